import type { DocSection } from '../sections/doc-section.js';
import type { Line } from '../text/doc.js';
import { askingSentences } from './asking-sentences.js';

/** "You have skills in one or more of the following:" over a list, among what is said of the job. */
const ASKS = /\b(?:skills?|experience|knowledge|proficien\w+|familiar\w*|expertise|background|qualif\w+)\b.{0,60}:$/i;
const WELCOMES = /\b(?:ideally|prefer\w*|bonus|plus|nice to have|desir\w+)\b/i;

/** The sections as skills are read from them: a list that a sentence asks for is one of its own. */
export function askedSections(sections: readonly DocSection[]): readonly DocSection[] {
  return askingSentences(sections.some(hasLead) ? sections.flatMap(divided) : sections);
}

const mayAsk = ({ kind }: DocSection): boolean => kind === 'overview' || kind === 'other';

function hasLead(section: DocSection): boolean {
  return mayAsk(section) && leadOf(section) >= 0;
}

function leadOf({ items }: DocSection): number {
  return items.findIndex(({ text }, at) => {
    const next = items[at + 1];
    return isLead(text) && next !== undefined && isItem(next);
  });
}

const isItem = ({ bullet, text }: Line): boolean => bullet || (text.length <= LONGEST_ITEM && !/[.!?:]$/.test(text));
const LONGEST_ITEM = 80;

const isLead = (text: string): boolean => text.endsWith(':') && ASKS.test(text);

function divided(section: DocSection): DocSection[] {
  const at = mayAsk(section) ? leadOf(section) : -1;
  const lead = section.items[at];
  if (!lead) return [section];
  const { items } = section;
  const after = items.findIndex((item, index) => index > at && !isItem(item));
  const to = after < 0 ? items.length : after;
  return [
    ...part(section, items.slice(0, at + 1), section.kind, section.start),
    ...part(section, items.slice(at + 1, to), WELCOMES.test(lead.text) ? 'preferred' : 'required'),
    ...part(section, items.slice(to), section.kind),
  ];
}

function part(of: DocSection, items: Line[], kind: DocSection['kind'], from?: number): DocSection[] {
  const [first, last] = [items[0], items.at(-1)];
  return first && last ? [{ ...of, kind, items, start: from ?? first.start, end: last.end }] : [];
}
