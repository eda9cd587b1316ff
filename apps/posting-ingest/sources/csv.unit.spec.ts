import { expect, it } from '@jest/globals';
import { read } from './sources.harness.js';

it('csv: columns in whatever order, four marks between them, quotes, one bad row', () => {
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

it('csv: says of every row in its place what became of it', () => {
  const rows = ['id,title', '1,Baker', '3,', '4,Smith', '5,"never closed'];
  const { postings, problems, listed } = read('csv', rows.join('\n'));
  const told = problems.map(({ index, code }) => `${index} ${code}`).sort();
  expect([postings.map(({ externalId }) => externalId), told, listed]).toEqual([
    ['1', '4'],
    ['1 no-title', '3 broken-row'],
    4,
  ]);
});

it('csv: says that nothing behind a row of a million characters was read', () => {
  const { postings, problems } = read('csv', `id,title\n1,Baker\n2,${'x'.repeat(1_000_001)}\n3,Smith\n`);
  expect(postings.map(({ externalId }) => externalId)).toEqual(['1']);
  expect(problems).toMatchObject([
    { index: 1, code: 'broken-row', detail: expect.stringContaining('all that stands behind it were not read') },
  ]);
});
