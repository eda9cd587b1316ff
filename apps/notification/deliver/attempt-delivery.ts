import { setTimeout as delay } from 'node:timers/promises';
import { Inject, Injectable } from '@nestjs/common';
import { append, Database, type NewEvent, type SqlTx } from '#libs/data';
import { JobHandler, type JobOutcome } from '#libs/jobs';
import { codeOf, note, Semaphore, ShutdownRegistry } from '#libs/platform';
import { CHANNELS, type Channel, type Envelope, type SendResult } from '../channels/channel.js';
import { SOURCE } from '../service.js';
import { AttemptClock } from './attempt-clock.js';
import { DeliveryQueue } from './delivery-queue.js';
import { ATTEMPT_LIMITS, MOST_ATTEMPTS, RECORD_AGAIN_MS, RETRY_SECONDS, type AttemptLimits } from './retry-schedule.js';

interface Claimed extends Envelope {
  channel: string;
  attempts: number;
  alertId: string | null;
  dueAt: Date;
}

// Ours when it is due, or when whoever had it is gone, unless enough of its owner are under way: the sweep brings it again.
// The attempt row says `unknown` until the end is known.
const CLAIM = `WITH claimed AS (
    UPDATE notification.delivery d SET state = 'sending', attempts = attempts + 1, claimed_until = now() + make_interval(secs => $2)
    WHERE id = $1 AND ((state = 'pending' AND next_attempt_at <= now()) OR (state = 'sending' AND claimed_until < now()))
      AND $3 > (SELECT count(*) FROM notification.delivery u
                WHERE u.owner_id = d.owner_id AND u.state = 'sending' AND u.claimed_until >= now())
    RETURNING *
  ), attempt AS (
    INSERT INTO notification.delivery_attempt (delivery_id, number) SELECT id, attempts FROM claimed
  )
  SELECT c.id AS "deliveryId", c.notification_id AS "notificationId", c.tenant_id AS "tenantId", c.owner_id AS "ownerId", c.channel,
    c.destination, c.attempts, c.correlation_id AS "correlationId", n.title, n.body, n.link, n.alert_id AS "alertId", n.due_at AS "dueAt"
  FROM claimed c JOIN notification.notification n ON n.id = c.notification_id`;

const RENEW = `UPDATE notification.delivery SET claimed_until = now() + make_interval(secs => $3)
  WHERE id = $1 AND attempts = $2 AND state = 'sending'`;

/** One attempt of one delivery: claim, send, write down what came of it. */
@Injectable()
export class AttemptDelivery {
  private readonly sending: Semaphore;
  private readonly underWay = new Set<AttemptClock>();
  private stopping = false;

  constructor(
    @Inject(Database) private readonly db: Database,
    @Inject(CHANNELS) private readonly channels: ReadonlyMap<string, Channel>,
    @Inject(DeliveryQueue) private readonly queue: DeliveryQueue,
    @Inject(ATTEMPT_LIMITS) private readonly limits: AttemptLimits,
    @Inject(ShutdownRegistry) shutdown: ShutdownRegistry,
  ) {
    this.sending = new Semaphore(limits.sendingAtOnce);
    // In the first phase: what is under way has the time of the phases before that of the jobs as well.
    shutdown.register('http', 'mail under way', () => this.stop());
  }

  @JobHandler('deliveries', 'attempt-delivery')
  async attempt({ deliveryId }: { deliveryId: string }): Promise<JobOutcome> {
    const letNext = await this.sending.acquire();
    // Its clock starts before that of the claim: a claim that was slow to get leaves less time to send, never more.
    const clock = new AttemptClock(this.limits);
    this.underWay.add(clock);
    try {
      if (this.stopping) return NOT_NOW;
      const delivery = await this.claim(deliveryId);
      return delivery ? await this.attemptClaimed(delivery, clock, letNext) : NOT_NOW;
    } finally {
      clock.stop();
      this.underWay.delete(clock);
      letNext();
    }
  }

  /** Nothing more begins; what is under way is waited for a while, and then what is known of it is written down. */
  private stop(): void {
    this.stopping = true;
    const cut = (): void => this.underWay.forEach((clock) => clock.cut());
    setTimeout(cut, this.limits.stopSeconds * 1_000).unref();
  }

  private async claim(deliveryId: string): Promise<Claimed | undefined> {
    const { claimSeconds, ownerAtOnce } = this.limits;
    const { rows } = await this.db.pool.query<Claimed>(CLAIM, [deliveryId, claimSeconds, ownerAtOnce]);
    return rows[0];
  }

  private async attemptClaimed(delivery: Claimed, clock: AttemptClock, letNext: () => void): Promise<JobOutcome> {
    const { deliveryId } = delivery;
    // Its attempts never came to an end that was written down: sent once more, it would be sent for ever.
    const result = delivery.attempts > MOST_ATTEMPTS ? GIVEN_UP : await this.send(delivery, clock, letNext);
    const retryInSeconds = await this.recordSurely(delivery, result);
    if (retryInSeconds !== null)
      await this.queue.enqueue([deliveryId], { begun: delivery.attempts, delayMs: retryInSeconds * 1_000 + 50 });
    return result.outcome === 'delivered' ? 'done' : { skipped: `${result.outcome}: ${result.detail}` };
  }

  /** Once more may be twice, when only the answer of the database was lost: the second time changes nothing. */
  private async recordSurely(delivery: Claimed, result: SendResult): Promise<number | null> {
    for (const again of RECORD_AGAIN_MS) {
      try {
        return await this.db.sqlTransaction((tx) => record(tx, delivery, result));
      } catch (error) {
        note({ recordedAgain: codeOf(error) });
        await delay(again);
      }
    }
    return this.db.sqlTransaction((tx) => record(tx, delivery, result));
  }

  private async send(delivery: Claimed, clock: AttemptClock, letNext: () => void): Promise<SendResult> {
    const channel = this.channels.get(delivery.channel);
    if (!channel) return { outcome: 'refused', detail: `there is no channel ${delivery.channel}` };
    // A throw of a channel is a bug of ours, and it is not known whether the message left.
    const time = clock.timeFor(() => this.renewClaim(delivery), letNext);
    return channel
      .send(delivery, time)
      .catch((error: Error): SendResult => ({ outcome: 'unknown', detail: error.message }));
  }

  private async renewClaim({ deliveryId, attempts }: Claimed): Promise<void> {
    const renewed = await this.db.pool
      .query(RENEW, [deliveryId, attempts, this.limits.claimSeconds])
      .catch(() => undefined);
    // Others may try: nothing can be taken back of a message that has left, but a second copy is to be explained.
    if (renewed?.rowCount === 0) note({ claimLost: true });
  }
}

const NOT_NOW: JobOutcome = { skipped: 'not due, settled, in other hands, or behind others of its owner' };

const GIVEN_UP: SendResult = {
  outcome: 'failed',
  detail: `given up: of ${MOST_ATTEMPTS} attempts it is not known what became of them`,
};

/** @returns the seconds after which to try again, or null when the delivery is settled. */
async function record(tx: SqlTx, delivery: Claimed, result: SendResult): Promise<number | null> {
  // What a server answered may hold anything; PostgreSQL cannot store U+0000.
  const detail = 'detail' in result ? result.detail.replaceAll('\0', '').slice(0, 1_000) : null;
  await tx.query(
    'UPDATE notification.delivery_attempt SET ended_at = now(), outcome = $3, detail = $4 WHERE delivery_id = $1 AND number = $2',
    [delivery.deliveryId, delivery.attempts, result.outcome, detail],
  );
  if (result.outcome === 'delivered') return settle(tx, delivery, 'delivered', null, [deliveredEvent(delivery)]);
  const wait = result.outcome === 'refused' ? undefined : RETRY_SECONDS[delivery.attempts - 1];
  if (wait === undefined)
    return settle(tx, delivery, 'failed', detail, [failedEvent(delivery, detail ?? result.outcome)]);
  await tx.query(
    `UPDATE notification.delivery SET state = 'pending', last_error = $3, claimed_until = NULL,
       next_attempt_at = now() + make_interval(secs => $4) WHERE id = $1 AND attempts = $2 AND state = 'sending'`,
    [delivery.deliveryId, delivery.attempts, detail, wait],
  );
  return wait;
}

/** Delivered is delivered, also by an attempt that lost its claim: no other has to follow. */
async function settle(
  tx: SqlTx,
  delivery: Claimed,
  state: string,
  lastError: string | null,
  events: NewEvent[],
): Promise<null> {
  const { rowCount } = await tx.query(
    `UPDATE notification.delivery SET state = $2, last_error = $3, settled_at = now(), claimed_until = NULL
     WHERE id = $1 AND ((state = 'sending' AND attempts = $4) OR ($2 = 'delivered' AND state IN ('pending', 'sending')))`,
    [delivery.deliveryId, state, lastError, delivery.attempts],
  );
  if (rowCount === 1) await append(tx, events);
  return null;
}

const eventOf = (delivery: Claimed) => ({
  source: SOURCE,
  subject: delivery.notificationId,
  sequence: delivery.attempts + 1,
  tenantId: delivery.tenantId,
  correlationId: delivery.correlationId,
});
const refOf = ({ ownerId, notificationId, alertId, channel }: Claimed) => ({
  ownerId,
  notificationId,
  alertId,
  channel,
});

const deliveredEvent = (delivery: Claimed): NewEvent<'notification.delivered'> => ({
  type: 'notification.delivered',
  ...eventOf(delivery),
  data: {
    ...refOf(delivery),
    deliveredAt: new Date().toISOString(),
    latenessMs: Math.max(0, Date.now() - delivery.dueAt.getTime()),
  },
});

const failedEvent = (delivery: Claimed, reason: string): NewEvent<'notification.failed'> => ({
  type: 'notification.failed',
  ...eventOf(delivery),
  data: { ...refOf(delivery), reason },
});
