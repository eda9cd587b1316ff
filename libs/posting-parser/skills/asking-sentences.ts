import type { DocSection } from '../sections/doc-section.js';
import { sentencesOf } from '../text/sentences.js';
import type { Line } from '../text/doc.js';

/** Who is spoken of, that they must have it, and what it is. */
const OF_CANDIDATE =
  /\b(?:you|your?self|(?:applicants?|candidates?|person|individual))\b[^.;]{0,40}\b(?:must|should|need|needs|will (?:be|have|possess|hold|need|bring)|have|has|possess|hold|require|required|expected)\b[^.;]{0,80}\b(?:experience\w*|knowledge|skills?|familiar\w*|proficien\w*|qualif\w+|degree|licen[cs]e|regist\w+|certifi\w+|understanding|background|hold|able to|competent|confident)\b/i;
const IS_NEEDED =
  /\b(?:essential|mandatory|must (?:have|hold|be able|possess)|experience (?:\w+ ){0,3}required|with (?:[\w-]+ ){1,3}experience required|minimum of \d+ years?|(?:condition|requirement) of (?:this|the) (?:post|role|job|position))\b/i;
const BEGINS_SO =
  /^(?:(?:an?|good|strong|previous|proven|solid|sound|excellent|working) ){0,3}(?:experience|knowledge|understanding|familiarity|proficiency) (?:with|in|of)\b/i;
/** What the employer gives, has or promises. */
const GIVES =
  /\b(?:we (?:offer|provide|have|are)|opportunit\w+|benefits?|you(?:r \w+)? will (?:gain|learn|develop|receive|increase|benefit|report|join|work)|training (?:programme|program)|salary)\b/i;
/** No more of them are looked at, nor more of each. */
const MOST_SENTENCES = 150;
const MOST_LETTERS = 600;

/** Of a posting that has no list of what it asks for, the sentences that ask are sections of their own. */
export function askingSentences(sections: readonly DocSection[]): readonly DocSection[] {
  if (sections.some(({ kind, items }) => kind === 'required' && items.length > 0)) return sections;
  let left = MOST_SENTENCES;
  return sections.flatMap((section) => {
    if (section.kind !== 'overview' && section.kind !== 'other') return [section];
    const parts: DocSection[] = [];
    for (const line of section.items)
      for (const { text, start, end } of sentencesOf(line.text, 0, line.text.length)) {
        const kind = left-- > 0 && asks(text.slice(0, MOST_LETTERS)) ? 'required' : section.kind;
        const item: Line = { ...line, text, start: line.start + start, end: line.start + end };
        const last = parts.at(-1);
        if (last?.kind === kind) {
          last.items.push(item);
          last.end = item.end;
        } else parts.push({ ...section, kind, items: [item], start: last ? item.start : section.start, end: item.end });
      }
    return parts.length > 1 || parts[0]?.kind === 'required' ? parts : [section];
  });
}

const asks = (sentence: string): boolean =>
  (OF_CANDIDATE.test(sentence) || IS_NEEDED.test(sentence) || BEGINS_SO.test(sentence)) && !GIVES.test(sentence);
