// What every checkout needs before anything runs: packages and the Prisma client, and with `--build` dist/.
import { build, generate, makeSchema } from './lib/build.mjs';
import { install } from './lib/install.mjs';
import { isMain, main } from './lib/problem.mjs';
import { step } from './lib/say.mjs';

export async function prepare({ withBuild }) {
  await step('Installing packages', install);
  await step('Generating the database client', generate);
  if (!withBuild) return;
  await makeSchema(); // here too, so that what is built can be started by an account that may write nothing
  await step('Building', build);
}

if (isMain(import.meta)) await main('prepare', () => prepare({ withBuild: process.argv.includes('--build') }));
