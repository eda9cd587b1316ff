import { lookUp } from './gazetteer.js';
import { matches } from '../text/matches.js';

const NAME =
  /(?<![\p{L}\p{N}.])(?:\p{Lu}[\p{L}]{3,20}(?: \p{Lu}[\p{L}]{2,20}){0,2}|U\.?S\.?A?|U\.?K)(?![\p{L}\p{N}])/gu;

/** Countries the text names in full; they are the evidence that settles "Cambridge" or "Portland". */
export function namedCountries(text: string): ReadonlySet<string> {
  const found = new Set<string>();
  for (const match of matches(text.slice(0, 6_000), NAME)) {
    const place = lookUp(match[0]);
    if (place?.country && place.regions.length === 0) found.add(place.country);
  }
  return found;
}
