import { PassThrough, Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { describe, expect, it } from '@jest/globals';
import type { ReceiptDetail, ReceiptItem } from '#libs/contracts';
import { run } from './run.js';
import { contentTypeOf } from './send-file.js';
import { isApplied, receiptText } from './show-receipt.js';
import { table } from './table.js';

const call = async (argv: readonly string[], env = {}): Promise<{ code: number; out: string; said: string }> => {
  const [output, errors] = [new PassThrough(), new PassThrough()];
  const code = await run(argv, { input: Readable.from([]), output, errors, env });
  return { code, out: await text(output.end()), said: await text(errors.end()) };
};

describe('a wrong call', () => {
  it.each<[string[], RegExp]>([
    [['import'], /import takes one file/],
    [['import', 'a.json', 'b.json', '--kind', 'lever'], /import takes one file/],
    [['import', 'a.json'], /say --kind, or --source/],
    [['import', 'a.json', '--kind', 'monster'], /--kind must be one of greenhouse, lever/],
    [['import', 'a.json', '--source', 'x', '--name', 'y'], /--source and --name exclude each other/],
    [['import', 'a.json', '--kind', 'csv', '--wait', 'long'], /--wait must be a whole number from 1/],
    [['import', 'a.json', '--kind', 'csv', '--url', 'localhost:3000'], /--url must be the address of an instance/],
    [['import', 'a.json', '--kind', 'csv', '--url', 'http://me:pw@localhost'], /--url must be the address/],
    [['sources'], /sources takes an action/],
    [['sources', 'lists'], /sources has no action "lists"/],
    [['sources', 'constructor'], /sources has no action "constructor"/],
    [['sources', 'list', 'one'], /sources list takes no source/],
    [['sources', 'list', '--board', 'x'], /unknown option '--board'/i],
    [['sources', 'show'], /sources show takes one source/],
    [['sources', 'add', '--kind', 'nobody'], /--kind must be one of/],
    [['sources', 'add', '--kind', 'csv', '--config', '[1]'], /--config must be a JSON object/],
    [['sources', 'add', '--kind', 'csv', '--every', '1'], /--every must be a whole number from 5/],
    [['sources', 'add', '--kind', 'csv', '--secret', 'hush'], /unknown option '--secret'/i],
  ])('%j is told in a sentence', async (argv, sentence) => {
    const { code, out, said } = await call(argv);
    expect([code, out]).toEqual([2, '']);
    expect(said).toMatch(/^hirewire: [^\n]+\.\n$/);
    expect(said).toMatch(sentence);
  });

  it('takes the instance from the environment, and an option before it', async () => {
    expect((await call(['sources', 'list'], { HIREWIRE_URL: 'nowhere' })).said).toMatch(/--url must be the address/);
  });
});

describe('--help', () => {
  it.each(['import', 'sources'])('tells all of %s', async (name) => {
    const { code, out } = await call([name, '--help']);
    expect([code, out]).toEqual([0, expect.stringMatching(new RegExp(`^Usage: hirewire ${name} [^]*--url[^]*--json`))]);
  });
});

const item = (index: number, outcome: ReceiptItem['outcome'], more: Partial<ReceiptItem> = {}): ReceiptItem => ({
  ...{ index, outcome, externalId: `job-${index}`, postingId: null },
  ...more,
});
const receipt = (more: Partial<ReceiptDetail>): ReceiptDetail => ({
  ...{ id: 'r', kind: 'file', state: 'applied', reason: null, details: [], postingId: null, sourceId: null },
  ...{ attempts: 1, receivedAt: '2026-01-01T00:00:00Z', settledAt: null, postingIds: [], items: [] },
  ...more,
});

describe('what became of an import', () => {
  it('is counted, and told for each item that was refused', () => {
    const refused = item(1, 'failed', { code: 'no-title', detail: 'It has\u001b[2J no title.' });
    const mixed = receipt({ items: [item(0, 'created'), refused, item(2, 'created'), item(3, 'unchanged')] });
    expect(receiptText(mixed)).toBe(
      '2 created, 1 unchanged, 1 refused\nitem 2 (job-1): no-title: It has [2J no title.\n',
    );
    expect(isApplied(mixed)).toBe(false);
    expect(isApplied(receipt({ items: [item(0, 'created'), item(1, 'stale')] }))).toBe(true);
  });

  it('is a reason, where nothing was taken', () => {
    const parked = receipt({ state: 'parked', reason: 'bug', details: ['It waits to be tried again.'] });
    expect(receiptText(parked)).toBe('parked: bug (It waits to be tried again.)\n');
    const ignored = receipt({ state: 'ignored', reason: 'invalid-json' });
    expect(receiptText(ignored)).toBe('refused: invalid-json\n');
    expect([isApplied(parked), isApplied(ignored)]).toEqual([false, false]);
  });
});

describe('the type of a file', () => {
  it.each([
    ['jobs.json', 'greenhouse', 'application/json'],
    ['feed.XML', 'indeed-xml', 'application/xml'],
    ['page.html', 'json-ld', 'text/html'],
    ['jobs.csv', 'csv', 'text/csv'],
    ['-', 'personio', 'application/xml'],
    ['-', 'csv', 'text/csv'],
    ['-', 'lever', 'application/json'],
  ] as const)('%s of %s is %s', (file, kind, type) => {
    expect(contentTypeOf(file, kind)).toBe(type);
  });
});

describe('a table', () => {
  it('is as wide as what stands in it, and has no controls', () => {
    expect(
      table(
        ['ID', 'NAME'],
        [
          ['1', 'a\u001b]0;x\u0007b'],
          ['22', null],
        ],
      ),
    ).toBe('ID  NAME\n1   a ]0;x b\n22  –\n');
  });
});
