import { appendWhere, encodeEvents, query, type NewEvent, type Tx } from '#libs/data';
import { listedIn } from '../normalise/normalise-items.js';
import { SOURCE } from '../service.js';
import { toCard } from './posting-card.js';
import { toColumns } from './posting-row.js';
import { asOfRecording, type Recording } from './recording.js';
import { searchEntryOf } from './search-entry.js';
import { wordsOf } from './write-search-entry.js';

/** A recording and the id that its posting gets, should it be a new one. */
export type NewPosting = Recording & { id: string };

// Row, first version, search entry and event of many postings in one trip. Identities that are known are left alone. In one
// order everywhere, or two transactions could wait for each other's identities.
const INSERT = `WITH said AS (SELECT * FROM json_to_recordset($1::json) AS r(id uuid, "tenantId" uuid, "ownerId" uuid,
    "sourceId" uuid, "sourceKind" text, "externalId" text, "requisitionId" text, "asOf" timestamptz, "sourceUrl" text,
    identity text, "contentHash" text, "saidHash" text, "listedAs" json, "fullAt" timestamptz, "receiptId" uuid, title text, company text,
    "closingAt" timestamptz, "closingGrade" text, "searchRevision" int, content json, entry json, "datePosted" date)),
  made AS (INSERT INTO posting.posting (id, tenant_id, owner_id, source_id, source_kind, external_id, requisition_id, as_of,
      source_url, identity, content_hash, said_hash, listed_as, full_at, title, company, closing_at, closing_grade, search_revision, content)
    SELECT id, "tenantId", "ownerId", "sourceId", "sourceKind", "externalId", "requisitionId", "asOf",
      "sourceUrl", identity, "contentHash", "saidHash", "listedAs", "fullAt", title, company, "closingAt", "closingGrade", "searchRevision", content
    FROM said ORDER BY identity ON CONFLICT (tenant_id, identity) DO NOTHING RETURNING id, first_seen_at),
  versions AS (INSERT INTO posting.posting_version (posting_id, version, content_hash, changed, content, receipt_id)
    SELECT id, 1, "contentHash", '{}', content, "receiptId" FROM said JOIN made USING (id)),
  words AS (SELECT id, ${wordsOf(`entry->>'title'`, `entry->>'names'`, `entry->>'places'`, `entry->>'text'`)}
    FROM said JOIN made USING (id)),
  indexed AS (INSERT INTO posting.search
      (posting_id, tenant_id, open, closing_at, posted_at, keys, skills, company, pay, filled, head, words)
    SELECT id, "tenantId", true, "closingAt", coalesce("datePosted"::timestamptz, first_seen_at),
      ARRAY(SELECT json_array_elements_text(entry->'keys')), ARRAY(SELECT json_array_elements_text(entry->'skills')),
      company, (entry->'pay')::jsonb, (entry->>'filled')::int, head, head || text FROM said JOIN made USING (id) JOIN words USING (id)),
  told AS (${appendWhere('$2', 'made')})
  SELECT id FROM made`;

/** @returns the ids of those that are new; a posting of the same identity is left as it is. */
export async function insertPostings(tx: Tx, postings: readonly NewPosting[]): Promise<Set<string>> {
  if (postings.length === 0) return new Set();
  const rows = await query<{ id: string }>(tx, INSERT, [
    JSON.stringify(postings.map(toRow)),
    encodeEvents(postings.map(toEvent)),
  ]);
  return new Set(rows.map(({ id }) => id));
}

function toRow(posting: NewPosting) {
  const { id, tenantId, ownerId, receiptId, parsed, sourceUrl, identity, contentHash, source } = posting;
  const requisitionId = source?.item.requisitionId ?? null;
  const origin = source
    ? {
        ...{ sourceId: source.id, externalId: source.item.externalId, saidHash: source.saidHash },
        ...(source.item.extent === 'summary' ? { listedAs: listedIn(parsed) } : { fullAt: new Date() }),
      }
    : {};
  return {
    asOf: asOfRecording(posting),
    ...{ id, tenantId, ownerId, receiptId, sourceUrl, identity, contentHash, requisitionId, ...origin },
    sourceKind: source?.kind ?? 'manual',
    ...toColumns(parsed),
    entry: searchEntryOf(parsed, { sourceId: source?.id ?? null, requisitionId, sourceUrl }),
    datePosted: parsed.datePosted,
  };
}

const toEvent = ({ id, tenantId, parsed, context }: NewPosting): NewEvent<'posting.published'> => ({
  type: 'posting.published',
  source: SOURCE,
  subject: id,
  sequence: 1,
  tenantId,
  correlationId: context.correlationId,
  ...(context.causationId === undefined ? {} : { causationId: context.causationId }),
  data: { postingId: id, postingVersion: 1, posting: toCard(parsed, 'open') },
});
