// Whether prisma/migrations lead to exactly the schema in prisma/schema: a schema change without its migration fails.
import { existsSync } from 'node:fs';
import { MIGRATIONS } from './migrate.mjs';
import { fromRoot } from './lib/paths.mjs';
import { Problem, main } from './lib/problem.mjs';
import { run } from './lib/process.mjs';
import { throwawayPostgres } from './engines/provide.mjs';
import { createRunFolder, noteProcess, removeRunFolder } from './engines/run-folder.mjs';

const PRISMA = fromRoot('node_modules/prisma/build/index.js');
const ARGS = [
  'migrate',
  'diff',
  '--from-migrations',
  'prisma/migrations',
  '--to-schema',
  'prisma/schema',
  '--exit-code',
];

async function diff(url) {
  const env = { ...process.env, DATABASE_URL: url, NODE_OPTIONS: '', CHECKPOINT_DISABLE: '1' };
  const { code, output } = await run(process.execPath, [PRISMA, ...ARGS], { cwd: fromRoot(), env });
  // An engine that went down early also ends with 0: believe the words only.
  if (code !== 0 || !output.includes('No difference detected'))
    throw new Problem(
      `prisma/schema and prisma/migrations differ (npx prisma migrate dev --name <what>):\n${output.trim()}`,
    );
}

await main('drift', async () => {
  if (!existsSync(MIGRATIONS)) return;
  const folder = createRunFolder();
  try {
    const server = await throwawayPostgres({ folder, onPid: (pid) => noteProcess(folder, pid) });
    await diff(server.url);
    await server.stop();
  } finally {
    await removeRunFolder(folder);
  }
});
