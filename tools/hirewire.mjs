#!/usr/bin/env node
// `npx hirewire …`: the built command line, built first where dist/ is missing or stale. stdout is left to the data.
import { createRequire } from 'node:module';

const complaint = createRequire(import.meta.url)('./start.cjs').complaint(process.versions.node);
if (complaint) {
  console.error(complaint);
  process.exit(1);
}
const { pathToFileURL } = await import('node:url');
const { fromRoot } = await import('./lib/paths.mjs');
const { main } = await import('./lib/problem.mjs');
const { prepare } = await import('./prepare.mjs');

await main('hirewire', async () => {
  await prepare({ withBuild: true });
  const cli = await import(pathToFileURL(fromRoot('dist/apps/cli/main.js')).href);
  return cli.default(process.argv.slice(2));
});
