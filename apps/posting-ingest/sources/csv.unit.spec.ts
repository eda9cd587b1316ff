import { expect, it } from '@jest/globals';
import { read } from './sources.harness.js';

it('csv: any order of columns, any of four marks, quotes, one bad row', () => {
  const csv =
    '\uFEFFJob ID;Job Title;Location;Salary Min;Currency;Deadline;Description\r\n1;"Lock; Keeper";Leeds, UK;30000;GBP;15.10.2026;"Keep\nthe lock"\r\n;;;;;;\r\n2;;York;;;;\r\n';
  const table = read('csv', csv, { company: 'Brackwater' });
  expect(table.postings).toMatchObject([
    {
      externalId: '1',
      title: 'Lock; Keeper',
      company: { name: 'Brackwater' },
      salaries: [{ min: 30_000, currency: 'GBP' }],
      closing: { at: '2026-10-15T23:59:59+01:00' },
    },
  ]);
  expect(table.problems.map(({ code }) => code)).toContain('no-title');
});
