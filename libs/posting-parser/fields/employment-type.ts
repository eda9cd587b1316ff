import type { EmploymentType } from '#libs/contracts';
import type { Context } from '../context.js';
import { HEADER_LINES, labelled } from './labels.js';
import { couldBePart, isPartBehindLabel, saysPart } from './part-of-a-job.js';
import { hasCue } from '../text/cues.js';

const LABEL =
  /^(?:employment type|type of employment|job types?|type|contract(?: type| length| duration)?|position type|work type|time type|(?:work )?schedule|employment|hours|working (?:hours|pattern)|appointment type|hours of work|fte|weekly hours|hours per week|status|requisition type|type of requisition|worker type|level|umfang|stellenumfang|pensum|befristung|arbeitsverhältnis|beschäftigungsverhältnis|anstellungsart|beschäftigungsart|vertragsart|arbeitszeit|type de contrat|contrat|tipo de (?:contrato|empleo)|jornada|dienstverband|고용 ?형태|雇用形態)$/i;

const WORDS: readonly (readonly [EmploymentType, RegExp])[] = [
  [
    'internship',
    /\b(?:interns?|internships?|co-?op|praktikant(?:in)?|praktikum|werkstudent(?:in)?|working student|stagiaire|industrial placement|prácticas|tirocinio|estágio)\b/i,
  ],
  [
    'volunteer',
    /\b(?:volunteer(?:ing)? (?:role|position|opportunity)|unpaid volunteer|volunteer(?=$|\))|^volunteers?\b(?! (?:coordinat|manag|direct|engage|recruit|program|service|lead))|ehrenamt\w*)\b/i,
  ],
  ['per-diem', /\bper[- ]diem\b/i],
  [
    'part-time',
    /\b(?:part[- ]?time|teilzeit(?:stelle|position|anstellung)?|temps partiel|tiempo parcial|media jornada|deeltijd|meio período)\b/i,
  ],
  ['temporary', /\b(?:temporary|temp(?: role| position|$)|seasonal|befristet\w*|intérim|aushilfe)\b/i],
  [
    'contract',
    /\b(?:contract(?:or)?(?= role| position| basis| to hire|$|\)| \||,| \()|fixed[- ]term|ftc|freelance(?:r(?:in)?)?|b2b contract|1099|cdd|consulting contract|as an? (?:independent |freelance )?contractor|\d{1,2}[- ]months? (?:ftc|contract)|(?:inside|outside|in scope of) ir35)\b/i,
  ],
  [
    'full-time',
    /\b(?:full[- ]?time|vollzeit(?:stelle|position|anstellung|beschäftigung)?|temps plein|plein temps|cdi|tiempo completo|jornada completa|voltijd|tempo pieno|tempo integral|permanent|unbefristet)\b|정규직|正社員/i,
  ],
];
/** Sentences about this job, in which the words above state its type. */
const STATEMENT =
  /\b(?:this|the|our) (?:is )?(?:an? |a paid )?(?:[\w-]+ ){0,6}(?:role|position|job|post|opportunity|internship|fellowship|apprenticeship|traineeship|residency|program(?:me)?|contract|placement)|\b(?:this|it) is an?\b|\b(?:position|role|job) is an? |(?:looking|hiring|seeking|searching|recruiting)(?: for)? an? (?:[\w-]+,? ){0,3}(?:full|part)[- ]?time\b|we offer|wir bieten|\b(?:in|als|eine?) (?:vollzeit|teilzeit)|ab sofort|type:|^(?:full|part)[- ]?time\b|^(?:voll|teil)zeit\b|\b(?:full|part)[- ]time[ ,(]+\d|^an? (?:full|part)[- ]time,? (?:[\w-]+,? ){0,3}(?:role|position|job)|as an? (?:independent |freelance )?contractor|jornada completa|tiempo completo|media jornada|temps (?:plein|partiel)|contrat? (?:à durée|cdi|cdd)|^cd[id]\b|tempo (?:pieno|integral)|fulltime|parttime|\bwork (?:for|with) us (?:full|part)[- ]time\b|\bfull-? ?(?:and|or|\/|&) ?part[- ]time\b|inside ir35|outside ir35/i;
const ASIDE =
  /\b(?:terms and conditions|employees?|benefits?|eligib|insurance|experience|convert|conversion|return offer|lead to|after the|potential|possibility|temporary (?:visa|worker|accommodation)|hire interns|mentor|do not apply)\b/i;

/** The job itself has the type in its name: what else the sentence speaks of does not matter. */
const THIS_JOB =
  /\b(?:this|the) (?:is an? )?(?:(?:permanent|regular|paid),? ){0,2}(?:full|part)[- ]time (?:position|role|job|opportunity)\b|^an? (?:full|part)[- ]time,? (?:[\w-]+,? ){0,3}(?:position|role|job)\b/i;

/** "our internships" or "mentor interns" speak of others. */
const THIS_INTERNSHIP =
  /\b(?:this|the|an?|our|paid|summer|winter|spring|fall|autumn|week|month|as an?|full-time|part-time)[ -](?:[\w-]+ ){0,4}(?:intern(?:ship)?|co-?op|praktikum|placement|werkstudent(?:in)?)\b/i;

/** "You have completed an internship", "our interns of last year": not what is offered. */
const PAST_INTERNSHIP =
  /\b(?:complet(?:ed?|ion of|ing)|finished|(?<!\bbe )trained|hosted|(?:have|has|having) (?:done|had)|had|did|previous|prior|former|absolviert\w*)\b(?!.*\b(?:will|join|this|offer)\b)[^.;,]{0,40}\b(?:intern|co-?op|prakti|placement)|\b(?:intern|praktik|placement)[^.;]{0,40}\b(?:last (?:year|summer)|ago|absolviert)\b/i;

/** The type of employment the posting states; null when nothing does. */
export function findEmploymentType(context: Context, rawTitle: string | null): EmploymentType | null {
  const fromTitle = rawTitle === null ? null : /^contract(?:or)?: /i.test(rawTitle) ? 'contract' : typeIn(rawTitle);
  if (fromTitle !== null && fromTitle !== 'full-time') return fromTitle;
  const fromLabel = fromLabels(context);
  if (fromLabel !== null) return fromLabel;
  return fromTitle ?? fromBracket(context, rawTitle) ?? fromHead(context) ?? fromSentences(context);
}

/** "Acme is hiring a User Researcher (contract, 8 months)": what stands in brackets behind the title. */
function fromBracket({ doc }: Context, rawTitle: string | null): EmploymentType | null {
  const at = rawTitle === null ? -1 : doc.text.indexOf(`${rawTitle} (`);
  const inside =
    at < 0 ? undefined : /^\(([^()\n]{2,60})\)/.exec(doc.text.slice(at + (rawTitle?.length ?? 0) + 1))?.[1];
  return inside === undefined ? null : typeIn(inside);
}

/** What American forms call a job that is neither temporary nor an internship. */
const REGULAR = /^regular(?: employee| exempt)?$/i;

/** "Contract: 6 months" is a contract. */
const CONTRACT = /^contract(?: type| length| duration)?$/i;
const LENGTH = /^(?:\d{1,2}|three|six|nine|twelve)\+?[ -](?:months?|weeks?)\b/i;

/** "Contract: Permanent" and "Hours: Part time" are one job, and the second says more of it. */
function fromLabels(context: Context): EmploymentType | null {
  const values = labelled(context, LABEL).filter(({ value }) => value.length <= 120);
  const types = values.flatMap(({ label, value }) => {
    if (CONTRACT.test(label) && LENGTH.test(value)) return ['contract' as const];
    return (
      typeIn(value) ??
      (isPartBehindLabel(label, value) ? 'part-time' : null) ??
      (REGULAR.test(value) ? ['full-time' as const] : [])
    );
  });
  return types.find((type) => type !== 'full-time') ?? types[0] ?? null;
}

function typeIn(words: string): EmploymentType | null {
  // "Intern" also names an adjective in German titles ("Interne Revision"); the word list asks for whole words.
  for (const [type, rule] of WORDS) if (rule.test(words)) return type;
  return null;
}

function fromHead({ doc }: Context): EmploymentType | null {
  for (const line of doc.lines.slice(0, HEADER_LINES)) {
    if (line.text.length > 120 || /[.!?]$/.test(line.text)) continue;
    const type = typeIn(line.text);
    if (type === 'internship' && PAST_INTERNSHIP.test(line.text)) continue;
    if (type !== null) return type;
  }
  return null;
}

/** Items that are looked at; the longest postings have a third of them. */
const MAX_ITEMS = 400;

const NAMES_TYPE =
  /(?:full|part)[- ]?time|ir35|jornada|temps|\bcd[id]\b|\bintern(?:s|ships?)?\b|contract|temp|tiempo|permanent|diem|volunt|zeit|prakti|befrist|freelance|placement|fixed/i;
const namesType = (text: string): boolean => hasCue(text, 'employment') && NAMES_TYPE.test(text);

/** The type that a sentence states of this job. */
function stated(sentence: string): EmploymentType | null {
  if (ASIDE.test(sentence) && !THIS_JOB.test(sentence)) return null;
  const type = typeIn(sentence);
  // "A permanent post, 0.6 FTE": it lasts, and is part of a job.
  if ((type === null || type === 'full-time') && saysPart(sentence)) return 'part-time';
  if (type === null || !STATEMENT.test(sentence)) return null;
  const isOther = type === 'internship' && (!THIS_INTERNSHIP.test(sentence) || PAST_INTERNSHIP.test(sentence));
  return isOther ? null : type;
}

function fromSentences({ sections }: Context): EmploymentType | null {
  const votes = new Map<EmploymentType, number>();
  let left = MAX_ITEMS;
  for (const section of sections) {
    if (section.kind === 'legal') continue;
    for (const line of section.items) {
      if (left-- <= 0) break;
      if (!namesType(line.text) && !couldBePart(line.text)) continue;
      for (const sentence of line.text.slice(0, 4000).split(/(?<=[.!?]) /)) {
        const type = stated(sentence);
        if (type === null) continue;
        votes.set(type, (votes.get(type) ?? 0) + 1);
      }
    }
  }
  return [...votes].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}
