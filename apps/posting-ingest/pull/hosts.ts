import { setTimeout as delay } from 'node:timers/promises';
import { Inject, Injectable } from '@nestjs/common';
import { Database } from '#libs/data';
import { FetchError, interrupted, isHostFault } from '../fetch/fetch-error.js';

/** Between two requests to one host, of all processes together. */
const GAP_MS = 500;
/** Who would wait for longer comes back another time. */
const LONGEST_WAIT_MS = 20_000;
/** Failures in a row after which a host is left alone. */
export const HOST_FAILURES = 5;
const FIRST_REST_MS = 60_000;
const LONGEST_REST_MS = 3_600_000;
/** Once a rest is over one request is let through; the others wait for what becomes of it. */
const PROBE_MS = 60_000;

interface Row {
  waitMs: number;
  restMs: number;
  failures: number;
}

/** How long a host is left alone after so many failures in a row. */
export const restAfter = (failures: number): number =>
  failures < HOST_FAILURES ? 0 : Math.min(FIRST_REST_MS * 2 ** (failures - HOST_FAILURES), LONGEST_REST_MS);

/** Politeness and a circuit breaker for each host that is read, shared by all processes. */
@Injectable()
export class Hosts {
  constructor(@Inject(Database) private readonly db: Database) {}

  /**
   * Runs `ask` when it is its turn at the host.
   * @param of whose address it is. A source's failures open the breaker. The addresses that callers hand in may be of
   *   anybody's choosing: of their failures only the host's own wish to be left alone counts, and no caller takes the one
   *   turn in which a host is tried again.
   * @throws FetchError `host-resting`, or what `ask` throws.
   */
  async ask<T>(host: string, ask: () => Promise<T>, signal: AbortSignal, of: 'source' | 'caller'): Promise<T> {
    const waitMs = await this.turn(host, of === 'source');
    await delay(waitMs, undefined, { signal }).catch(() => Promise.reject(interrupted()));
    try {
      const result = await ask();
      await this.succeeded(host);
      return result;
    } catch (error) {
      if (error instanceof FetchError) await this.answered(host, error, of);
      throw error;
    }
  }

  /** An answer that is no success. It may be another host's, behind a redirect: then it is that one's. */
  private async answered(asked: string, error: FetchError, of: 'source' | 'caller'): Promise<void> {
    const host = error.host ?? asked;
    if (!isHostFault(error)) {
      // A board that is gone says nothing about its host, but that it answers.
      if (error.status !== null) await this.succeeded(host);
    } else if (of === 'source' || wishesRest(error)) await this.failed(host, error);
  }

  /** @returns milliseconds until it is our turn. */
  private turn(host: string, probes: boolean): Promise<number> {
    return this.db.sqlTransaction(async (tx) => {
      await tx.query('INSERT INTO posting.host (name, next_at) VALUES ($1, now()) ON CONFLICT DO NOTHING', [host]);
      const { rows } = await tx.query<Row>(
        `SELECT failures, greatest(0, extract(epoch FROM next_at - clock_timestamp()) * 1000)::float AS "waitMs",
           greatest(0, coalesce(extract(epoch FROM open_until - clock_timestamp()) * 1000, 0))::float AS "restMs"
         FROM posting.host WHERE name = $1 FOR UPDATE`,
        [host],
      );
      const { waitMs, restMs, failures } = rows[0] ?? { waitMs: 0, restMs: 0, failures: 0 };
      if (restMs > 0 || waitMs > LONGEST_WAIT_MS) throw resting(Math.max(restMs, waitMs));
      await tx.query(
        `UPDATE posting.host SET next_at = clock_timestamp() + $2 * interval '1 ms',
           open_until = CASE WHEN $3 THEN clock_timestamp() + $4 * interval '1 ms' END WHERE name = $1`,
        [host, waitMs + GAP_MS, probes && failures >= HOST_FAILURES, PROBE_MS],
      );
      return waitMs;
    });
  }

  private async succeeded(host: string): Promise<void> {
    const sql = 'UPDATE posting.host SET failures = 0, open_until = NULL WHERE name = $1 AND failures > 0';
    await this.db.pool.query(sql, [host]);
  }

  private async failed(host: string, error: FetchError): Promise<void> {
    const { rows } = await this.db.pool.query<{ failures: number }>(
      'UPDATE posting.host SET failures = failures + 1 WHERE name = $1 RETURNING failures',
      [host],
    );
    const rest = Math.max(restAfter(rows[0]?.failures ?? 0), Math.min(error.retryAfterMs ?? 0, LONGEST_REST_MS));
    if (rest === 0) return;
    await this.db.pool.query(
      `UPDATE posting.host SET open_until = greatest(open_until, now() + $2 * interval '1 ms') WHERE name = $1`,
      [host, rest],
    );
  }
}

const wishesRest = ({ status, retryAfterMs }: FetchError): boolean => status === 429 || retryAfterMs !== null;

const resting = (ms: number): FetchError =>
  new FetchError('host-resting', 'The host is left alone for a while.', null, Math.ceil(ms));
