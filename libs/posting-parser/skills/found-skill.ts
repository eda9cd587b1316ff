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
  /** It stands among what is asked for, and nothing says that it is this which is asked for. */
  loose?: true;
  /** The words around it ask for it; neither the lists nor the model know it. */
  askedOnly?: true;
}

/** Spans may lie in one another, but none is long: no more of those in front of an offset reach over it. */
const MOST_NESTED = 6;

/** The skill that shares letters with a stretch, of those in the order of the text that may count. */
export function skillAt(
  found: readonly FoundSkill[],
  start: number,
  end: number,
  counts: (one: FoundSkill) => boolean = () => true,
): FoundSkill | null {
  let low = 0;
  let high = found.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((found[middle]?.start ?? 0) < end) low = middle + 1;
    else high = middle;
  }
  for (let at = low - 1; at >= Math.max(0, low - MOST_NESTED); at--) {
    const one = found[at];
    if (one && one.end > start && counts(one)) return one;
  }
  return null;
}
