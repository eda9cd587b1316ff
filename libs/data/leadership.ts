import pg from 'pg';

export interface Leadership {
  release(): Promise<void>;
}

/**
 * Elects one owner for a name over all processes of a database, by a session advisory lock: the lock ends with the
 * connection, so a killed owner is followed at the next attempt.
 */
export class LeaderElection {
  constructor(private readonly url: string) {}

  /**
   * @param onLost called once when the lock was lost without `release` (the connection broke).
   * @returns null when somebody else leads.
   */
  async acquire(name: string, onLost?: () => void): Promise<Leadership | null> {
    const client = new pg.Client({
      connectionString: this.url,
      application_name: `hirewire-leader-${name}`,
      keepAlive: true,
    });
    let released = false;
    const lost = () => {
      if (!released) onLost?.();
      released = true;
    };
    client.on('error', lost);
    client.on('end', lost);
    const abandon = async () => {
      released = true;
      await client.end().catch(() => undefined);
    };
    try {
      await client.connect();
      const { rows } = await client.query<{ led: boolean }>(
        'SELECT pg_try_advisory_lock(hashtextextended($1, 0)) AS led',
        [`hirewire.leader.${name}`],
      );
      if (rows[0]?.led) return { release: abandon };
      await abandon();
      return null;
    } catch (error) {
      await abandon();
      throw error;
    }
  }
}
