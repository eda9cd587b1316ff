import type { Line } from '../text/doc.js';
import { sentencesOf } from '../text/sentences.js';
import type { DocSection } from './doc-section.js';
import { part, PROSE } from './parts.js';
import { isFairness, isOfEmployer } from './sentence-kind.js';
import { stretch } from './stretch.js';
import { rewardsIn, tellsMission } from './trailing.js';

/** "We believe in teams": what stands below fairness so belongs to it. */
const SPEAKS_FOR_IT = /^(?:we|our|(?:here )?at)\b/i;

/** Whether a sentence is but about the employer: it gives nothing, and promises nobody to be fair. */
const isOfEmployerAlone = (text: string): boolean =>
  text.length >= PROSE &&
  (tellsMission(text) || (isOfEmployer(text) && !SPEAKS_FOR_IT.test(text))) &&
  rewardsIn(text) === 0 &&
  !isFairness(text);

/**
 * "Quillmark is a maker of tide clocks. We offer a pension and paid leave.": the paragraph goes with what it is for, and
 * the sentence in front of it that tells who the employer is goes apart.
 */
export function withEmployerApart(section: DocSection): DocSection[] {
  const { kind, heading, items } = section;
  const [first, ...rest] = items;
  if ((kind !== 'benefits' && kind !== 'legal') || heading !== null || !first || first.bullet) return [section];
  const pieces = firstAndRest(first);
  if (pieces === null || !isOfEmployerAlone(pieces[0].text)) return [section];
  const [opening, behind] = pieces;
  return [part('overview', null, [opening]), part(kind, null, [behind, ...rest])];
}

function firstAndRest(line: Line): [Line, Line] | null {
  const [first, second] = sentencesOf(line.text, 0, line.text.length);
  if (!first || !second) return null;
  return [stretch(line, first.start, first.end), stretch(line, second.start, line.text.length)];
}
