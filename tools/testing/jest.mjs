// Jest over a list of spec files.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { ROOT, fromRoot } from '../lib/paths.mjs';

const LEFT_OPEN_MS = 15_000;
const STEP_MS = 500;

/** Runs the files, `workers` at a time; answers `{ passed, failed, skipped }`, and the `problem` of a run without a report. */
export async function runJest({ files, args, env, folder, label, workers, onChild }) {
  const report = join(folder, `${label}.json`);
  const child = spawn(
    process.execPath,
    [
      '--experimental-vm-modules',
      '--no-warnings',
      fromRoot('node_modules/jest/bin/jest.js'),
      '--json',
      `--outputFile=${report}`,
      '--passWithNoTests',
      // Given twice, Jest would not take the last one.
      ...(args.some((arg) => arg.startsWith('--maxWorkers')) ? [] : [`--maxWorkers=${workers}`]),
      ...args,
      '--runTestsByPath',
      ...files,
    ],
    // --json prints the report on stdout as well; what people read is on stderr.
    { cwd: ROOT, env: { ...process.env, ...env }, stdio: ['ignore', 'ignore', 'inherit'] },
  );
  onChild?.(child);
  const ended = new Promise((done) => child.on('exit', (exit, signal) => done(exit ?? signal)));
  const code = await endOf(child, ended, report);
  return summarise(report, code);
}

/** The run is over when its report is written. What a test left open must not keep it for ever, and is told. */
async function endOf(child, ended, report) {
  for (let left = LEFT_OPEN_MS; left > 0; left -= existsSync(report) ? STEP_MS : 0) {
    const code = await Promise.race([ended, delay(STEP_MS)]);
    if (code !== undefined) return code;
  }
  console.error(`  Jest did not end ${LEFT_OPEN_MS / 1000} s after its last test: one of them leaves something open.`);
  child.kill('SIGKILL');
  await ended;
  return 0;
}

function summarise(report, code) {
  let result;
  try {
    result = JSON.parse(readFileSync(report, 'utf8'));
  } catch {
    return { passed: 0, failed: 1, skipped: [], problem: `Jest ended without a report (exit ${code})` };
  }
  // A spec file that could not be loaded has no failed tests, and is a failure.
  const failed = result.numFailedTests + result.numRuntimeErrorTestSuites;
  const skipped = result.testResults.flatMap((suite) =>
    suite.assertionResults
      .filter(({ status }) => status === 'skipped' || status === 'todo')
      .map(({ fullName }) => fullName),
  );
  return { passed: result.numPassedTests, failed: failed === 0 && code !== 0 ? 1 : failed, skipped };
}
