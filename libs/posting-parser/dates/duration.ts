import type { ParsedPosting, WeeklyHours } from '#libs/contracts';
import type { Context } from '../context.js';
import { labelled } from '../fields/labels.js';
import { sentenceAt } from '../text/sentences.js';
import { matches } from '../text/matches.js';
import { matchesInLines } from '../text/line-matches.js';

type Duration = NonNullable<ParsedPosting['duration']>;
type Unit = Duration['unit'];

const LABEL =
  /^(?:(?:expected |contract |internship |project |program(?:me)? |assignment |minimum |job )?(?:duration|length|term|period)|contract|contrat|laufzeit|dauer|vertragslaufzeit|befristung|durée|duración|durata|duur|duração)(?: of (?:contract|internship|assignment|program(?:me)?))?$/i;
const NUMBERS: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  eighteen: 18,
  'twenty-four': 24,
  ...{ zwei: 2, drei: 3, vier: 4, fünf: 5, sechs: 6, neun: 9, zwölf: 12 },
  ...{ deux: 2, trois: 3, quatre: 4, neuf: 9, douze: 12 },
};
const COUNT = `\\d{1,3}|${Object.keys(NUMBERS).join('|')}`;
/** Looks at the first letter before it looks back: at most places that is all there is to do. */
const LENGTH = new RegExp(
  `\\b(?=[\\dotfsenzdvq])(?<![\\d.,$€£])(${COUNT})(?: ?\\(\\d{1,2}\\))?(?: ?(?:-|–|—|to|or|bis|à) ?(${COUNT}))?\\+?[ -]?(day|week|month|year|tage?n?|wochen?|monate?n?|jahre?|semaines?|mois|ans?|semanas?|meses|mesi|maanden|weken)(?:s|['’]s|s['’])?(?![a-zà-ÿ])`,
  'gi',
);
const UNITS: readonly (readonly [RegExp, Unit])[] = [
  [/^(?:day|tag)/i, 'day'],
  [/^(?:week|woche|semain|semana|weken)/i, 'week'],
  [/^(?:month|monat|mois|mes|maand)/i, 'month'],
  [/^(?:year|jahr|an)/i, 'year'],
];
/** Lengths that are looked at; a posting names a dozen. */
const MAX_LOOKS = 100;
/** The engagement itself, in whose sentence a length is the job's length. */
const ENGAGEMENT =
  /\b(?:internships?|interns?|co-?op|contract|placement|fellowship|apprenticeship|assignment|secondment|program(?:me)?|fixed[- ]term|ftc|temporary|residency(?<!(?<!\b(?:an?|this) \d{1,2}[ -])years?[’']? (?:of )?(?:[A-Z]{2} )?residency)|traineeship|maternity (?:leave )?cover|engagement|duration|lasts?|lasting|praktikum|befrist\w*|stage|alternance|cd[id]|contrat|prácticas|tirocinio|estágio|summer|per term|seasonal|position for|\d+[- ](?:week|month) term|(?:per week|role|work|hours) for)\b/i;
/** "You will join us for 12 weeks": the person's own time there. */
const JOINED_FOR =
  /(?:\bjoin\b[^.;]{0,80} for|\b(?:position|post|role|job) (?:is |will be )?(?:initially |fully |currently )*(?:funded|financed|limited|available(?: immediately)?)(?: initially)? (?:for|to)|\b(?:position|post|role|job|opportunity) (?:that |which )?(?:will |is (?:expected|planned) to |is to )?(?:run|last|continue)s? for|\bspend(?:ing)?) (?:an? (?:total|(?:initial )?period) of |an initial |at least |the |about |around |up to )?$/i;
/** "12 weeks, from May 24": a length with its dates. */
const DATED = /^,? ?\(?(?:from|starting|beginning|between|commencing)\b[^.;]{0,40}\d/i;
/** "12 weeks, 40 hours a week": of an internship or contract, a line that begins with a length gives its own. */
/** "For 11 weeks you will be …", "A two-year scheme". */
const FOR = /^(?:for|over|during) (?:the |these )?$/i;
/** "2 days a week" is how often, not how long. */
const OF_EVERY = /^ ?(?:a|per|each|every|\/|pro|die|par|por) ?(?:week|month|year|woche|monat|semaine|semana)/i;
const SCHEME = /^ (?:graduate |training |rotational )?(?:scheme|programme)\b/i;
/** "a 6 month co-op": the length of it, whatever else the sentence speaks of. */
const OF_ENGAGEMENT =
  /^ (?:paid |full-time |part-time |fixed[- ]term |rolling |initial )*(?:co-?op|internship|placement|contract|assignment|secondment|fellowship|apprenticeship|traineeship)\b|^ of (?:full-time |paid )?work\b(?! experience)/i;
const LEADS = /^ ?(?:[,.;(|·•]|$)/;
const NOT_A_LENGTH =
  /\b(?:parental|maternity leave|paternity|leave|vacation|holiday|paid time|pto|sabbatical|experience|erfahrung|probation\w*|probezeit|notice|within|first|after|every|past|last|previous|prior|old|history|recharge|per (?:year|month)|a (?:year|month)|each|applications?|vesting|cliff|warranty|onboarding|been with|tenure|waiting|degree|abroad|remote work|work from anywhere|severance|accrue|benefits|founded|work test|trial day|days away|calendar year|years? of (?:age|study|relevant)|anniversary|in office|in the office|on-?site|leading up)\b/i;

/** "6 months probation", "permanent (notice: 3 months)": lengths that a contract has besides its own. */
const OF_CONTRACT_BEHIND = /^[^,;()]{0,20}\b(?:probation\w*|probezeit|notice|trial|review|kündigungsfrist|essai)/i;
const OF_CONTRACT_AHEAD = /\b(?:probation\w*|probezeit|notice|trial|kündigungsfrist|essai)\b[^,;()]{0,20}$/i;
const NO_END = /^(?:permanent|unbefristet|indefinite|cdi|unlimited)\b/i;
/** "You have completed a 6 month internship": what somebody did before, and what others did here. */
const PAST =
  /\b(?:complet(?:ed?|ion of|ing)|finish(?:ed)?|passed|undertaken|(?<!\bbe )trained|hosted|(?<!\b(?:are|will|to) )run|ran|taught|supervised|mentored|launched|hired|(?:have|has|having) (?:done|had|been|held)|had|did|after|previous(?:ly)?|prior|former|earlier|absolviert\w*|abgeschlossen\w*|suivi|effectué)\b(?!.*\b(?:will|join|this|offer)\b)[^.;,]{0,40}$/i;
/** "Experience as a glazier or in a similar role for at least four years" */
const HAD_FOR =
  /(?<!\b(?:gain|get) )\bexperience (?:as|working as|in (?:an? )?similar|of)\b[^.;]{0,90}\b(?:role|work|position|job)s? for (?:at least |a minimum of |over |more than )?$/i;
const LONG_AGO =
  /^[^.;]{0,60}\b(?:(?:last|previous) (?:year|summer|winter|season|month|autumn|spring)|ago|absolviert|abgeschlossen)\b/i;

/** How long the engagement lasts, with the hours a week where stated. Of "10–12 weeks" the longer is kept. */
export function findDuration(context: Context, weeklyHours: WeeklyHours | null): Duration | null {
  const length = fromLabels(context) ?? fromTitle(context.rawTitle) ?? fromSentences(context);
  if (!length) return null;
  const hours = weeklyHours?.max ?? bracketedHours(context.doc.text);
  return hours === null ? length : { ...length, hours };
}

function fromLabels(context: Context): Duration | null {
  for (const { value } of labelled(context, LABEL)) {
    const read = value.length <= 160 && !NO_END.test(value) ? firstLength(value) : null;
    if (read) return read;
  }
  return null;
}

function fromTitle(title: string | null): Duration | null {
  return title === null ? null : firstLength(title);
}

function firstLength(words: string): Duration | null {
  for (const match of matches(words, LENGTH)) {
    const behind = words.slice(match.index + match[0].length);
    if (OF_EVERY.test(behind) || OF_CONTRACT_BEHIND.test(behind)) continue;
    if (OF_CONTRACT_AHEAD.test(words.slice(0, match.index))) continue;
    const read = toDuration(match);
    if (read) return read;
  }
  return null;
}

function fromSentences(context: Context): Duration | null {
  const { doc } = context;
  let looks = 0;
  let named: boolean | null = null;
  for (const match of matchesInLines(doc, 'count', LENGTH)) {
    if (looks++ >= MAX_LOOKS) break;
    const sentence = sentenceAt(doc.text, match.index);
    const at = match.index - sentence.start;
    const near = sentence.text.slice(Math.max(0, at - 60), at + match[0].length + 60);
    if (isNoLength(match[0], sentence.text.slice(at + match[0].length))) continue;
    if (
      !OF_ENGAGEMENT.test(sentence.text.slice(at + match[0].length)) &&
      NOT_A_LENGTH.test(sentence.text.slice(Math.max(0, at - 30), at + match[0].length + 30))
    )
      continue;
    const [ahead, behind] = [sentence.text.slice(0, at), sentence.text.slice(at + match[0].length)];
    if (PAST.test(ahead) || LONG_AGO.test(behind) || HAD_FOR.test(ahead)) continue;
    named ??= ENGAGEMENT.test(context.rawTitle ?? '');
    const leads =
      SCHEME.test(behind) ||
      (named && ((at === 0 && LEADS.test(behind)) || (FOR.test(ahead) && /^,? you\b/i.test(behind))));
    if (!leads && !ENGAGEMENT.test(near) && !JOINED_FOR.test(ahead.slice(-120)) && !DATED.test(behind)) continue;
    const read = toDuration(match);
    if (read) return read;
  }
  return null;
}

/** "two days a week" is how often, "5+ years in sales" is what a candidate has done. */
function isNoLength(length: string, after: string): boolean {
  if (/^ ?(?:a|an|per|each|every|\/) ?(?:week|month|year|quarter)/i.test(after)) return true;
  return (
    /years?$/i.test(length) &&
    (length.includes('+') || /^(?:['’]s?)? (?:in|of|as|with|working|leading|managing|building)\b/i.test(after))
  );
}

function toDuration(match: RegExpMatchArray): Duration | null {
  const count = (words: string | undefined): number => NUMBERS[(words ?? '').toLowerCase()] ?? Number(words ?? NaN);
  const value = Number.isFinite(count(match[2])) ? count(match[2]) : count(match[1]);
  const unit = UNITS.find(([rule]) => rule.test(match[3] ?? ''))?.[1];
  if (unit === undefined || !Number.isFinite(value) || value <= 0) return null;
  const longest = { day: 400, week: 160, month: 60, year: 6 }[unit];
  return value <= longest ? { value, unit } : null;
}

/** "12 weeks (40 hours)" */
function bracketedHours(text: string): number | null {
  const hours = /\bweeks? \((\d{1,2})(?:[-–]\d{1,2})? (?:hours|hrs)\)/i.exec(text)?.[1];
  return hours === undefined ? null : Number(hours);
}
