import { CITY_ALIASES } from '../data/places.js';

const same = (name: string): string => name.normalize('NFC').toLowerCase();

const NAMES = new Map<string, readonly string[]>();
for (const city of new Set(Object.values(CITY_ALIASES))) {
  const names = [city, ...Object.entries(CITY_ALIASES).flatMap(([alias, of]) => (of === city ? [alias] : []))];
  for (const name of names) NAMES.set(same(name), names);
}

/** Every name of a city that is known under several, the one locations carry first; else the name itself. */
export const namesOfCity = (name: string): readonly string[] => NAMES.get(same(name)) ?? [name];
