import { LockSession } from './lock-session.js';

export interface Leadership {
  release(): Promise<void>;
}

/**
 * Elects one owner for a name over all processes of a database, by a session advisory lock: the lock ends with the
 * connection, so a killed owner is followed at the next attempt, and a frozen one some seconds later.
 */
export class LeaderElection {
  constructor(private readonly url: string) {}

  /**
   * @param onLost called once when the lock was lost without `release` (the connection broke).
   * @returns null when somebody else leads.
   */
  async acquire(name: string, onLost?: () => void): Promise<Leadership | null> {
    const session = await LockSession.open(this.url, `hirewire-leader-${name}`, () => onLost?.());
    try {
      const [row] = await session.query<{ led: boolean }>(
        'SELECT pg_try_advisory_lock(hashtextextended($1, 0)) AS led',
        [`hirewire.leader.${name}`],
      );
      if (row?.led) return { release: () => session.end() };
      await session.end();
      return null;
    } catch (error) {
      await session.end();
      throw error;
    }
  }
}
