import { PassThrough, Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { describe, expect, it } from '@jest/globals';
import { run } from './run.js';

async function parse(input: string, ...args: string[]) {
  const [output, errors] = [new PassThrough(), new PassThrough()];
  const code = await run(['parse', ...args], { input: Readable.from([Buffer.from(input)]), output, errors, env: {} });
  return { code, out: await text(output.end()), said: await text(errors.end()) };
}
const posting = async (input: string, ...args: string[]): Promise<unknown> => {
  const { code, out, said } = await parse(input, '-', ...args);
  expect([code, said]).toEqual([0, '']);
  return JSON.parse(out) as unknown;
};

const job = {
  ...{ '@context': 'https://schema.org', '@type': 'JobPosting', title: 'Lock Keeper', datePosted: '2026-10-01' },
  ...{ validThrough: '2026-11-15', employmentType: 'PART_TIME', hiringOrganization: { name: 'Brackwater' } },
  description: '<p>You keep the lock, log the boats that pass, and mend its gates.</p>',
  jobLocation: { '@type': 'Place', address: { addressLocality: 'Leeds', addressCountry: 'GB' } },
  baseSalary: { currency: 'GBP', value: { minValue: 15, maxValue: 18, unitText: 'HOUR' } },
};
const typed = {
  ...{ title: 'Lock Keeper', company: { name: 'Brackwater' }, datePosted: '2026-10-01', employmentType: 'part-time' },
  salaries: [{ min: 15, max: 18, currency: 'GBP', period: 'hour' }],
  locations: [{ city: 'Leeds', country: 'GB' }],
};
const page = (...blocks: unknown[]): string =>
  `<!doctype html><html><head><title>Careers</title>${blocks
    .map((block) => `<script type="application/ld+json">${JSON.stringify(block)}</script>`)
    .join('')}</head><body><div id="app"></div></body></html>`;
const now = ['--now', '2026-10-02T00:00:00Z'];

describe('parse reads what intake reads:', () => {
  it('a page whose words are all in its markup', async () => {
    expect(await posting(page({ '@type': 'WebSite' }, job), ...now)).toMatchObject({
      ...typed,
      text: expect.stringContaining('keep the lock'),
      closing: { at: '2026-11-15T23:59:59+00:00', grade: 'structured' },
    });
    expect(await posting(page(job), ...now, '--zone', 'America/New_York')).toMatchObject({
      closing: { at: '2026-11-15T23:59:59-05:00' },
    });
  });

  it('of several postings on a page the one whose page it is', async () => {
    const other = { ...job, title: 'Pilot', url: 'https://brack.example/2' };
    const both = page({ ...job, url: 'https://brack.example/1' }, other);
    expect(await posting(both, ...now, '--url', 'https://brack.example/2?utm_source=x')).toMatchObject({
      title: 'Pilot',
    });
    expect(await parse(both, '-')).toMatchObject({ code: 3 });
  });

  it.each([
    ['a JobPosting', job],
    ['a graph', { '@graph': [{ '@type': 'WebSite' }, job] }],
    ['a list', [job]],
    ['what intake takes', { json: job }],
    ['one that leaves out what goes without saying', { ...job, '@type': undefined, '@context': undefined }],
    ['one that has a text too', { ...job, text: 'Apply.' }],
  ])('as JSON, %s', async (_name, value) => {
    expect(await posting(JSON.stringify(value), '--as', 'json', ...now)).toMatchObject(typed);
  });

  it('JSON of text or HTML, the page of which may be typed', async () => {
    const text = 'Lock Keeper\nCompany: Brackwater\nLocation: Leeds, UK\n\nRequirements\n- Patience with boats';
    expect(await posting(JSON.stringify({ text }), '--as', 'json')).toMatchObject({ title: 'Lock Keeper' });
    expect(await posting(JSON.stringify({ html: page(job) }), '--as', 'json', ...now)).toMatchObject(typed);
  });

  it('and invents no title', async () => {
    const text =
      'We are hiring people for our team. Apply now.\n\nRequirements\n- Two years of experience with locks\n- SQL';
    expect(await posting(text)).toMatchObject({ title: null, skills: [{ name: 'SQL' }] });
  });

  it.each([
    ['{"@type":"JobPosting","title":"Lock Keeper"}', 3, /no schema\.org JobPosting with a title and a description/],
    ['[]', 3, /no schema\.org JobPosting/],
    ['{"name":"x"}', 1, /holds neither "text" nor "html" nor a schema\.org JobPosting/],
    ['7', 1, /holds neither/],
    [`${'['.repeat(200_000)}${']'.repeat(200_000)}`, 3, /no schema\.org JobPosting/],
  ])('and says what is wrong with %.40s', async (input, code, said) => {
    const answer = await parse(input, '-', '--as', 'json');
    expect(answer).toMatchObject({ code, said: expect.stringMatching(said) });
  });

  it('line by line, a bad one in its place', async () => {
    const lines = [
      { id: 1, json: job },
      { id: 2, html: page(job) },
      { id: 3, json: { title: 'Nothing more' } },
      { id: 4, json: 'JobPosting' },
      { id: 5, json: job, text: 'x' },
      { id: 6 },
    ];
    const { code, out } = await parse(lines.map((line) => JSON.stringify(line)).join('\n'), '--jsonl', ...now);
    expect(code).toBe(0);
    const answers = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as unknown);
    expect(answers).toMatchObject([
      { id: 1, posting: typed },
      { id: 2, posting: typed },
      { id: 3, refused: [expect.any(String)] },
      { id: 4, line: 4, error: '"json" must be an object' },
      { id: 5, line: 5, error: '"text" and "json" exclude each other' },
      { id: 6, line: 6, error: 'the line holds neither "text" nor "html" nor "json"' },
    ]);
  });
});
