import { describe, expect, it } from '@jest/globals';
import { parsePosting } from '#libs/posting-parser';
import { toRecord } from '../normalise/to-record.js';
import { alikeKeys } from '../record/alike-keys.js';
import { companyCore, titleCore } from '../record/role-of.js';
import { judge, type Known } from './judge.js';

interface Words {
  title?: string;
  company?: string;
  place?: string;
  duties?: string;
}
const DUTIES = [
  'Keep the gates and the pumps of the harbour in order, day and night, with a crew of five people',
  'Plan repairs with the yard so that no ship has to wait outside for longer than one tide',
  'Write down what was done and what it cost, and say in time what will be needed next year',
].join('\n- ');
const known = ({ title, company, place, duties }: Words = {}, more: Partial<Known> = {}): Known => {
  const text = `${title ?? 'Harbour Engineer'}
Company: ${company ?? 'Brackwater'}
Location: ${place ?? 'Leeds, United Kingdom'}

Responsibilities
- ${duties ?? DUTIES}

Requirements
- Five years of experience with pumps, gates and patience`;
  const parsed = parsePosting({ text });
  if (!parsed.ok) throw new Error(parsed.reasons.join());
  const when = { open: true, firstSeenAt: new Date('2026-10-01T00:00:00Z'), closedAt: null };
  return { posting: toRecord(parsed.posting), sourceId: null, requisitionId: null, sourceUrl: null, ...when, ...more };
};
const [HERE, THERE] = ['a source', 'another'].map((sourceId) => ({ sourceId }));
const over = { open: false, closedAt: new Date('2026-10-20T00:00:00Z') };
const later = { firstSeenAt: new Date('2026-11-01T00:00:00Z') };

describe('whether two postings are the same', () => {
  it.each<[string, Known, Known, string, string]>([
    ['the same words from two sources', known({}, HERE), known({}, THERE), 'same', 'same-role-and-text'],
    [
      'a legal form and who may apply',
      known({ company: 'Brackwater Ltd.' }, HERE),
      known({ title: 'Harbour Engineer (m/f/d)' }, THERE),
      'same',
      'same-role-and-text',
    ],
    [
      'the same again after it was closed',
      known({}, { ...HERE, ...over }),
      known({}, { ...HERE, ...later }),
      'repost',
      'same-role-and-text',
    ],
    ['two that one source lists at a time', known({}, HERE), known({}, HERE), 'different', 'two-of-one-source'],
    [
      'one requisition, other words',
      known({}, { requisitionId: 'R-1' }),
      known({ duties: 'Cook for the crew.' }, { requisitionId: 'r-1' }),
      'same',
      'same-requisition',
    ],
    [
      'the same words, two requisitions',
      known({}, { requisitionId: 'R-1' }),
      known({}, { requisitionId: 'R-2' }),
      'different',
      'other-requisition',
    ],
    ['another level', known({}, HERE), known({ title: 'Harbour Engineer II' }, THERE), 'different', 'other-title'],
    ['another place', known({}, HERE), known({ place: 'York, United Kingdom' }, THERE), 'different', 'other-place'],
    ['another company', known({}, HERE), known({ company: 'Millpond' }, THERE), 'different', 'other-company'],
    [
      'one template, another job',
      known({}, HERE),
      known({ duties: 'You plan the berths of ships, speak with captains and write the papers of the port.' }, THERE),
      'different',
      'other-text',
    ],
    [
      'the same page',
      known({}, { sourceUrl: 'https://example.org/jobs/7?utm_source=a' }),
      known({ duties: 'Shorter.' }, { sourceUrl: 'https://example.org/jobs/7' }),
      'same',
      'same-page',
    ],
  ])('%s', (_, a, b, verdict, rule) => {
    expect(judge(a, b)).toMatchObject({ verdict, rule });
    // Whichever comes first.
    expect(judge(b, a)).toEqual(judge(a, b));
  });

  it('is only asked of postings that have a key in common, and every pair that could be the same has one', () => {
    const keys = (posting: Known): string[] => alikeKeys(posting.posting, posting);
    expect(keys(known({ title: 'Harbour Engineer (m/f/d)', company: 'Brackwater Ltd' }))).toEqual(keys(known()));
    expect(keys(known({ place: 'York, United Kingdom' })).some((key) => keys(known()).includes(key))).toBe(false);
  });
});

describe('names', () => {
  it.each([
    ['Acme, Inc.', 'acme'],
    ['Müller GmbH & Co. KG', 'muller'],
    ['AG', 'ag'],
  ])('%s is the company %s', (name, core) => {
    expect(companyCore(name)).toBe(core);
  });
  it.each([
    ['Software Engineer (m/w/d)', 'software engineer'],
    ['C++ Engineer – m/f/x', 'c++ engineer'],
    ['Engineer II', 'engineer ii'],
  ])('%s is the title %s', (title, core) => {
    expect(titleCore(title)).toBe(core);
  });
});
