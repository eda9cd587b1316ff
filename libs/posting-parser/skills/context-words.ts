import type { Mention } from './mention.js';

const TECH_WORD =
  /\b(?:programming|languages?|frameworks?|software|tools?|tooling|librar(?:y|ies)|databases?|stack|technolog(?:y|ies)|proficien\w+|skills?|develop(?:er|ers|ment|ing)?|written in|coding|code|codebase|scripting|engineers?|microservices|services|backend|frontend|services in|experience (?:with|in|using|building|of)|knowledge of|familiar(?:ity)?(?: with)?|expertise (?:in|with)|using|SDK|platforms?|certified|certification|Microsoft|MS|apps?|applications?|suite|pipelines?|cluster|spreadsheets?|pivot|advanced|Erfahrung|Kenntnisse|EHR|design in|systems?|data|warehouses?|such as|like|e\.g)\b/i;
const LANGUAGE_WORD =
  /\b(?:fluen\w*|nativ\w*|mother tongue|proficien\w*|speak\w*|spoken|language\w*|written|writing|verbal\w*|bilingual|multilingual|trilingual|conversational|business[- ]level|command of|level|[ABC][12]\b|communicat\w*|kenntnisse\w*|sprach\w*|fließend|verhandlungssicher|muttersprach\w*|wort und schrift|courant|langues?|idiomas?|nivel|lingua|taal|skills|read and write|required|a plus|a must)/i;
const LISTED = /^ ?(?:[,/&|;)+]|and\b|or\b|und\b|\() ?/i;
const LISTS = /(?:[,/&|;(+:]|\band|\bor|\bund) ?$/i;
const REACH = 48;

/** What a word stands for that is also one of every day. */
export type Sense = 'skill' | 'other' | 'unknown';

/** Whether "Go", "C", "Excel", "Spark" … is the technology here: its neighbours are technologies, or the words say so. */
export function senseOfTechnology(text: string, mention: Mention, technologies: readonly Mention[]): Sense {
  const before = lineBefore(text, mention.start, REACH);
  const after = lineAfter(text, mention.end, REACH);
  const word = text.slice(mention.start, mention.end);
  const isListed = isListedWith(text, mention, technologies);
  const listed = isListed && LISTS.test(before);
  if ((!listed && isVerb(word, before, after)) || isOtherThing(word, before, after)) return 'other';
  if (isListed || speaksOfTechnology({ word, before, after })) return 'skill';
  // In mid-sentence the capital makes it a name.
  return word.length > 1 && FIRST.test(before) && DESCRIBES.test(after) ? 'other' : 'unknown';
}

interface Around {
  word: string;
  before: string;
  after: string;
}

/** "Swift response": a noun behind it that no technology has. */
const DESCRIBES = /^ (?!(?:is|are|or|and|with|for|as|on|in|to|at|by|from|required|preferred|desired)\b)[a-z]{3,}/;

const FIRST = /(?:^|[.!?:•–-] ?|^\s*)$/;

/** "React quickly", "we React to …": names of technologies that sentences begin with as verbs. */
export function isUsedAsVerb(text: string, { start, end }: { start: number; end: number }): boolean {
  if (!text.startsWith('React', start) || end - start !== 5 || !REACTS.test(text.slice(end, end + 24))) return false;
  return SUBJECT_BEFORE.test(text.slice(Math.max(0, start - 8), start));
}
const SUBJECT_BEFORE = /(?:^|[\n•.!?:;,–—-] ?|\b(?:you|we|they|who|to|will|can|must) )$/i;
const REACTS = /^ (?:to|fast|well|when|under|promptly|[a-z]{3,}ly)\b/;

/** "you excel", "a swift", "to react": a word of every day by the one in front of it. */
export const isEveryday = (text: string, start: number): boolean =>
  EVERYDAY_BEFORE.test(text.slice(Math.max(0, start - 6), start));
const EVERYDAY_BEFORE = /(?:^|[\s(])(?:an?|the|you|we|they|to|will|can|who|and) $/i;

function speaksOfTechnology({ word, before, after }: Around): boolean {
  if (word.length === 1) {
    return (
      /^ (?:programming|language|developer|packages?|scripts?|code\b)/i.test(after) ||
      /\b(?:in|using|with|languages?:?|like|e\.g\.,?|as) $/i.test(before)
    );
  }
  if (word === 'Go')
    return (
      /^ (?:programming|language|developer|engineer|services|microservices|code|backend)|^ as (?:your|a|the) (?:\w+ )?language/i.test(
        after,
      ) ||
      /\b(?:production|idiomatic|modern|writ(?:e|ing)) $/i.test(before) ||
      (/\b(?:in|using|with|of|languages?:?|like) $/i.test(before) && !/^ (?:to|live|and)\b/.test(after))
    );
  if (/\b(?:good|strong|solid|sound|basic|intermediate|excellent) $/i.test(before)) return true;
  return TECH_WORD.test(before) || TECH_WORD.test(after.slice(0, 24));
}

/** "English" as something to speak, not "English market". */
export function speaksOfLanguage(text: string, mention: Mention): boolean {
  const word = text.slice(mention.start, mention.end);
  if (/kenntnisse/i.test(word)) return true;
  const before = lineBefore(text, mention.start, 70);
  const after = lineAfter(text, mention.end, 60);
  // "Deutsch- und Englischkenntnisse"
  if (/^-(?:,| ?(?:und|oder|sowie|bzw)\b)[^.;]*kenntnisse/i.test(after)) return true;
  if (NEXT_LANGUAGE.test(after) || (LANGUAGE_BEFORE.test(before) && ENDS.test(after))) return true;
  return LANGUAGE_WORD.test(before) || LANGUAGE_WORD.test(after) || (/^[ )]*$/.test(after) && /^[\s•]*$/.test(before));
}

const LANGUAGE = '(?:English|Englisch|German|Deutsch|French|Französisch|Spanish|Spanisch|Italian|Italienisch)';
const BETWEEN = '(?:und|and|oder|or|sowie|&|/)';
/** "to present your results (Deutsch und Englisch)": two side by side with nothing behind them that they could describe. */
const NEXT_LANGUAGE = new RegExp(`^ ?${BETWEEN} ?${LANGUAGE}(?= ?(?:[).,;]|$))`, 'u');
const LANGUAGE_BEFORE = new RegExp(`(?:^|[\\s(])${LANGUAGE} ?${BETWEEN} ?$`, 'u');
const ENDS = /^ ?(?:[).,;]|$)/;

function isListedWith(text: string, mention: Mention, technologies: readonly Mention[]): boolean {
  const at = lowerBound(technologies, mention.start);
  for (const other of [technologies[at - 1], technologies[at], technologies[at + 1]]) {
    if (!other || other.start === mention.start) continue;
    const gap =
      other.start > mention.start ? text.slice(mention.end, other.start) : text.slice(other.end, mention.start);
    if (gap.length > 14) continue;
    if (gap.includes('\n') ? NEXT_ITEM.test(gap) && isWholeItem(text, mention) : LISTED.test(gap) || LISTS.test(gap))
      return true;
  }
  return false;
}

/** From one item to the next, where each is but a name. */
const NEXT_ITEM = /^\n\s*(?:[•*+–-] ?)?$/;
/** "• R", with nothing else on the line. */
function isWholeItem(text: string, { start, end }: Mention): boolean {
  return /^\s*[•*+–-] ?$/.test(lineBefore(text, start, 8)) && lineAfter(text, end, 8).trim() === '';
}

/** The first mention that does not start before the offset. */
function lowerBound(mentions: readonly Mention[], start: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** "Excel in a team", "Go beyond", "Spark ideas": the first word of a sentence, followed by what a verb takes. */
function isVerb(word: string, before: string, after: string): boolean {
  if (
    word === 'Go' &&
    /^[ -](?:to|beyond|above|live|further|the|from|getter|through|on|for|big|after|forward|out|all|home)\b|^-/i.test(
      after,
    )
  )
    return true;
  const first = FIRST.test(before);
  return (
    first &&
    /^ (?:in |at |as |a |an |the |your |our |their |with |to |new |for |on |both |from |ideas|growth|joy|up |out |away |into )/.test(
      after,
    ) &&
    word !== 'R' &&
    word !== 'C'
  );
}

function isOtherThing(word: string, before: string, after: string): boolean {
  if (word === 'C')
    return (
      /\b(?:series|level|class|grade|vitamin|tier|plan|group|category|hepatitis|schedule|part) $/i.test(before) ||
      /^(?:-suite|-level|[-&'’]|\.(?=\S))/i.test(after)
    );
  if (word === 'R') return /^(?:&| ?& ?D|[.'’-])/i.test(after) || /[&.] ?$/.test(before);
  if (word === 'Teams')
    return (
      !/\b(?:microsoft|ms|slack|zoom|office)\b/i.test(before) && !/\b(?:slack|zoom|outlook|sharepoint)\b/i.test(after)
    );
  if (word === 'Access' || word === 'Word' || word === 'Outlook')
    return !/\b(?:microsoft|ms|excel|powerpoint|office|word|outlook)\b/i.test(before + after);
  if (word === 'Spring')
    return (
      /^ ?(?:19|20)\d\d|^ (?:semester|internship|break|term)/i.test(after) ||
      /\b(?:summer|fall|winter)\b/i.test(before + after)
    );
  if (word === 'Epic')
    return !/\b(?:ehr|emr|systems|certif\w+|clinical|hospital|cerner|health\w*)\b/i.test(before + after);
  if (word === 'Node') return /^ ?(?:s\b|operator)/i.test(after);
  return false;
}

function lineBefore(text: string, index: number, reach: number): string {
  const words = text.slice(Math.max(0, index - reach), index);
  return words.slice(words.lastIndexOf('\n') + 1);
}

function lineAfter(text: string, index: number, reach: number): string {
  const words = text.slice(index, index + reach);
  const end = words.indexOf('\n');
  return end < 0 ? words : words.slice(0, end);
}
