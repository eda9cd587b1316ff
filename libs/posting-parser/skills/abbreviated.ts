import { isAbbreviation } from './field-name.js';
import type { Gathered } from './relevance.js';

const PLURAL = /(?<=\p{Lu})s$/u;

/** Where a posting has "reinforcement learning" and "RL", one skill with the places of both. */
export function withoutAbbreviations(skills: readonly Gathered[]): readonly Gathered[] {
  const short = skills.filter(({ name, listed }) => !listed && name.length <= 7 && isAbbreviation(name));
  if (short.length === 0) return skills;
  const long = new Map<string, Gathered>();
  for (const skill of skills)
    if (skill.kind !== 'soft' && skill.name.includes(' ')) long.set(initialsOf(skill.name), skill);
  const folded = new Set(
    short.filter((skill) => {
      const whole = long.get(skill.name.replace(PLURAL, '').toLowerCase());
      if (!whole) return false;
      whole.evidence.push(...skill.evidence);
      whole.evidence.sort((a, b) => a.start - b.start);
      whole.worth = Math.max(whole.worth, skill.worth);
      whole.required = whole.required === true || skill.required === true ? true : (whole.required ?? skill.required);
      whole.first = Math.min(whole.first, skill.first);
      return true;
    }),
  );
  return folded.size === 0 ? skills : skills.filter((skill) => !folded.has(skill));
}

const initialsOf = (name: string): string =>
  name
    .split(/[ -]/)
    .map((word) => word.charAt(0))
    .join('')
    .toLowerCase();
