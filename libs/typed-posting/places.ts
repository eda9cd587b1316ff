import type { Location } from '#libs/contracts';
import { readPlaces, regionIn } from '#libs/posting-parser';
import { words } from './fields.js';
import { countryCode } from './country-code.js';

const REMOTE = /\bremote\b|work from home|anywhere|telecommut/i;

/** "Multiple Locations", "3 Locations", "in various duty locations": how many there are, not where. */
const HOW_MANY = /\b(?:\d+|multiple|various|several|many)\b.{0,30}\b(?:locations|places|sites|offices)\b/i;

/** Countries whose states have codes that people use. */
const STATES: ReadonlySet<string> = new Set(['US', 'CA']);

/** A place in the vendor's own fields. Null where none of them says anything. */
export function placeOf(part: {
  raw?: unknown;
  city?: unknown;
  region?: unknown;
  country?: unknown;
  remote?: boolean;
}): Location | null {
  const named = [words(part.city), words(part.region), words(part.country)];
  const [city, region, country] = named;
  const said = words(part.raw) ?? [...new Set(named.filter((name) => name !== null))].join(', ');
  if (said === '') return null;
  const isTown = city !== null && city !== undefined && !REMOTE.test(city);
  return {
    raw: said.slice(0, 200),
    city: isTown ? city : null,
    region: regionOf(region ?? null, countryCode(country ?? null)),
    country: countryCode(country ?? null),
    remote: part.remote ?? REMOTE.test(said),
  };
}

/** As the parser writes it: the code of a state that has one, whether a vendor writes "California" or "CA". */
function regionOf(said: string | null, country: string | null): string | null {
  if (said === null || !STATES.has(country ?? '')) return said;
  return regionIn(said, country ?? '')?.name ?? said;
}

/** Places in words: "Berlin, Germany | Remote (US)". What the table does not know keeps its words. */
export function placesIn(value: unknown): Location[] {
  const said = words(value);
  if (said === null) return [];
  const found = readPlaces(said);
  if (found.length > 0 || HOW_MANY.test(said)) return found;
  return [{ raw: said.slice(0, 200), city: null, region: null, country: null, remote: REMOTE.test(said) }];
}

/** Each place once, remote where the job is. */
export function distinct(places: readonly (Location | null)[]): Location[] {
  const seen = new Map<string, Location>();
  for (const place of places) {
    if (place === null) continue;
    const key = [place.city ?? place.raw, place.region, place.country].join('\u001f').toLowerCase();
    if (!seen.has(key)) seen.set(key, place);
  }
  return [...seen.values()];
}
