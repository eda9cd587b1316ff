import { matches } from '../text/matches.js';
import { FORMS } from '../skills/dictionary.js';
import { sentenceAt } from '../text/sentences.js';
import { tidyName } from './company-names.js';

const ADDRESS = /(@|\bwww\.|\/\/(?:www\.)?)([a-z\d-]{3,30})\.([a-z]{2,12})\b/gi;
/** Whose addresses many employers use. */
const OF_OTHERS =
  /^(?:gmail|googlemail|yahoo|hotmail|outlook|icloud|aol|gmx|web|live|proton(?:mail)?|google|facebook|linkedin|twitter|instagram|youtube|tiktok|github|gov|ac|co|org|bit|forms|docs|indeed|glassdoor|lever|greenhouse|workday|ashbyhq|arbeitnow|totaljobs|reed|monster|boards|jobs|careers|apply|eepurl|tinyurl|workable|personio|recruitee|bamboohr|teamtailor|smartrecruiters|stepstone|typeform|calendly|icims|taleo|jobvite|breezy|myworkdayjobs|successfactors|workdayjobs|zoom|notion|airtable|dropbox|slack|discord|whatsapp|wikipedia|medium|x)$/i;
const WORDS = /(?<![\p{L}\d])\p{Lu}[\p{L}\d&’'-]*(?: (?:&|and|of|\p{Lu}[\p{L}\d&’'-]*)){0,4}/gu;
const READ = 8_000;
const MAX_ADDRESSES = 5;
const MAX_NAMES = 400;

const lettersOf = (words: string): string => words.toLowerCase().replace(/[^\p{L}\d]+/gu, '');

/** A page is the employer's own only where one applies through it; other pages are those of products and partners. */
const WHERE_ONE_APPLIES =
  /\b(?:appl(?:y|ications?)|bewerb\w*|bewirb|postul\w+|candidat\w+|sollicit\w+|careers?|join us|vacanc(?:y|ies))/i;

/** "… at Lamp House" beside "jobs@lamphouse.example": a name that the text has, and an address confirms. */
export function nameOfAddress(text: string): string | null {
  const head = text.slice(0, READ);
  const [mail, web] = domainsIn(head);
  if (mail.size + web.size === 0) return null;
  let [best, looks]: [string | null, number] = [null, 0];
  for (const [words] of matches(head, WORDS)) {
    if (looks++ >= MAX_NAMES) break;
    const parts = words.split(' ');
    const ofPage = partOf(parts, web);
    const name = partOf(parts, mail) ?? (ofPage !== null && isSaidTwice(ofPage, text) ? ofPage : null);
    if (name !== null && name.length > (best?.length ?? 0)) best = name;
  }
  return best;
}

const isSaidTwice = (name: string, text: string): boolean => text.split(name, 3).length > 2 && !isTechnology(name);

/** The letters of the domains: of mail addresses and of the line on applying, and of other pages. */
function domainsIn(head: string): [mail: Set<string>, web: Set<string>] {
  const [mail, web] = [new Set<string>(), new Set<string>()];
  for (const { 1: mark, 2: domain = '', 3: top = '', index } of matches(head, ADDRESS)) {
    if (mail.size + web.size >= 2 * MAX_ADDRESSES) break;
    if (OF_OTHERS.test(domain) || isTechnology(domain)) continue;
    const sure = mark === '@' || WHERE_ONE_APPLIES.test(sentenceAt(head, index).text);
    (sure ? mail : web).add(lettersOf(domain)).add(lettersOf(domain + top));
  }
  return [mail, web];
}

/** A product that the skills know: whoever asks for it is not its maker. */
const isTechnology = (name: string): boolean =>
  (FORMS.get(name.toLowerCase()) ?? []).some(({ kind, keys }) => kind === 'technology' && keys.length === 1);

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
