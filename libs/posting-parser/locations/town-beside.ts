import { lookUp, townPlace, type PlaceName } from './gazetteer.js';
import { countriesOfRegion, townsNamed, type Town } from './towns.js';

/** "US West" and "Northern California" are looked up without the part of the country they narrow it to. */
export function lookUpLoosely(token: string): PlaceName | null {
  return (
    lookUp(token) ??
    lookUp(token.replace(/\.$| (?:\d{1,2}(?:e|er|ème|ᵉ)?|\d{5})$/, '')) ??
    lookUp(
      token.replace(
        / [A-Z]{1,2}\d{1,2}[A-Z]?(?: \d[A-Z]{2})?$| (?:im|am|an der|in der|ob der|i\. ?|a\. ?d\.) ?\p{Lu}\p{L}+\.?$/u,
        '',
      ),
    ) ??
    lookUp(
      token.replace(
        /^(?:the|greater|northern|southern|eastern|western|central) | (?:north|south|east|west|central|northeast|northwest|southeast|southwest|midwest|nationwide|metro|area|region|only|hq|headquarters?|office|campus)(?: coast)?$/gi,
        '',
      ),
    )
  );
}

/** "Sydney NSW": a city and its state without a comma. */
export function cityAndCode(token: string): string[] {
  const [, city = '', code = ''] = /^(\p{Lu}.*\p{L}) ([A-Z]{2,3})$/u.exec(token) ?? [];
  if (city === '' || lookUp(token) !== null) return [token];
  const known =
    ((lookUp(city)?.cities.length ?? 0) > 0 && (lookUp(code)?.regions.length ?? 0) > 0) ||
    townsIn(city, code).length > 0;
  return known ? [city, code] : [token];
}

/** A town too small to be known by its name alone: behind a label, or with its region or country beside it. */
export function townBeside(token: string, next: string | undefined, labelled: boolean): PlaceName | null {
  if (!/^\p{Lu}/u.test(token)) return null;
  const towns = townsNamed(token);
  if (towns.length === 0) return null;
  const there = next === undefined ? [] : townsIn(token, next);
  return there.length > 0 ? townPlace(token, there) : labelled ? townPlace(token, towns) : null;
}

/** The towns of a name that lie in the region or country of another name. */
export function townsIn(name: string, within: string): readonly Town[] {
  const place = lookUp(within);
  const regional = countriesOfRegion(within);
  return townsNamed(name).filter(
    ({ region, country }) =>
      place?.country === country ||
      regional.includes(country) ||
      (place?.regions.some((one) => one.country === country && (one.name === region || !ABBREVIATED.test(country))) ??
        false),
  );
}

/** Countries whose regions the tables name by abbreviation. */
export const ABBREVIATED = /^(?:US|CA)$/;
