import type { Skill } from '#libs/contracts';
import { skillVocabulary } from './model/skill-model.js';
import { coreOf } from './model/words.js';

const ARTICLE = /^(?:an?|the|our|your|their|any|some|other|various|both|of|and|or|in|with|e\.g\.?)\s+/i;
/** Most names are words of letters and digits, and are clean. */
const PLAIN = /^[a-z\d]+(?: [a-z\d]+)*$/i;
const LEADING = /^[^\p{L}\p{N}.#+@]+|^[.#+@]+(?![\p{L}\p{N}])/u;
const TRAILING = /(?:\s*[^\p{L}\p{N}+#%)]|\s+[+#%])+$/u;
/** "GraphQL", "node.js", "S3", "C++", "H2O". */
const TECHNICAL = /\p{Ll}\p{Lu}|\p{L}\p{N}|\p{N}\p{L}|\p{L}[+#]|^\.\p{L}|\.(?:js|JS|net|NET|io|py|rs|ai)$/u;
const MIXED_CASE = /\p{Ll}\p{Lu}/u;
/** Bits of the gazetteers, see `LISTS`. O*NET's single words are also words of every day ("Sales", "Vault"). */
const ONET = 1;
const TECHNOLOGY = 2;

/** The words of a span without articles and punctuation around them; empty when nothing is left. */
export function cleanName(text: string): string {
  if (PLAIN.test(text) && !ARTICLE.test(text)) return text;
  let name = text.replaceAll(/\s+/g, ' ').trim();
  for (let before = ''; before !== name;) {
    before = name;
    name = name.replace(LEADING, '').replace(ARTICLE, '');
  }
  name = name.replace(TRAILING, '');
  return name.endsWith(')') && !name.includes('(') ? name.replace(/\s*\)$/, '') : name;
}

/** Technology when a gazetteer or its spelling says so. */
export function kindOfName(name: string): Skill['kind'] {
  let kind = kinds.get(name);
  if (kind) return kind;
  if (kinds.size >= MOST_KINDS) kinds.clear();
  kinds.set(name, (kind = kindBySpelling(name)));
  return kind;
}

/** Postings share most of their names. */
const kinds = new Map<string, Skill['kind']>();
const MOST_KINDS = 5_000;

function kindBySpelling(name: string): Skill['kind'] {
  const words = name.split(' ');
  let node = skillVocabulary().model.phrases.startingWith(coreOf(words[0] ?? ''));
  for (const word of words.slice(1)) node = node?.next?.get(coreOf(word));
  const lists = node?.lists ?? 0;
  if ((lists & TECHNOLOGY) > 0 || ((lists & ONET) > 0 && words.length > 1)) return 'technology';
  if (words.length > 3) return 'knowledge';
  return words.some((word) => MIXED_CASE.test(word) || (words.length === 1 && TECHNICAL.test(word)))
    ? 'technology'
    : 'knowledge';
}
