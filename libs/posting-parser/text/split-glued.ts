import type { RawLine } from './doc.js';

const LONG = 300;
const FEWEST = 2;
const HEADINGS = 'Benefits|Responsibilities|Requirements|Qualifications|Duties|Skills|Education|Compensation|Overview';
/** "… to the valley.Our nurses work …": a sentence begins where a line break was lost. */
const BEGINS = `(?:\\p{Lu}\\p{Ll}{2,}|We|If|In|As|At|It|To|A)[ ,’']|(?:${HEADINGS})\\p{Lu}\\p{Ll}`;
/** What is looked back at is tried at each letter: most texts have not even this, which is found faster. */
const COULD_BE_GLUED = /[.!?]\p{Lu}/u;
const GLUED = new RegExp(`(?<=\\p{Ll}{3}\\.|\\p{Ll}[!?])(?=${BEGINS})`, 'gu');
/** "BenefitsThe county pays …": its heading is glued to it as well. */
const HEADED = new RegExp(`^((?:${HEADINGS}))(?=\\p{Lu}\\p{Ll})`, 'u');

/** "… by the river. THE ROLE You will row …": what stood as a heading in capitals. */
const CAPITALS = /(?<=^|[.!?)] )(?=\p{Lu}{3}[\p{Lu} &/’'-]{0,40}[?:]? (?:\p{Lu}\p{Ll}|[AI] ))/gu;
const COULD_BE_CAPITALS = /(?:^|[.!?)] )\p{Lu}{3}/u;
const IN_CAPITALS = /^(\p{Lu}{3}[\p{Lu} &/’'-]{0,40}\p{Lu}[?:]?) (?=\p{Lu}\p{Ll}|[AI] )/u;
const ANNOUNCES =
  /\b(?:COMPANY|CLIENT|ROLE|JOB|POSITION|DUTIES|RESPONSIBILITIES|REQUIREMENTS|PERSON|CANDIDATE|SKILLS|EXPERIENCE|QUALIFICATIONS|BENEFITS|PACKAGE|REMUNERATION|SALARY|REWARDS|TRAINING|SUMMARY|OVERVIEW|LOCATION|HOURS|APPLY|NEXT|OFFER|PROFILE)\b/;

/** A paragraph that lost its line breaks is cut where its sentences are glued together, or before headings in capitals. */
function splitGlued(text: string): string[] {
  if (text.length < LONG) return [text];
  const glued = COULD_BE_GLUED.test(text) ? text.split(GLUED) : [text];
  if (glued.length > FEWEST) return glued.flatMap((part) => apart(part, HEADED));
  if (!COULD_BE_CAPITALS.test(text)) return [text];
  const parts = text.split(CAPITALS);
  const known = parts.filter((part) => ANNOUNCES.test(IN_CAPITALS.exec(part)?.[1] ?? ''));
  return known.length < FEWEST ? [text] : parts.flatMap((part) => apart(part, IN_CAPITALS));
}

function apart(part: string, heading: RegExp): string[] {
  const words = heading.exec(part)?.[1];
  return words === undefined ? [part] : [words, part.slice(words.length)];
}

export function splitGluedLine(line: RawLine): RawLine[] {
  const parts = line.rank === null ? splitGlued(line.text) : [line.text];
  if (parts.length === 1) return [line];
  return parts.map((text, index) => ({ text: text.trim(), bullet: line.bullet && index === 0, rank: null }));
}
