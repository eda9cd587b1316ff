import type { Location } from '#libs/contracts';

/** Where the table has another spelling, the words as they stand. */
export function verbatim(place: Location, words: string): Location {
  if (words.includes(place.raw)) return place;
  const found = stretchOf(words, place.raw.match(LETTERS) ?? []);
  if (found === null) return place;
  const open = found.includes('(') && !found.includes(')') && words.includes(`${found})`);
  return { ...place, raw: open ? `${found})` : found };
}
const LETTERS = /[\p{L}\p{N}]/gu;
const SIGNS = /[^\p{L}\p{N}]/gu;
const MAX_LETTERS = 40;

/**
 * The words that have these letters, with up to three signs between any two. Signs are blanked out first: a pattern that
 * looks for them by their property takes longer to compile than the rest of a posting to read.
 */
function stretchOf(words: string, letters: readonly string[]): string | null {
  if (letters.length === 0 || letters.length > MAX_LETTERS) return null;
  const blanked = words.replace(SIGNS, (sign) => ' '.repeat(sign.length));
  const match = new RegExp(letters.join(' {0,3}'), 'iu').exec(blanked);
  if (!match) return null;
  const end = match.index + match[0].length;
  const ownPoint = /^D\.C\.$/i.test(words.slice(end - 3, end + 1));
  return words.slice(match.index, ownPoint ? end + 1 : end);
}
