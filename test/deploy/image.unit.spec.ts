import { expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { NODE_ARGS } from '#tools/lib/node-args.mjs';

it('runs the services as the launcher, the tests and the benchmarks do', () => {
  const [, options] = /^ENV NODE_OPTIONS="(.*)"$/m.exec(readFileSync('Dockerfile', 'utf8')) ?? [];
  expect(options?.split(' ')).toEqual(NODE_ARGS);
});
