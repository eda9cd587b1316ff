import type { PostingContent } from '#libs/contracts';
import type { WorkContext } from '#libs/platform';
import type { NormalisedItem } from '../normalise/normalise-items.js';

/** A posting as it was read, on its way into the database. */
export interface Recording {
  parsed: PostingContent;
  sourceUrl: string | null;
  identity: string;
  contentHash: string;
  tenantId: string;
  ownerId: string;
  receiptId: string;
  /** When that was received. */
  receivedAt: Date;
  /** Because of what it is recorded: its events say so. */
  context: WorkContext;
  /** Where it comes from a source, and not from a person's hand. */
  source?: {
    id: string;
    kind: string;
    item: NormalisedItem;
    /** Of what the source said, where it said all of it: see `saidHashOf`. */
    saidHash: string | null;
  };
}

/** The instant that the news are of: the vendor's own, or when they came. */
export const asOfRecording = ({ receivedAt, source }: Pick<Recording, 'receivedAt' | 'source'>): Date =>
  source ? asOf({ receivedAt, item: source.item }) : receivedAt;

export const asOf = ({ receivedAt, item }: { receivedAt: Date; item: Pick<NormalisedItem, 'updatedAt'> }): Date => {
  const said = item.updatedAt === null ? NaN : Date.parse(item.updatedAt);
  return Number.isNaN(said) || said > receivedAt.getTime() ? receivedAt : new Date(said);
};
