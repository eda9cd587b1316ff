import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startCli as runCli, type Outcome } from './cli.js';

const POSTING = `Backend Engineer
Company: Parcelwise
Location: Rotterdam, Netherlands

We are looking for a Backend Engineer to join our team.

Requirements
- TypeScript and PostgreSQL
- Kafka

Apply by March 1, 2027.`;

describe('hirewire', () => {
  let folder: string;
  const file = (name: string, content: string | Buffer): string => {
    const path = join(folder, name);
    writeFileSync(path, content);
    return path;
  };

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'hirewire cli '));
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  const startCli = (args: readonly string[], input: Iterable<string> = []): Promise<Outcome> =>
    runCli(args, { cwd: folder, input });

  const answers = ({ out }: Outcome): Record<string, unknown>[] =>
    out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);

  it('parse prints a posting, of text, HTML and JSON alike', async () => {
    const html = `<h1>Backend Engineer</h1><p>${POSTING.split('\n').slice(1).join('<br>')}</p>`;
    for (const name of [
      file('posting.txt', POSTING),
      file('posting.html', html),
      file('posting.json', JSON.stringify({ text: POSTING })),
    ]) {
      const { code, out, said } = await startCli(['parse', name, '--zone', 'Europe/Amsterdam']);
      expect([code, said]).toEqual([0, '']);
      expect(JSON.parse(out)).toMatchObject({
        title: 'Backend Engineer',
        company: { name: 'Parcelwise' },
        closing: { grade: 'stated', at: '2027-03-01T23:59:59+01:00' },
      });
    }
  });

  it('parse answers what is no posting with the reasons and exit code 3', async () => {
    const refused = await startCli(['parse', '-'], ['Page not found. The page you are looking for does not exist.']);
    expect(refused).toMatchObject({ code: 3, said: expect.stringMatching(/^hirewire: not a job posting: [^\n]+\n$/) });
    expect(JSON.parse(refused.out)).toEqual({ refused: [expect.any(String)] });
  });

  it('parse --jsonl answers line by line, a bad line in its place', async () => {
    const lines = [
      JSON.stringify({ id: 1, text: POSTING }),
      'no JSON',
      JSON.stringify({ id: 'b', text: 'Buy milk and eggs.' }),
      '',
      JSON.stringify({ id: 'c' }),
      JSON.stringify({ id: 'd', html: `<p>${POSTING}</p>` }),
    ];
    const outcome = await startCli(['parse', '--jsonl'], [lines.join('\r\n')]);
    expect([outcome.code, outcome.said]).toEqual([0, '']);
    expect(answers(outcome)).toEqual([
      { id: 1, posting: expect.objectContaining({ title: 'Backend Engineer' }) },
      { id: null, line: 2, error: 'the line is not JSON' },
      { id: 'b', refused: [expect.any(String)] },
      { id: null, line: 4, error: 'the line is empty' },
      { id: 'c', line: 5, error: 'the line holds neither "text" nor "html" nor "json"' },
      { id: 'd', posting: expect.any(Object) },
    ]);
  });

  it('skills --jsonl counts UTF-16 code units', async () => {
    const text = '😀 We write Python and Kubernetes.';
    const [answer] = answers(await startCli(['skills', '--jsonl'], [JSON.stringify({ id: 'x', text })]));
    expect(answer).toEqual({
      id: 'x',
      skills: [
        { name: 'Python', kind: 'technology', start: 12, end: 18 },
        { name: 'Kubernetes', kind: 'technology', start: 23, end: 33 },
      ],
    });
  });

  it('says in one sentence what is wrong', async () => {
    const secret = file('secret.txt', POSTING);
    chmodSync(secret, 0);
    const mayReadAll = process.getuid?.() === 0;
    const cases: [string[], number, RegExp][] = [
      [[], 2, /name a command/],
      [['pars'], 2, /there is no command "pars"/],
      [['parse'], 2, /parse takes one file/],
      [['parse', 'a.txt', '--as', 'pdf'], 2, /--as must be text, html or json/],
      [['parse', 'a.txt', '--bogus'], 2, /unknown option '--bogus'/],
      [['parse', 'missing.txt'], 1, /missing\.txt cannot be read: there is no such file/],
      [['parse', '.'], 1, /it is a folder/],
      [['parse', file('posting.bin', Buffer.from([0x7f, 0x45, 0, 1]))], 1, /is not a text file/],
      [['parse', file('broken.json', '{')], 1, /broken\.json is not JSON/],
      ...(mayReadAll ? [] : [[['parse', secret], 1, /it may not be read/] as [string[], number, RegExp]]),
    ];
    for (const [args, code, sentence] of cases) {
      const outcome = await startCli(args);
      expect(outcome).toEqual({ code, out: '', said: expect.stringMatching(/^hirewire: [^\n]+\.\n$/) });
      expect(outcome.said).toMatch(sentence);
    }
  });

  it('--help tells of every command', async () => {
    expect(await startCli(['--help'])).toMatchObject({
      code: 0,
      out: expect.stringMatching(/parse[^]+skills/),
      said: '',
    });
    expect(await startCli(['parse', '--help'])).toMatchObject({
      code: 0,
      out: expect.stringContaining('--jsonl'),
      said: '',
    });
  });
});
