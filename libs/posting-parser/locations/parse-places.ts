import type { Location } from '#libs/contracts';
import { isBuilding, withoutPostcode } from './address-words.js';
import { dedupe } from './one-place.js';
import { lookUp, type City, type PlaceName, type Region } from './gazetteer.js';
import { ABBREVIATED, cityAndCode, lookUpLoosely, townBeside } from './town-beside.js';
import { countriesOfRegion } from './towns.js';
import { verbatim } from './verbatim.js';

export interface PlaceOptions {
  /** Words behind a "Location:" label are a place even where the table does not know the town. */
  labelled: boolean;
  /** Countries the posting names elsewhere; one of them may settle an ambiguous city. */
  countries: () => ReadonlySet<string>;
}

interface Draft {
  raw: string;
  city: string | null;
  cityChoices: readonly City[];
  region: Region | null;
  country: string | null;
  remote: boolean;
}

const REMOTE =
  /\b(?:(?:fully |100% )?remote(?:ly)?(?:[- ](?:friendly|first|eligible|only|ok|work|position|optional))?|work from (?:home|anywhere)|telecommute|home ?office|anywhere|télétravail|teletrabajo|remoto)\b/i;
const EACH_REMOTE = new RegExp(REMOTE.source, 'gi');
/** "Chennai OR Remote"; behind a town of Oregon it is the state. */
export const OR = /(\p{Lu}[\p{L}.'’-]+) OR (?=remote|hybrid)/giu;
export const orOrOregon = (whole: string, town: string): string =>
  lookUp(town)?.cities.some(({ region }) => region === 'OR') === true
    ? `${town}, OR `
    : whole.replace(/ OR $/i, ' or ');
const REMOTE_ALONE = /^\(?(?:fully |100% )?(?:remote|anywhere|home ?office)\)?$/i;
const REMOTE_FIRST = /^\W*(?:(?:fully |100% )?remote|anywhere in)\W*/i;
const MODES =
  /\b(?:hybrid|on-?site|in[- ]office|in[- ]person|office[- ]based|distributed|travel[- ]required|full[- ]time|part[- ]time|multiple locations|based)\b/gi;
const SEPARATORS = / ?(?:[;|•·\n]|\/(?!\/)|(?=[aeou])(?<![\p{L}\p{N}])(?:or|and|oder|und|ou|et)(?![\p{L}\p{N}])|&) ?/u;
const MAX_PLACES = 25;
/** "US-Remote", "Remote-EMEA". */
const GLUED = /\b([A-Z]{2,5})-Remote\b|\bRemote-([A-Z]{2,5})\b/g;
/** "Remote within Canada", "Anywhere in Europe". */
const REMOTE_IN =
  /\b(?:(?:fully |100% )?remote(?:ly)?|anywhere|work from (?:home|anywhere)) (?:within|in|across|throughout|from)(?: the)? (?=\p{Lu})/giu;
/** "Springfield, IL 62701". */
const POSTCODE = / (?<=\b[A-Z]{2} )\d{5}(?:-\d{4})?\b/g;

/** "US - Remote (excl. CA, NY)": where the job is not. */
const EXCLUDED =
  / ?[(,;–-]? ?(?<![\p{L}])(?:excl(?:uding|\.)?|except(?:ing)?(?: for)?|other than|ohne|außer|hors|sauf|excepto)(?![\p{L}])[^()|;\n]*\)?/giu;

/** "USA DC Washington", as some boards write it from the country down. */
const FROM_COUNTRY = /^(?:USA?|CAN?)[ -]+([A-Z]{2})[ -]+(\p{Lu}[\p{L}.' ]{2,40})$/u;

/** "San Francisco, CA | New York, NY" → places with city, region and country as far as words and table tell. */
export function parsePlaces(words: string, options: PlaceOptions): Location[] {
  const drafts: Draft[] = [];
  const wholeRemote = REMOTE.test(words);
  // "Remote - Alabama, Ohio or Texas": the word in front is said of all that follow.
  const allRemote = /^\(?(?:fully |100% )?(?:remote|anywhere in)\b(?! *(?:or|oder|ou|\/) )[^;|\n]*$/i.test(
    words.trim(),
  );
  const segments = words
    .slice(0, 600)
    .replace(EXCLUDED, '')
    .replace(OR, orOrOregon)
    .replace(FROM_COUNTRY, '$2, $1')
    .replace(/\bWashington,? D\.?C\.?(?![\p{L}])/giu, 'Washington D.C.')
    .replace(GLUED, (_, before?: string, after?: string) => (before ? `${before} - Remote` : `Remote - ${after ?? ''}`))
    .replace(REMOTE_IN, 'Remote - ')
    .replace(POSTCODE, '')
    .split(SEPARATORS);
  for (const segment of segments) {
    if (drafts.length >= MAX_PLACES) break;
    drafts.push(...parseSegment(segment, options.labelled));
  }
  shareCountry(drafts);
  readAsStates(drafts);
  const settled = drafts.map((draft) => settle(draft, options.countries)).filter((place) => place !== null);
  const places = settled.map((place) => verbatim(asCountry(place, settled), words));
  if (places.length === 0 && wholeRemote) return [remoteOnly(words)];
  // "London; Remote": what stands between marks is an alternative of its own.
  const alone = segments.find((segment) => REMOTE_ALONE.test(segment.trim()));
  const inCity = places.some(({ city }) => city !== null);
  // Beside a city it is no place: how the work is done is said by the workplace.
  if (alone !== undefined && places.length > 0 && !allRemote && !inCity) places.push(remoteOnly(alone));
  if (!allRemote) return dedupe(places);
  // "Remote - EMEA or Canada": a region of the world is no country, but one may work from there.
  const areas = segments
    .map((segment) => segment.replace(REMOTE_FIRST, '').trim())
    .filter((words) => lookUp(words)?.area);
  return dedupe([...places.map((place) => ({ ...place, remote: true })), ...areas.map(remoteOnly)]);
}

/** "Amsterdam or Remote (NL)": beside a city of that country the two letters are no Canadian province. */
function asCountry(place: Location, all: readonly Location[]): Location {
  const { city, region } = place;
  const meant =
    city === null && region !== null && all.some((other) => other.city !== null && other.country === region);
  return meant ? { ...place, region: null, country: region } : place;
}

function remoteOnly(words: string): Location {
  return { raw: words.trim().slice(0, 120), city: null, region: null, country: null, remote: true };
}

function parseSegment(segment: string, labelled: boolean): Draft[] {
  const raw = segment.trim().replace(/^[-–—,:\s]+|[-–—,:.\s]+$/gu, (mark) => (mark.includes('.') ? '.' : ''));
  const remote = REMOTE.test(raw);
  const bare = raw.replace(EACH_REMOTE, ' , ').replace(MODES, ' , ');
  const tokens = bare
    .split(/[,()[\]:]|(?<=\s)[-–—](?=\s)|^[-–—] ?| ?[-–—]$/u)
    // The point at the end of a sentence; "St." keeps its own.
    .map((token) => token.trim().replace(/^[-–—] ?|(?<=\p{Ll}{3})\.$/gu, ''))
    .filter((token) => token !== '' && token.length <= 40)
    .map(withoutPostcode)
    .flatMap(cityAndCode);
  const drafts: Draft[] = [];
  let current: Draft | null = null;
  for (const [index, token] of tokens.entries()) {
    if (current && takeRegion(current, token)) continue;
    const known = lookUpLoosely(token);
    // "Location: Plymouth": behind a label, where several towns bear the name, it still is one of them.
    const place =
      known !== null && !(labelled && tokens.length === 1 && isNameOnly(known))
        ? known
        : (townBeside(token, tokens[index + 1], labelled) ?? known);
    current =
      place && !isNameOnly(place)
        ? takeKnown(place, token, current, drafts, remote)
        : takeUnknown(
            token,
            current,
            drafts,
            remote,
            labelled && tokens.length > 1 && !isBuilding(token, tokens[index + 1]),
          );
  }
  for (const draft of drafts) draft.raw = drafts.length === 1 ? tidyRaw(segment) : draft.raw;
  return drafts;
}

/** "Harrogate, North Yorkshire": a region that only its town makes one. */
function takeRegion(current: Draft, token: string): boolean {
  if (current.city === null || current.region !== null || current.country !== null || lookUp(token) !== null)
    return false;
  const countries = countriesOfRegion(token);
  const country = current.cityChoices.find((city) => countries.includes(city.country))?.country;
  if (country === undefined || ABBREVIATED.test(country)) return false;
  current.region = { name: token, country };
  current.raw += `, ${token}`;
  return true;
}

function tidyRaw(segment: string): string {
  return (
    segment
      .replace(
        / ?\((?:currently|temporarily|initially|for now|partly|mostly),? (?:remote|hybrid|on-?site)[^()]*\) ?$/i,
        '',
      )
      .trim()
      .replace(/^[-–—,:\s]+|[-–—,:\s]+$/gu, '')
      // Where its bracket was opened is no longer part of it.
      .replace(/^([^()]*)\)$/, '$1')
      .slice(0, 120)
  );
}

function blank(raw: string, remote: boolean): Draft {
  return { raw, city: null, cityChoices: [], region: null, country: null, remote };
}

/** The table knows that there are several of that name ("Springfield"), and none of them. */
const isNameOnly = ({ cities, regions, country, area }: PlaceName): boolean =>
  cities.length === 0 && regions.length === 0 && country === null && !area;

function takeKnown(place: PlaceName, token: string, current: Draft | null, drafts: Draft[], remote: boolean): Draft {
  const open = (): Draft => {
    const made = blank(token, remote);
    drafts.push(made);
    return made;
  };
  if (current && narrows(current, place)) {
    current.raw += `, ${token}`;
    return current;
  }
  if (place.cities.length > 0) {
    // "Germany, Berlin", "Ohio - Columbus": a country or state that came first belongs to the city.
    const isWider = current?.city === null && (current.country !== null || current.region !== null);
    const target = isWider && fits(current, place) ? current : open();
    target.city = place.cities[0]?.name ?? token;
    // Of several towns of the name, the one in that state.
    const inside = target === current ? place.cities.filter(({ region }) => region === target.region?.name) : [];
    target.cityChoices =
      inside.length > 0
        ? inside
        : place.ambiguous && place.cities.length === 1
          ? place.cities.concat(UNKNOWN)
          : place.cities;
    if (target === current) target.raw += `, ${token}`;
    return target;
  }
  const target = open();
  if (place.country !== null && !(place.regions.length > 0 && token.length === 2)) target.country = place.country;
  if (place.regions.length > 0 && target.country === null) target.region = place.regions[0] ?? null;
  // "Georgia" alone is a country or a state: neither is guessed.
  if (place.regions.length > 0 && place.country !== null && token.length > 3) {
    target.country = null;
    target.region = null;
  }
  return target;
}

/** Takes the region or country that ends a place; false where the words are a place of their own. */
function narrows(current: Draft, place: PlaceName): boolean {
  const region = regionFor(current, place);
  if (region) {
    current.region = region;
    return true;
  }
  if (place.country === null) return false;
  if (current.country === null && (current.city !== null || current.region)) {
    // "Berlin, Germany": the country ends the place. "Georgia" behind a city was handled as its state above.
    current.country = place.country;
    return true;
  }
  // "London, England, United Kingdom": the same country said twice.
  return place.country === current.country && place.cities.length === 0;
}

/** Stands for the namesakes the table does not list. */
const UNKNOWN: City = { name: '', region: null, country: '' };

function fits(draft: Draft, place: PlaceName): boolean {
  return place.cities.some(({ country, region }) =>
    draft.region === null
      ? country === draft.country
      : region === draft.region.name && country === draft.region.country,
  );
}

/** The region a token names for the city before it, as in "Portland, OR" or "New York, New York". */
function regionFor(draft: Draft, place: PlaceName): Region | null {
  if (draft.city === null || draft.region || draft.country !== null) return null;
  const known = place.regions.find((region) => draft.cityChoices.some((city) => city.region === region.name));
  if (known) return known;
  if (place.regions.length > 0 && draft.cityChoices.length === 0) return place.regions[0] ?? null;
  // "San Francisco, New York": a city of another state, and another city.
  if (place.cities.length > 0 && draft.cityChoices.length === 1 && draft.cityChoices[0]?.region !== null) return null;
  const sameCountry = place.regions.find((region) => draft.cityChoices.some((city) => city.country === region.country));
  if (sameCountry) return sameCountry;
  // A state behind a city the table has elsewhere ("Paris, TX", "Athens, GA") corrects the table.
  if (place.regions.length > 0 && place.cities.length === 0) return place.regions[0] ?? null;
  return null;
}

function takeUnknown(
  token: string,
  current: Draft | null,
  drafts: Draft[],
  remote: boolean,
  accept: boolean,
): Draft | null {
  if (current || !accept || !/^\p{Lu}[\p{L}.'’ -]{1,35}$/u.test(token)) return current;
  const made = blank(token, remote);
  made.city = token;
  drafts.push(made);
  return made;
}

/** "Paris, Lyon, France": a country at the end of a list is also its neighbours', where the table agrees. */
function shareCountry(drafts: Draft[]): void {
  for (let i = drafts.length - 2; i >= 0; i--) {
    const next = drafts[i + 1];
    const draft = drafts[i];
    if (draft?.country !== null || draft.region || next?.country == null) continue;
    if (draft.cityChoices.some((city) => city.country === next.country)) draft.country = next.country;
  }
}

/** In a list of states "Washington" and "New York" are states too. */
function readAsStates(drafts: Draft[]): void {
  if (drafts.filter((draft) => draft.city === null && draft.region !== null).length < 2) return;
  for (const draft of drafts) {
    const open = draft.region === null && (draft.city !== null || draft.country === null);
    const state = open ? lookUp(draft.raw)?.regions[0] : undefined;
    if (!state) continue;
    draft.city = null;
    draft.cityChoices = [];
    draft.region = state;
  }
}

function settle(draft: Draft, countries: () => ReadonlySet<string>): Location | null {
  const choices = draft.cityChoices.filter(
    (city) =>
      (draft.country === null || city.country === draft.country) &&
      (draft.region === null || city.region === draft.region.name || (city.region === null && city.country !== '')),
  );
  let match = choices.length === 1 ? choices[0] : undefined;
  if (!match && choices.length > 1 && draft.country === null && draft.region === null) {
    const named = choices.filter((city) => countries().has(city.country));
    if (named.length === 1) match = named[0];
  }
  const country =
    draft.country ?? draft.region?.country ?? (match?.country === '' ? undefined : match?.country) ?? null;
  if (draft.city === null && draft.region === null && country === null) return null;
  // A city accepted on trust needs a known region or country beside it.
  if (draft.city !== null && draft.cityChoices.length === 0 && country === null) return null;
  const region = draft.region?.name ?? (country === (match?.country ?? '') ? match?.region : null) ?? null;
  return { raw: draft.raw, city: draft.city, region, country, remote: draft.remote };
}
