import { realpathSync } from 'node:fs';

/** Something the user can put right. Its message is one clear sentence and is shown without a stack. */
export class Problem extends Error {}

/** Whether the module was called by name (`node tools/x.mjs`), through links or not, rather than imported. */
export const isMain = (meta) => Boolean(process.argv[1]) && realpathSync(process.argv[1]) === meta.filename;

/** Runs a tool's main function: a Problem is printed as it is, anything else with its stack; both exit non-zero. */
export async function main(name, fn) {
  try {
    process.exitCode = (await fn()) ?? process.exitCode ?? 0;
  } catch (error) {
    console.error(error instanceof Problem ? `${name}: ${error.message}` : error);
    process.exitCode = 1;
  }
}
