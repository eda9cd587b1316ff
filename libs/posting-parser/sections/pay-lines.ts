import type { Line } from '../text/doc.js';
import type { DocSection } from './doc-section.js';
import { part } from './parts.js';
import { rewardsIn } from './trailing.js';

/** "Starting wage: $21.50": a label with its value, which is over nothing. */
const PAY_LINE = /^[\p{L} ()/-]{3,40}[:：] ?[^\p{L}\d]{0,3}\d/u;
const MONEY = /[$€£]|\b(?:bonus|tips|pay|wage)\b/i;

const isOfPay = ({ text }: Line): boolean => rewardsIn(text) > 0 || MONEY.test(text);

/** A line of pay in capitals or bold is read as a heading; what stands below it is no list of benefits for that. */
export function withoutPayHeading(section: DocSection): DocSection[] {
  const { kind, heading, items } = section;
  if (kind !== 'benefits' || heading === null || !PAY_LINE.test(heading)) return [section];
  const from = items.findIndex((line) => !isOfPay(line));
  if (from < 0) return [section];
  return [
    { ...section, items: items.slice(0, from), end: items[from - 1]?.end ?? section.start },
    part('overview', null, items.slice(from)),
  ];
}
