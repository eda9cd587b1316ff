import { coreWords, isFieldName, listedAs } from './field-name.js';
import type { FoundSkill } from './found-skill.js';

/** The names in a span that the model found: what is said around them belongs to no name. */
export function tidied(found: FoundSkill): FoundSkill[] {
  const name = withoutOpenBracket(found.name).replace(
    / (?:or|and) (?:similar|comparable|equivalent|other|related|any)\b.*| (?:working|related|based|in production|in practice|at scale)$/i,
    '',
  );
  if (name === '') return [];
  const parts = partsOf(bare(name));
  // What is no longer as the text has it stands where the whole does.
  const apart = parts.length > 1 && found.name.startsWith(name);
  let from = 0;
  return parts.flatMap((part) => {
    const at = name.indexOf(part, from);
    from = at + part.length;
    const words = part.split(' ');
    const [first, last] = coreWords(words);
    const core = words.slice(first, last).join(' ');
    const form = listedAs(core);
    if (form) {
      const { name: listed, kind } = form;
      return [named(found, placeOf(found, part, core, at), { name: listed, kind, listed: true })];
    }
    // What stands between marks as a name is one.
    if (!isFieldName(core) && !(apart && isListOfNames(name))) return [];
    const place = apart || core !== name ? placeOf(found, part, core, at) : upTo(found, core);
    return [named(found, place, { name: core, kind: found.kind, listed: found.listed })];
  });
}

interface Place {
  start: number;
  end: number;
}

/** Where a part of the name stands, or the whole where the text has it otherwise. */
function placeOf(found: FoundSkill, part: string, core: string, at: number): Place {
  const { start, end } = found;
  // The span also has what was cleaned away in front of the name; then its words are not counted.
  if (end - start !== found.name.length) return { start, end };
  const from = start + at + part.indexOf(core);
  return { start: from, end: from + core.length };
}

const upTo = (found: FoundSkill, name: string): Place => ({
  start: found.start,
  end: found.name.startsWith(name) ? Math.min(found.end, found.start + name.length) : found.end,
});

/** Property by property: objects that are spread differ in their make, and whatever reads them then takes longer. */
const named = (
  { probability, nested }: FoundSkill,
  { start, end }: Place,
  { name, kind, listed }: Pick<FoundSkill, 'name' | 'kind' | 'listed'>,
): FoundSkill => ({ name, kind, start, end, listed, probability, nested });

function bare(name: string): string {
  const words = name.split(' ');
  const [first, last] = coreWords(words);
  return words.length > 3 && last - first < words.length ? words.slice(first, last).join(' ') : name;
}

/** "authentication/authorization", "cloud platforms and data centers" are two; "CI/CD" and "computer and network security" are one. */
function partsOf(name: string): string[] {
  if (name.includes('/') && !listedAs(name)) {
    if (LONG_WORDS.test(name) || isListOfNames(name)) return name.split('/');
    const [, first, second = ''] = LAST_OF_TWO.exec(name) ?? [];
    if (first !== undefined)
      return /\p{L}/u.test(second) && (isFieldName(second) || listedAs(second)) ? [first, second] : [first];
  }
  if (!JOINT.test(name) || listedAs(name)) return [name];
  const parts = name.split(JOINT);
  return parts.every(standsAlone) ? parts : [name];
}

const JOINT = / (?:and|or|&|und|oder|et|ou) /;
const LONG_WORDS = /^\p{L}{5,}\/\p{L}{5,}$/u;
/** "Apache/NGINX/IIS" */
const NAMES = /^\p{Lu}[\p{L}\d.+#-]*(?:\/\p{Lu}[\p{L}\d.+#-]*)+$/u;
const isListOfNames = (name: string): boolean =>
  NAMES.test(name) && name.split('/').every((part) => part.length > 2 || listedAs(part) !== undefined);
/** "software design/architecture", "ISO 27001/27002" */
const LAST_OF_TWO = /^([^/]+ [\p{L}\d-]{3,})\/([\p{L}\d-]{3,})$/u;

const standsAlone = (part: string): boolean => part.includes(' ') || isFieldName(part) || listedAs(part) !== undefined;

/** "accessibility (WCAG" was cut in the middle: the abbreviation is its name, else the words before it. */
function withoutOpenBracket(name: string): string {
  const [, before = '', inside = ''] = /^([^()]{2,}) \(([^()]*)$/.exec(name) ?? [];
  if (before === '') return name;
  return /^\p{Lu}{3,8}$/u.test(inside) ? inside : before;
}
