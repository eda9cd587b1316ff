import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository: every tool works from here, whatever folder it was called in. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url));
export const fromRoot = (...parts) => join(ROOT, ...parts);

/** Downloads that survive a clean checkout's `git clean -x` only when the user keeps them. */
export const CACHE = fromRoot('.cache');

export const dataFolder = (env) => resolve(ROOT, env.HIREWIRE_DATA || '.hirewire');

/** Values of `.env` fill what the environment leaves open; they never override it. */
export function loadDotEnv() {
  const file = fromRoot('.env');
  if (existsSync(file)) process.loadEnvFile(file);
}
