import type { Doc, Line } from '../text/doc.js';
import { lookUp } from '../locations/gazetteer.js';
import { isCertainHeading } from '../sections/heading-kinds.js';
import { OCCUPATION } from './occupations.js';

const LABEL =
  /^(?:job |position |role |posting )?(?:title|position|role|vacancy|stellenbezeichnung|intitulé(?: du poste)?|puesto|functie|poste) ?[:：] ?(.{3,120})$/i;
const HEAD = 8;
const CAPITALS = "(?:[\\p{Lu}\\d(&/][\\p{L}\\d.+#&/()'’-]*|of|and|for|the|in|&|-|–|/|de|e|und)";
const NAMED = new RegExp(`((?:${CAPITALS},? ){0,8}?${CAPITALS})`, 'u').source;
/** Sentences that say what is being looked for. The title ends where a small word begins: "to", "who", "with", … */
const SENTENCES: readonly RegExp[] = [
  new RegExp(
    `(?:looking for|seeking|searching for|hiring|recruiting|in search of|need|welcome|for the (?:role|position) of|(?:role|position) of|opening for|opportunity for|join (?:us|our team) as) (?:an? |our next |the next |our |the |another |its )?(?:\\w+(?:-\\w+)?,? (?:and )?){0,4}?${NAMED}(?= (?:to|who|with|that|in|at|on|for|based|located|within|as|\\(|joining|interested|passionate|ready)\\b|[.,;:!(–—]|$)`,
    'u',
  ),
  new RegExp(
    `(?:[Aa]s an?|[Aa]s our|[Aa]s the|[Aa]ls) (?:\\w+(?:-\\w+)?,? ){0,2}?${NAMED}(?=(?: (?:at|in|on|for|with|within|\\(|you|bei|bist|unterstützt|wirst)\\b|,))`,
    'u',
  ),
  new RegExp(
    `(?:[Tt]he|[Tt]his|[Oo]ur) ${NAMED} (?:will|is responsible|role|position|reports to|is a|leads|owns|supports|works)\\b`,
    'u',
  ),
  new RegExp(
    `(?:suchen|sucht|suche) (?:wir )?(?:[\\p{Ll}\\d-]+,? ){0,8}?${NAMED}(?= ?[.,;(!]| (?:für|in|zur|mit|der|die|am|im)\\b|$)`,
    'u',
  ),
];
const NOT_A_TITLE =
  /^(?:about|who|what|why|how|join|welcome|apply|company|location|salary|overview|description|job description|careers?|home|menu|share|save|back|search|jobs?|posted|department|team|we|our|you|your|this|is|are|do|as)\b|[!?]$|https?:|@/i;

/** The title as the posting words it, before clean-up: label, heading, head lines, then sentences. */
export function findRawTitle(doc: Doc): string | null {
  return (
    fromLabel(doc) ??
    fromHeadings(doc) ??
    fromHead(doc) ??
    fromSentences(doc.text) ??
    fromPageTitle(doc.pageTitle) ??
    null
  );
}

function fromLabel(doc: Doc): string | null {
  for (const line of doc.lines.slice(0, 30)) {
    const value = LABEL.exec(line.text.split(/ [|•] /)[0] ?? '')?.[1];
    if (value !== undefined && !/[.!?]$/.test(value) && value.split(' ').length <= 14) return value;
  }
  return null;
}

function fromHeadings(doc: Doc): string | null {
  const tops = doc.lines.filter((line) => line.rank === 1).slice(0, 3);
  const second = doc.lines.slice(0, HEAD).filter((line) => line.rank !== null);
  return [...tops, ...second].find((line) => isTitleLine(line))?.text ?? null;
}

function fromHead(doc: Doc): string | null {
  return doc.lines.slice(0, HEAD).find((line, index) => isTitleLine(line) && (index < 3 || !line.bullet))?.text ?? null;
}

function isTitleLine(line: Line): boolean {
  const text = line.text;
  if (text.length < 3 || text.length > 110 || line.bullet) return false;
  if (/[.;,:]$/.test(text) || NOT_A_TITLE.test(text) || isCertainHeading(text)) return false;
  return OCCUPATION.test(text) && text.split(' ').length <= 14 && (line.rank === 1 || mostlyCapitals(text));
}

/** Titles capitalise their words (German ones most of them); a duty such as "Lead a team of engineers" does not. */
function mostlyCapitals(text: string): boolean {
  const words = text.split(/[\s/|,–—-]+/).filter((word) => /^\p{L}{4,}/u.test(word));
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
    for (const match of head.matchAll(new RegExp(pattern, 'gu'))) {
      const words = (match[1] ?? '').trim();
      if (OCCUPATION.test(words) && words.length <= 90 && !NOT_A_TITLE.test(words)) return words;
    }
  }
  return null;
}

const GENDER =
  /[([] ?(?:(?:all|alle) (?:genders?|geschlechter|welcome)|gn|(?:m|f|w|d|x|h|v|i|div|\*)(?: ?[/|,] ?(?:m|f|w|d|x|h|v|i|mfd|div|\*)){1,4}) ?[)\]]\*?|\b[mfwhvdx](?:\/[mfwhvdx]){1,3}\b\*?/gi;
const REQUISITION =
  /[([#]? ?\b(?:req(?:uisition)?|job|posting|position|ref(?:erence)?|vacancy|r|jr) ?(?:id|no\.?|number|nr\.?|code)?[ :#-]{0,3}[A-Z]{0,3}[-_]?\d{3,12}\b ?[)\]]?|[([] ?#?[A-Z]{0,4}[-_]?\d{4,12} ?[)\]]|\b(?:R|JR|REQ)-?\d{4,10}\b/gi;
const SUFFIX_WORDS =
  /^(?:full[- ]?time|part[- ]?time|permanent|contract(?:or)?|temporary|temp|freelance|fixed[- ]term|vollzeit|teilzeit|unbefristet|befristet|remote|hybrid|on-?site|in[- ]office|work from home|wfh|anywhere|home ?office|ftc|cdi|cdd|urgent|new|hiring now|immediate start|\d{1,2} ?h|100 ?%|multiple locations|us|usa|uk|eu|emea|apac|amer|latam|dach)$/i;

/** The title without company, place, requisition id, "(m/f/d)" or a type of employment hung on to it. */
export function cleanTitle(raw: string, company: string | null): string {
  let title = raw.replace(GENDER, ' ').replace(REQUISITION, ' ');
  title = title.replace(/\(([^()]{1,60})\)/g, (whole, inner: string) => (isExtra(inner, company) ? ' ' : whole));
  title = title.replace(/\[[^\][]{1,40}\]/g, ' ');
  title = title.replace(/ \*|\*$/g, ' ');
  const at = company === null ? -1 : indexOfCompany(title, company);
  if (at > 3) title = title.slice(0, at);
  title = cutSuffixes(title, company);
  const hung = / in (\p{Lu}[\p{L} ,.]{2,40})$/u.exec(title);
  if (hung && isExtra(hung[1] ?? '', company)) title = cutSuffixes(title.slice(0, hung.index), company);
  const prefix =
    /^(?:job title|(?:the )?position|(?:the )?role|title|now hiring|hiring|we are hiring|wanted|gesucht|job) ?[:–—-] ?/i.exec(
      title,
    );
  if (prefix) title = title.slice(prefix[0].length);
  const result = tidy(title);
  return result === '' ? raw.trim() : softenCapitals(result);
}

/** A title shouted in capitals is written like any other; abbreviations of up to three letters stay. */
function softenCapitals(title: string): string {
  if (title.length < 8 || /\p{Ll}/u.test(title) || !/\p{Lu}{5}/u.test(title)) return title;
  return title.replace(/\p{Lu}{2,}/gu, (word) => {
    if (/^(?:AND|OF|FOR|THE|IN|TO|WITH)$/.test(word)) return word.toLowerCase();
    return word.length <= 3 && word !== 'JR' && word !== 'SR' ? word : word[0] + word.slice(1).toLowerCase();
  });
}

/** Cuts " - Berlin", ", Remote", " | Acme" off the end, one after the other. */
function cutSuffixes(words: string, company: string | null): string {
  let title = tidy(words);
  for (;;) {
    const cut = /^(.{3,}?)(?: ?[|•·@] ?| [-–—/] |, | – )([^|•·–—]{1,60})$/u.exec(lastCut(title));
    if (!cut || !isExtra(cut[2] ?? '', company)) break;
    title = tidy(title.slice(0, title.length - (lastCut(title).length - (cut[1] ?? '').length)));
  }
  return title;
}

/** The title from its second-last separator on, so that the loop above cuts one suffix at a time. */
function lastCut(title: string): string {
  const marks = [...title.matchAll(/ ?[|•·@] ?| [-–—/] |, /gu)];
  const last = marks.at(-1);
  const before = marks.at(-2);
  if (!last) return title;
  return before ? title.slice(before.index + before[0].length) || title : title;
}

function isExtra(words: string, company: string | null): boolean {
  const bare = words.trim();
  if (bare === '' || SUFFIX_WORDS.test(bare)) return true;
  if (company !== null && bare.toLowerCase() === company.toLowerCase()) return true;
  const parts = bare.split(/,| or | and |\/|&| - | – /).map((part) => part.trim());
  return parts.every((part) => {
    if (SUFFIX_WORDS.test(part)) return true;
    const place = lookUp(part.replace(/^(?:remote|hybrid)(?: in)? /i, ''));
    return place !== null && (place.cities.length > 0 || place.country !== null || place.regions.length > 0);
  });
}

function indexOfCompany(title: string, company: string): number {
  const lower = title.toLowerCase();
  for (const join of [' at ', ' @ ', ' bei ', ' chez ', ' - ', ' – ', ' | ']) {
    const at = lower.indexOf(join + company.toLowerCase());
    if (at > 0) return at;
  }
  return -1;
}

function tidy(title: string): string {
  return title
    .replace(/ {2,}/g, ' ')
    .replace(/ ,/g, ',')
    .replace(/^[\s|,:–—•·-]+|[\s|,:–—•·/-]+$/gu, '')
    .trim();
}
