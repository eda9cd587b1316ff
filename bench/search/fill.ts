import type { Database } from '#libs/data';
import { foldWords, keyOf, SEARCH_REVISION } from '../../apps/posting-ingest/record/search-entry.js';

export const ROWS = 1_000_000;
/** Texts that differ; rows share them. */
const TEXTS = 5_000;
const WORDS_A_TEXT = 300;
const VOCABULARY = 20_000;

export const SKILLS = [
  'TypeScript',
  'PostgreSQL',
  'Kafka',
  'Go',
  'Python',
  'Kubernetes',
  'Excel',
  'SAP',
  'Rust',
  'Linux',
];
export const CITIES = Array.from({ length: 2_000 }, (_, i) => `City ${i}`);
const TITLES = ['Engineer', 'Developer', 'Nurse', 'Driver', 'Analyst', 'Manager', 'Clerk', 'Technician', 'Designer'];
const LEVELS = ['junior', 'mid', 'senior', 'lead'];
const TYPES = ['full-time', 'full-time', 'full-time', 'full-time', 'part-time', 'contract', 'internship'];
const PLACES = ['on-site', 'on-site', 'hybrid', 'remote'];
const COUNTRIES = ['US', 'US', 'US', 'DE', 'DE', 'GB', 'NL', 'FR', 'IN', 'NO'];

/** The same numbers in every run (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** The word of a rank; as in natural text, a word occurs as often as its rank says (Zipf). */
export const wordOf = (rank: number): string => `w${rank.toString(36)}x`;

function textsOf(random: () => number) {
  const pick = <T>(values: readonly T[]): T => values[Math.floor(random() ** 2 * values.length)]!;
  const word = (): string => wordOf(Math.floor(VOCABULARY ** random()));
  return Array.from({ length: TEXTS }, (_, n) => {
    const skills = [...new Set(Array.from({ length: 6 }, () => pick(SKILLS)))];
    const title = `${pick(TITLES)} ${word()}`;
    const company = `Company ${Math.floor(random() ** 2 * 3_000)}`;
    const city = pick(CITIES);
    const keys = [keyOf.type(pick(TYPES)), keyOf.workplace(pick(PLACES)), keyOf.seniority(pick(LEVELS))];
    keys.push(keyOf.country(pick(COUNTRIES)), keyOf.city(city), ...skills.map(keyOf.skill), ...keyOf.company(company));
    const text = Array.from({ length: WORDS_A_TEXT }, word).join(' ');
    return {
      n,
      title,
      company,
      skills,
      keys,
      head: `${company} ${skills.join(' ')} ${city}`,
      text: `${text} only${n}`,
    };
  });
}

const DOCS = `CREATE TABLE bench_doc AS SELECT (d->>'n')::int AS n, d->>'title' AS title, d->>'company' AS company,
    ARRAY(SELECT json_array_elements_text(d->'skills')) AS skills, ARRAY(SELECT json_array_elements_text(d->'keys')) AS keys,
    setweight(to_tsvector('posting.words', d->>'title'), 'A') || setweight(to_tsvector('posting.words', d->>'head'), 'B') AS head,
    to_tsvector('posting.words', concat_ws(' ', d->>'title', d->>'head', d->>'text')) AS words
  FROM json_array_elements($1::json) AS d`;

// An id as it would have been made at that time: ids sort by time.
const ID = `(lpad(to_hex(1700000000000 + i::bigint * 1000), 12, '0') || '70008000' || lpad(to_hex(i), 12, '0'))::uuid`;
const FILL = `WITH row AS (SELECT i, ${ID} AS id, (i::bigint * 2654435761 % ${TEXTS})::int AS n FROM generate_series($2::int, $3::int) i),
  made AS (INSERT INTO posting.posting (id, tenant_id, owner_id, source_kind, identity, content_hash, title, company, content, search_revision)
    SELECT id, $1::uuid, $1::uuid, 'bench', id::text, '', title, company, $4::json, ${SEARCH_REVISION} FROM row JOIN bench_doc USING (n))
  INSERT INTO posting.search (posting_id, tenant_id, open, keys, company, skills, posted_at, pay, head, words)
    SELECT id, $1::uuid, i % 5 > 0, keys, company, skills, now(), jsonb_build_object('USD', 30000 + i::bigint * 7919 % 150000), head, words
    FROM row JOIN bench_doc USING (n)`;
const PER_STATEMENT = 50_000;

/** A million rows. Indexes on words are built afterwards, as a restored database would. */
export async function fill({ pool }: Database, tenantId: string, content: object): Promise<void> {
  const texts = textsOf(randomFrom(7)).map((text) => ({ ...text, head: foldWords(text.head) }));
  await pool.query(DOCS, [JSON.stringify(texts)]);
  const { rows } = await pool.query<{ name: string; made: string }>(
    `SELECT indexname AS name, indexdef AS made FROM pg_indexes WHERE schemaname = 'posting' AND tablename = 'search' AND indexdef ~ 'gin'`,
  );
  await pool.query(`ALTER TABLE posting.search DROP CONSTRAINT search_posting_id_fkey`);
  for (const { name } of rows) await pool.query(`DROP INDEX posting.${name}`);
  for (let from = 0; from < ROWS; from += PER_STATEMENT) {
    await pool.query(FILL, [tenantId, from, from + PER_STATEMENT - 1, JSON.stringify(content)]);
  }
  const client = await pool.connect();
  await client.query(`SET maintenance_work_mem = '1GB'`);
  for (const { made } of rows) await client.query(made);
  await client.query('VACUUM ANALYZE posting.search');
  await client.query('ANALYZE posting.posting');
  client.release(true);
}
