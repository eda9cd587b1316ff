import type { Location } from '#libs/contracts';
import type { Context } from '../context.js';
import { findCompany } from '../fields/company.js';
import { lookUp } from './gazetteer.js';
import { parsePlaces } from './parse-places.js';
import { townsIn } from './town-beside.js';

const NO_COUNTRIES = { labelled: true, countries: (): ReadonlySet<string> => new Set() };

const KIND = '(?:high|middle|elementary|primary|secondary|grammar|community|general|memorial|regional|county|public)';
const HOUSE = '(?:school|college|hospital|library|airport|station|campus|clinic|branch|store|office|plant|depot)';
/** "Harrowby High School" behind the label of a place. */
const TOWN_OF_HOUSE = new RegExp(`^(\\p{Lu}[\\p{L}.' -]{2,30}?)(?: ${KIND}){0,2} ${HOUSE}$`, 'iu');
const HEAD = 300;

/** The town whose house is named, where the head of the posting names the region that it lies in. */
export function townOfHouse(value: string, text: string): Location | null {
  const words = TOWN_OF_HOUSE.exec(value)?.[1];
  if (words === undefined) return null;
  const town = words === words.toUpperCase() ? inSmallLetters(words) : words;
  for (const line of text.slice(0, HEAD).split('\n', 8)) {
    if (line.length > 40 || (lookUp(line)?.regions.length ?? 0) === 0 || townsIn(town, line).length === 0) continue;
    const place = parsePlaces(`${town}, ${line}`, NO_COUNTRIES)[0];
    if (place?.city) return { ...place, raw: value };
  }
  return null;
}

const inSmallLetters = (words: string): string =>
  words.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase());

const INSTITUTION =
  /(?:^|\P{L})(?:university|college|city|town|hospital|council|(?:\p{L}+)?universität|(?:\p{L}+)?hochschule|(?:\p{L}+)?klinikum|(?:landeshaupt)?stadt|universit[éàa]|universidad|ville)(?!\p{L})/iu;

/** "Hochschule der Künste Kiel", "University of Oslo": an institution that bears the name of its city works there. */
export function placeOfInstitution(context: Context): Location[] {
  const name = findCompany(context)?.name ?? '';
  if (!INSTITUTION.test(name)) return [];
  const words = name.split(' ');
  for (const count of [2, 1]) {
    const city = words.slice(-count).join(' ');
    const known = words.length > count ? lookUp(city) : null;
    if (known && known.cities.length > 0 && !known.ambiguous && known.country === null && known.regions.length === 0)
      return parsePlaces(city, { ...NO_COUNTRIES, labelled: false });
  }
  return [];
}
