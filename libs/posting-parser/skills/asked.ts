import type { SectionKind } from '../sections/heading-kinds.js';
import { sentenceAt, type Stretch } from '../text/sentences.js';

const PREFERRED =
  /\b(?:nice[- ]to[- ]have|preferred|preferably|a (?:big |strong |huge )?plus|bonus|ideally|desirable|desired|advantage(?:ous)?|appreciated|beneficial|would be (?:great|nice|a plus)|good to have|optional|not required|von vorteil|wünschenswert|idealerweise|un plus|es un plus|deseable)\b/i;
const REQUIRED =
  /\b(?:must|required?|requirements?|essential|mandatory|minimum|need(?:ed)?|years?(?:['’])? (?:of )?(?:[\w-]+ ){0,3}experience|\d\+? years|proficien\w+|expert(?:ise)?|strong (?:[\w-]+ ){0,4}(?:skills|knowledge|experience|background|understanding|proficiency|command)|fluent|hands-on|deep (?:knowledge|understanding)|zwingend|voraussetzung|fundierte|sehr gute)\b/i;
/** The company about itself: what its customers and partners use is not asked of the candidate. */
const COMPANY_TALK =
  /\b(?:our (?:customers|clients|investors|partners|platform|mission)|customers (?:include|such as)|backed by|trusted by|companies (?:like|such as|including)|founded|acquired|partners (?:include|like)|investors)\b/i;

/** What the sentence around a skill says of it. */
export interface Sentence {
  isPreferred: boolean;
  isRequired: boolean;
  isCompanyTalk: boolean;
}

/** Judges the sentence around an offset. Many skills stand in one sentence, so the last one is remembered. */
export function sentenceJudge(text: string): (offset: number) => Sentence {
  let last: Stretch | null = null;
  let judged: Sentence = judge('');
  return (offset) => {
    const sentence = sentenceAt(text, offset);
    if (last?.start !== sentence.start || last.end !== sentence.end) judged = judge(sentence.text);
    last = sentence;
    return judged;
  };
}

function judge(words: string): Sentence {
  return {
    isPreferred: PREFERRED.test(words),
    isRequired: REQUIRED.test(words),
    isCompanyTalk: COMPANY_TALK.test(words),
  };
}

/** Wording beats the section: "a plus" among the requirements is still only a plus. */
export function isAsked(section: SectionKind, sentence: Sentence): boolean | null {
  if (section === 'benefits' || section === 'legal') return null;
  if (sentence.isPreferred || section === 'preferred') return false;
  if (section === 'required') return true;
  return section !== 'responsibilities' && sentence.isRequired ? true : null;
}
