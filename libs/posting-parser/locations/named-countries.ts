import { lookUp } from './gazetteer.js';
import { matches } from '../text/matches.js';

const NAME =
  /(?<![\p{L}\p{N}.])(?:\p{Lu}[\p{L}]{3,20}(?: \p{Lu}[\p{L}]{2,20}){0,2}|U\.?S\.?A?|U\.?K)(?![\p{L}\p{N}])/gu;

const HOME_NATION = /^(?:England|Scotland|Wales|Northern Ireland)$/;

/** Money that is spent in one country. */
const MONEY_OF: readonly (readonly [RegExp, string])[] = [
  [/£ ?\d/, 'GB'],
  [/\bCHF ?\d/, 'CH'],
  [/₹ ?\d|\d ?(?:LPA|[Ll]akhs?)\b/, 'IN'],
  [/\b(?:CAD|CA|C)\$ ?\d|\d ?CAD\b/, 'CA'],
  [/\bAUD? ?\$ ?\d|\d ?AUD\b/, 'AU'],
];

/** Countries the text names in full; they are the evidence that settles "Cambridge" or "Portland". */
export function namedCountries(text: string): ReadonlySet<string> {
  const found = new Set<string>();
  for (const match of matches(text.slice(0, 6_000), NAME)) {
    const place = lookUp(match[0]);
    if (place?.country && place.regions.length === 0) found.add(place.country);
    else if (HOME_NATION.test(match[0])) found.add('GB');
  }
  for (const [mark, country] of MONEY_OF) if (mark.test(text)) found.add(country);
  return found;
}
