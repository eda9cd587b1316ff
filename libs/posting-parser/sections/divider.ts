import { OCCUPATION } from '../fields/occupations.js';
import type { Line } from '../text/doc.js';
import { kindOfHeading, type SectionKind } from './heading-kinds.js';
import { kindOfItems } from './list-kind.js';

const LONGEST = 60;
const MOST_WORDS = 9;

/**
 * The kind of a line that parts a bulleted list from what comes next: alone between the last bullet and an empty line or
 * the next list, short, and with a heading's words. Its words alone need not be certain: where it stands speaks for it.
 */
export function kindOfDivider(lines: readonly Line[], index: number, current: SectionKind): SectionKind | null {
  const [before, line, next] = [lines[index - 1], lines[index], lines[index + 1]];
  if (!line || !next || before?.bullet !== true || line.bullet || !line.gap || !(next.bullet || next.gap)) return null;
  const words = line.text.replace(/[\s:：?!…]+$/u, '');
  if (words.length > LONGEST || !/^\p{Lu}/u.test(words) || /[.;,]$/.test(words)) return null;
  if (words.split(' ', MOST_WORDS + 1).length > MOST_WORDS || OCCUPATION.test(words)) return null;
  const kind = kindOfHeading(words);
  const items = kindOfItems(lines, index + 1, true);
  // "Safety culture" over more of what is to be done divides the duties.
  return kind === current || (items !== null && items === current) ? null : kind;
}
