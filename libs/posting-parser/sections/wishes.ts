import type { DocSection } from './doc-section.js';
import { rewardsIn } from './trailing.js';

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

const WISH =
  /^(?:(?:technical|prior|previous|strong|proven|some|entrepreneurial|relevant|deep|solid) )?(?:experience|background|knowledge|familiarity|understanding|passion|proficien\w+|track record|exposure|mindset)\b/i;
const MOST_OF_THEM = 0.6;
const FEWEST_WISHES = 3;

/** "Benefits" over a list of experience: what would benefit those who apply is what is welcome. */
export function withBenefitsOfApplicants(sections: readonly DocSection[]): DocSection[] {
  if (!sections.some(({ kind }) => kind === 'required')) return [...sections];
  return sections.map((section) => {
    if (section.kind !== 'benefits') return section;
    const wishes = section.items.filter(({ text }) => WISH.test(text) && rewardsIn(text) === 0).length;
    const isList = wishes >= FEWEST_WISHES && wishes >= section.items.length * MOST_OF_THEM;
    return isList ? { ...section, kind: 'preferred' } : section;
  });
}
