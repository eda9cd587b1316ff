// `npm run asyncapi`: writes docs/asyncapi.json from the event registry and refuses a change that would break consumers
// of the released schemas. `npm run asyncapi -- --release` then makes today's schemas the released ones.
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { fromRoot } from './lib/paths.mjs';
import { Problem, isMain, main } from './lib/problem.mjs';
import { prepare } from './prepare.mjs';

const DOCUMENT = fromRoot('docs/asyncapi.json');
const RELEASED = fromRoot('libs/contracts/released-events.json');
const write = (file, value) => writeFile(file, `${JSON.stringify(value, null, 2)}\n`);

if (isMain(import.meta))
  await main('asyncapi', async () => {
    await prepare({ withBuild: true });
    const { brokenPromises, currentEvents, toAsyncApi } = await import('../dist/libs/contracts/index.js');
    const { version } = JSON.parse(await readFile(fromRoot('package.json'), 'utf8'));
    const released = existsSync(RELEASED) ? JSON.parse(await readFile(RELEASED, 'utf8')) : {};
    const broken = brokenPromises(released, currentEvents());
    if (broken.length > 0)
      throw new Problem(
        `these changes would break consumers: raise the version of the event, or take them back.\n  ${broken.join('\n  ')}`,
      );
    await write(DOCUMENT, toAsyncApi(version));
    console.log('docs/asyncapi.json is written.');
    if (!process.argv.includes('--release')) return 0;
    await write(RELEASED, currentEvents());
    console.log('libs/contracts/released-events.json is written: commit both.');
    return 0;
  });
