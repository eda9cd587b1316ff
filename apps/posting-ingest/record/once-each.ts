import type { ReceiptItem, SourceKind } from '#libs/contracts';
import type { SourcePosting } from '#libs/typed-posting';
import { foldId } from '../sources/adapters.js';

interface Placed {
  postings: SourcePosting[];
  /** Where each stood in the file. */
  indices: number[];
}

/**
 * Of items with one id the first counts. One that says the same again is left out; one that says something else is
 * told as failed, since which of them is meant only the sender knows.
 */
export function onceEach(kind: SourceKind, { postings, indices }: Placed): Placed & { twice: ReceiptItem[] } {
  const first = new Map<string, { item: SourcePosting; index: number }>();
  const twice: ReceiptItem[] = [];
  for (const [at, item] of postings.entries()) {
    const index = indices[at] ?? at;
    const id = foldId(kind, item.externalId);
    const before = first.get(id);
    if (before === undefined) first.set(id, { item, index });
    else if (JSON.stringify(before.item) !== JSON.stringify(item))
      twice.push({
        ...{ index, externalId: item.externalId, outcome: 'failed', postingId: null, code: 'id-twice' },
        detail: `Item ${before.index} has the same id and says something else; this one was not used.`,
      });
  }
  const kept = [...first.values()];
  return { postings: kept.map(({ item }) => item), indices: kept.map(({ index }) => index), twice };
}
