import { findSkillSpans } from '#libs/posting-parser';

/**
 * The names that a skill may stand under: as it is asked for, and as the parser writes it ("k8s" is Kubernetes). Postings
 * hold the parser's names.
 */
export function namesOfSkill(asked: string): string[] {
  const name = asked.trim();
  const [found] = findSkillSpans(name);
  const isAll = found?.start === 0 && found.end === name.length;
  return isAll && found.name !== name ? [name, found.name] : [name];
}
