import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { toAsyncApi } from './asyncapi.js';
import { brokenPromises, incompatibilities, unreadable, type ReleasedEvents } from './compatibility.js';
import { currentEvents, jsonSchemaOf } from './event-schemas.js';
import { CONTRACT, missingUpcasters } from './upcast.js';

const read = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));

describe('event contract', () => {
  it('keeps what was released', () => {
    expect(brokenPromises(read('libs/contracts/released-events.json') as ReleasedEvents, currentEvents())).toEqual([]);
  });

  it('has a way from every older version to the one of today', () => {
    expect(missingUpcasters(CONTRACT)).toEqual([]);
  });

  it('is what docs/asyncapi.json says; otherwise run "npm run asyncapi"', () => {
    const { version } = read('package.json') as { version: string };
    expect(read('docs/asyncapi.json')).toEqual(JSON.parse(JSON.stringify(toAsyncApi(version))));
  });

  it('refuses a removed event and lets a raised version change', () => {
    const schema = jsonSchemaOf(z.object({ a: z.string() }));
    const other = jsonSchemaOf(z.object({ a: z.number() }));
    expect(brokenPromises({ x: { version: 1, schema } }, {})).toEqual(['x: was removed']);
    expect(brokenPromises({ x: { version: 1, schema } }, { x: { version: 2, schema: other } })).toEqual([]);
    expect(brokenPromises({ x: { version: 1, schema } }, { x: { version: 1, schema: other } })).toHaveLength(2);
  });
});

describe('incompatibilities', () => {
  const between = (before: z.ZodType, after: z.ZodType) => incompatibilities(jsonSchemaOf(before), jsonSchemaOf(after));
  const base = z.object({
    id: z.uuid(),
    kind: z.enum(['a', 'b']),
    at: z.string().nullable(),
    list: z.array(z.object({ n: z.number() })),
  });

  it.each([
    ['a new field', base.extend({ more: z.string() })],
    ['fewer values of an enum', base.extend({ kind: z.enum(['a']) })],
    ['never null any more', base.extend({ at: z.string() })],
  ])('allows %s', (_, after) => {
    expect(between(base, after)).toEqual([]);
  });

  it.each([
    ['a new field', base.extend({ more: z.string() }), 'data.more: was removed'],
    ['fewer values of an enum', base.extend({ kind: z.enum(['a']) }), 'data.kind: has the new value "b"'],
    ['never null any more', base.extend({ at: z.string() }), 'data.at: type "string" became ["string","null"]'],
  ])('finds that events of before cannot be read: %s', (_, after, problem) => {
    expect(unreadable(jsonSchemaOf(base), jsonSchemaOf(after)).join()).toContain(problem);
  });

  it('finds nothing in events of before that lack a new field which may be missing', () => {
    expect(unreadable(jsonSchemaOf(base), jsonSchemaOf(base.extend({ more: z.string().optional() })))).toEqual([]);
  });

  it.each([
    ['a removed field', base.omit({ kind: true }), 'data.kind: was removed'],
    ['an optional field', base.extend({ id: z.uuid().optional() }), 'data.id: was always there and is optional now'],
    ['another type', base.extend({ id: z.number() }), 'data.id: type "string" became "number"'],
    ['a new value', base.extend({ kind: z.enum(['a', 'b', 'c']) }), 'data.kind: has the new value "c"'],
    ['null where there was none', base.extend({ id: z.uuid().nullable() }), 'data.id: type "string" became "null"'],
    [
      'a change deep inside',
      base.extend({ list: z.array(z.object({ n: z.string() })) }),
      'data.list[].n: type "number" became "string"',
    ],
    ['another format', base.extend({ id: z.string() }), 'data.id: format "uuid" became "none"'],
  ])('names %s', (_, after, problem) => {
    expect(between(base, after)).toEqual([problem]);
  });
});
