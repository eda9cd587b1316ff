import {
  ALSO_WORDS,
  AREAS,
  CA_CITIES,
  CA_PROVINCES,
  CITY_ALIASES,
  COUNTRY_ALIASES,
  DOMINANT,
  NAMESAKES,
  OTHER_REGIONS,
  US_CITIES,
  US_STATES,
  WORLD_CITIES,
} from '../data/places.js';
import { townsNamed, type Town } from './towns.js';

export interface City {
  name: string;
  region: string | null;
  country: string;
}
export interface Region {
  /** The abbreviation in the United States and Canada, else the name. */
  name: string;
  country: string;
}
export interface PlaceName {
  cities: readonly City[];
  regions: readonly Region[];
  country: string | null;
  area: boolean;
  /** The name alone does not say which place is meant. */
  ambiguous: boolean;
}

type Entry = { cities: City[]; regions: Region[]; country: string | null; area: boolean; ambiguous: boolean };

/** Languages in which country names are recognised ("Deutschland", "Allemagne"). */
const COUNTRY_LANGUAGES = ['en', 'de', 'fr', 'es', 'it', 'nl', 'pt'];

/** Marks that are written apart from their letters stand among these, and all else that may be written in another way. */
const MAY_BE_APART = /[\u0300-\uffff]/;
const key = (name: string): string => (MAY_BE_APART.test(name) ? name.normalize('NFC') : name).toLowerCase();

const TABLE = build();

/** Every place of that name; null when the table knows none. Two-letter codes must be written in capitals. */
export function lookUp(name: string): PlaceName | null {
  if (name.length > 40 || (name.length <= 3 && name !== name.toUpperCase())) return null;
  return TABLE.get(key(name)) ?? cityNamed(name);
}

/** The region of that name in a country, by its name or its code in any case; null when the table knows none. */
export function regionIn(name: string, country: string): Region | null {
  const known = lookUp(name.length <= 3 ? name.toUpperCase() : name);
  return known?.regions.find((region) => region.country === country) ?? null;
}

const QUIET: ReadonlySet<string> = new Set(ALSO_WORDS.split(',').map(key));
/** A town that a line may name without saying where it is. */
const LARGE = 100;
/** Nobody means the smaller one of two towns when this much lies between them. */
const DOMINANT_BY = 5;

/** A large town of GeoNames, where the name is no word of every day. */
function cityNamed(name: string): PlaceName | null {
  if (!/^\p{Lu}.{2}/u.test(name)) return null;
  const towns = townsNamed(name);
  return (towns[0]?.thousands ?? 0) < LARGE || QUIET.has(key(name)) ? null : townPlace(name, towns);
}

/** What towns of one name are to those who read places; the name stays as it was written. */
export function townPlace(name: string, towns: readonly Town[]): PlaceName {
  const [first, second] = towns;
  const dominant = (first?.thousands ?? 0) >= DOMINANT_BY * (second?.thousands ?? 0);
  const cities = (dominant ? towns.slice(0, 1) : towns).map(({ region, country }) => toCity(name, region, country));
  return { cities, regions: [], country: null, area: false, ambiguous: !dominant };
}

/** Outside of the United States and Canada a region is named only where the posting names it. */
const toCity = (name: string, region: string | null, country: string): City => ({
  name,
  region: country === 'US' || country === 'CA' ? region : null,
  country,
});

function build(): Map<string, Entry> {
  const table = new Map<string, Entry>();
  const entry = (name: string): Entry => {
    const found = table.get(key(name));
    if (found) return found;
    const made: Entry = { cities: [], regions: [], country: null, area: false, ambiguous: false };
    table.set(key(name), made);
    return made;
  };
  addCountries(entry);
  addRegions(entry, US_STATES, 'US');
  addRegions(entry, CA_PROVINCES, 'CA');
  for (const [country, names] of Object.entries(OTHER_REGIONS)) {
    for (const name of names.split(',')) entry(name).regions.push({ name, country });
  }
  for (const [state, names] of Object.entries(US_CITIES)) addCities(entry, names, 'US', state);
  for (const [province, names] of Object.entries(CA_CITIES)) addCities(entry, names, 'CA', province);
  for (const [country, names] of Object.entries(WORLD_CITIES)) addCities(entry, names, country, null);
  for (const name of AREAS.split(',')) entry(name).area = true;
  for (const name of NAMESAKES.split(',')) entry(name).ambiguous = true;
  for (const name of DOMINANT.split(',')) entry(name).ambiguous = false;
  for (const [alias, name] of Object.entries(CITY_ALIASES)) table.set(key(alias), entry(name));
  return table;
}

function addCountries(entry: (name: string) => Entry): void {
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'.split('');
  for (const language of COUNTRY_LANGUAGES) {
    const names = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
    for (const first of letters) {
      for (const second of letters) {
        const code = first + second;
        const name = names.of(code);
        // "EU", "UN", "EZ" and the codes for testing and for Outlying Oceania are not countries.
        if (name !== undefined && !/^(?:EU|EZ|UN|QO|XA|XB|ZZ|UK|XK|AN|CS|SU|DD|YD|FX|TP|ZR|BU|NT)$/.test(code)) {
          entry(name).country = code;
        }
      }
    }
  }
  for (const [alias, code] of Object.entries(COUNTRY_ALIASES)) entry(alias).country = code;
}

function addRegions(entry: (name: string) => Entry, list: string, country: string): void {
  for (const item of list.split(';')) {
    const code = item.slice(0, 2);
    for (const name of [code, item.slice(3)]) entry(name).regions.push({ name: code, country });
  }
}

function addCities(entry: (name: string) => Entry, names: string, country: string, region: string | null): void {
  for (const name of names.split(',')) entry(name).cities.push({ name, region, country });
}
