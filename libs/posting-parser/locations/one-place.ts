import type { Location } from '#libs/contracts';

/** Each place once, by the words that say most of it. */
export function dedupe(places: readonly Location[]): Location[] {
  const seen = new Map<string, Location>();
  for (const place of places) {
    const id = `${place.city}|${place.region}|${place.country}|${place.remote}`;
    if (!seen.has(id)) seen.set(id, place);
  }
  const all = [...seen.values()];
  return all.filter((place) => !isSaidElsewhere(place, seen) && !all.some((other) => saysMore(other, place)));
}

/** "Brisbane" and "Brisbane - QLD" are one place, and the second says more of it. */
function saysMore(more: Location, less: Location): boolean {
  if (more === less || less.city === null || more.city !== less.city || less.region !== null) return false;
  if (more.remote !== less.remote || (less.country !== null && less.country !== more.country)) return false;
  return more.region !== null || (less.country === null && more.country !== null);
}

/** "Singapore" under the title and "Remote, Singapore" in it are one city-state, and the second says more of it. */
function isSaidElsewhere(place: Location, seen: ReadonlyMap<string, Location>): boolean {
  const { city, region, country, remote } = place;
  return !remote && city !== null && seen.has(`${city}|${region}|${country}|true`);
}
