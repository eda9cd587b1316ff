import { BRITISH_COUNTIES, TOWNS } from '../data/towns.data.js';

export interface Town {
  name: string;
  /** The abbreviation in the United States and Canada, else the name. */
  region: string | null;
  country: string;
  /** Inhabitants. */
  thousands: number;
}

interface Towns {
  byName: ReadonlyMap<string, readonly Town[]>;
  /** Names of regions, with the countries that have one of that name. */
  regions: ReadonlyMap<string, readonly string[]>;
}

const NONE: readonly never[] = [];
/** What stands in front of or behind the name of a region ("State of Hesse", "Lublin Voivodeship") may be left out. */
const REGION_WORDS =
  /^(?:state|province|canton|community|region|county) of | (?:state|province|voivodeship|county|region)$/;

let read: Towns | undefined;

/** Marks, hyphens and "Saint" are written either way: "Saint-Étienne" is "St Etienne". */
const keyOf = (name: string): string => (PLAIN.test(name) ? name.toLowerCase() : foldedKey(name));

const PLAIN = /^(?!saint )[a-z]+(?: (?!saint )[a-z]+)*$/i;

const foldedKey = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/ł/g, 'l')
    .replace(/ø/g, 'o')
    .replace(/[-’'.]+ ?/g, ' ')
    .replace(/(?<![\p{L}])saint(?![\p{L}])/gu, 'st')
    .trim();

/** Every town of that name, the largest first: 15,000 inhabitants and more, or 5,000 where postings name smaller ones. */
export function townsNamed(name: string): readonly Town[] {
  return name.length > 40 ? NONE : (towns().byName.get(keyOf(name)) ?? NONE);
}

/** The countries that have a region of that name; many are words of every day, so it takes a town beside it. */
export function countriesOfRegion(name: string): readonly string[] {
  return name.length > 40 ? NONE : (towns().regions.get(keyOf(name)) ?? NONE);
}

/** Reading the table takes 30 ms, and not every program that loads the parser asks for a place. */
const towns = (): Towns => (read ??= readTowns());

function readTowns(): Towns {
  const byName = new Map<string, Town[]>();
  const regions = new Map<string, string[]>();
  for (const line of TOWNS.split('\n')) {
    const [country = '', region = '', list = ''] = line.split('|');
    const key = keyOf(region);
    for (const name of [key, key.replace(REGION_WORDS, '')]) addTo(regions, name, country);
    for (const entry of list.split(',')) {
      const at = entry.lastIndexOf(' ');
      const name = entry.slice(0, at);
      const town = { name, region: region === '' ? null : region, country, thousands: Number(entry.slice(at + 1)) };
      addTo(byName, keyOf(name), town);
    }
  }
  for (const county of BRITISH_COUNTIES.split(',')) addTo(regions, keyOf(county), 'GB');
  for (const list of byName.values()) list.sort((a, b) => b.thousands - a.thousands);
  return { byName, regions };
}

function addTo<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else if (list.at(-1) !== value) list.push(value);
}
