import type { Doc, Line } from '../text/doc.js';
import { partsOf } from '../head/parts.js';
import { isOnlyPlaces } from '../locations/only-places.js';
import { isCertainHeading } from '../sections/heading-kinds.js';
import { OCCUPATION } from './occupations.js';
import { matches } from '../text/matches.js';

const LABEL =
  /^(?:job |position |role |posting |class |working |official |functional )?(?:title|position|role|vacancy|stellenbezeichnung|intitulé(?: du poste)?|puesto|functie|poste) ?[:：] ?(.{3,120})$/i;
const HEAD = 8;
const CAPITALS = "(?:[\\p{Lu}\\d(&/][\\p{L}\\d.+#&/()'’-]*|of|and|for|the|in|&|-|–|/|de|e|und)";
const NAMED = new RegExp(`((?:${CAPITALS},? ){0,8}?${CAPITALS})`, 'u').source;
/** "Identity and Access Management (IAM) Engineer": with its abbreviation. */
const NAMED_IN_FULL = new RegExp(`((?:(?:${CAPITALS}|\\([A-Z&]{2,8}\\)),? ){0,9}?${CAPITALS})`, 'u').source;
/** Sentences that say what is being looked for. The title ends where a small word begins: "to", "who", "with", … */
const SENTENCES: readonly RegExp[] = [
  new RegExp(
    `(?:looking (?:for|to (?:hire|recruit|appoint))|seeking|searching for|hiring|recruiting|in search of|need|welcome|for the (?:role|position) of|(?:role|position) of|opening for|opportunity for|join (?:us|our team) as) (?:an? |our next |the next |our |the |another |its )?(?:\\w+(?:-\\w+)?,? (?:and )?){0,4}?${NAMED}(?= (?:to|who|with|that|in|at|on|for|based|located|within|as|\\(|joining|interested|passionate|ready)\\b|(?<!\\b[SJ]r)\\.|[,;:!(–—]|$)`,
    'gu',
  ),
  new RegExp(
    `(?:[Aa]s an?|[Aa]s our|[Aa]s the|[Aa]ls) (?:\\w+(?:-\\w+)?,? ){0,2}?${NAMED}(?=(?: (?:at|in|on|for|with|within|reporting|based|\\(|you|bei|bist|unterstützt|wirst)\\b| ?,))`,
    'gu',
  ),
  new RegExp(
    `(?:^|[.!?] )As (?:an? |our (?:next |new )?|the )?${NAMED_IN_FULL}(?=(?: (?:at|with) ${NAMED}| and \\p{Ll}+)?, (?:you|we|reporting)\\b)`,
    'gmu',
  ),
  new RegExp(
    `(?:(?:[Tt]he|[Tt]his) ${NAMED} (?:will|is responsible|role|position|reports to|is a|leads|owns|supports|works|provides|designs|develops|manages|performs|assists|coordinates|oversees|ensures|serves)|[Oo]ur ${NAMED} (?:role|position))\\b`,
    'gu',
  ),
  new RegExp(
    `(?:suchen|sucht|suche) (?:wir )?(?:[\\p{Ll}\\d-]+,? ){0,8}?${NAMED}(?= ?[.,;(!]| (?:für|in|zur|mit|der|die|am|im)\\b|$)`,
    'gu',
  ),
];
const NOT_A_TITLE =
  /^(?:about|who|what|why|how|join|welcome|apply|company|location|salary|overview|description|job description|careers?|home|menu|share|save|back(?![- ]?end)|search|jobs?|posted|department|team(?! (?:lead|manager|head)\b[^:]*$)|we|our|you|your|this|is|are|do|as|candidates?|applicants?|du|sie|wir|ihr|unsere?|vous|nous|ensure|oversee|collaborate|provide|identify|maintain|deliver|drive|conduct|coordinate|create|develop|perform|prepare|ensuring|work with|help)\b|\bmust\b|[!?]$|https?:|\S@\S|^\[.*\]$/i;
/** Words of rank that say alone no more than that somebody is looked for. */
const RANK =
  /^(?:(?:senior|junior|principal|staff) )?(?:lead|manager|director|head|associate|partner|officer|specialist|professional|executive|intern|member|leader)$/i;

/** The title as the posting words it, before clean-up: label, heading, head lines, then sentences. */
export function findRawTitle(doc: Doc): string | null {
  return (
    fromLabel(doc) ??
    fromHeadings(doc) ??
    fromHead(doc) ??
    fromLineOverPlaces(doc) ??
    fromSentences(doc.text) ??
    fromPageTitle(doc.pageTitle) ??
    fromSmallWords(doc.text) ??
    fromMany(doc.text)
  );
}

/**
 * The first line that could be a title although it names no occupation ("Open Call – Field Notes"); the company's own
 * line is none. Only asked when nothing else words a title.
 */
export function firstLineTitle(doc: Doc, company: string | null): string | null {
  const line = doc.lines.slice(0, 3).find(({ text, bullet }) => {
    if (bullet || text.length < 6 || text.length > 100 || /[.;,:!?]$/.test(text) || NOT_A_TITLE.test(text))
      return false;
    if (company !== null && text.startsWith(company)) return false;
    return !isCertainHeading(text) && !isOnlyPlaces(text) && mostlyCapitals(text) && text.split(' ').length <= 12;
  });
  return line?.text ?? null;
}

function fromLabel(doc: Doc): string | null {
  for (const line of doc.lines.slice(0, 30)) {
    if (!/[:：]/.test(line.text)) continue;
    const value = LABEL.exec(line.text.split(/ [|•] /, 1)[0] ?? '')?.[1];
    if (value !== undefined && !/[.!?]$/.test(value) && value.split(' ').length <= 14 && !isTerm(value)) return value;
  }
  return null;
}

const TERM_WORDS = new Set(
  'a an and or of with the for to up fixed term terms contract contractor ftc full part time permanent temporary temp freelance casual seasonal regular month months week weeks year years day days hour hours hr hrs per renewable extendable possible possibility extension initial cover leave maternity paternity remote hybrid onsite on site unlimited limited duration paid unpaid open exempt non salaried hourly'.split(
    ' ',
  ),
);

/** "Position: 12-month fixed term" says how long and on what terms, not what. */
function isTerm(value: string): boolean {
  const words = value.toLowerCase().match(/\p{L}+/gu) ?? [];
  return words.every((word) => TERM_WORDS.has(word));
}

function fromHeadings(doc: Doc): string | null {
  const tops = doc.lines.filter((line) => line.rank === 1).slice(0, 3);
  const second = doc.lines.slice(0, HEAD).filter((line) => line.rank !== null);
  return [...tops, ...second].find((line) => isTitleLine(line))?.text ?? null;
}

/** A first line with capitals, and the place right under it or under the next: what boards print above the text. */
function fromLineOverPlaces({ lines }: Doc): string | null {
  const [first, second, third] = lines;
  if (!first || first.bullet || first.text.length > 90 || !second || second.text.length > 60) return null;
  const placed = isOnlyPlaces(second.text) || (third !== undefined && isOnlyPlaces(third.text));
  if (!placed || /[.;,:!?]$/.test(first.text) || NOT_A_TITLE.test(first.text) || isOnlyPlaces(first.text)) return null;
  return first.text.split(' ').length >= 2 && mostlyCapitals(first.text) && JOB_FIELD.test(first.text)
    ? first.text
    : null;
}

/** A field of work at the end of a title that names no occupation: "Platform Security Engineering". */
const JOB_FIELD =
  /\b(?:engineering|operations|development|research|design|marketing|sales|support|success|analytics|security|infrastructure|finance|accounting|recruiting|strategy|partnerships|communications|management|science|hackathon|program|practice)\b/i;

/** "Account Executive, Mid-Market - Chicago. Brightledger is looking for …": a flattened posting begins with its title. */
function fromFirstSentence({ lines }: Doc): string | null {
  const words = /^([^.!?]{3,90})(?<!\b[SJ]r)[.!] (?:\p{Lu}|[$€£]|(?:up to|circa|from|basic) )/u.exec(
    lines[0]?.text ?? '',
  )?.[1];
  return words !== undefined && lines[0] && isTitleLine({ ...lines[0], text: words }) ? words : null;
}

function fromHead(doc: Doc): string | null {
  const first = fromFirstSentence(doc);
  if (first !== null) return first;
  for (const line of doc.lines.slice(0, HEAD)) {
    if (isTitleLine(line)) return line.text;
    const part = line.text.length <= 400 && !/[.!?]$/.test(line.text) ? titlePart(line) : undefined;
    if (part !== undefined) return part;
  }
  return null;
}

/** "Acme | Data Analyst | Berlin": the part that is the title, of a line that as a whole is none. */
function titlePart(line: Line): string | undefined {
  const parts = partsOf(line.text);
  return parts.length < 2 ? undefined : parts.find((text) => isTitleLine({ ...line, text }));
}

/** A first line that begins with an occupation is the title, in languages that write it small ("Chargé(e) de communication"). */
function opensWithOccupation({ text, start }: Line): boolean {
  return start === 0 && /^\p{Lu}/u.test(text) && OCCUPATION.test(text.split(' ').slice(0, 3).join(' '));
}

/** "Comercial de zona (m/f)": only a job is for all of them. */
const FOR_ALL_GENDERS = /\S \([mfwhdx] ?(?:[/|] ?[mfwhdx] ?){1,3}\)$|\p{L}{3} [HF]\/[HF](?:\/[NX])?$/iu;

function isTitleLine(line: Line): boolean {
  const text = line.text;
  if (text.length < 3 || text.length > 110 || line.bullet) return false;
  if (/(?<!\b[SJ]r)\.$|[;,:]$/.test(text) || NOT_A_TITLE.test(text) || isCertainHeading(text)) return false;
  return (
    (OCCUPATION.test(text) || FOR_ALL_GENDERS.test(text)) &&
    text.split(' ').length <= 14 &&
    (line.rank === 1 || mostlyCapitals(text) || opensWithOccupation(line) || FOR_ALL_GENDERS.test(text))
  );
}

/** Titles capitalise their words (German ones most of them); a duty such as "Lead a team of engineers" does not. */
function mostlyCapitals(text: string): boolean {
  const words = text
    .replace(/\([^()]*\)/g, ' ')
    .split(/[\s/|,–—-]+/)
    .filter((word) => /^\p{L}{4,}/u.test(word));
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word)).length;
  return words.length > 0 && capitals / words.length >= 0.6;
}

function fromPageTitle(title: string | null): string | null {
  if (title === null) return null;
  const part = title.split(/ [|–—·-] /).find((piece) => OCCUPATION.test(piece) && piece.length <= 110);
  return part ?? null;
}

function fromSentences(text: string): string | null {
  const head = text.slice(0, 6000);
  for (const pattern of SENTENCES) {
    for (const match of matches(head, pattern)) {
      const said = withField((match[1] ?? match[2] ?? '').trim(), head, match.index + match[0].length);
      const words = asOne(said, match[0]);
      if (OCCUPATION.test(words) && words.length <= 90 && !NOT_A_TITLE.test(words) && !RANK.test(words)) return words;
    }
  }
  return null;
}

const ENDS_WITH_OCCUPATION = new RegExp(`${OCCUPATION.source}$`, 'iu');
/** "We are looking for Data Engineers": several are looked for, each of whom will be one. */
function asOne(words: string, sentence: string): string {
  const bare = sentence.slice(0, Math.max(0, sentence.indexOf(words)));
  if (!/(?<!s)s$/u.test(words) || /\b(?:an?|our|the|this) (?:[\p{Ll}-]+,? )*$/u.test(bare)) return words;
  const one = words.slice(0, -1);
  return ENDS_WITH_OCCUPATION.test(one) ? one : words;
}

const SMALL_WORDS =
  /\b(?:looking for|seeking|hiring) an? ((?:[\p{Ll}-]+,? (?:and )?){1,9}?)(?=(?:to|who|with|that|whose|skilled|for|specializing|specialising|specialized|focused)\b)/gu;
/** What is said of the person looked for, not of the work. */
const PRAISE =
  /^(?:(?:(?:very|highly|deeply|truly) )?(?:experienced|talented|passionate|driven|exceptional|outstanding|skilled|motivated|self-motivated|hands-on|strong|great|creative|curious|dedicated|dynamic|enthusiastic|thoughtful|versatile|pragmatic|technical|technically|collaborative|new|full-time|part-time|another|proactive|reliable|friendly|ambitious|seasoned|smart|good|energetic|organi[sz]ed|detail-oriented|resourceful|results-driven|kind|world-class|bright|innovative|accomplished|committed|customer-focused|fellow),? (?:and )?)+/u;

/** "We're looking for a frontend engineer to …": a title in small letters, where nothing is written as one. */
function fromSmallWords(text: string): string | null {
  for (const match of matches(text.slice(0, 6000), SMALL_WORDS)) {
    const words = (match[1] ?? '').trim().replace(PRAISE, '').replace(/,$/, '');
    if (
      !words.includes(' ') ||
      /,| (?:and|or|in|of|our|the|this|at|on|as) |^(?:mix|few|team|group|place)\b/.test(words)
    )
      continue;
    if (!OCCUPATION.test(words.split(' ').at(-1) ?? '') || RANK.test(words)) continue;
    return words.replace(/(?<![\p{L}])\p{L}/gu, (letter) => letter.toUpperCase());
  }
  return null;
}

const MANY = new RegExp(`(?:^|[.!?] )${NAMED} are (?:responsible|on the|at the|the|key|expected)\\b`, 'gmu');

/** "Harbour Pilots are responsible for …": the job told of by all who have it. */
function fromMany(text: string): string | null {
  for (const match of matches(text.slice(0, 6000), MANY)) {
    const words = (match[1] ?? '').replace(/s$/, '');
    if (words.includes(' ') && OCCUPATION.test(words.split(' ').at(-1) ?? '') && !NOT_A_TITLE.test(words)) return words;
  }
  return null;
}

const FIELD = new RegExp(`^, (${CAPITALS}(?: ${CAPITALS}){0,4}), (?:you|we|this)\\b`, 'u');

/** "As a Manager, Customer Success, you will …": a rank, and behind the comma of what. */
function withField(words: string, text: string, end: number): string {
  const field = RANK.test(words) ? FIELD.exec(text.slice(end, end + 80))?.[1] : undefined;
  return field === undefined ? words : `${words}, ${field}`;
}
