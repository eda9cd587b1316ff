import type { PostingContent } from '#libs/contracts';
import { query, type Tx } from '#libs/data';
import { SEARCH_REVISION, searchEntryOf, type SearchOrigin } from './search-entry.js';

/** Weights: A title, B company and skills, C places, D text. */
export const wordsOf = (title: string, names: string, places: string, text: string): string =>
  `setweight(to_tsvector('posting.words', ${title}), 'A') || setweight(to_tsvector('posting.words', ${names}), 'B')
      || setweight(to_tsvector('posting.words', ${places}), 'C') AS head, to_tsvector('posting.words', ${text}) AS text`;

const WRITE = `WITH words AS (SELECT ${wordsOf('$8', '$9', '$10', '$11')}),
  done AS (UPDATE posting.posting SET search_revision = $12::int WHERE id = $1::uuid AND search_revision <> $12::int)
  INSERT INTO posting.search
    (posting_id, tenant_id, open, closing_at, posted_at, keys, skills, company, pay, filled, head, words)
  SELECT id, tenant_id, status = 'open', closing_at, coalesce($2::date::timestamptz, first_seen_at),
    ARRAY(SELECT json_array_elements_text($3::json)), ARRAY(SELECT json_array_elements_text($4::json)), $5, $6::jsonb,
    $13::int, head, head || text
  FROM posting.posting, words WHERE id = $1::uuid AND tenant_id = $7::uuid
  ON CONFLICT (posting_id) DO UPDATE SET (open, closing_at, posted_at, keys, skills, company, pay, filled, head, words) =
    (EXCLUDED.open, EXCLUDED.closing_at, EXCLUDED.posted_at, EXCLUDED.keys, EXCLUDED.skills, EXCLUDED.company,
     EXCLUDED.pay, EXCLUDED.filled, EXCLUDED.head, EXCLUDED.words)`;

interface Indexed extends SearchOrigin {
  id: string;
  tenantId: string;
}

/** Written with the posting, in its transaction: what is found is what is there. */
export async function writeSearchEntry(tx: Tx, indexed: Indexed, parsed: PostingContent): Promise<void> {
  const { id, tenantId } = indexed;
  const { keys, skills, company, pay, filled, title, names, places, text } = searchEntryOf(parsed, indexed);
  const [inKeys, inSkills] = [JSON.stringify(keys), JSON.stringify(skills)];
  const words = [title, names, places, text];
  const params = [id, parsed.datePosted, inKeys, inSkills, company, JSON.stringify(pay), tenantId, ...words];
  await query(tx, WRITE, [...params, SEARCH_REVISION, filled]);
}
