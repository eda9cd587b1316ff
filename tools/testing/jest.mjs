// Jest over a list of spec files.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, fromRoot } from '../lib/paths.mjs';

/** Runs the files; answers `{ passed, failed, notRun }`. */
export async function runJest({ files, args, env, folder, label, onChild }) {
  const report = join(folder, `${label}.json`);
  const child = spawn(
    process.execPath,
    [
      '--experimental-vm-modules',
      '--no-warnings',
      fromRoot('node_modules/jest/bin/jest.js'),
      '--json',
      // A killed engine leaves sockets behind in its clients; the run is over when its last test is.
      '--forceExit',
      `--outputFile=${report}`,
      '--passWithNoTests',
      // Given twice, Jest would not take the last one.
      ...(args.some((arg) => arg.startsWith('--maxWorkers')) ? [] : ['--maxWorkers=2']),
      ...args,
      '--runTestsByPath',
      ...files,
    ],
    // --json prints the report on stdout as well; what people read is on stderr.
    { cwd: ROOT, env: { ...process.env, ...env }, stdio: ['ignore', 'ignore', 'inherit'] },
  );
  onChild?.(child);
  const code = await new Promise((done) => child.on('exit', (exit, signal) => done(exit ?? signal)));
  return summarise(report, code);
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
