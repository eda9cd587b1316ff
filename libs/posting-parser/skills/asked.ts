import type { SectionKind } from '../sections/heading-kinds.js';
import { sentenceAt, type Stretch } from '../text/sentences.js';
import { matches } from '../text/matches.js';
import { DEGREE } from './degrees.js';
import { preferredClauses, type Range } from './preferred-clauses.js';
import { hasCue } from '../text/cues.js';

const PREFERRED =
  /\b(?:nice[- ]to[- ]have|preferred|preferably|a (?:big |strong |huge )?plus|bonus|ideally|desirable|desired|advantage(?:ous)?|appreciated|beneficial|would be (?:great|nice|a plus)|good to have|optional|it (?:also |would )?helps? if|or (?:a )?willing(?:ness)? to learn|not required|von vorteil|wünschenswert|idealerweise|un plus|es un plus|deseable)\b/i;
const REQUIRED =
  /\b(?:must|required?|requirements?|essential|mandatory|minimum|need(?:ed)?|years?(?:['’])? (?:of )?(?:[\w-]+ ){0,3}experience|\d\+? years|proficien\w+|expert(?:ise)?|strong (?:[\w-]+ ){0,4}(?:skills|knowledge|experience|background|understanding|proficiency|command)|fluent|hands-on|deep (?:knowledge|understanding)|zwingend|voraussetzung|fundierte|sehr gute)\b/i;
const DEMANDS =
  /\b(?:expert|deep|strong|thorough|advanced|solid) (?:[\w-]+ )?(?:knowledge|understanding|proficiency|command|expertise)\b/i;
/** The company about itself: what its customers and partners use is not asked of the candidate. */
const COMPANY_TALK =
  /\b(?:our (?:customers|clients|investors|partners|platform|mission)|customers (?:include|such as)|backed by|trusted by|companies (?:like|such as|including)|founded|acquired|partners (?:include|like)|investors)\b/i;

const ANOTHER = /[,/]|\b(?:or|and|oder|und)\b/;

/** Up to what stands there, with whom one works. */
const WORKING_WITH =
  /\b(?:cross[- ]functional\w*|collaborat\w*|partner(?:ing|s)?|liais\w*|(?:work(?:ing)?|relationships?|communicat\w*) (?:\w+ )?with|stakeholders|audiences)\b[^.;]*$/i;
const PEOPLE_BEHIND =
  /^[^.;,]{0,40}(?:, [^.;,]{1,25}){0,5} (?:teams?|stakeholders?|departments?|functions|partners|colleagues|leaders|executives)\b/i;
const EXAMPLES = /\b(?:such as|including|like|for example|following:?) |e\.?g\.?,? |\(/gi;
const SEPARATOR = /, |\/| (?:and|or) /g;
const EXAMPLES_END = /[;:()]|,? (?:along|as well|with|such as|including)\b/;
const FIRST_EXAMPLES = 4;
/** "At least one language (Go, Java, Rust)": one of them will do. */
const ONE_OF = /\b(?:one|any|either|additional|another) [^.;()]*$/i;
const ONE_REACH = 60;
const FIRST_OF_ONE = 2;

/** From the first that is one too many in each list of them to its end. */
function lateExamples(words: string): Range[] {
  const ranges: Range[] = [];
  for (const lead of matches(words, EXAMPLES)) {
    const from = lead.index + lead[0].length;
    const end = words.slice(from).search(EXAMPLES_END);
    const to = end < 0 ? words.length : from + end;
    const first = ONE_OF.test(words.slice(Math.max(0, lead.index - ONE_REACH), from)) ? FIRST_OF_ONE : FIRST_EXAMPLES;
    const next = [...matches(words.slice(from, to), SEPARATOR)][first - 1];
    if (next) ranges.push([from + next.index, to]);
  }
  return ranges;
}

const BEHIND_DEGREE =
  /\b(?:with|and) (?:\w+ )?(?:strong|solid|good|proven|hands-on|experience|knowledge|skills|competenc\w+)\b|experience (?:in|with|of)\b/i;

/** "You do not need to know Python", "no Java needed": what stands between is not asked of anybody. */
const NO_NEED = /\b(?:do|does|will|would)(?: not|n['’]t) (?:need|have to|require|expect)\b[^.;,]{0,60}$/i;
const NEGATION = /\bno\b|\bnot\b|n['’]t\b/i;
const NO = /\bno (?:prior |previous |specific )?$/i;
const NEEDED = /^ (?:[\w-]+ ){0,3}(?:needed|required|necessary|expected|knowledge|experience|skills)\b/i;

/** What the sentence around a skill says of it. Few sections ask for all of it. */
export class Sentence {
  private preferred: readonly Range[] | undefined;
  private required: boolean | undefined;
  private demanding: boolean | undefined;
  private companyTalk: boolean | undefined;
  private degree: number | undefined;
  private negates: boolean | undefined;
  private late: readonly Range[] | undefined;

  constructor(
    readonly words: string,
    private readonly start = 0,
  ) {}

  /** Whether it says of what stands there that nobody has to bring it. Offsets are those of the whole text. */
  declines(start: number, end: number): boolean {
    this.negates ??= NEGATION.test(this.words);
    if (!this.negates) return false;
    const before = this.words.slice(0, start - this.start);
    return NO_NEED.test(before) || (NO.test(before) && NEEDED.test(this.words.slice(end - this.start)));
  }

  /** Whether it says of what stands there that it is only welcome. The offset is that of the whole text. */
  prefers(offset: number): boolean {
    this.preferred ??= preferredClauses(this.words);
    const at = offset - this.start;
    return this.preferred.some(([from, to]) => at >= from && at < to);
  }

  /** Whether what stands there is someone to work with: "partner with Finance and Legal". */
  isOfPeople(offset: number): boolean {
    const at = offset - this.start;
    return WORKING_WITH.test(this.words.slice(0, at)) || PEOPLE_BEHIND.test(this.words.slice(at));
  }

  /** Whether it is one of the later examples in a list of them: "such as Go, Rust, Java, Scala and Kotlin". */
  isLateExample(offset: number): boolean {
    this.late ??= lateExamples(this.words);
    const at = offset - this.start;
    return this.late.some(([from, to]) => at >= from && at < to);
  }

  get isRequired(): boolean {
    return (this.required ??= REQUIRED.test(this.words));
  }

  /** Among duties: "provide expert knowledge of Nessus". */
  get demands(): boolean {
    return (this.demanding ??= DEMANDS.test(this.words));
  }

  /**
   * Whether what stands there is a subject of a degree: "in physics", but not "with strong skills in statistics" behind
   * it. The first one is meant most: "in physics, chemistry or a related field".
   */
  degreeSubject(offset: number): 'first' | 'other' | null {
    this.degree ??= (hasCue(this.words, 'degree') ? DEGREE.exec(this.words)?.index : undefined) ?? -1;
    if (this.degree < 0) return null;
    const between = this.words.slice(this.degree, Math.max(0, offset - this.start));
    if (BEHIND_DEGREE.test(between)) return null;
    return ANOTHER.test(between.slice(between.lastIndexOf(' in ') + 1)) ? 'other' : 'first';
  }

  get isCompanyTalk(): boolean {
    return (this.companyTalk ??= COMPANY_TALK.test(this.words));
  }
}

/** The sentence around an offset. Many skills stand in one sentence, so the last one is remembered. */
export function sentenceReader(text: string): (offset: number) => Sentence {
  let around: Stretch | null = null;
  let last: Stretch | null = null;
  let sentence = new Sentence('');
  return (offset) => {
    if (!around || offset < around.start || offset >= around.end) around = sentenceAt(text, offset);
    const stretch = itemOf(around, offset);
    if (last?.start !== stretch.start || last.end !== stretch.end) sentence = new Sentence(stretch.text, stretch.start);
    last = stretch;
    return sentence;
  };
}

const ASKS = new RegExp(`${PREFERRED.source}|${REQUIRED.source}`, 'i');
/** "Kubernetes; Spanish or willingness to learn": of a list in one sentence the item, which its neighbours say nothing of. */
function itemOf(sentence: Stretch, offset: number): Stretch {
  const at = offset - sentence.start;
  const from = sentence.text.lastIndexOf('; ', at) + 1;
  const end = sentence.text.indexOf('; ', at);
  // The first item comes with what is said of all of them: "Nice to have: Kafka; Spark".
  const lead = sentence.text.slice(0, from).indexOf(': ');
  if ((from === 0 && end < 0) || (lead >= 0 && ASKS.test(sentence.text.slice(0, lead)))) return sentence;
  const to = end < 0 ? sentence.text.length : end;
  return { start: sentence.start + from, end: sentence.start + to, text: sentence.text.slice(from, to) };
}

/** Wording beats the section: "a plus" among the requirements is still only a plus. */
export function isAsked(section: SectionKind, sentence: Sentence, offset: number): boolean | null {
  if (section === 'benefits' || section === 'legal') return null;
  if (section === 'preferred' || sentence.prefers(offset)) return false;
  if (section === 'required') return true;
  return (section === 'responsibilities' ? sentence.demands : sentence.isRequired) ? true : null;
}
