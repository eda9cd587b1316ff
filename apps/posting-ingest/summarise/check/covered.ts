import { findSkillSpans } from '#libs/posting-parser';
import { isSpeltNumber, looksLikeName, lower, numbersIn, root, saysSomething, wordsIn } from './words.js';

/** What a bullet may be made of. */
export interface Cover {
  quote: string;
  /** The quote, the lines around it, and what its section is. */
  around: string;
  /** Title, company and places of the posting. */
  known: string;
}

/** Of the words of a bullet one in so many may be the model's own. */
const OWN_WORDS = 4;
/** Words that change what a reader would think or do: only where the posting says them. */
const WEIGHTY = new Set(
  `pay paid salary wage bonus equity compensation unpaid free fee deposit bank bitcoin crypto money guarantee visa sponsor
  relocation remote hybrid onsite office travel required require requirement preferred optional mandatory must need degree
  bachelor master phd certificate license clearance citizen citizenship passport urgent immediate immediately deadline apply
  click visit call email send contact link website whatsapp telegram only always never senior junior lead principal staff
  head director manager entry full part time contract permanent temporary intern internship overtime night weekend shift
  experience year month week day hour best top unlimited`
    .split(/\s+/)
    .map(root),
);
const NEGATION =
  /\b(?:no|not|never|without|nor|none|cannot|neither|except|unless|unable|ineligible|lack|lacks|lacking)\b|n't\b/i;
/** The unit is part of the number: 5 years are not 5 months. */
const UNIT = /^(?:years?|months?|weeks?|days?|hours?|minutes?|percent|people|engineers?|per|annum|usd|eur|gbp|chf)$/i;

/** Why a bullet says more than its quote does; null where it does not. */
export function uncovered(text: string, { quote, around, known }: Cover): string | null {
  if (NEGATION.test(text) !== NEGATION.test(clausesOf(quote, text))) return 'negation';
  if (!hasNumbers(text, quote)) return 'number';
  const quoted = new Set(wordsIn(`${quote} ${known}`).flatMap(partsOf));
  if (!technologiesOf(text).every((word) => standsIn(word, `${quote} ${known}`))) return 'technology';
  const words = wordsIn(text);
  const names = words.filter((word, index) => isSpeltNumber(word) || looksLikeName(word, index === 0));
  if (!names.every((word) => /^[\d.,:/-]+$/.test(word) || partsOf(word).every((part) => quoted.has(part))))
    return 'name';
  if (!isMostly(words, quote)) return 'words';
  return hasOwnWords(words, `${around} ${known}`) ? 'words' : null;
}

const CLAUSE = /[,;:.()]\s|\b(?:so that|so as|but|because|while|although|however|unless|where|when|if|as long as)\b/i;

/** The clauses of a quote that a text is about: what is denied in another one is not denied in the text. */
function clausesOf(quote: string, text: string): string {
  const said = rootsOf(text);
  const isAbout = (clause: string): boolean => {
    const there = rootsOf(clause);
    const shared = [...there].filter((word) => said.has(word)).length;
    return shared > 0 && (shared * 2 >= said.size || shared * 2 >= there.size);
  };
  return quote.split(CLAUSE).filter(isAbout).join(' ');
}

const rootsOf = (text: string): Set<string> => new Set(wordsIn(text).filter(saysSomething).flatMap(partsOf).map(root));

/** As they are, and in their parts: "CI/CD", "ci", "cd". */
const partsOf = (word: string): string[] => {
  const whole = lower(word).replace(/'s$/, '');
  return [whole, ...whole.split(/[/&-]/)].filter((part) => part !== '');
};

function hasNumbers(text: string, quote: string): boolean {
  const there = new Set(numbersIn(quote));
  return (
    numbersIn(text).every((number) => there.has(number)) &&
    unitsOf(text).every((pair) => unitsOf(quote, 3).includes(pair))
  );
}

/** Each number with the unit that follows it within so many words. */
function unitsOf(text: string, within = 1): string[] {
  const tokens = text.split(/[\s()]+/).filter((token) => token !== '');
  return tokens.flatMap((token, index) => {
    const [number] = numbersIn(token);
    if (number === undefined) return [];
    const next = tokens.slice(index + 1, index + 1 + within).map((word) => word.replace(/[^\p{L}]+$/u, ''));
    return next.filter((word) => UNIT.test(word)).map((word) => `${number} ${root(word)}`);
  });
}

const technologiesOf = (text: string): string[] =>
  findSkillSpans(text)
    .filter(({ kind }) => kind === 'technology')
    .flatMap(({ start, end }) => text.slice(start, end).split(/[\s-]+/))
    .filter(saysSomething);

function standsIn(name: string, text: string): boolean {
  const [wanted, there] = [lower(name), lower(text)];
  for (let at = there.indexOf(wanted); at >= 0; at = there.indexOf(wanted, at + 1)) {
    const [before, after] = [there.charAt(at - 1), there.charAt(at + wanted.length)];
    if (!/[\p{L}\p{N}]/u.test(before) && !/[\p{L}\p{N}+#]/u.test(after)) return true;
  }
  return false;
}

const isSaidIn = (there: ReadonlySet<string>) => (word: string) =>
  there.has(root(word)) || partsOf(word).every((part) => there.has(root(part)));

/** At least half of it stands in the quote itself: what stands around it only helps out. */
function isMostly(words: readonly string[], quote: string): boolean {
  const telling = words.filter(saysSomething);
  return telling.filter(isSaidIn(rootsOf(quote))).length * 2 >= telling.length;
}

/** Whether it holds more words that the posting does not, or other ones, than a model may choose. */
function hasOwnWords(words: readonly string[], around: string): boolean {
  const isSaid = isSaidIn(rootsOf(around));
  const telling = words.filter(saysSomething);
  const own = telling.filter((word) => !isSaid(word));
  return own.length > Math.floor(telling.length / OWN_WORDS) || own.some((word) => WEIGHTY.has(root(word)));
}
