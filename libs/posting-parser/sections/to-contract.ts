import type { Section } from '#libs/contracts';
import type { DocSection } from './find-sections.js';

const MIN_CLAUSES = 3;

/** The sections as clients see them; a paragraph that is a list of clauses ("…; …; …") becomes its items. */
export function toSections(sections: readonly DocSection[]): Section[] {
  return sections.map(({ kind, heading, items }) => ({
    kind,
    heading,
    items: items.flatMap((line) => splitClauses(kind, line.text)),
  }));
}

export function splitClauses(kind: Section['kind'], text: string): string[] {
  if (kind !== 'required' && kind !== 'preferred' && kind !== 'responsibilities') return [text];
  const clauses = text.split(/; /);
  return clauses.length >= MIN_CLAUSES
    ? clauses.map((clause) => clause.trim()).filter((clause) => clause !== '')
    : [text];
}
