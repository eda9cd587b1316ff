import { describe, expect, it } from '@jest/globals';
import { existsSync, readFileSync } from 'node:fs';
import { envSchema, readEnv } from './env.js';

const file = new URL('../../.env.example', import.meta.url);
const lines = existsSync(file) ? readFileSync(file, 'utf8').split('\n') : [];
/** `NAME=value`, also where the line is commented out because the variable is optional. */
const entries = lines.flatMap((line) => {
  const match = /^(#\s?)?([A-Z][A-Z_]+)=(.*)$/.exec(line);
  return match ? [{ name: match[2]!, value: match[3]!, active: match[1] === undefined }] : [];
});

describe('.env.example', () => {
  it('names exactly the variables that are read', () => {
    expect(entries.map((entry) => entry.name).sort()).toEqual(Object.keys(envSchema.shape).sort());
  });

  it('is a valid environment as it stands', () => {
    const source = Object.fromEntries(entries.filter((entry) => entry.active).map(({ name, value }) => [name, value]));
    expect(() => readEnv(source)).not.toThrow();
  });
});
