import { parentPort } from 'node:worker_threads';
import { normalise } from '../normalise/normalise.js';
import type { Asked, Answered } from './normaliser.js';

// The other end of `Normaliser`, in a thread of its own.
parentPort?.on('message', ({ body, now }: Asked) => {
  let answer: Answered;
  try {
    answer = { made: normalise(body, now) };
  } catch (error) {
    answer = { failed: error instanceof Error ? error.message : String(error) };
  }
  parentPort?.postMessage(answer);
});
