import { expect, it } from '@jest/globals';
import { compose, SourceError } from '#libs/typed-posting';
import { now, one, read } from './sources.harness.js';

const item = {
  ...{ id: '71', title: 'Lock Keeper', path: '/en/postings/71', workplace_type: 'onsite' },
  ...{ employment_type: 'permanent_part_time', employment_type_text: 'Permanent - Part-time' },
  ...{ compensation: '£14 - £16 / hour', compensation_minimum: 14, compensation_maximum: 16.5 },
  ...{ compensation_currency: 'GBP', compensation_frequency: 'hour', compensation_visible: true },
  ...{ deadline_at: '2026-10-28T23:59:59+01:00', description: '<p>Keep the lock.</p>' },
  ...{ key_responsibilities_header: 'Your day', key_responsibilities: '<ul><li>Mend</li></ul>' },
  ...{ skills_knowledge_expertise: '<p>Patience</p>', benefits_header: 'Perks', benefits: '' },
  job: { id: '9', requisition_id: 'R-7', department: { id: '1', name: 'Canals' } },
  location: { id: '4', name: 'Dock office', city: 'Leeds', province: 'West Yorkshire', postal_code: 'LS1' },
};

it('has its sections under the headings of the employer, typed pay, and a deadline to the second', () => {
  expect(one('pinpoint', { data: [item] }, { board: 'brack', company: 'Brackwater' })).toMatchObject({
    ...{ externalId: '71', requisitionId: 'R-7', department: 'Canals', company: { name: 'Brackwater' } },
    ...{ url: 'https://brack.pinpointhq.com/en/postings/71', workplace: 'on-site', employmentType: 'part-time' },
    salaries: [{ min: 14, max: 16.5, currency: 'GBP', period: 'hour', evidence: '£14 - £16 / hour' }],
    closing: { at: '2026-10-28T23:59:59+01:00', grade: 'ats' },
    locations: [{ raw: 'Dock office', city: 'Leeds', region: 'West Yorkshire', country: 'GB' }],
    body: {
      html: '<p>Keep the lock.</p>\n<h3>Your day</h3>\n<ul><li>Mend</li></ul>\n<p>Patience</p>',
    },
  });
  expect(read('pinpoint', { data: [item] })).toMatchObject({ listed: 1, complete: true });
});

it('shows no pay that is not to be shown; where it has no numbers its words are read', () => {
  const hidden = one('pinpoint', { data: [{ ...item, compensation_visible: false }] });
  expect(hidden).toMatchObject({ salaries: [], payText: null });
  const inWords = { ...item, compensation_minimum: null, compensation_maximum: null };
  expect(compose(one('pinpoint', { data: [inWords] }), { config: {}, now }).salaries).toMatchObject([
    { min: 14, max: 16, currency: 'GBP', period: 'hour' },
  ]);
});

it('takes the place by its name where there is no town, and no address from nowhere', () => {
  const remote = { ...item, workplace_type: 'remote', location: { name: 'United Kingdom' } };
  expect(one('pinpoint', { data: [remote] })).toMatchObject({
    workplace: 'remote',
    locations: [{ country: 'GB' }],
    url: null,
  });
  expect(() => read('pinpoint', { error: 'Not found' })).toThrow(SourceError);
});
