import { describe, expect, it } from '@jest/globals';
import { SourceError } from '#libs/typed-posting';
import { one, read } from './sources.harness.js';

describe('greenhouse', () => {
  const job = {
    id: 4711,
    title: 'Lock Keeper ',
    company_name: 'Brackwater ',
    requisition_id: 'R-1',
    updated_at: '2026-07-20T10:00:00-04:00',
    first_published: '2026-07-10T23:15:00-04:00',
    application_deadline: '2026-08-01',
    location: { name: 'Leeds, United Kingdom | Remote (US)' },
    departments: [{ id: 1, name: 'Canals' }],
    content: '&lt;p&gt;Keep &amp;amp; mend&lt;/p&gt;',
    pay_input_ranges: [{ min_cents: 3_000_000, max_cents: 3_600_000, currency_type: 'GBP', title: 'Annual Salary' }],
  };
  it('has its content escaped once, its pay in cents, and dates with their offset', () => {
    expect(one('greenhouse', { jobs: [job], meta: { total: 1 } })).toMatchObject({
      externalId: '4711',
      requisitionId: 'R-1',
      title: 'Lock Keeper',
      company: { name: 'Brackwater' },
      department: 'Canals',
      body: { html: '<p>Keep &amp; mend</p>' },
      salaries: [{ min: 30_000, max: 36_000, currency: 'GBP', period: 'year' }],
      datePosted: '2026-07-10',
      closing: { at: '2026-08-01T23:59:59Z', grade: 'ats' },
      updatedAt: '2026-07-20T10:00:00-04:00',
    });
    expect(one('greenhouse', job).externalId).toBe('4711');
  });
  it('says what it is not', () => {
    expect(() => read('greenhouse', { status: 404, error: 'Job not found' })).toThrow(SourceError);
    expect(read('greenhouse', { jobs: [job], meta: { total: 2 } }).complete).toBe(false);
    const others = read('greenhouse', { jobs: [{ ...job, id: '0198-ab' }] });
    expect(others).toMatchObject({ postings: [], problems: [{ code: 'not-greenhouse' }] });
  });
});
