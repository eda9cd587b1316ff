import { plantPhrases, type Phrase, type PhraseIndex, type PhraseNode } from './phrases.js';
import { Sieve } from './sieve.js';

const TAB = 9;
const BLANK = 32;
const SIEVE_BITS = 16;

/**
 * The phrases of a model file. Most are never asked for, so they stay text until a text has their first word. The lines
 * are sorted: those with the same first word stand together.
 */
export class PhraseLines implements PhraseIndex {
  private readonly firsts = new Map<string, number>();
  private readonly sieve = new Sieve(SIEVE_BITS, 1);
  private readonly planted = new Map<string, PhraseNode>();
  private last = '';

  constructor(private readonly text: string) {}

  /** Lines come in the order of the file. */
  add(start: number): void {
    const first = this.firstWord(start);
    if (first === this.last && this.firsts.size > 0) return;
    this.firsts.set(first, start);
    this.sieve.add(0, first);
    this.last = first;
  }

  startingWith(core: string): PhraseNode | undefined {
    if (!this.sieve.mayHave(0, core, 0, core.length)) return undefined;
    const start = this.firsts.get(core);
    if (start === undefined) return undefined;
    const known = this.planted.get(core);
    if (known) return known;
    const node = plantPhrases(this.linesOf(core, start)).next?.get(core);
    if (node) this.planted.set(core, node);
    return node;
  }

  private *linesOf(first: string, from: number): Generator<Phrase> {
    for (let at = from; at < this.text.length && this.firstWord(at) === first;) {
      const newline = this.text.indexOf('\n', at);
      const end = newline < 0 ? this.text.length : newline;
      const line = this.text.slice(at, end);
      const tab = line.lastIndexOf('\t');
      const [lists = 0, grade = 0] = line
        .slice(tab + 1)
        .split(',')
        .map(Number);
      yield { words: line.slice(0, tab).split(' '), lists, grade };
      at = end + 1;
    }
  }

  private firstWord(start: number): string {
    let end = start;
    for (; end < this.text.length; end++) {
      const code = this.text.charCodeAt(end);
      if (code === TAB || code === BLANK) break;
    }
    return this.text.slice(start, end);
  }
}
