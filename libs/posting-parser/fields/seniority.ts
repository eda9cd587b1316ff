import type { Context } from '../context.js';
import { firstLabelled } from './labels.js';

/** Ordered: "Senior Director" is a director, "Staff Product Manager" is staff, "Engineering Manager" a manager. */
const LEVELS: readonly (readonly [string, RegExp])[] = [
  [
    'intern',
    /\b(?:intern(?:s|ship)?|co-?op(?! (?:store|stores|shop|food|group|bank|housing)\b)|working student|werkstudent(?:in)?|praktikant(?:in)?|praktikum|stagiaire|alternan(?:ce|te?)|apprentice(?:ship)?|becari[oa]|prácticas|tirocinio|estágio|estagiári[oa])\b|^stage(?= (?:de |d['’]|en |\p{Ll}+ ?\(|[-–|:(]))|[-–|(] ?stage\)?$|^stage$/iu,
  ],
  [
    'executive',
    /\b(?:chief [\p{L} ]{2,30} officer|c[efotmip]o|ciso|managing director|president(?! of the)|geschäftsführer(?:in)?)\b/iu,
  ],
  ['vp', /\b(?:vp|vice[- ]president|svp|evp)\b/i],
  ['director', /\b(?:director|direktor(?:in)?|directeur|directrice|head of)\b/i],
  ['principal', /\b(?:principal|distinguished|fellow engineer)\b/i],
  // "Staff Nurse" and "Chief of Staff" are of another staff.
  [
    'staff',
    /(?:^|\b(?:senior|sr\.?|an?|the|our) |[/,(–-] ?)staff\+?(?:,? (?!(?:nurse|accountant|attorney|pharmacist|assistant|physician|therapist|teacher|sergeant|member|veterinarian|auditor|counsel|officer|writer|training|development|only|and|of)s?\b)\p{L}|\)?$)/iu,
  ],
  [
    'lead',
    /\b(?:lead(?! (?:gen(?:eration)?|time|nurtur\w+|management|qualification|scoring|conversion)\b)|team ?lead|tech ?lead|team leader|teamleiter(?:in)?|teamleitung)\b/i,
  ],
  [
    'manager',
    /\b(?:(?:engineering|development|research|design|team|area|store|shift|office|district|regional|branch|operations|security|qa|it|finance|hr|warehouse|restaurant|general|plant|software development) manager|^(?:senior |sr\.? )?manager\b|supervisor|group leader)/i,
  ],
  ['senior', /\b(?:senior|sr\.?|sénior|experienced)(?![\p{L}])/iu],
  ['mid', /\b(?:mid(?![- ]?(?:market|atlantic|west|wales|sussex|day|year|cap))|mid[- ]?level|intermediate|medior)\b/i],
  [
    'junior',
    /\b(?:junior|jr\.?|entry[- ]level|graduate|new grad|trainee|early[- ]career|berufseinsteiger)(?![\p{L}])/iu,
  ],
];
const IC = /\b(?:IC|L|E|T|P)-?([1-9])\b/;
const ROMAN = /\b(I{1,3}|IV|V|[1-5])(?:,|$| -| –| \()/;
const LABEL =
  /^(?:seniority(?: level)?|level|experience level|career level|job level|grade|karrierestufe|erfahrungslevel|niveau)$/i;

/** The level the title or a label states. A title without a word for it has no level: nothing is inferred from years. */
export function findSeniority(context: Context, title: string): string | null {
  const stated = levelOf(title);
  if (stated !== null) return stated;
  const label = firstLabelled(context, LABEL);
  const fromLabel = label && label.value.length <= 60 ? levelOf(label.value) : null;
  if (fromLabel !== null) return fromLabel;
  const ic = IC.exec(title) ?? (label ? IC.exec(label.value) : null);
  if (ic) return `ic${ic[1]}`;
  return fromNumber(title);
}

/** "Executive Assistant to the CEO": whose assistant it is says nothing of the assistant. */
const OF_ANOTHER = /(?<=\b(?:assistant|aide|secretary|advis[eo]r|deputy)) (?:to|of|for) .*$/i;

function levelOf(title: string): string | null {
  const words = title.replace(OF_ANOTHER, '').replace(/\bexecutive assistant\b/i, 'assistant');
  // "(Senior) Consultant" leaves the level open between two: the word that is there is what the posting states.
  for (const [level, rule] of LEVELS) if (rule.test(words)) return level;
  return null;
}

/** Grades are counted from below, and every employer ends elsewhere: of the third and higher only the number is known. */
function fromNumber(title: string): string | null {
  const number = ROMAN.exec(title)?.[1];
  if (number === undefined) return null;
  if (number === 'I' || number === '1') return 'junior';
  if (number === 'II' || number === '2') return 'mid';
  return `ic${NUMBERS[number] ?? number}`;
}

const NUMBERS: Readonly<Record<string, number>> = { III: 3, IV: 4, V: 5 };
