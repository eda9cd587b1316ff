import type { Location } from '#libs/contracts';
import { dedupe } from './one-place.js';

/** "Lamp Engineer in Kiel or Oslo" over "Kiel, Germany": the title names more of the places. */
export function withTitle(header: readonly Location[], titled: readonly Location[]): Location[] {
  const isIn = (place: Location, list: readonly Location[]): boolean => list.some(({ city }) => city === place.city);
  // "Keeper (Reno)" over "Nevada": the title says where in it.
  const inside = titled.filter(({ city, region }) => city !== null && region !== null && region === header[0]?.region);
  if (header.length === 1 && header[0]?.city === null && inside.length > 0) return inside;
  // "Keeper (Auckland)" over "New Zealand"
  const [only] = header;
  const [town] = titled;
  const isOver = header.length === 1 && only?.city === null && only.region === null && !only.remote;
  if (isOver && titled.length === 1 && town && town.city !== null && town.country === only.country) return [town];
  const more = titled.filter((place) => place.city !== null && !isIn(place, header));
  return more.length > 0 && header.every((place) => place.city !== null && isIn(place, titled))
    ? [...header, ...more]
    : [...header];
}

/** "Open to candidates in Oregon and Nevada" under "Remote - Vancouver": a sentence names more of the places. */
export function withOpenTo(header: readonly Location[], open: readonly Location[]): Location[] {
  // What the head says already, or says more closely; "remote anywhere in Norway" says more than "Oslo".
  const isSaid = ({ city, region, country, remote }: Location): boolean =>
    header.some(
      (other) =>
        other.country === country &&
        (region === null || other.region === region) &&
        (city === null ? !remote || other.city === null : other.city === city),
    );
  return [...header, ...open.filter((place) => !isSaid(place))];
}

/** "ES - Barcelona, Spain": a country's code in front of its city is no place of its own. */
export function tidy(places: readonly Location[]): Location[] {
  // "Canada; Remote", "Remote, Oslo": one works there at home. Beside an office, "remote" is another place to work.
  const wide = places.filter(isPlace);
  const named = wide.length > 0 && wide.every(({ city, remote }) => city === null || remote) ? wide : places;
  const cities = new Set(named.filter(({ city }) => city !== null).map(({ country }) => country));
  return dedupe(
    named
      .filter(({ raw, city, country }) => city !== null || raw.length > 2 || !cities.has(country))
      .filter((place) => !isAround(place, named))
      // The end of a sentence; "Washington, D.C." has points of its own.
      .map((place) => ({ ...place, raw: place.raw.replace(/^([^.]+)\.$/, '$1') })),
  );
}

/** "Arizona" over "Phoenix, AZ": the state the town lies in is no second place. */
const isAround = ({ city, region, remote }: Location, all: readonly Location[]): boolean =>
  city === null && region !== null && !remote && all.some((other) => other.city !== null && other.region === region);

const isPlace = ({ raw, city, region, country }: Location): boolean =>
  city !== null || region !== null || country !== null || !/^(?:fully |100 ?% )?remote$/i.test(raw);
