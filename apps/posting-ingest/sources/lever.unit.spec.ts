import { describe, expect, it } from '@jest/globals';
import { one, read } from './sources.harness.js';

describe('lever', () => {
  const item = {
    id: 'AB-1',
    text: 'Lock Keeper',
    categories: { commitment: 'Full-time', department: 'Canals', allLocations: ['Leeds', 'York'] },
    country: 'GB',
    workplaceType: 'onsite',
    createdAt: 1_785_312_000_000,
    description: '<div>Opening</div>',
    lists: [{ text: 'You will', content: '<li>Mend</li>' }],
    additional: '<div>Perks</div>',
    salaryRange: { min: 30_000, max: 36_000, currency: 'GBP', interval: 'per-year-salary' },
  };
  it('puts its text together, and reads interval and workplace as they really are', () => {
    const posting = one('lever', [item]);
    expect(posting).toMatchObject({
      workplace: 'on-site',
      employmentType: 'full-time',
      datePosted: '2026-07-29',
      salaries: [{ min: 30_000, period: 'year' }],
    });
    expect(posting.body).toEqual({
      html: expect.stringMatching(/Opening[^]*<h3>You will<\/h3>\n<ul><li>Mend<\/li><\/ul>[^]*Perks/),
    });
    expect(posting.locations.map(({ raw }) => raw)).toEqual(['Leeds', 'York']);
  });
  it('of an unknown site is told by its own words', () => {
    expect(() => read('lever', { ok: false, error: 'Document not found' })).toThrow(
      expect.objectContaining({ code: 'board-not-found' }),
    );
  });
});
