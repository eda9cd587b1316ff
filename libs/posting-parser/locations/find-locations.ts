import type { Location } from '#libs/contracts';
import { labelled, type Labelled } from '../fields/labels.js';
import { partsOf } from '../head/parts.js';
import { cityInside, headPlaces } from '../head/read-head.js';
import type { Context } from '../context.js';
import type { Doc } from '../text/doc.js';
import { sentenceAt } from '../text/sentences.js';
import { lookUp } from './gazetteer.js';
import { placeOfInstitution, townOfHouse } from './institutions.js';
import { namedCountries } from './named-countries.js';
import { isOnlyPlaces, placesIn } from './only-places.js';
import { dedupe } from './one-place.js';
import { parsePlaces } from './parse-places.js';
import { matches } from '../text/matches.js';
import { placeInWords } from './place-in-words.js';
import { PLACE_LIST, withinSentence } from './place-list.js';
import { placesOpenTo } from './open-to.js';
import { tidy, withOpenTo, withTitle } from './several-places.js';
import { townOfTitle } from './town-of-title.js';

const LABEL =
  /^(?:(?:job|work|office|primary|position|role|available|hiring) ?)*(?:locations?(?: available)?|standorte?|arbeitsort|einsatzort|dienstort|lieu(?: de travail)?|localisation|ubicación|lugar(?: de trabajo)?|local(?: de trabalho)?|werklocatie|miejsce pracy|arbetsort|plaats|standplaats|locatie|sede|luogo di lavoro|localização|place of work|where|office|city)$/i;
/** Where people work. */
const SITE =
  'office|hub|headquarters|HQ|lab|site|campus|plant|factory|depot|branch|store|warehouse|newsroom|studio|workshop|clinic|hospital|school|restaurant|shop|kitchen|showroom';
/** "Cafe Ombra in Providence RI is looking for a barista"; few texts have the words behind the place. */
const HIRES_IN = new RegExp(
  `(?:^|[.!?] )[^.!?\\n]{0,60}?\\b(?:in|at|from|near) ${PLACE_LIST}(?:,? [A-Z]{2})? (?:is|are) (?:now |currently )?(?:looking|hiring|seeking|recruiting)`,
  'gmu',
);
const OUR_SITE = new RegExp(
  `\\b(?:at|from|in|of|to) (?:one of )?our (?:new |main |own )?${PLACE_LIST} (?:${SITE}|location)`,
  'gu',
);
/** "five days a week in office, in Oslo" */
const IN_OFFICE = new RegExp(
  `\\b(?:[Ii]n[- ](?:the )?office|[Oo]n-?site|[Ii]n[- ]person),? in (?:our |the )?${PLACE_LIST}`,
  'gu',
);
const SEAT_IN = new RegExp(`\\b(?:am Standort|Standort(?:e)?|Sitz in|in unserem Büro in) ${PLACE_LIST}`, 'gu');
const ROLE_IN = [
  // "This role is based in Austin, TX", "you will work from our Berlin office"
  new RegExp(
    `(?:[Rr]ole|[Pp]osition|[Jj]ob|[Ii]nternship|opportunity|vacancy|contract|[Cc]andidates?|[Aa]pplicants?|team|[Yy]ou(?:['’]ll| will)?|[Mm]ust|[Bb]ased|[Ll]ocated|[Oo]n-?site|[Ii]n[- ]person|[Hh]ybrid|[Rr]emote)[^.!?\\n]{0,80}?\\b(?:based|located|situated|sit|on-?site|in[- ]person|hybrid|remotely|remote|work(?:ing)?|residing|reside|live|living|join us|available|open)\\b[^.!?\\n\\p{Lu}]{0,40}\\b(?:in|at|from|out of|near|within|of)\\b (?:our |either |the )?${PLACE_LIST}`,
    'gu',
  ),
  OUR_SITE,
  IN_OFFICE,
  // "go to the Oslo office two days a week", "on-site at Quillmark's Oslo office"
  new RegExp(
    `\\b(?:at|from|in|to) (?:the |\\p{Lu}[\\p{L}\\d&-]*['’]s )${PLACE_LIST} (?:office|hub|headquarters|HQ|campus|studio)\\b(?! (?:was|is|has|opened))`,
    'gu',
  ),
  new RegExp(
    `\\b(?:looking for|hiring|seeking|search(?:ing)? for|suchen)\\b[^.!?\\n]{3,90}? in (?:our |the )?${PLACE_LIST}(?: office)?`,
    'gu',
  ),
  new RegExp(
    `\\b(?:from|at|in|to) (?:our|the) (?:[\\w’'&-]+ ){0,3}(?:${SITE}|Headquarters|Head Office)(?: (?:at|on) [^.\\n,]{3,40},)? in ${PLACE_LIST}`,
    'gu',
  ),
  HIRES_IN,
  SEAT_IN,
];
/** What few texts have of what a pattern looks for; it is found much faster than the places around it. */
const NEEDS: ReadonlyMap<RegExp, RegExp> = new Map([
  [OUR_SITE, / our (?:new |main |own )?(?:the )?\p{Lu}/u],
  [IN_OFFICE, /(?:office|[Oo]n-?site|[Ii]n[- ]person),? in /],
  [HIRES_IN, / (?:is|are) (?:now |currently )?(?:looking|hiring|seeking|recruiting)/],
  [SEAT_IN, /Standort|Sitz in|unserem Büro/],
]);
/** Sentences that tell where the company is, was founded or has customers, or what is so for those in a place; not where the work is done. */
const ELSEWHERE =
  /\b(?:founded|headquartered|headquarters are|offices (?:in|across|around)|backed by|customers|clients|raised|employees in|people in|countries|not eligible to be hired|except|excluding|visa|travel to|degree|university|relocat|relocating|salary (?:range|information)|pay (?:range|transparency|equity)|compensation|not (?:currently |yet )?able to (?:hire|employ)|outside(?: of)?(?= \p{Lu})|if you are an? (?:applicant|candidate|employee|resident))\b|^(?:based|headquartered|located) in [^.]{3,60}, (?:we|\p{Lu}[\p{L}.&-]+) (?:is|are|was|has|have|builds?|makes?|serves?|helps?)\b|^\*?(?:for|if) (?:\p{L}+ ){0,3}(?:roles|positions|jobs|candidates|applicants|employees|residents|those|you(?: are|['’]re)?) (?:who (?:are|live) )?(?:based|located|residing|living|hired|working)\b/iu;

/** "at our site in Reedham, PA": a place of work, even where the sentence also speaks of a degree. */
const OURS = /^(?:at|from|in|to) (?:our|the) /;
const STUDY = /\b(?:degree|university)\b/gi;
/** "our old office in Harrowby": what stands there is a town, however small. */
const OFFICE_IN = new RegExp(`(?:${SITE})(?: (?:at|on) [^.,]{3,40},)? in \\p{Lu}[^,]*$`, 'u');
/** A town too small for the tables, told with its state, and whatever begins the next sentence. */
const WITH_STATE =
  /^\p{Lu}[\p{L}.'-]{2,20}(?: \p{Lu}[\p{L}.'-]{2,20}){0,2}, (?:A[LKZR]|C[AOT]|DE|DC|FL|GA|HI|I[DLNA]|K[SY]|LA|M[EDAINSOT]|N[EVHJMYCD]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[TA]|W[AVIY])(?![\p{L}])/u;

function placesOfWords(words: string, town: boolean, countries: Countries): Location[] {
  const places = parsePlaces(words, { labelled: town, countries });
  const stated = places.length > 0 ? undefined : WITH_STATE.exec(words)?.[0];
  return stated === undefined ? places : parsePlaces(stated, { labelled: true, countries });
}

/** "Location: this role will be …" is a sentence about places, read as one. */
const SENTENCE =
  /\b(?:will|this (?:role|position|job)|we|you|must|candidates|(?:may|can|is|are) (?:\p{Ll}+ )?(?:work|live|be|based|located))\b/iu;

/** More sentences about places than any posting has. */
const MAX_SENTENCES = 60;

type Countries = () => ReadonlySet<string>;

/** Where the work is done, from labels, the lines under the title, and sentences about the role. */
export function findLocations(context: Context): Location[] {
  let named: ReadonlySet<string> | null = null;
  // Only ambiguous names need it, so the text is searched when one turns up.
  const countries = (): ReadonlySet<string> => (named ??= namedCountries(context.doc.text));
  const labels = labelled(context, LABEL)
    .filter(({ value }) => !SENTENCE.test(value))
    .flatMap((label) => [
      ...placesOfLabel(label.value, context.doc.text, countries),
      ...followers(context.doc, label).flatMap((words) => placesIn(words, countries)),
    ]);
  if (labels.length > 0) return tidy(labels);
  const header = headPlaces(context, countries);
  if (header.length > 0)
    return tidy(withOpenTo(withTitle(header, fromTitle(context, countries)), placesOpenTo(context.doc, countries)));
  const listed = fromList(context.doc, countries);
  if (listed.length > 0) return tidy(listed);
  const sentences = fromSentences(context, countries);
  if (sentences.length > 0) return tidy(sentences);
  return tidy(fromElsewhere(context, countries));
}

/** What tells the place where neither a label nor the head nor a sentence about the job does, the surest first. */
function fromElsewhere(context: Context, countries: Countries): Location[] {
  const sources: readonly (() => Location[])[] = [
    () => placesOpenTo(context.doc, countries),
    () => fromTitle(context, countries),
    () => fromOpening(context.doc, countries),
    () => fromAside(context.doc, countries),
    () => placeInWords(context, countries),
    // The sentences have been read: they tell more only where one of them was left out for such words.
    () => (PERMISSION.test(context.doc.text) ? fromSentences(context, countries, true) : []),
    () => placeOfInstitution(context),
  ];
  for (const places of sources) {
    const found = places();
    if (found.length > 0) return found;
  }
  return [];
}

const ASIDES = new RegExp(
  `\\b${PLACE_LIST}[- ]based (?:applicants|candidates) only|\\b(?:position|role|job) (?:that is )?based in ${PLACE_LIST}|\\b[Tt]his ${PLACE_LIST}[- ]based (?:role|position|job|post)`,
  'gu',
);

/** What stands in every one of them. */
const BASED = /[- ]based (?:in |applicants|candidates|role|position|job|post)/;

/** "Our office is in Lisbon", "Nos bureaux sont à Lyon". */
const OFFICE_IS = new RegExp(
  `\\b(?:[Oo]ur (?:only )?(?:office|studio|workshop|shop)|[Uu]nser Büro|[Nn]os (?:bureaux|locaux)|[Nn]otre (?:bureau|siège)) (?:is|are|ist|liegt|est|sont)(?: \\p{Ll}+)? (?:in|à|en) ${PLACE_LIST}`,
  'u',
);
/** One of them stands in every such sentence; they are found faster than the sentence. */
const OFFICES = [
  'ur office ',
  'ur studio ',
  'ur workshop ',
  'ur shop ',
  'ur only ',
  'nser Büro ',
  'os bureaux ',
  'os locaux ',
  'otre bureau ',
  'otre siège ',
];

/** Where nothing else tells: "US based applicants only", or the place a salary is told for. */
function fromAside({ text }: Doc, countries: Countries): Location[] {
  for (const match of BASED.test(text) ? matches(text, ASIDES) : []) {
    const words = withinSentence(match.slice(1).join(''));
    const places = parsePlaces(words, { labelled: false, countries });
    if (places.length > 0) return places;
  }
  const office = OFFICES.some((words) => text.includes(words)) ? OFFICE_IS.exec(text)?.[1] : undefined;
  return office === undefined ? [] : parsePlaces(withinSentence(office), { labelled: false, countries });
}

/** "Location: Harrowby": a word that no table knows is kept as it is written; a town only where the text says it is one. */
function placesOfLabel(value: string, text: string, countries: Countries): Location[] {
  const known = parsePlaces(value, { labelled: true, countries });
  if (known.length > 0) return known;
  const town = townOfHouse(value, text);
  if (town) return [town];
  const name = BUILDING_IN.exec(value)?.[1] ?? value;
  if (!ONE_NAME.test(name) || NO_PLACE.test(name) || lookUp(name) !== null) return [];
  return [{ raw: value, city: isTownIn(text, name) ? name : null, region: null, country: null, remote: false }];
}

/** "Civic Centre, Harrowby": what stands behind the comma may be the town. */
const BUILDING_IN = /^\p{Lu}[\p{L}’']+(?: \p{Lu}[\p{L}’']+){0,3}, (\p{Lu}[\p{L}-]+)$/u;

/** "our Harrowby office", "in Harrowby", "Harrowby LS1 4AB": the word is a name there, and that of a place. */
function isTownIn(text: string, word: string): boolean {
  if (new RegExp(`(?<![\\p{L}-])${word.toLowerCase()}(?![\\p{L}-])`, 'u').test(text)) return false;
  return new RegExp(
    `(?<![\\p{L}-])(?:(?:[Ii]n|[Nn]ear) ${word}(?![\\p{L}-]| \\p{Lu})|${word}(?: (?:office|site|campus|factory|plant|depot|branch)(?![\\p{L}])| [A-Z]{1,2}\\d|, (?:[A-Z]{2}(?![A-Za-z])|\\p{Lu}\\p{Ll}+shire)))`,
    'u',
  ).test(text);
}
const ONE_NAME = /^\p{Lu}\p{Ll}{3,20}(?:-\p{Lu}?\p{Ll}{2,12}){0,3}$/u;
const NO_PLACE =
  /^(?:remote\w*|hybrid\w*|on-?site|various|multiple|flexible|nationwide|national|regional|international|global\w*|worldwide|anywhere|everywhere|distributed|office|headquarters|field|home|mobile|online|virtual|travel\w*|negotiable|unspecified|none|other|open|any|central|north\w*|south\w*|east\w*|west\w*|several|different|local|yes|full-?time|part-?time|department|campus|deutschlandweit|bundesweit|mehrere|confidential|permanent|contract\w*|site|tbc|tbd|unknown|apply|details?|location|company|please|based)$/i;

const MAX_FOLLOWERS = 15;

/** "Locations", then one place a line: the lines after the first that are places too. */
function followers({ lines }: Doc, label: Labelled): string[] {
  const first = lines.findIndex(({ start }) => start === label.start);
  if (first < 0) return [];
  const after = lines.slice(first + 1, first + 1 + MAX_FOLLOWERS);
  // Where every line stands apart, an empty line ends nothing.
  const spaced = lines[first]?.gap === true;
  const end = after.findIndex(({ text, gap }) => (gap && !spaced) || !isOnlyPlaces(text));
  return (end < 0 ? after : after.slice(0, end)).map(({ text }) => text);
}

const PERMISSION =
  /(?:eligible|eligibility|authori[sz]ed|authori[sz]ation|right|permit(?:ted)?|legally able) to (?:live and )?work/i;
/** "You must be eligible to work in Norway": one who works there may, and it says no more of where. */
const MAY_WORK = new RegExp(`\\b${PERMISSION.source}\\b`, 'i');

function fromSentences({ doc }: Context, countries: Countries, allowed = false): Location[] {
  const found: Location[] = [];
  for (const pattern of ROLE_IN) {
    if (NEEDS.get(pattern)?.test(doc.text) === false) continue;
    let looks = 0;
    for (const match of matches(doc.text, pattern)) {
      if (looks++ >= MAX_SENTENCES) break;
      const words = withinSentence(match[1] ?? '');
      const sentence = sentenceAt(doc.text, match.index).text;
      if (
        ELSEWHERE.test(OURS.test(match[0]) ? sentence.replace(STUDY, '') : sentence) ||
        (!allowed && MAY_WORK.test(match[0])) ||
        /[$€£] ?\d/.test(doc.text.slice(match.index, match.index + match[0].length + 40))
      )
        continue;
      const remote = /\b(?:remote|remotely)\b/i.test(match[0]) && !/\b(?:not?|hybrid|on-?site)\b/i.test(match[0]);
      for (const place of placesOfWords(words, OFFICE_IN.test(match[0]), countries)) {
        found.push(remote ? { ...place, remote: true } : place);
      }
    }
    if (found.length > 0) break;
  }
  return found.slice(0, 20);
}

const LISTED_BELOW = /\b(?:following|these) (?:\p{Ll}+ ){0,3}locations?:?$/iu;
const LISTED =
  /\b(?:following|these) (?:\p{Ll}+ )?(?:locations?(?: only)?:?|(?:areas|cities|countries|states|regions|provinces)(?::|\.{3}|…)) ([^\n.]{2,200})/giu;
/** "not open to residents of the following states: …" */
const NOT_LISTED =
  /\b(?:not|except|excluding|unable|unless|cannot|can['’]t|salar\w+|pay|customers?|clients?|users?|travel\w*|offices|sponsor\w*|support|markets?)\b/i;

/** What both have, whatever small words stand between. */
const LISTS = /\b(?:following|these) (?:[^\s]+ ){0,3}(?:location|areas|cities|countries|states|regions|provinces)/i;

/** "This role is available in the following locations: Remote-US", or a place in each line below. */
function fromList({ text, lines }: Doc, countries: Countries): Location[] {
  if (!LISTS.test(text)) return [];
  for (const match of matches(text, LISTED)) {
    const [, words = ''] = match;
    if (isOnlyPlaces(words) && !NOT_LISTED.test(sentenceAt(text, match.index).text)) return placesIn(words, countries);
  }
  const above = lines.findIndex((line) => LISTED_BELOW.test(line.text));
  if (above < 0) return [];
  const below = lines.slice(above + 1, above + 1 + MAX_FOLLOWERS);
  const end = below.findIndex((line) => !isOnlyPlaces(line.text));
  return (end < 0 ? below : below.slice(0, end)).flatMap((line) => placesIn(line.text, countries));
}

const OPENING = 900;
const IN_PLACE = new RegExp(` (?:in|near) ${PLACE_LIST}`, 'gu');

/** "We are three engineers in Halifax, Nova Scotia": where nothing else is said, the one town the opening names in full. */
function fromOpening({ text }: Doc, countries: Countries): Location[] {
  const found: Location[] = [];
  for (const match of text.slice(0, OPENING).matchAll(IN_PLACE)) {
    const words = match[1] ?? '';
    if (!words.includes(', ') || ELSEWHERE.test(sentenceAt(text, match.index).text)) continue;
    found.push(...parsePlaces(words, { labelled: false, countries }).filter(({ city, country }) => city && country));
  }
  const places = dedupe(found);
  return places.length === 1 ? places : [];
}

/** "Solution Engineer - Boston (US)", "Analyst | Remote": the title's own suffix. */
function fromTitle({ rawTitle }: Context, countries: Countries): Location[] {
  if (rawTitle === null) return [];
  const found: Location[] = [];
  const parts = partsOf(rawTitle.replace(/(?<!remote) ?[([]|[)\]]|, (?=Remote)| in (?=\p{Lu})| @ /giu, ' | ')).slice(1);
  for (const part of parts) if (isOnlyPlaces(part)) found.push(...placesIn(part, countries));
  if (found.some(({ country }) => country !== null)) return found;
  const inside = cityInside(rawTitle).flatMap((words) => placesIn(words, countries));
  if (inside.length > 0) return inside;
  const town = townOfTitle(parts, rawTitle);
  return town.length > 0 ? town : found;
}
