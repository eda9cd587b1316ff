import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { v7 as uuidv7, validate } from 'uuid';
import { dataschema, InvalidEventError } from '#libs/contracts';
import { decode, messageId, type RawMessage } from './message.js';

const receiptId = uuidv7();
const attributes = {
  id: uuidv7(),
  type: 'receipt.stored',
  source: '/posting-ingest',
  subject: receiptId,
  time: '2026-10-01T09:00:00.000Z',
  dataschema: dataschema('receipt.stored'),
  correlationid: 'c-1',
  causationid: null,
  sequence: 1,
  tenantid: '00000000-0000-7000-8000-000000000001',
};
const data = { receiptId, sourceId: null, kind: 'text' };
const message = (part: Partial<RawMessage> = {}): RawMessage => ({
  topic: 'hirewire.intake',
  key: receiptId,
  attributes,
  data: JSON.stringify(data),
  ...part,
});

describe('a message', () => {
  it('is an event when it has everything', () => {
    expect(decode(message())).toMatchObject({ ...attributes, data });
  });

  it.each([
    ['data that is no JSON', { data: '{' }],
    ['data of another shape', { data: '{"receiptId": 5}' }],
    ['a type nobody knows', { attributes: { ...attributes, type: 'receipt.eaten' } }],
    ['a key that is not its subject', { key: uuidv7() }],
    ['no attributes at all', { attributes: {} }],
  ])('is refused as no event with %s', (_, part) => {
    expect(() => decode(message(part))).toThrow(InvalidEventError);
  });

  it('refuses any bytes without another error', () => {
    fc.assert(
      fc.property(fc.string(), fc.dictionary(fc.string(), fc.anything()), (text, some) => {
        expect(() => decode(message({ data: text, attributes: some }))).toThrow(InvalidEventError);
      }),
    );
  });

  it('keeps its id', () => {
    expect(messageId(message())).toBe(attributes.id);
  });

  it('without a usable id gets one from its content: the same bytes, the same id', () => {
    const broken = (text: string) => messageId(message({ attributes: { id: 'no uuid' }, data: text }));
    expect(validate(broken('x'))).toBe(true);
    expect(broken('x')).toBe(broken('x'));
    expect(broken('x')).not.toBe(broken('y'));
  });
});
