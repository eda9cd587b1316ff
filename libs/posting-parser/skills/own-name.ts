import type { Skill } from '#libs/contracts';
import { LEGAL_FORM } from '../head/parts.js';
import type { DocSection } from '../sections/doc-section.js';
import { listedAs } from './field-name.js';

/** Says whether a skill is but the employer's name, or a part of it: its own product is one where a requirement asks for it. */
export function ofEmployer(
  company: string | null,
  text: string,
  sections: readonly DocSection[],
): (skill: Skill) => boolean {
  if (company === null || company.length < 2) return () => false;
  const whole = company.toLowerCase();
  const short = company.replace(LEGAL_FORM, '').toLowerCase();
  return (skill) => {
    const name = skill.name.toLowerCase();
    if (name === whole || (name === short && whole.startsWith(name)))
      return !listedAs(skill.name) || !isRequired(skill, sections);
    return isFirstOf(company, skill, text) || isOnlyOf(company, skill, text);
  };
}

function isRequired({ required, evidence }: Skill, sections: readonly DocSection[]): boolean {
  if (required !== true) return false;
  const asking = sections.filter(({ kind }) => kind === 'required');
  return evidence.some(({ start }) => asking.some((section) => start >= section.start && start < section.end));
}

/** "KRX" of "KRX Harbours" is the employer, wherever it stands; "Data" of "Data Harbours" is not. */
function isFirstOf(company: string, { name, evidence }: Skill, text: string): boolean {
  if (!company.startsWith(name) || company[name.length] !== ' ' || listedAs(name)) return false;
  if (!/^\p{Lu}[\p{Lu}\d]+$/u.test(name)) return false;
  return evidence.every(({ start, end }) => text.slice(start, end) === name);
}

/** "Robotics" that is named in "Wayfarer Robotics" alone is nobody's skill. */
function isOnlyOf(company: string, { name, kind, evidence }: Skill, text: string): boolean {
  // Its products may be asked for; what else begins with its name is a sentence about it.
  if (kind !== 'technology' && name.startsWith(`${company} `)) return true;
  return evidence.every(({ start, end }) => {
    // Further on it could not be around the skill.
    const around = text.slice(Math.max(0, end - company.length), start + company.length);
    return around.includes(company);
  });
}
