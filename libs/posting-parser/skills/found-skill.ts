import type { Skill } from '#libs/contracts';

/** A skill at its place in a text; offsets in UTF-16 code units. */
export interface SkillSpan {
  name: string;
  kind: Skill['kind'];
  start: number;
  end: number;
}

export interface FoundSkill extends SkillSpan {
  /** It stands in our lists; otherwise the model alone found it. */
  listed: boolean;
  /** How probably the words are part of a skill here, by the model. */
  probability: number;
  /** A listed name within a longer span that has a name of its own. */
  nested: boolean;
}
