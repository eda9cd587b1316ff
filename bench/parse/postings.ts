import { KNOWLEDGE } from '../../libs/posting-parser/data/knowledge.js';
import { TECHNOLOGIES } from '../../libs/posting-parser/data/technologies.js';
import { FULL_TIME_PAGES } from '../../libs/posting-parser/fixtures/full-time-pages.js';
import { FULL_TIME_RANGES } from '../../libs/posting-parser/fixtures/full-time-ranges.js';
import { INTERNSHIPS } from '../../libs/posting-parser/fixtures/internships.js';
import { MORE_STYLES } from '../../libs/posting-parser/fixtures/more-styles.js';
import { POSTING_TEXT } from '../lib/posting-text.js';

export const POSTING_LENGTH = 5_000;

const HEADS = [...INTERNSHIPS, ...FULL_TIME_PAGES, ...FULL_TIME_RANGES, ...MORE_STYLES].map(({ text }) => text);
/** A posting of 3 KB in sections. */
const SECTIONS = POSTING_TEXT.split('\n\n').slice(1);
const namesOf = (list: string): string[] =>
  list
    .split('\n')
    .map((line) => line.split(': ')[0]!.trim())
    .filter((name) => /^[\w .+#-]{2,30}$/.test(name));
const TOOLS = namesOf(TECHNOLOGIES);
const SUBJECTS = namesOf(KNOWLEDGE);
const ITEMS: readonly ((tool: string, other: string, subject: string) => string)[] = [
  (tool, other) => `Experience with ${tool} and ${other} in production, and the patience to explain both`,
  (tool, _, subject) => `You have applied ${subject} before, ideally with ${tool}`,
  (tool, other, subject) => `${subject}: ${tool}, ${other} or something like it`,
  (_, other, subject) => `Help three teams of the depot to understand ${subject}; they already know ${other}`,
  (tool) => `Keep the nightly jobs in ${tool} running, and retire the two that nobody reads`,
];

/** The `i`th of any number of postings: no two have the same tools and subjects in the same items. */
export function posting(i: number): string {
  const pick = (list: readonly string[], at: number): string => list[(i * 31 + at * 17) % list.length]!;
  const parts = [HEADS[i % HEADS.length]!, ...SECTIONS.slice(0, 3), 'Requirements'];
  let length = parts.join('\n\n').length;
  for (let at = 0; length < POSTING_LENGTH - 900; at++) {
    const item = ITEMS[(i + at) % ITEMS.length]!(pick(TOOLS, at), pick(TOOLS, at + 7), pick(SUBJECTS, at));
    parts.push(`- ${item}`);
    length += item.length + 4;
  }
  return [...parts, ...SECTIONS.slice(5)].join('\n').slice(0, POSTING_LENGTH);
}
