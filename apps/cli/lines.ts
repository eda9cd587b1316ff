import type { Readable } from 'node:stream';

/** One line of input: its bytes, or null where it was longer than `MAX_LINE` and was not kept. */
export interface InputLine {
  number: number;
  bytes: Buffer | null;
}

/** The longest line that is kept. Postings have 15 KB; whole pages of HTML a few hundred. */
const MAX_LINE = 16 * 1024 * 1024;
const NEWLINE = 0x0a;

/** The lines of a stream, one at a time, holding no more than one line and one chunk. */
export async function* linesOf(input: Readable, maxLine = MAX_LINE): AsyncGenerator<InputLine> {
  let number = 0;
  let pieces: Buffer[] = [];
  let length = 0;
  const take = (piece: Buffer): void => {
    length += piece.length;
    if (length <= maxLine) pieces.push(piece);
    else pieces = [];
  };
  const finish = (): InputLine => {
    const line = { number: ++number, bytes: length > maxLine ? null : Buffer.concat(pieces) };
    pieces = [];
    length = 0;
    return line;
  };
  for await (const chunk of input as AsyncIterable<Buffer | string>) {
    let rest = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
    for (let at = rest.indexOf(NEWLINE); at >= 0; at = rest.indexOf(NEWLINE)) {
      take(rest.subarray(0, at));
      yield finish();
      rest = rest.subarray(at + 1);
    }
    if (rest.length > 0) take(rest);
  }
  if (length > 0) yield finish();
}
