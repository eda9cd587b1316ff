/**
 * What `text.matchAll(pattern)` answers, by the pattern itself: `matchAll` makes a copy of it for every call, which takes
 * longer than looking through most postings. The pattern has to be global.
 */
export function* matches(text: string, pattern: RegExp): Generator<RegExpExecArray, void> {
  // It would find the same for ever.
  if (!pattern.global) throw new TypeError(`a global pattern is needed: ${pattern.source}`);
  for (let at = 0; ;) {
    // Others may have used the pattern since the last match.
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (!match) return;
    at = match[0] === '' ? pattern.lastIndex + 1 : pattern.lastIndex;
    yield match;
  }
}
