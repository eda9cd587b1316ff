import pg from 'pg';

/** An owner that was silent for so long is frozen or cut off; no event loop is busy for as long. */
const PATIENCE_MS = 10_000;
const BEAT_MS = 2_000;

/**
 * A connection for session locks. The server ends it, and the locks with it, when it has heard nothing of us for
 * PATIENCE_MS: a process that is frozen, or behind a cut network, would keep its connection and its locks for hours. A
 * server that does not answer for as long is taken for lost by us.
 */
export class LockSession {
  private turn: Promise<unknown> = Promise.resolve();
  private readonly beat: NodeJS.Timeout;
  private over = false;

  private constructor(
    private readonly client: pg.Client,
    private readonly onLost: (session: LockSession) => void,
  ) {
    this.beat = setInterval(() => void this.query('SELECT 1', []).catch(() => this.lose()), BEAT_MS);
    client.on('error', () => this.lose());
    client.on('end', () => this.lose());
  }

  /** @param onLost called once when the session ends without `end`. */
  static async open(url: string, name: string, onLost: (session: LockSession) => void): Promise<LockSession> {
    const client = new pg.Client({
      connectionString: url,
      application_name: name,
      keepAlive: true,
      connectionTimeoutMillis: PATIENCE_MS,
      query_timeout: PATIENCE_MS,
    });
    // A connection that breaks while it is made is told by the rejection; without a listener it would end the process.
    client.on('error', () => undefined);
    try {
      await client.connect();
      await client.query(`SET idle_session_timeout TO ${PATIENCE_MS}`);
      return new LockSession(client, onLost);
    } catch (error) {
      void client.end().catch(() => undefined);
      throw error;
    }
  }

  /** One statement at a time: pg queues them on a connection too, but will not for ever (its version 9). */
  query<Row extends pg.QueryResultRow>(sql: string, params: unknown[]): Promise<Row[]> {
    const result = this.turn.then(async () => {
      if (this.over) throw Object.assign(new Error('the session of the locks has ended'), { code: '08006' });
      return (await this.client.query<Row>(sql, params)).rows;
    });
    this.turn = result.catch(() => undefined);
    return result;
  }

  async end(): Promise<void> {
    this.finish();
    await this.client.end().catch(() => undefined);
  }

  private lose(): void {
    if (this.over) return;
    this.finish();
    void this.client.end().catch(() => undefined);
    this.onLost(this);
  }

  private finish(): void {
    this.over = true;
    clearInterval(this.beat);
  }
}
