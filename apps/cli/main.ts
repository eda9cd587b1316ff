import { readCliEnv } from './env.js';
import { run } from './run.js';

/** The command line: arguments in, exit code out. 0 done, 1 a problem, 2 a wrong call, 3 refused with reasons. */
export default function main(argv: readonly string[]): Promise<number> {
  const { stdin, stdout, stderr } = process;
  return run(argv, { input: stdin, output: stdout, errors: stderr, env: readCliEnv() });
}
