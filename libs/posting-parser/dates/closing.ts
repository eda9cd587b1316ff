import type { Closing, Location } from '#libs/contracts';
import type { Context } from '../context.js';
import { labelled } from '../fields/labels.js';
import { sentenceAt } from '../text/sentences.js';
import { clockTimeIn } from './clock-time.js';
import { orderFor } from './date-order.js';
import { instant, type Day, type Instant } from './instant.js';
import { readDates, type DateOrder, type ReadDate } from './read-date.js';
import { zoneOfPlaces } from './place-zone.js';
import { zoneIn } from './zones.js';
import { matches } from '../text/matches.js';
import { matchesInLines } from '../text/line-matches.js';

/** Words that may announce the last day for applications; the sentence around decides. */
const CUE =
  /\b(?:deadline|clos(?:e[sd]?|ing)|appl(?:y|ications?)|submi(?:t|tted|ssions?)|expir(?:es?|y|ation)|until|till|rolling|filled|ongoing|cut-?off|window|vacancy|posted|posting|valid (?:through|until)|filing|sign up|vacante|convocatoria|send|email|write|reply|resumes?|cvs?|lebenslauf|bewerb\w*|bewirb|einsendeschluss|candidatures?|postulez|date limite|clôture|fecha límite|plazo|postula|scadenza|sluitingsdatum|reage(?:er|ren)|solliciteer|aplik\w+|ansök\w*|prazo|inscrições)(?![a-zß-ÿ])/gi;
/** A sentence is looked at more closely only where it could hold a date or say that there is none. */
const WORTH_READING = /\d|rolling|filled|ongoing|deadline|closing date/i;
const ROLLING =
  /\bapplications? (?:for (?:this|the) [a-z]+ )?(?:is|are) rolling\b|\brolling (?:basis|admission|application|deadline|review)|\b(?:reviewed|accepted|considered|assessed|evaluated|hiring|recruit\w*|interview\w*|applications?) (?:on an? )?(?:on[- ]?going |continu\w+ )?rolling\b|\bopen until filled\b|\buntil (?:(?:the|this) )?(?:position|role|job|vacancy|post)s? (?:is|has been|are) filled\b|\bcontinues? until filled\b|\bno (?:fixed |set |application )?deadline\b|\bdeadline(?: to apply)?:? (?:none|rolling)|\b(?:accepted|reviewed) on an ongoing basis\b|\bongoing basis\b[^.]{0,30}appl|applications?[^.]{0,40}\bon an ongoing basis\b/i;
/** A line that is only the name of the date, which then stands on the next line. */
const LABEL =
  /^[^\d]*\b(?:deadline|clos(?:es|ing)|cut-?off|window|bewerbungsfrist|bewerbungsschluss|einsendeschluss|date limite|fecha límite|scadenza|sluitingsdatum|prazo)(?![\p{L}])[^\d]*$/iu;
/** Other dates a sentence may be about. */
const OTHER_DATE =
  /\b(?:start(?:s|ing|ed)?(?: date| on)?|begin(?:s|ning)?|commenc\w+|joining date|internship (?:runs|dates?|period|lasts|takes place)|program(?:me)? (?:runs|dates?|ends)|available (?:from|to start)|founded|established|since|interviews?(?: will)? (?:are|be|take|begin|start)?|posted on|date posted|published|updated|graduat\w+|enrol\w+|expected|degree|orientation|contract (?:ends|until|through|expires)|fixed[- ]term (?:until|through)|benefits?|insurance|enrollment|copyright|license|certif\w+|vest\w*|notified|hear (?:back|from)|in-person)\b/i;
const SUBJECT =
  /\b(?:appl(?:y|ies|ication|ications|icants?|ying)|submi\w+|deadline|clos(?:e|es|ed|ing)|candidat\w+|bewerb\w+|bewirb|einsendeschluss|postul\w+|solicit\w+|sollicit\w+|resumes?|cvs?|expir\w+|vacancy|posted until|remain posted|posting|advert\w*|date limite|fecha límite|plazo|scadenza|sluitingsdatum|reage(?:er|ren)|aplikuj\w*|ansök\w*|filing|sign up|vacante|convocatoria|(?:write|email|reply) (?:to us|us)|prazo|inscri\w+|job (?:is )?open)\b/i;

/** A long posting has thirty such sentences; a text with more of them is none. */
const MAX_SENTENCES = 120;

/** "by 11:59 p.m. Eastern Time on the closing date": the time of a date that stands elsewhere. */
const TIME_OF_DAY = /\b(?:by|before|at|until) (\d[^\n;]{2,40}) (?:on|of) the (?:closing|deadline|due) (?:date|day)\b/i;

/** What ends it, to pass over most texts at little cost. */
const OF_THE_DATE = / the (?:closing|deadline|due) da/i;

interface Dated extends Context {
  /** Words that say at which time of the closing date; the empty string where none do. Few dates ask for them. */
  hour: () => string;
  /** The zone of the posting's places, which its times of day are told in and its days end in; it may differ by day. */
  localZone: (day: Day) => string | null;
}

interface Candidate {
  at: string;
  evidence: string;
  weight: number;
}

/** The stated last instant for applications, or "rolling", with the words it was read from; null where nothing is said. */
export function findClosing(given: Context, locations: readonly Location[]): Closing | null {
  const { text } = given.doc;
  let words: string | null = null;
  const hour = (): string => (words ??= (OF_THE_DATE.test(text) ? TIME_OF_DAY.exec(text)?.[1] : undefined) ?? '');
  const context: Dated = { ...given, localZone: (day) => zoneOfPlaces(locations, [day]), hour };
  const order = orderFor(context, locations);
  let best: Candidate | null = null;
  let rolling: string | null = null;
  let unclear: string | null = null;
  const seen = new Set<number>();
  for (const match of matchesInLines(given.doc, 'closing', CUE)) {
    const sentence = withFollower(text, match.index, match[0].length);
    if (seen.has(sentence.start)) continue;
    seen.add(sentence.start);
    if (seen.size > MAX_SENTENCES) break;
    if (!WORTH_READING.test(sentence.words)) continue;
    if (ROLLING.test(sentence.words)) rolling ??= sentence.words;
    const read = readClosing(sentence.words, context, order);
    if (read === 'ambiguous') unclear ??= sentence.words;
    else if (read && (!best || read.weight > best.weight)) best = { ...read, evidence: sentence.words };
  }
  best ??= fromLabel(context, order) ?? fromProcess(context, order);
  // Those who come later are read too: the date is when reading begins.
  if (best && rolling !== null && PRIORITY.test(best.evidence))
    return { at: null, grade: 'rolling', evidence: rolling };
  if (best) return { at: best.at, grade: 'stated', evidence: best.evidence };
  if (rolling !== null) return { at: null, grade: 'rolling', evidence: rolling };
  return unclear === null ? null : { at: null, grade: 'none', evidence: unclear };
}

const PRIORITY = /\bpriority (?:application )?(?:deadline|date|consideration)\b/i;
const DEADLINE = /^(?:application )?(?:deadline|closing date)(?: (?:for|to) [\p{L} ]{2,30})?$/iu;

/** A label that is misspelt or broken ("Dead line") escapes the words looked for in the text. */
function fromLabel(context: Dated, order: DateOrder): Candidate | null {
  for (const { value } of labelled(context, DEADLINE)) {
    const evidence = value.slice(0, 120);
    const [date] = readDates(evidence, order).dates;
    const at = date && date.start <= 12 ? toInstant(date, evidence.slice(date.end), context) : null;
    if (at !== null) return { at, weight: 1, evidence };
  }
  return null;
}

const HOW_TO_APPLY = /\bappl(?:y|ication)|bewerb|postul|candidat|sollicit|deadline/i;
const UP_TO =
  /\b(?:by|before|until|no later than|bis(?: zum)?|avant(?: le)?|jusqu['’]au|hasta(?: el)?|antes del|entro(?: il)?|vóór)(?: [^.;]{0,24})? ?$/iu;

/** Under "How to apply" a line need not say again what is due by its date. */
function fromProcess(context: Dated, order: DateOrder): Candidate | null {
  const items = context.sections
    .filter(({ kind, heading }) => kind === 'process' && HOW_TO_APPLY.test(heading ?? ''))
    .flatMap((section) => section.items);
  for (const { text } of items.slice(0, 12)) {
    const words = text.slice(0, 300);
    const [date] = readDates(words, order).dates;
    if (!date || !UP_TO.test(words.slice(0, date.start)) || OTHER_DATE.test(words.slice(0, date.start))) continue;
    const at = toInstant(
      date,
      `${words.slice(Math.max(0, date.start - 30), date.start)} ${words.slice(date.end)}`,
      context,
    );
    if (at !== null) return { at, weight: 1, evidence: words };
  }
  return null;
}

/** The sentence, with the next line where a label such as "Application deadline" stands alone. */
function withFollower(text: string, index: number, length: number): { start: number; words: string } {
  const sentence = sentenceAt(text, index);
  const short = sentence.text.length <= 40 && sentence.end >= index + length - 1;
  if (!short || !LABEL.test(sentence.text)) return { start: sentence.start, words: sentence.text };
  const next = /^ ?\n{1,2}(?:• )?([^\n]{3,120})/.exec(text.slice(sentence.end, sentence.end + 130));
  const end = next ? sentence.end + next[0].length : sentence.end;
  return { start: sentence.start, words: text.slice(sentence.start, end) };
}

function readClosing(
  words: string,
  context: Dated,
  order: DateOrder,
): Omit<Candidate, 'evidence'> | 'ambiguous' | null {
  if (!SUBJECT.test(words)) return null;
  const { dates, ambiguous } = readDates(words, order);
  const about = dates.map((date) => ({ date, weight: weigh(words, date) })).filter(({ weight }) => weight > 0);
  const top = [...about].sort((a, b) => b.weight - a.weight)[0];
  if (!top)
    return ambiguous && /deadline|clos|appl(?:y|ications?)[^.]{0,30}\b(?:by|before|until)/i.test(words)
      ? 'ambiguous'
      : null;
  const date = lastOfPeriod(words, top.date, dates);
  // The date's own digits are left out: "15.12." would read as a time.
  const around = `${words.slice(Math.max(0, date.start - 40), date.start)} ${words.slice(date.end, date.end + 60)}`;
  const at = toInstant(date, around, context);
  return at === null ? 'ambiguous' : { at, weight: top.weight };
}

/** "Open & closing dates: 11/02 to 11/30": of a period the last day is the deadline. */
function lastOfPeriod(words: string, date: ReadDate, dates: readonly ReadDate[]): ReadDate {
  const next = dates.find(({ start }) => start >= date.end);
  return next && /^ ?(?:to|through|until|[-–—]) ?$/i.test(words.slice(date.end, next.start)) ? next : date;
}

/** How surely a date is the deadline: the words right before it decide between several. */
function weigh(words: string, date: ReadDate): number {
  const before = words.slice(Math.max(0, date.start - 130), date.start);
  const clause = before.slice(
    Math.max(before.lastIndexOf(';'), before.lastIndexOf(' and '), before.lastIndexOf(' but ')) + 1,
  );
  if (
    /\b(?:posted|published|updated|open(?:s|ed|ing)?|from|as of|after|since|founded|starts?|starting|beginning|begins|commencing)(?: (?:on|date|in))?:? ?(?:\p{L}+(?:day|tag),? )?$/iu.test(
      before,
    )
  )
    return 0;
  const bound =
    /\b(?:by|before|until|till|through|no later than|not later than|on or (?:around|about|before)|bis(?: zum| spätestens)?|avant(?: le)?|jusqu['’]au|antes del|hasta el|entro il|vóór|voor|uiterlijk|tot(?: en met)?|até|do|senast)\b/i;
  const applying =
    /\b(?:appl(?:y|ication|ications|ying)|submi(?:t|tted|ssions?|tting)(?! (?:\p{Ll}+ ){0,2}(?:timesheets?|reports?|expenses?|receipts?|invoices?|claims?|filings?|returns?|deliverables?))|bewerb\w+|bewirb|postul\w+|candidatur\w+|solicit\w+|sollicit\w+|reage(?:er|ren)|aplik\w+|ansök\w*|resumes?|cvs?|(?:write|email|reply) (?:to us|us)|sign up|vacan(?:te|cy)|convocatoria|inscri\w+)(?![\p{L}])/iu;
  // "The deadline for the cohort before was 1 May."
  if (/\b(?:was|were) (?:on )?(?:the )?$/i.test(before)) return 0;
  const other = OTHER_DATE.test(clause) && !announces(clause);
  if (other && !(applying.test(clause) && bound.test(clause))) return 0;
  if (announces(clause)) return 4;
  if (applying.test(clause) && bound.test(clause)) return 3;
  if (announces(before) || (applying.test(before) && bound.test(before))) return OTHER_DATE.test(clause) ? 0 : 2;
  return /^ ?(?:is the (?:application )?(?:deadline|closing date|last day))/i.test(words.slice(date.end)) ? 3 : 0;
}

/** Words that are said of applications alone. */
const ANNOUNCED =
  /(?:\b(?:application|applications|submission|filing|posting|vacancy|job|apply|admissions?|priority|final|early|extended|first|hard|strict|firm|the|our|this|its|a)|^[^\p{L}]*|[:;,.(•–—*|-]) ?deadline\b|\bdeadline (?:to (?:apply|submit)|for (?:appl|submi|receipt)\w*)|\bclosing date|\b(?:application|posting) (?:window|period)|\bcut-?off|\bposting end(?:s| date)|\bposted until|\bremain (?:open|posted)|\blast (?:day|date) (?:to|for|of) (?:appl|submi|receiv)\w*|\bfiling date|\bfinal filing|\b(?:bewerbungs(?:frist|schluss)|einsendeschluss|date limite|fecha límite|plazo|scadenza|sluitingsdatum|prazo)\b/iu;
/** Some letters of each, to pass over most words at little cost. */
const COULD_ANNOUNCE =
  /deadline|closing|window|period|cut-?off|posting end|posted until|remain|last da|filing|bewerbungs|einsende|date limite|fecha|plazo|scadenza|sluitings|prazo/i;
/** Words that are said of offices, deals and papers too. */
const MAYBE = /\b(?:clos(?:e|es|ed|ing)|window|due|last (?:day|date)|expir\w+|deadline)\b/gi;
/** What of a vacancy closes, expires or is due; said before the word. */
const ITS =
  /\b(?:appl(?:y|ying|ications?|icants?)|posting|position|vacanc(?:y|ies)|role|job|opening|advert\w*|ad|listing|requisition|recruit\w*|submissions?|candidatures?|r[eé]sum[eé]s?|cvs?|competition|call|announcement|offer|opportunity|internship|fellowship|program(?:me)?)\b/i;
/** Of all that closes and is over, only what closes for those who apply. */
const CLOSED_ITS = /\b(?:appl(?:y|ications?)|posting|position|vacanc(?:y|ies)|role|job|opening|advert\w*|window)\b/i;

/** Whether the words before a date announce it as the end of applying. */
function announces(words: string): boolean {
  if (COULD_ANNOUNCE.test(words) && ANNOUNCED.test(words)) return true;
  return [...matches(words, MAYBE)].some(({ index, 0: cue }) => {
    const before = words.slice(0, index);
    const isOver = /^closed$/i.test(cue);
    // "Closes 5 February": the label of a line.
    if (!isOver && !/\p{L}/u.test(before)) return true;
    if (isOver) return CLOSED_ITS.test(before);
    // "We'll close this advert on …" names it behind the word.
    return ITS.test(before) || CLOSED_ITS.test(words.slice(index + cue.length));
  });
}

function toInstant(date: ReadDate, words: string, { now, zone, localZone, hour }: Dated): string | null {
  const own = clockTimeIn(words.replace(/\b20\d{2}\b/g, ' '));
  const time = own ?? clockTimeIn(hour());
  const around = own === null ? `${words} ${hour()}` : words;
  const named = zoneIn(around);
  const make = (year: number): Instant | null => {
    const day = { year, month: date.month, day: date.day };
    return instant(named ?? localZone(day) ?? zone, day, time && !time.endOfDay ? time : null);
  };
  if (date.year !== null) return make(date.year)?.iso ?? null;
  if (now === null) return null;
  // A date without a year is the next one of that name; 29 February may take up to eight years to come. A zone may still
  // be in the year before.
  const thisYear = now.getUTCFullYear();
  for (let year = thisYear - 1; year <= thisYear + 8; year++) {
    const made = make(year);
    if (made && made.epochMs >= now.getTime()) return made.iso;
  }
  return null;
}
