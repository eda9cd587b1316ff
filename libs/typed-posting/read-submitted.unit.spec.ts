import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readSubmitted, type Submitted } from './read-submitted.js';

const where = { now: new Date('2026-10-01T00:00:00Z') };
const job = { '@type': 'JobPosting', title: 'Lock Keeper', description: 'You keep the lock and mend its gates.' };

/** Without recursion, which a value this deep is to break. */
function nested(depth: number): unknown {
  let value: unknown = 'x';
  for (let n = 0; n < depth; n++) value = n % 2 === 0 ? [value] : { '@graph': value };
  return value;
}

describe('what is handed in', () => {
  it.each<[string, Submitted, boolean]>([
    ['a JobPosting', { json: job }, true],
    ['one without its type', { json: { title: job.title, description: job.description } }, true],
    ['one without a description', { json: { ...job, description: '' } }, false],
    ['one without a title', { json: { ...job, title: null } }, false],
    ['another thing', { json: { '@type': 'Organization', name: 'Brackwater' } }, false],
    ['several without an address that says which', { json: [job, { ...job, title: 'Pilot' }] }, false],
    ['nothing', { text: '' }, false],
    ['one deep down', { json: { '@graph': nested(100_000) } }, false],
    ['one with a text that is deep down', { json: { ...job, description: nested(100_000) } }, false],
  ])('%s', (_name, submitted, ok) => {
    const result = readSubmitted(submitted, where);
    expect(result.ok).toBe(ok);
    if (!result.ok) expect(result.reasons).not.toEqual([]);
  });

  it('never throws, whatever a JobPosting holds', () => {
    const field = fc.constantFrom(
      'title',
      'description',
      'datePosted',
      'validThrough',
      'baseSalary',
      'jobLocation',
      'url',
    );
    fc.assert(
      fc.property(fc.dictionary(field, fc.jsonValue()), (fields) => {
        const json = { ...job, ...fields };
        const script = `<script type="application/ld+json">${JSON.stringify(json)}</script>`;
        for (const submitted of [{ json }, { html: script }])
          expect(typeof readSubmitted(submitted, where).ok).toBe('boolean');
      }),
      { numRuns: 100 },
    );
  });
});
