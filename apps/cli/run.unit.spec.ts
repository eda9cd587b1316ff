import { PassThrough, Readable, Writable } from 'node:stream';
import { describe, expect, it } from '@jest/globals';
import { linesOf } from './lines.js';
import { run } from './run.js';

const LINE = `${JSON.stringify({ id: 1, text: 'We write Python.' })}\n`;

/** Counts the lines it was asked for. */
function endless(): { input: Readable; given: () => number } {
  let given = 0;
  const lines = function* (): Generator<Buffer> {
    for (; given < 100_000; given++) yield Buffer.from(LINE);
  };
  return { input: Readable.from(lines(), { highWaterMark: 1 }), given: () => given };
}

describe('lines in, lines out', () => {
  it('reads no further than the reader of the output keeps up', async () => {
    const { input, given } = endless();
    let release: (() => void) | null = null;
    const stuck = new Writable({ highWaterMark: 1, write: (_chunk, _encoding, done) => (release = done) });
    const running = run(['skills', '--jsonl'], { input, output: stuck, errors: new PassThrough(), env: {} });
    await new Promise((done) => setTimeout(done, 50));
    expect(release).not.toBeNull();
    expect(given()).toBeLessThan(10);
    stuck.destroy();
    await running;
  });

  it('ends with a sentence when the reader goes away', async () => {
    const { input } = endless();
    const errors = new PassThrough();
    const gone = Object.assign(new Error('write EPIPE'), { code: 'EPIPE' });
    const output = new Writable({ write: (_chunk, _encoding, done) => done(gone) });
    await expect(run(['skills', '--jsonl'], { input, output, errors, env: {} })).resolves.toBe(1);
    expect(String(errors.read())).toBe('hirewire: the reader of the output went away before the end.\n');
  });

  it('keeps no line that is too long, and loses none after it', async () => {
    const input = Readable.from([Buffer.from('ab'), Buffer.from('c\nde\n'), Buffer.from('f')]);
    const lines: (string | null)[] = [];
    for await (const { bytes } of linesOf(input, 2)) lines.push(bytes?.toString() ?? null);
    expect(lines).toEqual([null, 'de', 'f']);
  });
});
