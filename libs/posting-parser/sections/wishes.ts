import type { DocSection } from './doc-section.js';

const OF_WISHES = /\bdesir(?:ed|able)\b/i;

/** "Desirable skills" over the only list of what is asked: it is what is asked. */
export function asRequired(sections: readonly DocSection[]): DocSection[] {
  if (sections.some(({ kind }) => kind === 'required')) return [...sections];
  return sections.map((section) =>
    section.kind === 'preferred' && section.heading !== null && OF_WISHES.test(section.heading)
      ? { ...section, kind: 'required' }
      : section,
  );
}
