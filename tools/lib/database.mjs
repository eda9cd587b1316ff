// The database of `npm start`: the given one, or an embedded server in the data folder.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { checkVersion, initCluster, startPostgres } from '../engines/postgres.mjs';
import { clusterFolder, databaseSecrets } from './data-folder.mjs';
import { fromRoot } from './paths.mjs';
import { Problem } from './problem.mjs';
import { run } from './process.mjs';

const NAME = 'hirewire';

/** Fails early, before anything slow, when the cluster cannot be served or its password is lost. */
export function checkDatabase(folder) {
  databaseSecrets(folder);
  const cluster = join(folder, 'postgres', 'cluster');
  if (existsSync(join(cluster, 'PG_VERSION'))) checkVersion(cluster);
}

/** Starts the embedded server. `onExit` hears when it ends, wanted or not, `onPid` of its process as soon as there is one. */
export async function startDatabase(folder, { onExit, onPid } = {}) {
  const data = clusterFolder(folder);
  const secrets = databaseSecrets(folder);
  if (!existsSync(data)) {
    secrets.save({});
    await initCluster({ data, password: secrets.password });
  }
  checkVersion(data);
  const server = await startPostgres({ data, password: secrets.password, port: secrets.port, onExit, onPid });
  secrets.save({ port: server.port });
  return { ...server, url: server.url(NAME), data };
}

/** In a process of its own: the driver may not be loadable in a launcher that just installed it. */
async function runMigrate(url, ...options) {
  const { code, output } = await run(process.execPath, [fromRoot('tools/migrate.mjs'), ...options], {
    cwd: fromRoot(),
    env: { ...process.env, DATABASE_URL: url },
  });
  if (code !== 0) throw new Problem(output.trim().replace(/^migrate: /, ''));
  return output.trim() === '' ? false : undefined;
}

/** Fails, before anything slow, when the given database does not answer or does not let us in. */
export const reach = (url) => runMigrate(url, '--reach');

/** Applies what is missing. */
export const migrate = (url, create) => runMigrate(url, ...(create ? ['--create'] : []));
