import type { Location } from '#libs/contracts';
import type { Context } from '../context.js';
import { tidyName } from '../fields/company-names.js';
import { nameOfAddress } from '../fields/name-of-address.js';
import { lookUp } from '../locations/gazetteer.js';
import { townsNamed } from '../locations/towns.js';
import { isOnlyPlaces, placesIn } from '../locations/only-places.js';
import { OCCUPATION } from '../fields/occupations.js';
import { isCertainHeading } from '../sections/heading-kinds.js';
import type { Doc, Line } from '../text/doc.js';
import { couldBeName, isSmallName, LEGAL_FORM, ORGANISATION, partsOf } from './parts.js';
import { matches } from '../text/matches.js';
import { rememberingLines } from '../text/remember.js';

/** What the lines around the title say: who hires, and where. */
export interface Head {
  company: string | null;
  /** Words of the head that are places, each a list of its own. */
  places: readonly string[];
}

interface Found {
  name: string;
  line: number;
  /** A place stands on the same line. */
  besidePlace: boolean;
  /** The parts of the line are divided by bars or dots, not by dashes that may belong to the title. */
  barred: boolean;
}

const MAX_LINES = 12;
const MAX_LINE = 220;
const READ = new WeakMap<Doc, Head>();

/** Reads the head once for a document. */
export function readHead(context: Context): Head {
  const known = READ.get(context.doc);
  if (known) return known;
  const head = read(context.doc, context.rawTitle);
  READ.set(context.doc, head);
  return head;
}

function read(doc: Doc, rawTitle: string | null): Head {
  const lines = headLines(doc);
  const titleLine = lines.findIndex(({ text }) => rawTitle !== null && holdsTitle(text, rawTitle));
  const names: Found[] = [];
  const places: { words: string; line: number }[] = [];
  lines.forEach(({ text, bullet }, index) => {
    if (bullet) return;
    const read = index === titleLine ? readTitleLine(text, rawTitle ?? '') : readLine(text);
    for (const place of read.places) places.push({ words: place, line: index });
    const [besidePlace, barred] = [read.places.length > 0, /[|•·]/.test(text)];
    for (const name of read.names) names.push({ name, line: index, besidePlace, barred });
  });
  const company = names.find((name) => isEmployer(name, titleLine, places, doc));
  return { company: company?.name ?? null, places: places.map(({ words }) => words) };
}

/** The title may stand twice, once with other marks between its words. */
function holdsTitle(text: string, rawTitle: string): boolean {
  return text.includes(rawTitle) || wordsAlone(text).startsWith(wordsAlone(rawTitle));
}

const wordsAlone = (words: string): string =>
  words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** The lines before the text begins: up to the first heading or the first sentence. */
function headLines(doc: Doc): Line[] {
  const lines = doc.lines.slice(0, MAX_LINES);
  const end = lines.findIndex(
    ({ text }, index) =>
      (text.length > MAX_LINE && !isOnlyPlaces(text)) ||
      (/[.!?]$/.test(text) && text.split(' ').length > 8) ||
      (index > 0 && !isPlaceLabel(text) && isCertainHeading(text.replace(/[:?!]+$/, ''))),
  );
  return end < 0 ? lines : lines.slice(0, end);
}

/** "Title | Company | City": what stands beside the title on its line. A dash may as well belong to the title. */
function readTitleLine(text: string, rawTitle: string): Named {
  if (!text.includes(rawTitle)) return { names: [], places: [] };
  const beside = text.replace(rawTitle, ' ').trim();
  if (beside !== '') return readLine(beside.replace(/^[|•·,–—-]+ ?| ?[|•·,–—-]+$/g, ''));
  const parts = rawTitle.split(/ [|•·] /);
  const own = Math.max(
    0,
    parts.findIndex((part) => OCCUPATION.test(part)),
  );
  if (parts.length > 1) return readLine(parts.filter((_, index) => index !== own).join(' | '));
  const [, ...rest] = partsOf(rawTitle);
  const places = rest.filter((part) => part.length > 3 && isOnlyPlaces(part));
  const names = rest.filter((part) => !places.includes(part) && couldBeName(part));
  const named = names.length === 1 && (places.length > 0 || ORGANISATION.test(names[0] ?? ''));
  return { names: named ? names : [], places };
}

const isPlaceLabel = (text: string): boolean => /^(?:job |work |office )?locations?:?$/i.test(text);

/** What a line of the head names. */
interface Named {
  readonly names: readonly string[];
  readonly places: readonly string[];
}

const readLine = rememberingLines((text): Named => {
  const whole = text.trim().replace(/^(?:(?:job|work|office) )?locations?: /i, '');
  // "Remote - Ohio or Texas", "ES - Barcelona, Spain": the hyphen joins what belongs together.
  const barred = /[|•·]/.test(whole);
  if (!barred && isOnlyPlaces(whole)) return { names: [], places: [whole] };
  const names: string[] = [];
  const places: string[] = [];
  let remote = false;
  for (const part of partsOf(whole)) {
    if (/^(?:fully |100% )?remote$/i.test(part)) remote = true;
    else if ((barred || part !== whole) && isOnlyPlaces(part)) places.push(part);
    else readMixed(part, names, places);
  }
  // "Columbus, OH · Remote": the mode speaks of the one place beside it.
  if (remote && places.length === 1) places[0] = `${places[0]} (Remote)`;
  else if (remote) places.push('Remote');
  return { names, places };
});

const ROLE_IN =
  /(?:^|[ ,])(?:role|position|job|internship|based|located|onsite|on-site|hybrid|opportunity) (?:is )?in (\p{Lu}[^.;]{2,60})$/u;

/** A name, "Name, City, ST", "Part-time role in City", or a flattened head with a city somewhere in it. */
function readMixed(part: string, names: string[], places: string[]): void {
  const bare = part.replace(/^at (?=\p{Lu})|,? (?:#|No\. ?|Store )\d{1,5}$/gu, '');
  const withPlace = nameWithPlace(bare);
  if (withPlace) {
    if (couldBeName(withPlace.name)) names.push(withPlace.name);
    places.push(withPlace.place);
    return;
  }
  if (couldBeName(bare)) {
    names.push(bare);
    return;
  }
  const role = ROLE_IN.exec(part)?.[1];
  if (role !== undefined && isOnlyPlaces(role)) places.push(role);
  else places.push(...cityInside(part));
}

/** "Quadrangle Coffee, Ithaca, NY": the longest end that is places, the name before it. */
function nameWithPlace(part: string): { name: string; place: string } | null {
  const [, bare, inside] = /^(.{2,60}?) \(([^()]{3,60})\)$/.exec(part) ?? [];
  if (bare !== undefined && inside !== undefined && !OCCUPATION.test(bare) && isOnlyPlaces(inside))
    return { name: bare, place: inside };
  const commas = [...part.matchAll(/, /g)].map(({ index }) => index).slice(0, 6);
  for (const at of commas) {
    const place = part.slice(at + 2);
    if (!isOnlyPlaces(place)) continue;
    // One word alone may be anything ("Reading", "Nice"); a city needs its state or country beside it, or a clear name.
    const name = part.slice(0, at);
    const clear = /,| [A-Z]{2}$/.test(place) || lookUp(place)?.country != null || isClearName(name);
    return clear ? { name, place } : null;
  }
  return null;
}

const isClearName = (name: string): boolean =>
  LEGAL_FORM.test(name) ||
  ORGANISATION.test(name) ||
  (couldBeName(name) && name.includes(' ') && !OCCUPATION.test(name));

const CITY_STATE = /((?:\p{Lu}[\p{L}.'’-]* ){0,3}\p{Lu}[\p{L}.'’-]+), ?([A-Z]{2})(?![\p{L}])/gu;

/** Cities with their state in a line whose parts ran together; only cities the table knows in that state. */
export function cityInside(part: string): string[] {
  if (!/, ?[A-Z]{2}/.test(part)) return [];
  const found: string[] = [];
  for (const match of matches(part, CITY_STATE)) {
    const words = (match[1] ?? '').split(' ');
    for (let from = 0; from < words.length; from++) {
      const city = words.slice(from).join(' ');
      const inState = ({ region }: { region: string | null }): boolean => region === match[2];
      if (lookUp(city)?.cities.some(inState) !== true && !townsNamed(city).some(inState)) continue;
      found.push(`${city}, ${match[2]}`);
      break;
    }
  }
  return found;
}

/**
 * Beside a place, or next to the title with a place near, a name is the employer's; elsewhere it must come back in the
 * text or carry a legal form.
 */
function isEmployer(found: Found, titleLine: number, places: readonly { line: number }[], { text }: Doc): boolean {
  const name = tidyName(found.name);
  if (name === null || isCertainHeading(name)) return false;
  const again = comesBack(name, text);
  // A word alone in small letters is one right above the place.
  const isAlone = /^\p{Ll}+$/u.test(name);
  if (isSmallName(name) && !name.includes(' ') && !isNamed(name, text)) return false;
  if (isSmallName(name) && !(again && (!isAlone || places.some(({ line }) => line === found.line + 1)))) return false;
  const near = titleLine >= 0 && Math.abs(found.line - titleLine) <= 1;
  if (found.line === titleLine) return again || LEGAL_FORM.test(name) || (found.barred && found.besidePlace);
  const close = titleLine >= 0 && Math.abs(found.line - titleLine) <= 3;
  if (found.besidePlace && (close || again || titleLine < 0)) return true;
  if (titleLine < 0 && found.line > 0 && found.line <= 2 && LEGAL_FORM.test(name)) return true;
  // Where no line is known as the title, the first one is more likely it than the employer.
  if (titleLine < 0 && found.line === 0 && !ORGANISATION.test(name)) return LEGAL_FORM.test(name);
  const formal = LEGAL_FORM.test(name) || ORGANISATION.test(name) || TRADE.test(name);
  if (!near) return (again && (found.line <= 1 || close || formal)) || (close && formal);
  const placeNear = places.some(({ line }) => Math.abs(line - found.line) <= 2);
  return again || placeNear || formal || nameOfAddress(text) === name;
}

/** "At lampworks …", "lampworks is …": only a name is said so. */
const isNamed = (name: string, text: string): boolean =>
  new RegExp(
    `\\b(?:at|join|about|with) ${name}\\b(?! (?:we |you )?(?:level|time))|(?:^|[.!?:] ?|\\n)${name}(?:['’]s | (?:is|was|has|builds|helps|makes|offers)\\b)`,
    'i',
  ).test(text);

/** What only firms call themselves, at the end of a name. */
const TRADE =
  / (?:Personnel|Recruitment|Staffing|Holdings|Industries|Technologies|Biotechnologies|Biosciences|Therapeutics|Pharmaceuticals|Robotics|Airlines|Renewables|Studios|Ventures|Solicitors|Logistics)$/;

/** The name is said again, in full or by its first word: "Stackfern Technologies", then "Stackfern builds …". */
function comesBack(name: string, text: string): boolean {
  const from = text.indexOf(name) + name.length;
  if (text.includes(name, from)) return true;
  // "Lantern Row Library, Harrowby Mills": the first half alone is the name too.
  const [lead = ''] = name.split(', ');
  if (lead !== name && lead.includes(' ') && text.includes(lead, from)) return true;
  const [first = ''] = name.split(' ');
  // "Omaha Riverfront": the town is said again, whoever has an office there.
  if (first.length < 5 || first === name || OCCUPATION.test(first) || isOnlyPlaces(first)) return false;
  return text.includes(`${first} `, from) && !text.includes(` ${first.toLowerCase()} `);
}

/** The places of the head, read; a name in two countries is settled by the countries the posting names. */
export function headPlaces(context: Context, countries: () => ReadonlySet<string>): Location[] {
  return readHead(context).places.flatMap((words) => placesIn(words, countries));
}
