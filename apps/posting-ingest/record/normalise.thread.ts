import { parentPort } from 'node:worker_threads';
import type { Answered } from './normaliser.js';
import { work, type Task } from './work.js';

// The other end of `Normaliser`, in a thread of its own.
parentPort?.on('message', (task: Task) => {
  let answer: Answered;
  try {
    answer = { made: work(task) };
  } catch (error) {
    answer = { failed: error instanceof Error ? error.message : String(error) };
  }
  parentPort?.postMessage(answer);
});
