import type { Verdict } from './judge.js';

export interface JudgedPair {
  low: string;
  high: string;
  verdict: Verdict;
  rule: string;
  /** How much of their texts they share, 0 to 1; null where no texts were compared. */
  score: number | null;
}

/** The surest first, when not all that is said can be true at once. */
const SUREST = ['person', 'same-requisition', 'same-page'];
const doubt = ({ rule, score }: JudgedPair): number =>
  SUREST.includes(rule) ? SUREST.indexOf(rule) : SUREST.length + 1 - (score ?? 0);

const keyOf = (a: string, b: string): string => (a < b ? `${a} ${b}` : `${b} ${a}`);

/**
 * What pairs that are one vacancy add up to: groups of two and more. Two that are judged different are never in one group,
 * whatever lies between them: "the same" is not carried on from posting to posting until it covers other jobs.
 * @returns the ids of each group, sorted
 */
export function groupPostings(pairs: readonly JudgedPair[]): string[][] {
  const apart = new Set(
    pairs.filter(({ verdict }) => verdict === 'different').map(({ low, high }) => keyOf(low, high)),
  );
  const groups = new Map<string, Set<string>>();
  const together = pairs
    .filter(({ verdict }) => verdict !== 'different')
    .sort((a, b) => doubt(a) - doubt(b) || (keyOf(a.low, a.high) < keyOf(b.low, b.high) ? -1 : 1));
  for (const { low, high } of together) {
    const [one, other] = [groups.get(low) ?? new Set([low]), groups.get(high) ?? new Set([high])];
    if (one === other || [...one].some((a) => [...other].some((b) => apart.has(keyOf(a, b))))) continue;
    const all = new Set([...one, ...other]);
    for (const id of all) groups.set(id, all);
  }
  return [...new Set(groups.values())].map((group) => [...group].sort());
}
