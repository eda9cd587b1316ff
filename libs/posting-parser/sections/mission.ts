import type { DocSection } from './doc-section.js';

const MISSION = /^[^\p{L}]*(?:your |the |our )?(?:mission|role|challenge|impact)[^\p{L}]*$/iu;
const LONGEST_MISSION = 3;
const FEWEST_DUTIES = 3;

const isMission = ({ kind, heading, items }: DocSection): boolean =>
  kind === 'responsibilities' &&
  heading !== null &&
  MISSION.test(heading) &&
  items.length <= LONGEST_MISSION &&
  items.every(({ bullet }) => !bullet);

const isListOfDuties = (section: DocSection): boolean =>
  section.kind === 'responsibilities' && section.items.length >= FEWEST_DUTIES && !isMission(section);

/** "Your mission" over a paragraph tells what the job is for where its duties stand in a list of their own. */
export function missionsApart(sections: DocSection[]): DocSection[] {
  if (!sections.some(isMission) || !sections.some(isListOfDuties)) return sections;
  return sections.map((section) => (isMission(section) ? { ...section, kind: 'overview' } : section));
}
