import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { parseEnv } from 'node:util';
import { envSchema, readEnv } from './env.js';

const example = parseEnv(readFileSync('.env.example', 'utf8')) as Record<string, string>;

describe('.env.example', () => {
  it('names every variable and no other', () => {
    expect(Object.keys(example).sort()).toEqual(Object.keys(envSchema.shape).sort());
  });

  it('is valid and shows the defaults', () => {
    const database = { DATABASE_URL: 'postgresql://localhost/x' };
    expect(readEnv({ ...example, ...database })).toEqual(readEnv(database));
  });
});
