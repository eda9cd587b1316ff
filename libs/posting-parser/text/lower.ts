let last = { text: '', lower: '' };

/**
 * The text in lower case, every character at the offset where it was. Patterns that ignore case, or know all alphabets, are
 * several times slower than those that look for small letters. The last text is remembered: its readers come one after
 * the other.
 */
export function lowerOf(text: string): string {
  // The one letter that becomes two.
  if (last.text !== text) last = { text, lower: text.replaceAll('\u0130', 'I').toLowerCase() };
  return last.lower;
}
