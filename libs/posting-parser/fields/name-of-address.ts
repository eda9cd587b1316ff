import { matches } from '../text/matches.js';
import { tidyName } from './company-names.js';

const ADDRESS = /(?:@|\bwww\.|\/\/(?:www\.)?)([a-z\d-]{3,30})\.([a-z]{2,12})\b/gi;
/** Whose addresses many employers use. */
const OF_OTHERS =
  /^(?:gmail|googlemail|yahoo|hotmail|outlook|icloud|aol|gmx|web|live|proton(?:mail)?|google|facebook|linkedin|twitter|instagram|youtube|tiktok|github|gov|ac|co|org|bit|forms|docs|indeed|glassdoor|lever|greenhouse|workday|ashbyhq|arbeitnow|totaljobs|reed|monster|boards|jobs|careers|apply|eepurl|tinyurl)$/i;
const WORDS = /(?<![\p{L}\d])\p{Lu}[\p{L}\d&’'-]*(?: (?:&|and|of|\p{Lu}[\p{L}\d&’'-]*)){0,4}/gu;
const READ = 8_000;
const MAX_ADDRESSES = 5;
const MAX_NAMES = 400;

const lettersOf = (words: string): string => words.toLowerCase().replace(/[^\p{L}\d]+/gu, '');

/** "… at Lamp House" beside "jobs@lamphouse.example": a name that the text has, and an address confirms. */
export function nameOfAddress(text: string): string | null {
  const head = text.slice(0, READ);
  const domains = new Set<string>();
  for (const [, domain = '', top = ''] of matches(head, ADDRESS)) {
    if (domains.size >= MAX_ADDRESSES) break;
    if (!OF_OTHERS.test(domain)) domains.add(lettersOf(domain)).add(lettersOf(domain + top));
  }
  if (domains.size === 0) return null;
  let [best, looks]: [string | null, number] = [null, 0];
  for (const [words] of matches(head, WORDS)) {
    if (looks++ >= MAX_NAMES) break;
    const name = partOf(words.split(' '), domains);
    if (name !== null && name.length > (best?.length ?? 0)) best = name;
  }
  return best;
}

/** The longest run of the words that is spelled like one of the domains. */
function partOf(words: readonly string[], domains: ReadonlySet<string>): string | null {
  for (let count = words.length; count > 0; count--)
    for (let from = 0; from + count <= words.length; from++) {
      const name = words.slice(from, from + count).join(' ');
      const said = name.replace(/['’]s$/, '');
      if (said.length > 2 && domains.has(lettersOf(said))) return tidyName(said);
    }
  return null;
}
