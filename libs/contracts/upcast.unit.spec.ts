import { describe, expect, it } from '@jest/globals';
import { v7 as uuidv7 } from 'uuid';
import { z } from 'zod';
import { parseEvent } from './envelope.js';
import { EVENTS } from './events.js';
import { CONTRACT, missingUpcasters, type EventContract } from './upcast.js';

const data = z.object({ noteId: z.uuid(), words: z.object({ text: z.string(), language: z.string().nullable() }) });
/** One event as it might look after two changes: `text` became `words`, which then got a language. */
const changed: EventContract = {
  events: { ...EVENTS, 'receipt.stored': { version: 3, data } },
  upcasters: {
    'receipt.stored': {
      1: ({ text, ...rest }) => ({ ...rest, words: { text: (text as string).trim() } }),
      2: ({ words, ...rest }) => ({ ...rest, words: { ...(words as object), language: null } }),
    },
  },
};

const noteId = uuidv7();
const event = (version: number | string, said: object) => ({
  ...{ id: uuidv7(), type: 'receipt.stored', source: '/test', subject: noteId, time: '2026-10-01T09:00:00.000Z' },
  ...{ correlationid: 'c-1', causationid: null, sequence: 1, tenantid: '00000000-0000-7000-8000-000000000001' },
  ...{ dataschema: `urn:hirewire:receipt.stored:${version}`, data: { noteId, ...said } },
});
const read = (version: number | string, said: object) => parseEvent(event(version, said), changed).data;

describe('an event of an older version', () => {
  it.each<[number, object, object]>([
    [1, { text: ' hello ' }, { text: 'hello', language: null }],
    [2, { words: { text: 'hello' } }, { text: 'hello', language: null }],
    [3, { words: { text: 'hello', language: 'en' } }, { text: 'hello', language: 'en' }],
  ])('is read as one of today: from version %d', (version, said, words) => {
    expect(read(version, said)).toEqual({ noteId, words });
  });

  it('is refused when it is not what its version says', () => {
    const refused = { code: 'invalid-event', kind: 'permanent' };
    expect(() => read(1, {})).toThrow(
      expect.objectContaining({ ...refused, message: expect.stringMatching(/not of version 1/) }),
    );
    expect(() => read(2, {})).toThrow(expect.objectContaining(refused));
  });

  it('is refused when there is no way from it, and the gap is named', () => {
    const gap = { ...changed, upcasters: { 'receipt.stored': { 1: (old: object) => ({ ...old }) } } };
    expect(() => parseEvent(event(1, { text: 'hello' }), gap)).toThrow('there is no way from version 2 to 3');
    expect(missingUpcasters(gap)).toEqual(['receipt.stored: from version 2 to 3']);
    expect(missingUpcasters(changed)).toEqual([]);
  });
});

it('an event of a newer version says that it is one, whatever is in it', () => {
  const newer = {
    code: 'newer-event-version',
    kind: 'permanent',
    message: expect.stringMatching(/of version 4 .* up to version 3/),
  };
  expect(() => read(4, { words: 'anything' })).toThrow(expect.objectContaining(newer));
});

it('one that names no version is read by the schema of today', () => {
  expect(read('', { words: { text: 'hello', language: 'en' } })).toMatchObject({ noteId });
  expect(() => parseEvent(event('x', {}), CONTRACT)).toThrow(expect.objectContaining({ code: 'invalid-event' }));
});
