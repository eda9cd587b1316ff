// Whether the services can use the environment, said by their own schema, and before they are built.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { makeSchema } from './build.mjs';
import { Problem } from './problem.mjs';

/** What the launcher itself fills in where nothing is given. */
const FILLED_IN = { DATABASE_URL: 'postgresql://localhost/hirewire' };

const isSet = ([, value]) => value?.trim();

/** Needs the packages. Throws one Problem that names all that is wrong, without a value: it may be a secret. */
export async function checkEnvironment(env) {
  const { readEnv } = await import(pathToFileURL(join(await makeSchema(), 'env.js')).href);
  try {
    readEnv({ ...FILLED_IN, ...Object.fromEntries(Object.entries(env).filter(isSet)) });
  } catch (error) {
    if (error.code !== 'invalid-env') throw error;
    const [first, ...others] = error.problems;
    throw new Problem(
      others.length === 0 ? first : ['the environment cannot be used:', ...error.problems].join('\n  - '),
    );
  }
}
