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

/**
 * The same for a slow pattern, which is tried only where a quick one finds a beginning.
 * @param gate global, over `lower`; matches wherever `pattern` does, and maybe elsewhere
 * @param pattern sticky
 */
export function* matchesAt(
  text: string,
  { lower, gate }: { lower: string; gate: RegExp },
  pattern: RegExp,
): Generator<RegExpExecArray, void> {
  for (let at = 0; ;) {
    gate.lastIndex = at;
    const begin = gate.exec(lower);
    if (!begin) return;
    pattern.lastIndex = begin.index;
    const match = pattern.exec(text);
    at = match ? Math.max(pattern.lastIndex, begin.index + 1) : begin.index + 1;
    if (match) yield match;
  }
}
