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

it('csv: a table without a header is refused as a whole, in words that say why', () => {
  expect(() => read('csv', '1,Baker,Leeds\n2,Smith,York\n')).toThrow(
    expect.objectContaining({ code: 'no-header', message: expect.stringContaining('"1, Baker, Leeds"') as unknown }),
  );
});

it('csv: a row with more cells than columns is refused by its line; empty ones at its end are none', () => {
  const rows = ['', 'id,title,location', '1,Baker,Leeds, UK', '2,"Smith', 'of gates",Leeds,,', '3,,Leeds'];
  const { postings, problems, complete } = read('csv', rows.join('\n'));
  expect(postings).toMatchObject([{ externalId: '2', title: 'Smith of gates' }]);
  expect(problems).toMatchObject([
    { index: 0, code: 'too-many-cells', detail: expect.stringMatching(/line 3: It has 1 more cell/) as unknown },
    { index: 2, code: 'no-title', detail: expect.stringMatching(/line 6: /) as unknown },
  ]);
  // It does say which postings there are.
  expect(complete).toBe(true);
});

it('csv: says that nothing behind a row of a million characters was read', () => {
  const { postings, problems } = read('csv', `id,title\n1,Baker\n2,${'x'.repeat(1_000_001)}\n3,Smith\n`);
  expect(postings.map(({ externalId }) => externalId)).toEqual(['1']);
  expect(problems).toMatchObject([
    { index: 1, code: 'broken-row', detail: expect.stringContaining('all that stands behind it were not read') },
  ]);
});

it.each<[string, string, string[]?]>([
  ['semicolons', 'id;title;location\n1;Baker;Leeds, UK\n'],
  ['tabs', 'id\ttitle\tlocation\n1\tBaker\tLeeds, UK\n'],
  ['semicolons, and commas in a quoted name', 'id;title;"location (town, region, country)"\n1;Baker;Leeds, UK\n'],
  ['semicolons, and commas in brackets', 'id;title;location (town, region, country)\n1;Baker;Leeds, UK\n'],
  ['semicolons, below an empty line', '\r\n;;\r\nid;title;location\r\n1;Baker;Leeds, UK\r\n'],
  ['semicolons, as Excel names them', 'sep=;\r\nid;title;location\r\n1;Baker;Leeds, UK\r\n'],
  ['commas, as Excel names them', 'sep=,\r\nid,title,location\r\n1,Baker,"Leeds, UK"\r\n'],
  ['tabs, in lines of an old Mac', 'id\ttitle\tlocation\r1\tBaker; Cook\tLeeds, UK\r2\tSmith\tLeeds\r'],
  ['nothing, where there is one column', 'title\nBaker\nSmith; Cook\n', ['no-id', 'no-id']],
])('csv: finds the mark between columns by the header: %s', (_, table, codes = []) => {
  const columns = { location: table.includes('(') ? 'location (town, region, country)' : 'location' };
  const { postings, problems } = read('csv', table, { columns });
  expect(problems.map(({ code }) => code)).toEqual(codes);
  if (codes.length > 0) return;
  expect(postings[0]).toMatchObject({ title: expect.stringMatching(/^Baker/), locations: [{ city: 'Leeds' }] });
});
