import type { Section } from '#libs/contracts';
import { sentencesOf } from '../text/sentences.js';
import type { DocSection } from './doc-section.js';

const MIN_CLAUSES = 3;
/** A list that lost its line breaks is one paragraph longer than any item people write. */
const FLATTENED = 300;

/** The sections as clients see them. */
export function toSections(sections: readonly DocSection[]): Section[] {
  return whole(sections).map((section) => ({ kind: section.kind, heading: section.heading, items: itemsOf(section) }));
}

/** A list that wishes interrupt is one list again. */
function whole(sections: readonly DocSection[]): readonly DocSection[] {
  if (!sections.some(({ continues }) => continues)) return sections;
  const joined: DocSection[] = [];
  for (const section of sections) {
    const at = section.continues ? joined.findLastIndex(({ kind }) => kind === section.kind) : -1;
    const begun = joined[at];
    if (begun === undefined) joined.push(section);
    else joined[at] = { ...begun, items: [...begun.items, ...section.items] };
  }
  return joined;
}

/** What a section lists. A paragraph that is a list of clauses ("…; …; …"), or a flattened list, becomes its items. */
export function itemsOf({ kind, items }: DocSection): string[] {
  if (kind !== 'required' && kind !== 'preferred' && kind !== 'responsibilities') return items.map(({ text }) => text);
  const [only] = items;
  if (items.length === 1 && only && only.text.length > FLATTENED && !only.bullet)
    return sentencesOf(only.text, 0, only.text.length).map(({ text }) => text);
  // Beside others it is one item, whatever it enumerates.
  return only && items.length === 1 ? splitClauses(only.text) : items.map(({ text }) => text);
}

function splitClauses(text: string): string[] {
  const clauses = text.split(/; /);
  return clauses.length >= MIN_CLAUSES
    ? clauses.map((clause) => clause.trim()).filter((clause) => clause !== '')
    : [text];
}
