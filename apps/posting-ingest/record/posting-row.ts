import type { PostingContent, Posting } from '#libs/contracts';
import type { Prisma } from '#libs/data';
import { shownSummary } from '../summarise/shown-summary.js';
import { SEARCH_REVISION } from './search-entry.js';
import { contentOf } from './stored-content.js';

export const toContent = (parsed: PostingContent): Prisma.InputJsonObject => parsed;

/** The columns that queries need, next to the whole content. */
export const toColumns = (parsed: PostingContent) => ({
  title: parsed.title,
  company: parsed.company?.name ?? null,
  closingAt: parsed.closing?.at ? new Date(parsed.closing.at) : null,
  closingGrade: parsed.closing?.grade ?? null,
  content: toContent(parsed),
  searchRevision: SEARCH_REVISION,
});

type Row = Prisma.PostingGetPayload<object>;

/** The posting as clients see it. */
export const toPosting = (row: Row): Posting => ({
  ...contentOf(row.content),
  summary: shownSummary(row),
  id: row.id,
  status: row.status as Posting['status'],
  statusReason: row.statusReason as Posting['statusReason'],
  version: row.version,
  source: { id: row.sourceId, kind: row.sourceKind, externalId: row.externalId, url: row.sourceUrl },
  contentHash: row.contentHash,
  sameAs: [],
  firstSeenAt: row.firstSeenAt.toISOString(),
  lastSeenAt: row.lastSeenAt.toISOString(),
});
