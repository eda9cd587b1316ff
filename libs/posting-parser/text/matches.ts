/**
 * What `text.matchAll(pattern)` answers, by the pattern itself: `matchAll` makes a copy of it for every call, which takes
 * longer than looking through most postings. The pattern has to be global.
 */
export function matches(text: string, pattern: RegExp): IterableIterator<RegExpExecArray> {
  // It would find the same for ever.
  if (!pattern.global) throw new TypeError(`a global pattern is needed: ${pattern.source}`);
  return new Matches(text, pattern);
}

/** By hand: to make a generator and to go on with it takes longer than most patterns do. */
class Matches implements IterableIterator<RegExpExecArray> {
  private at = 0;

  constructor(
    private readonly text: string,
    private readonly pattern: RegExp,
  ) {}

  [Symbol.iterator](): this {
    return this;
  }

  next(): IteratorResult<RegExpExecArray, undefined> {
    const { pattern } = this;
    // Others may have used the pattern since the last match.
    pattern.lastIndex = this.at;
    const match = pattern.exec(this.text);
    if (!match) return END;
    this.at = match[0] === '' ? pattern.lastIndex + 1 : pattern.lastIndex;
    return { done: false, value: match };
  }
}
const END = { done: true, value: undefined } as const;
