import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { SOURCE_KINDS } from '#libs/contracts';
import { SourceError } from '#libs/typed-posting';
import { ADAPTERS } from './adapters.js';
import { now, read } from './sources.harness.js';

describe('any source', () => {
  it('is read in the charset that it names, and refused in one that it is not in', () => {
    const xml =
      '<?xml version="1.0" encoding="ISO-8859-1"?><workzag-jobs><position><id>1</id><name>Schleusenwärter</name></position></workzag-jobs>';
    const latin = ADAPTERS.personio({ bytes: Buffer.from(xml, 'latin1'), contentType: null }, { config: {}, now });
    expect(latin.postings[0]?.title).toBe('Schleusenwärter');
    expect(() =>
      ADAPTERS.csv({ bytes: Buffer.from('id,title\n1,ä', 'latin1'), contentType: null }, { config: {}, now }),
    ).toThrow(expect.objectContaining({ code: 'wrong-charset' }));
    expect(() => read('csv', 'id,title', {}, 'text/csv; charset=klingon')).toThrow(
      expect.objectContaining({ code: 'unknown-charset' }),
    );
  });

  it('refuses bombs: entities, depth, keys that stand twice', () => {
    expect(() => read('rss', '<!DOCTYPE r [<!ENTITY a "b">]><rss>&a;</rss>')).toThrow(
      expect.objectContaining({ code: 'xml-entities' }),
    );
    expect(() => read('rss', '<rss>'.repeat(100_000))).toThrow(expect.objectContaining({ code: 'nested-too-deep' }));
    expect(() => read('lever', '['.repeat(100_000))).toThrow(expect.objectContaining({ code: 'invalid-json' }));
    expect(() => read('lever', '[{"id":1,"id":2}]')).toThrow(expect.objectContaining({ code: 'invalid-json' }));
  });

  it.each(SOURCE_KINDS)('%s throws nothing but a reason, whatever comes', (kind) => {
    const documents = fc.oneof(
      fc.string(),
      fc.json(),
      fc.constantFrom('<a', '[{}]', '{"jobs":[null,1,{}]}', '<source><job/></source>', 'a,b\n"'),
    );
    fc.assert(
      fc.property(documents, (text) => {
        try {
          const { listed, postings, problems } = read(kind, text);
          expect(postings.length + problems.length).toBe(listed);
        } catch (error) {
          expect(error).toBeInstanceOf(SourceError);
        }
      }),
      { numRuns: 60 },
    );
  });
});
