import type { Skill } from '#libs/contracts';
import { findMentions } from './skills/match.js';

/** One mention of a skill; offsets count UTF-16 code units of the text as given. */
export interface SkillSpan {
  name: string;
  kind: Skill['kind'];
  start: number;
  end: number;
}

/** Every skill a text names, in order, down to a single sentence: no posting is needed around it. */
export function findSkillSpans(text: string): SkillSpan[] {
  return findMentions(text).map(({ form: { name, kind }, start, end }) => ({ name, kind, start, end }));
}
