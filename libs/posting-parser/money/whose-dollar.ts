import type { Location } from '#libs/contracts';
import { lookUp } from '../locations/gazetteer.js';

const DOLLARS: Readonly<Record<string, string>> = {
  CA: 'CAD',
  AU: 'AUD',
  NZ: 'NZD',
  SG: 'SGD',
  HK: 'HKD',
  MX: 'MXN',
  US: 'USD',
};

/** Whose dollar a bare "$" is: the region it is for, else the posting's only country, else the United States'. */
export function dollarOf(words: string, forWhom: string | null, locations: readonly Location[]): string {
  const code = /\b(CAD|AUD|NZD|SGD|HKD|USD|MXN)\b/.exec(words)?.[1];
  if (code !== undefined) return code;
  for (const part of (forWhom ?? '').split(/[,/()]| and | or /)) {
    const place = lookUp(part.trim().replace(/-based$/, ''));
    const country =
      place?.country ??
      place?.regions[0]?.country ??
      (place && !place.ambiguous ? place.cities[0]?.country : undefined);
    if (country !== undefined && DOLLARS[country] !== undefined) return DOLLARS[country];
  }
  const countries = new Set(locations.map((location) => location.country).filter((country) => country !== null));
  const only = countries.size === 1 ? [...countries][0] : undefined;
  return (only === undefined ? undefined : DOLLARS[only]) ?? 'USD';
}
