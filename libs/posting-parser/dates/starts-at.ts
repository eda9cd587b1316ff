import { DateTime } from 'luxon';
import type { Location, ParsedPosting } from '#libs/contracts';
import type { Context } from '../context.js';
import { labelled } from '../fields/labels.js';
import { sentenceAt } from '../text/sentences.js';
import { matches } from '../text/matches.js';
import { orderFor } from './date-order.js';
import { MONTH_WORDS, readDates, type DateOrder, type ReadDate } from './read-date.js';
import { matchesInLines } from '../text/line-matches.js';
import { anyLineHasCue } from '../text/cues.js';
import type { Doc } from '../text/doc.js';

type StartsAt = NonNullable<ParsedPosting['startsAt']>;
type Season = NonNullable<StartsAt['season']>;

const LABEL =
  /^(?:(?:anticipated |expected |estimated |preferred |target |proposed |earliest |job |internship |contract |program(?:me)? )?(?:start(?:ing)?(?: date)?|begin(?:ning)?|commencement(?: date)?|availability)|dates|when|term|intake|cohort|(?:internship|program(?:me)?|contract|assignment|placement|project) (?:dates|period)|eintrittsdatum|startdatum|beginn|eintritt|einstiegsdatum|(?:stellen|arbeits|dienst)(?:antritt|beginn)|eintrittstermin|einstieg|zu besetzen|verfügbar(?: ab)?|prise de poste|incorporación|ingangsdatum|data rozpoczęcia|date de début|début|fecha de (?:inicio|incorporación)|inizio|startdatum|início)$/i;
const SEASONS: Readonly<Record<string, Season>> = {
  spring: 'spring',
  summer: 'summer',
  autumn: 'autumn',
  fall: 'autumn',
  winter: 'winter',
  frühjahr: 'spring',
  frühling: 'spring',
  sommer: 'summer',
  herbst: 'autumn',
  printemps: 'spring',
  été: 'summer',
  automne: 'autumn',
  hiver: 'winter',
};
const SEASON =
  /\b(spring|summer|fall|autumn|winter|frühjahr|frühling|sommer|herbst|printemps|été|automne|hiver)(?: (?:of|semester|term|\/|internship|intern|co-?op|program(?:me)?|analyst)){0,3}[ ,]{0,2}(?:(20\d{2})|['’](\d{2})\b)|\b(20\d{2}) (spring|summer|fall|autumn|winter)\b/i;
const EVERY_SEASON = new RegExp(SEASON, 'gi');
/** Looks back last: a pattern that begins with it looks back at every letter of a text. */
const START = new RegExp(
  `(?:\\b(?:start(?:s|ing)?(?: date| work(?:ing)?)?|begin(?:s|ning)?|commenc(?:es|ing)|kick(?:s|ing)? off|join(?:ing)? us|available from|work(?:ing)? from|our \\w+ team from|team from|runs? from|runs?|takes place(?: from)?|(?:weeks|months|years?),? from|ab(?: dem)?|zum|desde|a partir d(?:e|el))|à (?:partir d[ue]|compter du)(?<=[ \\n]à [a-z ]{9,10}))(?: is| will be| on| in| from| as of| around| by| the| on or (?:about|around))*:? (?:early |mid[- ]|late |the week of |(?:mon|tues|wednes|thurs|fri)day,? )?(?!(?:through|until|till|to) )((?:[^.;\\n]|\\.(?=\\d|[ ][a-zà-ÿ]+ 20\\d\\d)){3,60})`,
  'gi',
);
const MONTH_YEAR = new RegExp(
  `^(?:early |mid[- ]|late |the |in |no(?:t)? (?:later|earlier) than |before |by |end of |as of |from |ab |zum |on |beginning of |anfang |mitte |ende |début |courant |fin )*(${MONTH_WORDS})(?: or (?:${MONTH_WORDS}))?\\.?,? (?:of )?(20\\d{2})`,
  'i',
);
const MONTH_ALONE = new RegExp(`^(${MONTH_WORDS})(?:[,)]|$| (?:through|until|to)\\b)`, 'i');
/** "Start date: ideally beginning of February or by agreement" */
const MONTH_AFTER_LABEL = new RegExp(
  `^(?:(?:ideally|preferably|around|approximately|approx\\.?|in|from) )*((?:(?:early |mid[- ]|late |(?:the )?(?:beginning|start|middle|end) of ))?(?:${MONTH_WORDS}))\\b(?! ?\\d)`,
  'i',
);
const SOON_IN_GERMAN = /^(?:sofort$|nächstmöglich)/i;
const OF_A_TERM =
  /\b(?:position|role|internship|fellowship|program(?:me)?|weeks?|months?|seasonal|contract|placement)\b[^.;]*$/i;
const FROM = /^(?:as of|from|ab|zum|on|in|the) /i;
/** "Q1 2027": a quarter says no season. */
const QUARTER = /^(?:early |mid[- ]|late |the |in |end of |beginning of )*(Q[1-4][ /]?(20\d{2}))\b/i;
/** "from June to August 2027": the months are all that is said. */
const MONTH_RANGE = new RegExp(
  `(?<![\\p{L}])(?:${MONTH_WORDS})\\.?(?: (?:to|through|until|and)|[-–— ]{1,3})[ -]?(?:the end of )?(?:${MONTH_WORDS})\\.?,? 20\\d{2}`,
  'iu',
);
const SOON =
  /\b(?:asap|as soon as possible|immediate(?:ly)?(?: start)?|immediate joiner|ab sofort|sofort|zum nächstmöglichen zeitpunkt|nächstmöglich\w*(?: zeitpunkt| termin)?|dès que possible|inmediat\w+|per direct)\b/i;
/** Places that are looked at; a posting has a few dozen "from" and "start". */
const MAX_LOOKS = 200;
const DAY_MS = 24 * 3_600_000;
const NOT_A_START =
  /\b(?:founded|established|company (?:started|began)|since (?:19|20)\d{2}|benefits? (?:start|begin)|interviews?|deadline|vest|accru|graduat)/i;
/** Right before the words: applications begin, not the work. */
const APPLICATIONS =
  /\bappl(?:y|ications?|ying)\b[^.,;]{0,12}$|\bapplications?\b[^.,;]{0,40}\b(?:are|is|be|open|accepted|taken|welcome|reviewed)\b[^.,;]{0,20}$/i;

/** The work itself, in whose sentence a period is the job's. */
const WORK =
  /\b(?:join|intern(?:s|ship)?|(?:full|part)[- ]time|temporary|seasonal|co-?op|program(?:me)?|placement|contract|role|position|assignment|fellowship|residency|term|work|runs?|takes place|lasts?|weeks?|months?|dates?|praktikum|stage)\b/i;
const BETWEEN = /^,? ?(?:to|through|thru|until|till|and|bis(?: zum)?|[-–—]) ?(?:\p{L}+day,? )?$/iu;

/**
 * When the work begins, as the posting words it; the date, season and year as far as they are said. An exact date in the
 * text says more than a season in a label or the title, as long as the two agree.
 */
export function findStartsAt(context: Context, locations: readonly Location[]): StartsAt | null {
  const { rawTitle } = context;
  const order = orderFor(context, locations);
  const first = fromLabels(context, order) ?? fromSentences(context, order);
  const said =
    first ?? fromDates(context, order) ?? fromSeason(rawTitle ?? '') ?? fromMonths(rawTitle ?? '') ?? fromText(context);
  if (said !== null && (said.date !== undefined || said.season === undefined)) return said;
  // Where the sentences say nothing, none says it exactly.
  const exact = fromPeriod(context) ?? (first === null ? null : fromSentences(context, order, true));
  return exact !== null && (said === null || agree(said, exact)) ? exact : said;
}

function fromLabels(context: Context, order: DateOrder): StartsAt | null {
  const { now } = context;
  for (const { value: words } of labelled(context, LABEL)) {
    // "Début — Courant octobre 2027. Nous vous formerons": the first sentence is the date.
    const value = words.split(/(?<=\b20\d{2})\. (?=\p{Lu})/u, 1)[0] ?? words;
    const read = value.length <= 120 ? readStart(value, order, now) : null;
    if (read) return read;
    const month = MONTH_AFTER_LABEL.exec(value)?.[1];
    if (month !== undefined) return { raw: month };
    const year = value.length <= 40 ? /\b20\d{2}\b/.exec(value) : null;
    if (year) return { raw: value, year: Number(year[0]) };
  }
  return null;
}

/** A winter may begin in the year before. */
function agree(season: StartsAt, exact: StartsAt): boolean {
  if (season.year === undefined || exact.year === undefined) return true;
  return exact.year === season.year || (season.season === 'winter' && exact.year === season.year - 1);
}

/** "from May 24, 2027 to August 13, 2027": the first day of the period, with the year of its last where it has none. */
function fromPeriod({ doc }: Context): StartsAt | null {
  let looks = 0;
  for (const match of matches(doc.text, /\b(?:from|between|vom|du)\b:? /gi)) {
    if (looks++ >= MAX_LOOKS) break;
    const at = match.index + match[0].length;
    const words = (doc.text.slice(at, at + 90).split('\n')[0] ?? '').trimEnd();
    if (!/\d/.test(words)) continue;
    const [first, last] = readDates(words, null).dates;
    if (!first || !last || first.start > 14 || !BETWEEN.test(words.slice(first.end, last.start))) continue;
    const { text } = sentenceAt(doc.text, match.index);
    const before = doc.text.slice(Math.max(0, match.index - 60), match.index).replace(/^[\s\S]*\n/, '');
    if (!WORK.test(text) || NOT_A_START.test(before) || APPLICATIONS.test(before) || /\bopen\b/i.test(before)) continue;
    const year = first.year ?? (last.year === null || last.month < first.month ? null : last.year);
    const iso = year === null ? null : DateTime.utc(year, first.month, first.day).toISODate();
    if (year !== null && iso !== null) return { raw: words.slice(first.start, first.end), date: iso, year };
  }
  return null;
}

/** "June 1 - August 14, 2027": the year of the last day, where the first has none and is earlier in the year. */
function yearOfEnd(words: string, first: ReadDate): number | null {
  const last = readDates(words, null).dates[1];
  const joined = last !== undefined && BETWEEN.test(words.slice(first.end, last.start));
  return joined && last.year !== null && last.month >= first.month ? last.year : null;
}

/** A day without a year is the next one after the posting was published. */
function yearAfter(now: Date | null, { month, day }: ReadDate): number | null {
  if (now === null) return null;
  const year = now.getUTCFullYear();
  return Date.UTC(year, month - 1, day) >= now.getTime() - DAY_MS ? year : year + 1;
}

function readStart(words: string, order: DateOrder, now: Date | null): StartsAt | null {
  const date = readDates(words, order).dates[0];
  if (date && date.start <= 30) {
    const raw = words.slice(date.start, date.end);
    const year = date.year ?? yearOfEnd(words, date) ?? yearAfter(now, date);
    if (year === null) return { raw };
    const iso = DateTime.utc(year, date.month, date.day).toISODate();
    return iso === null ? null : { raw, date: iso, year };
  }
  const range = MONTH_RANGE.exec(words);
  if (range && range.index <= 20) return { raw: range[0], year: Number(range[0].slice(-4)) };
  const season = fromSeason(words);
  if (season) return season;
  const month = MONTH_YEAR.exec(words);
  if (month) return { raw: month[0].replace(FROM, ''), year: Number(month[2]) };
  const quarter = QUARTER.exec(words);
  if (quarter) return { raw: quarter[1] ?? quarter[0], year: Number(quarter[2]) };
  const soon = SOON.exec(words);
  return soon && soon.index <= 30 ? { raw: soon[0] } : null;
}

/** "a seasonal position (four weeks) starting in June": the month is all that is said. */
function monthOnly(whole: string, words: string, before: string): StartsAt | null {
  const month = MONTH_ALONE.exec(words)?.[1];
  if (month === undefined || !OF_A_TERM.test(before)) return null;
  const part = /\b(?:early |mid[- ]|late )$/i.exec(whole.slice(0, whole.length - words.length))?.[0] ?? '';
  return { raw: part + month };
}

function fromSentences({ doc, now }: Context, order: DateOrder, exact = false): StartsAt | null {
  let looks = 0;
  for (const match of matchesInLines(doc, 'start', START)) {
    if (looks++ >= MAX_LOOKS) break;
    const around = doc.text
      .slice(Math.max(0, match.index - 60), match.index + match[0].length)
      .replace(/^[\s\S]*\n/, '');
    const before = doc.text.slice(Math.max(0, match.index - 60), match.index).replace(/^[\s\S]*\n/, '');
    if (NOT_A_START.test(around) || APPLICATIONS.test(before)) continue;
    const read = readStart(match[1] ?? '', order, now) ?? monthOnly(match[0], match[1] ?? '', before);
    if (read && SOON_IN_GERMAN.test(read.raw) && /^(?:ab|zum) \p{L}/iu.test(match[0]))
      return { raw: match[0].slice(0, match[0].indexOf(' ') + 1) + read.raw };
    if (read && (!exact || read.date !== undefined)) return read;
  }
  return null;
}

function fromSeason(words: string): StartsAt | null {
  const match = SEASON.exec(words);
  if (!match) return null;
  const season = SEASONS[(match[1] ?? match[5] ?? '').toLowerCase()];
  const year = match[2] ?? (match[3] === undefined ? match[4] : `20${match[3]}`);
  return season === undefined ? null : { raw: match[0], season, ...(year === undefined ? {} : { year: Number(year) }) };
}

const DATES = /\b(?:program(?:me)?|internship|placement|contract|term) dates(?: are|:)? ([^\n;]{3,60})/i;

/** "The program dates are June 1, 2027 - August 7, 2027." */
function fromDates({ doc, now }: Context, order: DateOrder): StartsAt | null {
  const words = doc.text.includes(' dates ') ? DATES.exec(doc.text)?.[1] : undefined;
  const read = words === undefined ? null : readStart(words, order, now);
  return read?.date === undefined ? null : read;
}

/** "Co-op, January–June 2027": the months in a title. */
function fromMonths(title: string): StartsAt | null {
  const range = title.includes('20') ? MONTH_RANGE.exec(title)?.[0] : undefined;
  return range === undefined ? null : { raw: range, year: Number(range.slice(-4)) };
}

/** A season named in the running text counts where it stands beside the work itself. */
function fromText({ doc }: Context): StartsAt | null {
  if (
    !anyLineHasCue(doc, 'season') ||
    !/20\d\d|['’]\d\d/.test(doc.text) ||
    !/\b(?:spring|summer|fall|autumn|winter|frühjahr|frühling|sommer|herbst|printemps|automne|hiver)\b/i.test(doc.text)
  )
    return fromSoon(doc);
  for (const match of matches(doc.text.slice(0, 20_000), EVERY_SEASON)) {
    const around = doc.text.slice(Math.max(0, match.index - 80), match.index + match[0].length + 60);
    if (!/\b(?:intern(?:ship)?s?|co-?op|program(?:me)?|placement|cohort|student|class of|semester)\b/i.test(around))
      continue;
    if (/\bgraduat\w+[^.]{0,30}$/i.test(doc.text.slice(Math.max(0, match.index - 40), match.index))) continue;
    return fromSeason(match[0]);
  }
  return fromSoon(doc);
}

function fromSoon(doc: Doc): StartsAt | null {
  if (!anyLineHasCue(doc, 'soon')) return null;
  const match =
    /\b(?:(?:start(?:ing)?|recruit(?:ment|ing)?|joining(?: us)?|join (?:us|(?:our|the) (?:\p{L}+ )?team)):? (?:asap|immediately(?! (?:after|upon|feel|following))|as soon as possible)|(?:position|role|post|job) (?:is )?available (?:immediately|as soon as possible)|immediate start|ab sofort|zum nächstmöglichen zeitpunkt|dès que possible)\b/iu.exec(
      doc.text,
    );
  if (!match) return null;
  return { raw: SOON.exec(match[0])?.[0] ?? match[0] };
}
