import type { Location } from '#libs/contracts';
import { OCCUPATION } from '../fields/occupations.js';
import { LEGAL_FORM } from '../head/parts.js';
import { lookUp } from './gazetteer.js';
import { OR, orOrOregon, parsePlaces } from './parse-places.js';
import { lookUpLoosely, townsIn } from './town-beside.js';
import { rememberingLines } from '../text/remember.js';

const NONE: ReadonlySet<string> = new Set();
const none = (): ReadonlySet<string> => NONE;
const NOT_LABELLED = { labelled: false, countries: none };
const MODES =
  /\b(?:remote|hybrid|on-?site|in-office|in-person|full[- ]time|part[- ]time|internship|friendly|only|hq|headquarters?|office|campus|area|metro|greater|based|eligible|fully|100%|position|role|zdalnie|hybrydowo|stacjonarnie|télétravail)\b/gi;
/** A town the table does not know, with its state as people write addresses: "Newport News, VA 23607, USA". */
const TOWN =
  /^(\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){0,3}), ([A-Z]{2}|\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?)(?: \d{5})?(?:, (?:US|USA|U\.S\.|United States(?: of America)?|Canada))?$/u;
const MODE_IN_BRACKETS = /\(([^()]{0,120})\)/g;
const MODE =
  /\b(?:remote|hybrid|on-?site|in[- ](?:the )?office|in[- ]person|days?|(?:CET|CEST|UTC|GMT|E[SD]?T|P[SD]?T)(?: ?[±+-]|$)|time ?zones?|(?:deutschland|bundes|österreich|schweiz|europa|world)(?:weit|wide)|zdaln\p{L}+|hybryd\p{L}+)(?![\p{L}])/iu;

/** Every word belongs to a place, "remote" or a mode of work: a line under the title, not a sentence. */
export const isOnlyPlaces = rememberingLines((words): boolean => {
  if (words.length > 400 || !/[\p{L}]/u.test(words) || isProse(words)) return false;
  const part = withoutModes(words);
  if (lookUp(part) !== null || isTown(part)) return true;
  if (/^(?:USA?|CAN?)[ -]+[A-Z]{2}[ -]+\p{Lu}[\p{L}.' ]{2,40}$/u.test(part))
    return parsePlaces(part, NOT_LABELLED).length > 0;
  const rest = part
    .replace(/\bWashington,? D\.?C\.?(?![\p{L}])/giu, 'Washington')
    .replace(/(?<![\p{L}])(?:[Oo]r|[Aa]nd|oder|und|ou|et)(?![\p{L}])/gu, ',')
    .replace(MODES, '')
    .split(/[,;/|()–—&]|(?<= )-(?= )/u)
    .map((token) => token.trim().replace(/^the /i, ''))
    .filter((token) => /\p{L}/u.test(token));
  if (rest.length === 0 || rest.length > 40) return /^\s*\(?(?:fully )?remote\)?\s*$/i.test(part);
  return rest.every((token) => isPlace(token)) || areTowns(part) || isAddress(rest);
});

/** "Remote; Harrowby, PA or Oslo": each is a town with its state, a place the table knows, or a mode. */
function areTowns(words: string): boolean {
  if (/[$€£~]/.test(words)) return false;
  const pieces = words
    .split(/ ?[;|/] ?| or /)
    .map((piece) => piece.trim().replace(/^(?:or|and) /i, ''))
    .filter((piece) => piece !== '' && !MODE_ALONE.test(piece));
  return pieces.some(isTown) && pieces.every((piece) => isTown(piece) || isPlace(piece.replace(LEADING_MODE, '')));
}
const MODE_ALONE = /^(?:fully )?(?:remote|hybrid|on-?site)$/i;

/** "Quezon City, National Capital Region, Philippines": between a city and its country stands what it lies in. */
function isAddress([first = '', ...others]: readonly string[]): boolean {
  const country = others.length < 2 || others.length > 3 ? null : (lookUp(others.at(-1) ?? '')?.country ?? null);
  if (country === null || !others.every((words) => /^\p{Lu}[\p{L} .'’-]{2,40}$/u.test(words))) return false;
  return lookUp(first)?.cities.some((city) => city.country === country) === true;
}

const SMALL_WORD = /(?<![\p{L}])\p{Ll}{4,}/gu;

/** More small words than a place and its mode have. */
const isProse = (words: string): boolean => words.length > 40 && (words.match(SMALL_WORD)?.length ?? 0) > 6;

/** The places of words for which `isOnlyPlaces` holds. */
export function placesIn(words: string, countries: () => ReadonlySet<string>): Location[] {
  return plainPlaces(words)?.map((place) => ({ ...place })) ?? read(words, countries);
}

/** Most postings of an employer are for the same few places. Null where the countries of the posting have a say. */
const plainPlaces = rememberingLines((words): readonly Location[] | null => {
  const asked = { countries: false };
  const places = read(words, () => {
    asked.countries = true;
    return NONE;
  });
  return asked.countries ? null : places;
});

function read(words: string, countries: () => ReadonlySet<string>): Location[] {
  return parsePlaces(withoutModes(words), { labelled: isTowns(words), countries });
}

/** "Pittsburgh, PA (Hybrid, 3 days a week)": the bracket speaks of the mode; only "remote" in it matters to the place. */
function withoutModes(words: string): string {
  return words
    .replace(OR, orOrOregon)
    .replace(/\b([A-Z]{2,5})-Remote\b|\bRemote-(?=[A-Z]{2,5}\b)/g, (_, place?: string) => `${place ?? ''} Remote `)
    .replace(/\b(remote(?:ly)?|anywhere) (?:within|in|across|throughout|from)(?: the)? (?=\p{Lu})/giu, '$1, ')
    .replace(/ (?<=\b[A-Z]{2} )\d{5}(?:-\d{4})?\b/g, '')
    .replace(MODE_IN_BRACKETS, (whole, inner: string) =>
      (MODE.test(inner) || LEGAL_FORM.test(inner)) && !namesPlace(inner)
        ? /\bremote\b/i.test(inner)
          ? '(Remote)'
          : ''
        : whole,
    )
    .trim();
}

function namesPlace(words: string): boolean {
  return words.split(/[,;/]| (?:or|in|-) /).some((part) => lookUp(part.replace(MODES, '').trim()) !== null);
}

/** Letters alone, the last word no code: of such a token `parsePlaces` makes one name, unless it has one of the words below. */
const ONE_NAME = /^[a-z]+(?: [a-z]+)*$/i;
const CODE = /\b[A-Z]{2,3}$/;
const NO_NAME =
  /\b(?:remote(?:ly)?|telecommute|home|homeoffice|anywhere|teletrabajo|remoto|hybrid|onsite|site|office|person|based|distributed|required|time|locations|or|and|oder|und|ou|et|usa?|can?|washington)\b/i;

function isPlace(token: string): boolean {
  if (lookUpLoosely(token) !== null) return true;
  if (ONE_NAME.test(token) && !CODE.test(token) && !NO_NAME.test(token)) return false;
  return parsePlaces(token, NOT_LABELLED).length > 0;
}

const isTowns = (words: string): boolean =>
  withoutModes(words)
    .split(/ ?[;|/] ?| or /)
    .every((piece) => isTown(piece.trim()) || isPlace(piece) || MODE_ALONE.test(piece.trim()));

/** "Remote,Dulles, VA" */
const LEADING_MODE = /^(?:fully )?(?:remote|hybrid|on-?site) ?[,-] ?(?=\p{Lu})/iu;

function isTown(whole: string): boolean {
  const words = whole.replace(LEADING_MODE, '');
  const comma = words.indexOf(', ');
  if (comma > 0 && townsIn(words.slice(0, comma), (words.slice(comma + 2).split(', ', 1)[0] ?? '').trim()).length > 0)
    return !OCCUPATION.test(words);
  const match = TOWN.exec(words);
  if (!match || OCCUPATION.test(match[1] ?? '')) return false;
  return (lookUp(match[2] ?? '')?.regions ?? []).some(({ country }) => country === 'US' || country === 'CA');
}
