import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { eventually, freePort } from '#libs/testing';
import { openBoards, type Boards } from '../pipeline/boards.js';
import { openStack, type Stack } from '../pipeline/stack.js';
import { startCli, type Outcome } from './cli.js';

let stack: Stack;
let boards: Boards;
let folder: string;
const file = (name: string, content: string | Buffer): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};
const cli = (args: readonly string[], input: Iterable<string> = [], env: NodeJS.ProcessEnv = {}): Promise<Outcome> =>
  startCli(args, { cwd: folder, input, env: { HIREWIRE_URL: stack.process('all-in-one').url, ...env } });
const answer = ({ out }: Outcome): Record<string, unknown> => JSON.parse(out) as Record<string, unknown>;

const job = (id: number, more: Record<string, unknown> = {}) => ({
  ...{ id, title: `Harbour Engineer ${id}`, updated_at: '2026-10-01T10:00:00Z' },
  ...{ location: { name: 'Leeds, United Kingdom' }, content: '<p>Keep the gates in order.</p>' },
  ...more,
});
const board = (...jobs: unknown[]): string => JSON.stringify({ jobs, meta: { total: jobs.length } });

const RSS = `<rss version="2.0"><channel><title>Brackwater</title><item><guid>1</guid><title>Harbour Engineer</title>
  <link>https://jobs.example.org/1</link><description>&lt;p&gt;Keep the gates in order.&lt;/p&gt;</description></item></channel></rss>`;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'hirewire sources '));
  boards = await openBoards();
  const env = { HIREWIRE_SECRET_KEY: randomBytes(32).toString('base64'), FETCH_ALLOWED_HOSTS: boards.host };
  stack = await openStack('embedded', { env });
  await stack.startAll();
}, 120_000);
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await boards.close();
  await stack.close();
});

describe('hirewire import', () => {
  it('makes the source once, hands the bytes in as they are, and tells what became of them', async () => {
    const jobs = file('jobs.json', `\ufeff${board(job(1), job(2))}\n`);
    const first = await cli(['import', '--kind', 'greenhouse', '--name', 'Our board', jobs]);
    expect(first).toEqual({ code: 0, out: 'Our board (greenhouse, new): 2 created\n', said: '' });
    const again = await cli(['import', '--kind', 'greenhouse', '--name', 'Our board', jobs, '--json']);
    expect(answer(again)).toMatchObject({ state: 'applied', counts: { unchanged: 2 } });
    expect(await stack.count('posting.source')).toBe(1);
    const [kept] = await stack.sql<{ body: Buffer; content_type: string }>('SELECT * FROM posting.receipt LIMIT 1');
    expect([kept!.body.toString(), kept!.content_type]).toEqual([
      `\ufeff${board(job(1), job(2))}\n`,
      'application/json',
    ]);
  });

  it('tells of each item that was refused, with exit code 3, and reads standard input', async () => {
    const input = [board(job(1, { title: 'Harbour Lead', updated_at: '2026-10-02T10:00:00Z' }), { id: 7 })];
    const outcome = await cli(['import', '--source', 'Our board', '-'], input);
    expect(outcome).toMatchObject({ code: 3, said: '' });
    expect(outcome.out).toMatch(/^Our board \(greenhouse\): 1 updated, 1 refused\nitem 2 \(7\): no-title: .+\n$/);
    const nothing = await cli(['import', '--kind', 'lever', file('broken.json', '{"a":1,"a":2}')]);
    expect(nothing).toMatchObject({
      code: 3,
      out: expect.stringMatching(/^lever \(lever, new\): refused: invalid-json/),
    });
  });

  it('finds by its kind alone the source it made by it, and asks which where there are only others', async () => {
    const table = file('table.csv', 'id,title\n1,Baker\n');
    const call = ['import', '--kind', 'csv', table];
    expect((await cli(call)).out).toBe('csv (csv, new): 1 created\n');
    expect((await cli(call)).out).toBe('csv (csv): 1 unchanged\n');
    const sources = await stack.count('posting.source');
    const unclear = await cli(['import', '--kind', 'greenhouse', file('more.json', board(job(1)))]);
    expect(unclear).toEqual({
      ...{ code: 2, out: '' },
      said: 'hirewire: there are sources of kind greenhouse already, "Our board": say --source with one of them, or --name for another one.\n',
    });
    expect(await stack.count('posting.source')).toBe(sources);
  });

  it('says in one sentence what is wrong, and makes no source for it', async () => {
    const sources = await stack.count('posting.source');
    const long = file('long.csv', Buffer.alloc(25 * 1024 * 1024 + 1, 'a'));
    const cases: [string[], RegExp][] = [
      [['import', '--kind', 'csv', 'missing.csv'], /missing\.csv cannot be read: there is no such file/],
      [['import', '--kind', 'csv', '.'], /it is a folder/],
      [['import', '--kind', 'csv', file('empty.csv', '')], /is empty/],
      [['import', '--kind', 'csv', long], /longer than the 25 MB/],
      [['import', '--kind', 'csv', '--source', 'Our board', file('a.csv', 'title')], /is of kind greenhouse/],
      [['import', '--source', 'No such', file('b.csv', 'title')], /there is no source "No such"/],
      [['sources', 'sync', 'Our board'], /This source cannot be read: .+ \(source-not-readable\)/],
    ];
    for (const [args, sentence] of cases) {
      const outcome = await cli(args);
      expect(outcome).toEqual({ code: 1, out: '', said: expect.stringMatching(/^hirewire: [^\n]+\.\n$/) });
      expect(outcome.said).toMatch(sentence);
    }
    const endless = await cli(
      ['import', '--source', 'Our board', '-'],
      new Array<string>(26).fill('x'.repeat(1024 * 1024)),
    );
    expect(endless).toMatchObject({ code: 1, said: expect.stringMatching(/standard input is longer than the 25 MB/) });
    expect(await stack.count('posting.source')).toBe(sources);
  });

  it('says when no Hirewire answers, or something else does', async () => {
    const url = `http://127.0.0.1:${await freePort()}`;
    expect(await cli(['sources', 'list', '--url', url])).toEqual({
      ...{ code: 1, out: '' },
      said: `hirewire: No Hirewire answers at ${url}: start one with \`npm start\`, or name another with --url.\n`,
    });
    boards.answers.set('/v1/sources', '<h1>It works!</h1>');
    const outcome = await cli(['sources', 'list', '--url', boards.url]);
    expect(outcome).toMatchObject({
      code: 1,
      said: expect.stringMatching(/is no Hirewire, or one of another version\.\n$/),
    });
  });
});

describe('hirewire sources', () => {
  it('connects, shows and disconnects', async () => {
    const config = ['--board', 'brackwater', '--config', '{"company":"Brackwater"}', '--every', 'never'];
    const added = await cli(['sources', 'add', '--kind', 'lever', '--name', 'Lever board', ...config, '--json']);
    expect(added).toMatchObject({ code: 0, said: '' });
    expect(answer(added)).toMatchObject({
      config: { board: 'brackwater', company: 'Brackwater' },
      readEveryMinutes: null,
    });
    const id = String(answer(added)['id']);
    expect((await cli(['sources', 'list'])).out).toMatch(new RegExp(`^ID +KIND +NAME[^]*${id} +lever +Lever board`));
    expect((await cli(['sources', 'list', '--kind', 'personio'])).out).toMatch(/^There are no sources/);
    const shown = await cli(['sources', 'show', id]);
    expect(shown.out).toMatch(new RegExp(`webhooks go to +/v1/webhooks/${id}\n[^]*read every +not by itself`));
    expect((await cli(['sources', 'readings', id])).out).toBe('It was not read yet.\n');
    expect((await cli(['sources', 'remove', id, '--json'])).out).toBe(`${JSON.stringify({ removed: id })}\n`);
    expect(await cli(['sources', 'show', id])).toMatchObject({
      code: 1,
      said: expect.stringMatching(/source-not-found/),
    });
  });

  it('reads, and tells what was found; pauses and resumes', async () => {
    const feed = `${boards.url}/jobs.rss`;
    boards.answers.set('/jobs.rss', RSS);
    await cli(['sources', 'add', '--kind', 'rss', '--name', 'Feed', '--feed', feed, '--every', 'never']);
    expect((await cli(['sources', 'sync', 'Feed'])).out).toMatch(/^Feed: it is read as soon as/);
    const read = async (): Promise<string> => {
      const { out } = await cli(['sources', 'readings', 'Feed']);
      expect(out).toMatch(/Z +done +1 +1 +0/);
      return out;
    };
    expect(await eventually(read, { timeoutMs: 30_000 })).toMatch(/^STARTED +STATE +LISTED/);
    expect((await cli(['sources', 'resume', 'Feed', '--every', '90'])).out).toMatch(/it is read now, and every 90 min/);
    expect((await cli(['sources', 'show', 'Feed'])).out).toMatch(/read every +90 min/);
    expect((await cli(['sources', 'pause', 'Feed'])).out).toMatch(/it is not read by itself any more/);
    expect((await cli(['sources', 'show', 'Feed'])).out).toMatch(/read every +not by itself/);
  });

  it('tells what arrived', async () => {
    const { out } = await cli(['sources', 'receipts', 'Our board', '--state', 'applied']);
    expect(out).toMatch(/^ID +RECEIVED +KIND +STATE +WHY\n[^\n]+ file +applied/);
  });

  it('takes secrets from a file, standard input or the environment, and shows them nowhere', async () => {
    const add = ['sources', 'add', '--kind', 'greenhouse', '--name', 'Signed'];
    const outcomes = [
      await cli([...add, '--secret-file', file('secret', 'hush-one\n')]),
      await cli(['sources', 'rotate-secret', 'Signed', '--secret-file', '-'], ['hush-two\n']),
      await cli(['sources', 'rotate-secret', 'Signed', '--json'], [], { HIREWIRE_SOURCE_SECRET: 'hush-three' }),
      await cli(['sources', 'show', 'Signed', '--json']),
    ];
    expect(outcomes.map(({ code }) => code)).toEqual([0, 0, 0, 0]);
    expect(answer(outcomes[3]!)).toMatchObject({ secrets: 3 });
    expect(JSON.stringify([outcomes, stack.process('all-in-one').logs])).not.toContain('hush');
    expect(await cli(['sources', 'rotate-secret', 'Signed'])).toMatchObject({ code: 2 });
    expect(await cli(['sources', 'rotate-secret', 'Signed', '--secret-file', file('none', '\n')])).toMatchObject({
      code: 1,
    });
  });
});
