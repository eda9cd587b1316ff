import { Inject, Injectable } from '@nestjs/common';
import type { PostingContent } from '#libs/contracts';
import { Database, type Prisma, type SqlTx } from '#libs/data';
import { PROMPT_REVISION } from './prompt.js';
import { textHash } from './text-hash.js';
import type { Tokens } from './settings.js';
import type { ModelSummary } from './shown-summary.js';
import { contentOf } from '../record/stored-content.js';

type Made = Omit<PostingContent['summary'], 'by'>;
export interface Text {
  textHash: string;
  model: string;
}
/** Who may ask, until when; others wait. */
export interface Claim extends Text {
  attempts: number;
  lease: Date;
}
/** `budget`: nothing more is spent today. */
export type Claimed = { claim: Claim } | { refused: 'taken' | 'budget' };

export interface Spent {
  tokens: Tokens;
  cost: number;
  ms: number;
}
export type Ending =
  | { state: 'done'; summary: Made; dropped: string[] }
  | { state: 'fallback'; reason: string; dropped: string[] }
  | { state: 'failed'; reason: string }
  | { state: 'waiting'; reason: string; nextAt: Date; uncounted?: boolean };

// A killed attempt is paid for as it was guessed: nobody can tell. What failed is tried again on another day.
const CLAIM = `INSERT INTO posting.summary AS s
    (text_hash, model, prompt_revision, state, attempts, lease_until, asked_at, guessed_cost)
  VALUES ($1, $2, $3, 'asking', 1, date_trunc('milliseconds', now()) + $4 * interval '1 ms', now(), $5)
  ON CONFLICT (text_hash, model, prompt_revision) DO UPDATE SET state = 'asking', next_at = NULL, ended_at = NULL,
    attempts = CASE WHEN s.state = 'failed' THEN 1 ELSE s.attempts + 1 END, cost = s.cost + s.guessed_cost,
    lease_until = EXCLUDED.lease_until, asked_at = EXCLUDED.asked_at, guessed_cost = EXCLUDED.guessed_cost
  WHERE (s.state = 'asking' AND s.lease_until < now()) OR (s.state = 'waiting' AND s.next_at <= now())
    OR (s.state = 'failed' AND s.ended_at < now() - interval '1 day')
  RETURNING attempts, lease_until AS lease`;
const SPENT_TODAY = `SELECT coalesce(sum(cost + guessed_cost), 0) AS spent FROM posting.summary
  WHERE asked_at >= date_trunc('day', now() AT TIME ZONE 'UTC') AT TIME ZONE 'UTC'`;
// Only who still has the claim says how it ended.
const SETTLE = `UPDATE posting.summary SET state = $5, reason = $6, next_at = $7, summary = $8::json, dropped = $9::text[],
    tokens_in = tokens_in + $10, tokens_out = tokens_out + $11, cost = cost + $12, ms = $13, guessed_cost = 0,
    lease_until = NULL, attempts = attempts - $14::int, ended_at = CASE WHEN $5 <> 'waiting' THEN now() END
  WHERE text_hash = $1 AND model = $2 AND prompt_revision = $3 AND lease_until = $4`;

const DAY_MS = 86_400_000;
/** When a text that failed may be tried again: the claim says the same. */
export const anotherDay = (endedAt: Date): Date => new Date(endedAt.getTime() + DAY_MS + 1_000);

/** What models made of texts, and who is asking one right now. */
@Injectable()
export class SummaryStore {
  constructor(@Inject(Database) private readonly db: Database) {}

  find({ textHash: hash, model }: Text): Promise<Prisma.SummaryGetPayload<object> | null> {
    const textHash_model_promptRevision = { textHash: hash, model, promptRevision: PROMPT_REVISION };
    return this.db.prisma.summary.findUnique({ where: { textHash_model_promptRevision } });
  }

  /** One at a time for each text, in all processes and for all tenants: it is paid for once. */
  claim(text: Text, forMs: number, cost: number, budget: number | null): Promise<Claimed> {
    return this.db.sqlTransaction(async (tx): Promise<Claimed> => {
      if (budget !== null && (await spentToday(tx)) + cost > budget) return { refused: 'budget' };
      const params = [text.textHash, text.model, PROMPT_REVISION, forMs, cost];
      const { rows } = await tx.query<{ attempts: number; lease: Date }>(CLAIM, params);
      return rows[0] ? { claim: { ...text, ...rows[0] } } : { refused: 'taken' };
    });
  }

  async settle({ textHash: hash, model, lease }: Claim, ending: Ending, { tokens, cost, ms }: Spent): Promise<void> {
    const { state } = ending;
    const made = state === 'done' ? JSON.stringify(ending.summary) : null;
    await this.db.pool.query(SETTLE, [
      ...[hash, model, PROMPT_REVISION, lease, state, 'reason' in ending ? ending.reason : null],
      ...[state === 'waiting' ? ending.nextAt : null, made, 'dropped' in ending ? ending.dropped : []],
      ...[tokens.in, tokens.out, cost, Math.round(ms), state === 'waiting' && ending.uncounted === true ? 1 : 0],
    ]);
  }

  /** Shows it with the posting, if that still has the text: who was slower must not undo what was made of a newer one. */
  async show(postingId: string, summary: ModelSummary): Promise<boolean> {
    return this.db.transaction(async (tx) => {
      await tx.$queryRaw`SELECT 1 FROM posting.posting WHERE id = ${postingId}::uuid FOR UPDATE`;
      const posting = await tx.posting.findUnique({ where: { id: postingId }, select: { content: true } });
      if (!posting || textHash(contentOf(posting.content).text) !== summary.textHash) return false;
      await tx.posting.update({ where: { id: postingId }, data: { modelSummary: { ...summary } } });
      return true;
    });
  }
}

/** One after the other, so that two do not both see what only one may spend. */
async function spentToday(tx: SqlTx): Promise<number> {
  await tx.query(`SELECT pg_advisory_xact_lock(hashtext('posting.summary budget'))`);
  const { rows } = await tx.query<{ spent: number }>(SPENT_TODAY);
  return rows[0]?.spent ?? 0;
}
