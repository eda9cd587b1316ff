import type { Location } from '#libs/contracts';
import type { Context } from '../context.js';
import { OCCUPATION } from '../fields/occupations.js';
import { matches } from '../text/matches.js';
import { lookUp, type Region } from './gazetteer.js';
import { parsePlaces } from './parse-places.js';
import { townsIn } from './town-beside.js';
import { countriesOfRegion } from './towns.js';

type Countries = () => ReadonlySet<string>;

const OPENING = 900;
const WORD = "\\p{Lu}[\\p{L}.'’-]*\\p{L}";
/** Begins at capitals and rare letters alone: only of these it need be asked which property they have. */
const TOWN_AND_REGION = new RegExp(
  `(?=[^\\u0000-@[-\\u007f])((?:${WORD} ){0,4}${WORD}), (${WORD}(?: ${WORD})?)(?![\\p{L}])`,
  'gu',
);

/**
 * Where nothing else tells: the one town that the opening names with its county ("… Pension Harrowby, Dorset Keepers
 * are …"), or the region at the end of the title ("Keeper, Kent", "Lamp Technician East Ayrshire").
 */
export function placeInWords({ doc, rawTitle }: Context, countries: Countries): Location[] {
  const places = new Map<string, Location>();
  for (const [, town = '', region = ''] of matches(doc.text.slice(0, OPENING), TOWN_AND_REGION)) {
    const words = townWithRegion(town.split(' '), region);
    const place = words === null ? undefined : parsePlaces(words, { labelled: true, countries })[0];
    if (place) places.set(`${place.city}`, place);
  }
  const [only] = places.values();
  if (only && places.size === 1) return [only];
  const city = rawTitle === null ? null : cityAtEnd(rawTitle, doc.text);
  if (city !== null) return parsePlaces(city, { labelled: false, countries });
  const region = rawTitle === null ? null : regionAtEnd(rawTitle);
  return region === null
    ? []
    : [{ raw: region.name, city: null, region: region.name, country: region.country, remote: false }];
}

/** "Pension Harrowby" and "Dorset Keepers": the town is the end of the one, the region the beginning of the other. */
function townWithRegion(words: readonly string[], behind: string): string | null {
  for (const region of [behind, behind.split(' ')[0] ?? ''])
    for (let from = Math.max(0, words.length - 3); from < words.length; from++) {
      const town = words.slice(from).join(' ');
      const there =
        region.length > 3 && !isTown(region) && countriesOfRegion(region).length > 0 ? townsIn(town, region) : [];
      if (there.length > 0) return `${town}, ${region}`;
    }
  return null;
}

/** "covering Leeds, Bradford and Wakefield": a town beside a town is not its region, whatever district bears its name. */
function isTown(name: string): boolean {
  const known = lookUp(name);
  return known !== null && known.cities.length > 0 && known.regions.length === 0;
}

const CAPITAL = /^\p{Lu}\p{Ll}{3,}/u;
const ENDS_WITH_OCCUPATION = new RegExp(`${OCCUPATION.source}$`, 'iu');
/** Cities that are words of titles as well. */
const ALSO_WORDS =
  /^(?:Mobile|Reading|Nice|Split|Cork|Bath|Orange|Essen|Male|Victoria|Lincoln|Phoenix|Columbia|Enterprise|Independence|Surprise|Concord|Champion|Core|Van|Of)$/;

/** The text has the name once more, as that of a place: "in Cardiff", "our Cardiff office", "Cardiff, Wales". */
function isPlaceIn(text: string, name: string): boolean {
  if (!text.includes(name)) return false;
  return new RegExp(
    `(?<![\\p{L}-])(?:(?:[Ii]n|[Nn]ear|[Aa]round|[Aa]cross) (?:the (?:city|heart|centre|center) of |central )?${name}(?![\\p{L}-])|${name}(?:[- ]based|(?: city)?(?: centre| center)? (?:office|site|campus|hub|studio|branch|factory|plant|depot|hospital|clinic|school|restaurant|kitchen)(?![\\p{L}])| [A-Z]{1,2}\\d|, \\p{Lu}))|^(?:[Ll]ocation: )?${name}$`,
    'mu',
  ).test(text);
}

/** The large city that a title ends with, behind the words for the job ("Chef Cardiff"), and that the text names too. */
export function cityAtEnd(title: string, text: string): string | null {
  const words = title.split(/[\s,]+/);
  for (const count of [2, 1]) {
    const name = words.slice(-count).join(' ');
    const before = words.slice(0, -count).join(' ');
    if (words.length <= count || ALSO_WORDS.test(name) || !CAPITAL.test(name)) continue;
    const known = lookUp(name);
    if (known && known.cities.length > 0 && !known.ambiguous && known.country === null && known.regions.length === 0)
      return ENDS_WITH_OCCUPATION.test(before) && !OCCUPATION.test(name) && isPlaceIn(text, name) ? name : null;
  }
  return null;
}

/** The county or state that a title ends with, behind the words for the job. */
export function regionAtEnd(title: string): Region | null {
  const words = title.split(/[\s,]+/);
  for (const count of [2, 1]) {
    const name = words.slice(-count).join(' ');
    const before = words.slice(0, -count).join(' ');
    // "Leeds, Bradford and Wakefield": the last of several is not where the job is.
    if (words.length <= count || !CAPITAL.test(name) || / (?:and|or|&)$/.test(before)) continue;
    const region = regionNamed(name);
    if (region !== null && OCCUPATION.test(before) && !OCCUPATION.test(name)) return region;
  }
  return null;
}

/** A region that is no city and no country as well. */
function regionNamed(name: string): Region | null {
  const known = lookUp(name);
  if (known && (known.cities.length > 0 || known.country !== null)) return null;
  const region = known?.regions.length === 1 ? known.regions[0] : undefined;
  if (region) return { name: region.name, country: region.country };
  const [country, ...more] = countriesOfRegion(name);
  return country === 'GB' && more.length === 0 ? { name, country } : null;
}
