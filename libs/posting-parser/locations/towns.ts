import { BRITISH_COUNTIES, TOWN_REGIONS, TOWNS } from '../data/towns.data.js';
import { townKey } from './town-key.js';

export interface Town {
  /** The abbreviation in the United States and Canada, else the name. */
  region: string | null;
  country: string;
  /** Inhabitants. */
  thousands: number;
}

interface RegionOfTowns {
  country: string;
  region: string | null;
}

const NONE: readonly never[] = [];
const LONGEST_NAME = 40;
/** What stands in front of or behind the name of a region ("State of Hesse", "Lublin Voivodeship") may be left out. */
const REGION_WORDS =
  /^(?:state|province|canton|community|region|county) of | (?:state|province|voivodeship|county|region)$/;

const REGIONS: readonly RegionOfTowns[] = TOWN_REGIONS.split(';').map((line) => {
  const region = line.slice(3);
  return { country: line.slice(0, 2), region: region === '' ? null : region };
});
const COUNTRIES_BY_REGION = countriesByRegion();

/** The lines of a posting are asked several times whether they are places, and postings share most of theirs. */
const KNOWN = new Map<string, readonly Town[]>();
const MOST_KNOWN = 5_000;

/** Every town of that name, the largest first: 15,000 inhabitants and more, or 5,000 where postings name smaller ones. */
export function townsNamed(name: string): readonly Town[] {
  if (name.length > LONGEST_NAME) return NONE;
  const key = townKey(name);
  const known = KNOWN.get(key);
  if (known) return known;
  const towns = townsOf(key);
  // A key that is the name itself may be a piece of a long text, which would be kept with it.
  if (key === name) return towns;
  if (KNOWN.size >= MOST_KNOWN) KNOWN.clear();
  KNOWN.set(key, towns);
  return towns;
}

function townsOf(key: string): readonly Town[] {
  return lineOf(key).map((entry) => {
    const [index, thousands] = entry.split(' ').map(Number);
    const { region, country } = REGIONS[index ?? 0] ?? { region: null, country: '' };
    return { region, country, thousands: thousands ?? 0 };
  });
}

/** The countries that have a region of that name; many are words of every day, so it takes a town beside it. */
export function countriesOfRegion(name: string): readonly string[] {
  return name.length > LONGEST_NAME ? NONE : (COUNTRIES_BY_REGION.get(townKey(name)) ?? NONE);
}

/**
 * The entries of a key. The lines are sorted, and are searched as they are: 31,000 towns taken apart would cost every
 * process that loads the parser 50 ms.
 */
function lineOf(key: string): readonly string[] {
  let low = 0;
  let high = TOWNS.length;
  while (low < high) {
    const start = TOWNS.lastIndexOf('\n', ((low + high) >> 1) - 1) + 1;
    const order = compareAt(start, key);
    if (order > 0) high = start;
    else {
      const end = endOfLine(start);
      if (order === 0) return TOWNS.slice(start + key.length + 1, end).split(',');
      low = end + 1;
    }
  }
  return NONE;
}

function endOfLine(from: number): number {
  const end = TOWNS.indexOf('\n', from);
  return end < 0 ? TOWNS.length : end;
}

/** How the key of the line that begins at `start` sorts against `key`: below zero, zero or above, without taking it out. */
function compareAt(start: number, key: string): number {
  for (let i = 0; ; i++) {
    const code = TOWNS.charCodeAt(start + i);
    const ended = code === EQUALS;
    if (i === key.length) return ended ? 0 : 1;
    if (ended) return -1;
    const difference = code - key.charCodeAt(i);
    if (difference !== 0) return difference;
  }
}
const EQUALS = '='.charCodeAt(0);

function countriesByRegion(): ReadonlyMap<string, readonly string[]> {
  const map = new Map<string, string[]>();
  const add = (key: string, country: string): void => {
    const known = map.get(key);
    if (known === undefined) map.set(key, [country]);
    else if (!known.includes(country)) known.push(country);
  };
  for (const { region, country } of REGIONS) {
    const key = townKey(region ?? '');
    add(key, country);
    add(key.replace(REGION_WORDS, ''), country);
  }
  for (const county of BRITISH_COUNTIES.split(',')) add(townKey(county), 'GB');
  return map;
}
