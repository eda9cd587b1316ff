import { ITEM_OUTCOMES, type ReceiptDetail, type ReceiptItem } from '#libs/contracts';
import { printable } from './printable.js';

type Outcome = ReceiptItem['outcome'];
/** What a person calls it. */
const WORDS: Readonly<Partial<Record<Outcome, string>>> = { failed: 'refused', stale: 'older than what is known' };

const wordOf = (outcome: Outcome): string => WORDS[outcome] ?? outcome;

/** How many items came to which end, in the order of the contract. */
export function countOutcomes(items: readonly ReceiptItem[]): Partial<Record<Outcome, number>> {
  const count = (outcome: Outcome): number => items.filter((item) => item.outcome === outcome).length;
  return Object.fromEntries(
    ITEM_OUTCOMES.map((outcome) => [outcome, count(outcome)] as const).filter(([, many]) => many > 0),
  );
}

/** Whether everything that was handed in was taken. */
export const isApplied = ({ state, items }: ReceiptDetail): boolean =>
  state === 'applied' && items.every(({ outcome }) => outcome !== 'failed');

/** What became of a receipt: a line of counts, then a line for each item that was refused. */
export function receiptText(receipt: ReceiptDetail): string {
  const { state, reason, details, items } = receipt;
  const counts = Object.entries(countOutcomes(items)).map(([outcome, many]) => `${many} ${wordOf(outcome as Outcome)}`);
  const head =
    state === 'applied' ? counts.join(', ') || 'applied' : [whatBecame(state, reason, details), ...counts].join('; ');
  const refused = items.filter(({ outcome }) => outcome === 'failed').map(refusal);
  return [head, ...refused].map((line) => `${printable(line)}\n`).join('');
}

function whatBecame(state: string, reason: string | null, details: readonly string[]): string {
  const word = state === 'ignored' ? 'refused' : state;
  return `${word}: ${reason ?? 'no reason is known'}${details.length > 0 ? ` (${details.join(' ')})` : ''}`;
}

const refusal = ({ index, externalId, code, detail }: ReceiptItem): string =>
  `item ${index + 1}${externalId === null ? '' : ` (${externalId})`}: ${[code, detail].filter(Boolean).join(': ')}`;
