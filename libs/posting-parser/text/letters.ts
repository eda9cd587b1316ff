/**
 * What is asked of single letters for every word, item and line. A pattern would answer as well, but to ask one takes
 * longer than to look at the letter, and a posting has thousands of them.
 */

export const isDigit = (code: number): boolean => code >= 48 && code <= 57;
/** Of the Latin alphabet, as those below. */
export const isSmall = (code: number): boolean => code >= 97 && code <= 122;
export const isCapital = (code: number): boolean => code >= 65 && code <= 90;
const ASCII = 127;

export const endsWithOneOf = (text: string, signs: string): boolean =>
  text !== '' && signs.includes(text.charAt(text.length - 1));

const LETTER = /\p{L}/u;
/** A letter of any alphabet. */
export function hasLetter(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (isSmall(code) || isCapital(code)) return true;
  }
  return LETTER.test(text);
}

const INNER_CAPITALS = /\p{Lu}{2}|\p{Ll}\p{Lu}|\d/u;
/** "SIEM", "eBPF", "802.1X": two capitals, one behind a small letter, or a digit. */
export function hasInnerCapitals(text: string): boolean {
  let before = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code > ASCII) return INNER_CAPITALS.test(text);
    if (isDigit(code) || (isCapital(code) && (isCapital(before) || isSmall(before)))) return true;
    before = code;
  }
  return false;
}

const AS_NAME = /.[\p{Lu}\d]/u;
/** "GraphQL", "S3": a capital or a digit that is not its first sign. */
export function isWrittenAsName(word: string): boolean {
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    if (code > ASCII) return AS_NAME.test(word);
    if (i > 0 && (isCapital(code) || isDigit(code))) return true;
  }
  return false;
}

/** What `\s` says of a sign beyond ASCII. */
export const isWideSpace = (code: number): boolean =>
  code === 0xa0 ||
  code === 0x1680 ||
  (code >= 0x2000 && code <= 0x200a) ||
  code === 0x2028 ||
  code === 0x2029 ||
  code === 0x202f ||
  code === 0x205f ||
  code === 0x3000 ||
  code === 0xfeff;

/** A heading or label without the colon and the spaces at its end. */
export function withoutColon(words: string): string {
  const last = words.charCodeAt(words.length - 1);
  return isSmall(last) || isCapital(last) || isDigit(last) ? words : words.replace(/[\s:：]+$/u, '');
}
