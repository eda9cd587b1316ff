import type { Line } from '../text/doc.js';
import type { DocSection } from './doc-section.js';
import { kindOfHeading } from './heading-kinds.js';

const LONGEST_ITEM = 120;
const isEntry = ({ text }: Line): boolean => text.length <= LONGEST_ITEM && !/[.!?:]$/.test(text);

/** Words that say nothing known, over a list. */
const isLabel = ({ heading, items }: DocSection): boolean =>
  heading !== null && kindOfHeading(heading) === null && items.length > 1 && items.every(isEntry);

/** "Permits", "Archive", "Front desk": labels that divide the duties, the first of which names them by nouns alone. */
export function withSiblings(sections: readonly DocSection[]): DocSection[] {
  return sections.map((section, index) => {
    const next = sections[index + 1];
    const isOpen = section.kind === 'overview' || section.kind === 'other' || section.basis === 'lines';
    const divides = isOpen && isLabel(section);
    return divides && next?.kind === 'responsibilities' && isLabel(next)
      ? { ...section, kind: 'responsibilities' as const }
      : section;
  });
}
