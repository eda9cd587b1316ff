import type { Location } from '#libs/contracts';
import { HEADER_LINES, labelled } from '../fields/labels.js';
import type { Context } from '../context.js';
import { sentenceAt } from '../text/sentences.js';
import { lookUp } from './gazetteer.js';
import { namedCountries } from './named-countries.js';
import { dedupe, parsePlaces } from './parse-places.js';

const LABEL =
  /^(?:(?:job|work|office|primary|position|role|available|hiring) ?)*(?:locations?|standorte?|arbeitsort|einsatzort|dienstort|lieu(?: de travail)?|localisation|ubicación|lugar|plaats|standplaats|locatie|sede|luogo di lavoro|localização|place of work|where|office|city)$/i;
const PLACE_LIST =
  "((?:the )?\\p{Lu}[\\p{L}.'’-]*(?:(?:,? or |,? and |, | & |/| \\| |; | )(?:the )?\\p{Lu}[\\p{L}.'’-]*){0,11})";
const ROLE_IN = [
  // "This role is based in Austin, TX", "you will work from our Berlin office"
  new RegExp(
    `(?:[Rr]ole|[Pp]osition|[Jj]ob|[Ii]nternship|opportunity|vacancy|contract|[Cc]andidates?|[Aa]pplicants?|team|[Yy]ou(?:['’]ll| will)?|must|[Bb]ased|[Ll]ocated|[Oo]n-?site|[Ii]n[- ]person|[Hh]ybrid|[Rr]emote)[^.!?\\n]{0,80}?\\b(?:based|located|situated|sit|on-?site|in[- ]person|hybrid|remotely|remote|work(?:ing)?|residing|reside|live|living|join us|available|open)\\b[^.!?\\n\\p{Lu}]{0,40}\\b(?:in|at|from|out of|near|within|of)\\b (?:our |either |the )?${PLACE_LIST}`,
    'gu',
  ),
  new RegExp(
    `\\b(?:at|from|in|of|to) (?:one of )?our ${PLACE_LIST} (?:office|hub|headquarters|HQ|campus|studio|location|site)`,
    'gu',
  ),
  new RegExp(
    `\\b(?:looking for|hiring|seeking|search(?:ing)? for|suchen)\\b[^.!?\\n]{3,90}? in (?:our |the )?${PLACE_LIST}(?: office)?`,
    'gu',
  ),
  new RegExp(
    `\\b(?:from|at|in|to) (?:our|the) (?:\\w+ )?(?:office|hub|HQ|headquarters|lab|site|campus) in ${PLACE_LIST}`,
    'gu',
  ),
  new RegExp(`\\b(?:am Standort|Standort(?:e)?|Sitz in|in unserem Büro in) ${PLACE_LIST}`, 'gu'),
];
/** Sentences that tell where the company is, was founded or has customers, not where the work is done. */
const ELSEWHERE =
  /\b(?:founded|headquartered|headquarters are|offices (?:in|across|around)|backed by|customers|clients|raised|employees in|people in|countries|not eligible to be hired|except|excluding|visa|travel to|degree|university|relocat)\b/i;

/** "Location: this role will be …" is a sentence about places, read as one. */
const SENTENCE = /\b(?:will|this (?:role|position|job)|we|you|must|candidates)\b/i;

type Countries = () => ReadonlySet<string>;
const NONE: ReadonlySet<string> = new Set();

/** Where the work is done, from labels, the lines under the title, and sentences about the role. */
export function findLocations(context: Context): Location[] {
  let named: ReadonlySet<string> | null = null;
  // Only ambiguous names need it, so the text is searched when one turns up.
  const countries = (): ReadonlySet<string> => (named ??= namedCountries(context.doc.text));
  const labels = labelled(context, LABEL)
    .filter(({ value }) => !SENTENCE.test(value))
    .flatMap(({ value }) => parsePlaces(value, { labelled: true, countries }));
  if (labels.length > 0) return dedupe(labels);
  const header = fromHeader(context, countries);
  if (header.length > 0) return dedupe(header);
  const sentences = fromSentences(context, countries);
  return dedupe(sentences.length > 0 ? sentences : fromTitle(context, countries));
}

function fromHeader({ doc }: Context, countries: Countries): Location[] {
  const found: Location[] = [];
  for (const line of doc.lines.slice(0, HEADER_LINES)) {
    if (line.text.length > 400 || /[.!?]$/.test(line.text.replace(/D\.C\.$/, ''))) continue;
    for (const part of line.text.split(/ (?:\||•|·|—|–) /)) {
      if (isOnlyPlaces(part)) found.push(...parsePlaces(part, { labelled: false, countries }));
    }
  }
  return found;
}

/** Every word belongs to a place, "remote" or a mode of work: a line under the title, not a sentence. */
function isOnlyPlaces(part: string): boolean {
  if (lookUp(part.trim()) !== null) return true;
  const rest = part
    .replace(/\bWashington,? D\.C\.?/gi, 'Washington')
    .replace(
      /\b(?:remote|hybrid|on-?site|in-office|full[- ]time|part[- ]time|internship|friendly|only|or|and|area|based)\b/gi,
      '',
    )
    .split(/[,;/|()–—]|(?<= )-(?= )/u)
    .map((token) => token.trim())
    .filter((token) => /\p{L}/u.test(token));
  if (rest.length === 0 || rest.length > 40) return /^\s*\(?(?:fully )?remote\)?\s*$/i.test(part);
  const known = rest.filter((token) => parsePlaces(token, { labelled: false, countries: () => NONE }).length > 0);
  return known.length === rest.length;
}

function fromSentences({ doc }: Context, countries: Countries): Location[] {
  const found: Location[] = [];
  for (const pattern of ROLE_IN) {
    for (const match of doc.text.matchAll(pattern)) {
      const words = match[1] ?? '';
      const sentence = sentenceAt(doc.text, match.index).text;
      if (ELSEWHERE.test(sentence) || /[$€£] ?\d/.test(doc.text.slice(match.index, match.index + match[0].length + 40)))
        continue;
      const remote = /\b(?:remote|remotely)\b/i.test(match[0]) && !/\b(?:not?|hybrid|on-?site)\b/i.test(match[0]);
      for (const place of parsePlaces(words, { labelled: false, countries })) {
        found.push(remote ? { ...place, remote: true } : place);
      }
    }
    if (found.length > 0) break;
  }
  return found.slice(0, 20);
}

/** "Solution Engineer - Boston (US)", "Analyst | Remote": the title's own suffix. */
function fromTitle({ rawTitle }: Context, countries: Countries): Location[] {
  if (rawTitle === null) return [];
  const found: Location[] = [];
  const parts = rawTitle.split(/ [-–—|•@] |[()[\]]|, (?=Remote)| in (?=\p{Lu})/u).slice(1);
  for (const part of parts) if (isOnlyPlaces(part)) found.push(...parsePlaces(part, { labelled: false, countries }));
  return found;
}
