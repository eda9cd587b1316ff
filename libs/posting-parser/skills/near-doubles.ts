import type { Gathered } from './relevance.js';
import { endsAsField, isAbstract } from './term-words.js';

const LONGEST_NAME = 4;
/** A longer name than this is a phrase: the shorter one within it is the name. */
const LONGEST_KEPT = 3;

/**
 * Of names of which one has all the words of another, only one need stand high: "threat actor profiling" says all that
 * "threat actors" does, and "network security" is what "computer and network security" is found by.
 */
export function nearDoubles(skills: readonly Gathered[]): ReadonlySet<Gathered> {
  const named = new Map<string, Gathered>();
  const doubles = new Set<Gathered>();
  for (const skill of skills) if (mayBeDouble(skill)) named.set(singularOf(skill.name), skill);
  const firsts = new Set(Array.from(named.keys(), firstWord));
  for (const [name, skill] of named) {
    if (skill.listed) continue;
    const words = name.split(' ');
    if (words.length < 2 || words.length > LONGEST_NAME + 1) continue;
    for (let from = 0; from < words.length; from++)
      for (let to = from + 1; to <= words.length && firsts.has(words[from] ?? ''); to++) {
        const shorter = named.get(words.slice(from, to).join(' '));
        if (!shorter || shorter === skill) continue;
        if (to - from === 1 && shorter.listed) {
          if (from === 0 && isMakerOf(shorter, skill)) doubles.add(shorter);
          continue;
        }
        const isPhrase = words.some(joins) || (words.length > LONGEST_KEPT && !shorter.listed);
        if (isPhrase && shorter.worth >= skill.worth) doubles.add(skill);
        else if (!isPhrase && !shorter.listed && says(words, from, to) && skill.worth >= shorter.worth)
          doubles.add(shorter);
      }
  }
  return doubles;
}

/** "Networking security" is another thing than networking, and "systems programming languages" say less than programming. */
const says = (words: readonly string[], from: number, to: number): boolean =>
  (to - from > 1 || to === words.length) && !isAbstract(words.at(-1) ?? '') && !isAbstract(`${words.at(-1)}s`);

/** "Cisco" that is only ever named in "Cisco ASA". */
const isMakerOf = (maker: Gathered, { name }: Gathered): boolean =>
  maker.part &&
  maker.kind === 'technology' &&
  / [\p{Lu}\d]/u.test(name) &&
  !endsAsField(name.slice(name.lastIndexOf(' ') + 1).toLowerCase());

const joins = (word: string): boolean => word === 'and' || word === 'or' || word === '&';

const mayBeDouble = ({ kind, name }: Gathered): boolean => kind !== 'soft' && kind !== 'language' && name.length > 2;

function firstWord(name: string): string {
  const blank = name.indexOf(' ');
  return blank < 0 ? name : name.slice(0, blank);
}

/** Its words in the singular, with blanks between them. */
function singularOf(name: string): string {
  const lower = (name.includes('-') ? name.replaceAll('-', ' ') : name).toLowerCase();
  return lower.includes('s') ? lower.replace(PLURAL, '') : lower;
}
const PLURAL = /(?<=[^ ]{3}[^ s])s(?= |$)/g;
