import { linesWithCue, type Cue } from './cues.js';
import type { Doc } from './doc.js';

/**
 * What `matches(doc.text, pattern)` answers, looked for in the lines with a cue of it alone. The pattern has to be global,
 * to need one of the letters of its cue, and to find nothing across the end of a line.
 */
export function matchesInLines(doc: Doc, cue: Cue, pattern: RegExp): IterableIterator<RegExpExecArray> {
  return new LineMatches(doc, cue, pattern);
}

class LineMatches implements IterableIterator<RegExpExecArray> {
  private line = 0;
  /** The line that is looked through, with the sign in front of it, which patterns may look back at. */
  private piece = '';
  private start = 0;
  private at = 0;
  private readonly hasCue: (line: number) => boolean;

  constructor(
    private readonly doc: Doc,
    cue: Cue,
    private readonly pattern: RegExp,
  ) {
    this.hasCue = linesWithCue(doc, cue);
  }

  [Symbol.iterator](): this {
    return this;
  }

  next(): IteratorResult<RegExpExecArray, undefined> {
    const { pattern } = this;
    do {
      // Others may have used the pattern since the last match.
      pattern.lastIndex = this.at;
      const match = this.at < this.piece.length ? pattern.exec(this.piece) : null;
      if (!match) continue;
      this.at = match[0] === '' ? pattern.lastIndex + 1 : pattern.lastIndex;
      match.index += this.start;
      return { done: false, value: match };
    } while (this.toNextLine());
    return END;
  }

  private toNextLine(): boolean {
    const { text, lines } = this.doc;
    for (let line = lines[this.line++]; line; line = lines[this.line++]) {
      if (!this.hasCue(this.line - 1)) continue;
      this.start = Math.max(0, line.start - 1);
      this.at = 0;
      this.piece = text.slice(this.start, line.end);
      return true;
    }
    return false;
  }
}
const END = { done: true, value: undefined } as const;
