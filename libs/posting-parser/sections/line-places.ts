import type { Line } from '../text/doc.js';
import type { DocSection } from './doc-section.js';
import { isItem } from './list-kind.js';
import { rewardsIn } from './trailing.js';

/** A line where it stands. */
export interface Place {
  section: DocSection;
  line: Line;
  index: number;
  next: Line | undefined;
}

/** What it costs to begin another kind: little with a heading, most in the middle of a list. */
const AT_HEADING = 0.5;
const AT_GAP = 2;
const WITHIN = 4;

const LONGEST_LABEL = 60;
const MOST_WORDS = 8;

/** Short words that say nothing themselves: "Write a report" is an item. */
export const isLabel = ({ text, bullet }: Line): boolean =>
  !bullet &&
  text.length <= LONGEST_LABEL &&
  !/[.;,!]$/.test(text) &&
  text.split(' ', MOST_WORDS + 1).length <= MOST_WORDS &&
  !isItem(text) &&
  rewardsIn(text) === 0;

/** Whether a line may be the heading of what follows it, in a layout that marks no headings. */
export const isLabelOver = ({ line, next }: Place): boolean => next !== undefined && isLabel(line) && !isLabel(next);

export function changeAt(place: Place): number {
  const { section, line, index } = place;
  if ((index === 0 && section.heading !== null) || isLabelOver(place)) return AT_HEADING;
  return line.gap || section.items[index - 1]?.bullet !== line.bullet ? AT_GAP : WITHIN;
}

/** The lines above the text that say title, employer and place. */
export function isInHead({ section: { start, heading, items }, index }: Place): boolean {
  if (start > 0 || heading !== null || index >= LONGEST_HEAD) return false;
  return items.slice(0, index + 1).every(({ text, bullet }) => !bullet && text.length <= LONGEST_LABEL);
}
const LONGEST_HEAD = 8;
