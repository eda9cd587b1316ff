import { laneOf, type Database, type OutboxRow } from '#libs/data';
import type { DispatchReport } from '../dispatch/dispatcher.js';
import { messageId, type RawMessage } from '../dispatch/message.js';
import { park } from '../parked/park.js';

/** The name under which the relay's events are parked. */
export const RELAY = 'relay';

/** An event that the carrier can never take as it is. */
export interface Refused {
  row: OutboxRow;
  code: string;
  reason: string;
}

type Publish = (rows: OutboxRow[]) => Promise<Refused[]>;

/**
 * The events that the carrier refuses: parked under the relay's name, so that no consumer has had any of them, and
 * published again when somebody asks for it. Later events of their keys are not held back.
 */
export class RefusedEvents {
  constructor(
    private readonly db: Database,
    private readonly onParked: (report: DispatchReport) => void = () => undefined,
  ) {}

  async park(refused: Refused[]): Promise<void> {
    for (const { row, code, reason } of refused) {
      const message = toMessage(row);
      await park(this.db.pool, { consumer: RELAY, message, state: 'parked', code, reason, attempts: 1 });
      this.onParked(reportOf(message, 1, reason));
    }
  }

  /**
   * Publish what was asked for. Only events of lanes that are the caller's: no two processes do it at a time, and without
   * a transaction that would hold up every reader of the outbox as long as the carrier is away.
   */
  async redrive(isOurs: (lane: number) => boolean, publish: Publish): Promise<void> {
    const { rows } = await this.db.pool.query<{ id: string; subject: string }>(
      `SELECT id, subject FROM messaging.parked_event
       WHERE consumer = $1 AND state = 'parked' AND redrive_at IS NOT NULL ORDER BY sequence LIMIT 1000`,
      [RELAY],
    );
    for (const { id, subject } of rows) if (isOurs(laneOf(subject))) await this.publishAgain(id, publish);
  }

  private async publishAgain(id: string, publish: Publish): Promise<void> {
    const { rows } = await this.db.pool.query<{ raw: string; attempts: number }>(
      `SELECT raw, attempts FROM messaging.parked_event WHERE id = $1 AND state = 'parked'`,
      [id],
    );
    const [row] = rows;
    if (!row) return;
    const message = JSON.parse(row.raw) as RawMessage;
    const [refused] = await publish([toRow(message)]);
    if (!refused) return this.resolve(id);
    await this.db.pool.query(
      `UPDATE messaging.parked_event SET attempts = attempts + 1, last_failed_at = now(), redrive_at = NULL,
         code = $2, reason = $3 WHERE id = $1 AND state = 'parked'`,
      [id, refused.code, refused.reason],
    );
    this.onParked(reportOf(message, row.attempts + 1, refused.reason));
  }

  private async resolve(id: string): Promise<void> {
    await this.db.pool.query(
      `UPDATE messaging.parked_event SET state = 'resolved', resolved_at = now() WHERE id = $1 AND state = 'parked'`,
      [id],
    );
  }
}

const toMessage = ({ topic, subject, attributes, data }: OutboxRow): RawMessage => ({
  topic,
  key: subject,
  attributes: JSON.parse(attributes) as RawMessage['attributes'],
  data,
});

const toRow = ({ topic, key, attributes, data }: RawMessage): OutboxRow => ({
  position: '0',
  topic,
  subject: key,
  attributes: JSON.stringify(attributes),
  data,
});

const reportOf = (message: RawMessage, attempts: number, reason: string): DispatchReport => {
  const { type, time } = message.attributes;
  const ageMs = Date.now() - Date.parse(String(time));
  return {
    group: RELAY,
    type: typeof type === 'string' ? type : 'unknown',
    id: messageId(message),
    subject: message.key,
    outcome: 'parked',
    attempts,
    reason,
    ageMs: Number.isNaN(ageMs) ? 0 : ageMs,
  };
};
