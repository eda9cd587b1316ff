import { Controller, Inject } from '@nestjs/common';
import {
  discardParkedEvent,
  getAsyncApi,
  getOverview,
  listParkedEvents,
  redriveParkedEvent,
  redriveParkedEvents,
  toAsyncApi,
  type Overview,
  type RouteInput,
} from '#libs/contracts';
import { Database } from '#libs/data';
import { KafkaLag, OutboxLag, ParkedEvents } from '#libs/messaging';
import { Input, ProblemError, Route, VERSION } from '#libs/platform';

const GRACE_SECONDS = 5;

const noSuchEvent = (): ProblemError =>
  new ProblemError({ status: 404, code: 'parked-event-not-found', title: 'No such parked event' });

/** What operators look at and do. All of it comes from Postgres, so any process answers for the whole system. */
@Controller()
export class OpsController {
  private readonly asyncApi = toAsyncApi(VERSION);

  constructor(
    @Inject(Database) private readonly db: Database,
    @Inject(OutboxLag) private readonly lag: OutboxLag,
    @Inject(ParkedEvents) private readonly parked: ParkedEvents,
    @Inject(KafkaLag) private readonly kafka: KafkaLag | null,
  ) {}

  @Route(getAsyncApi)
  events() {
    return this.asyncApi as { asyncapi: string };
  }

  @Route(getOverview)
  async overview(): Promise<Overview> {
    const [outbox, groups, parked, alerts, deliveries] = await Promise.all([
      this.lag.byConsumer(),
      this.kafka?.read().catch(() => undefined),
      this.parked.stats(),
      this.overdueAlerts(),
      this.undelivered(),
    ]);
    const lag = [...outbox, ...(groups ?? []).map((group) => ({ ...group, oldestSeconds: null }))];
    return { lag, kafkaAnswers: this.kafka && groups !== undefined, parked, alerts, deliveries };
  }

  @Route(listParkedEvents)
  async list(@Input() { query: { limit, cursor, ...filter } }: RouteInput<typeof listParkedEvents>) {
    const { items, nextCursor } = await this.parked.list(filter, limit, cursor);
    const shown = items.map(({ firstFailedAt, lastFailedAt, ...item }) => ({
      ...item,
      firstFailedAt: firstFailedAt.toISOString(),
      lastFailedAt: lastFailedAt.toISOString(),
    }));
    return { items: shown, nextCursor };
  }

  @Route(redriveParkedEvent)
  async redrive(@Input() { params }: RouteInput<typeof redriveParkedEvent>): Promise<{ requested: number }> {
    if (await this.parked.redrive(params.id)) return { requested: 1 };
    throw noSuchEvent();
  }

  @Route(discardParkedEvent)
  async discard(@Input() { params }: RouteInput<typeof discardParkedEvent>): Promise<void> {
    if (!(await this.parked.discard(params.id))) throw noSuchEvent();
  }

  @Route(redriveParkedEvents)
  async redriveAll(@Input() { body }: RouteInput<typeof redriveParkedEvents>): Promise<{ requested: number }> {
    return { requested: await this.parked.redriveAll(body) };
  }

  private async overdueAlerts(): Promise<Overview['alerts']> {
    const { rows } = await this.db.pool.query<Overview['alerts']>(
      `SELECT count(*)::int AS overdue, coalesce(extract(epoch FROM now() - min(due_at)), 0)::float8 AS "oldestOverdueSeconds"
       FROM notification.alert WHERE state IN ('scheduled', 'armed') AND due_at < now() - make_interval(secs => $1)`,
      [GRACE_SECONDS],
    );
    return rows[0] ?? { overdue: 0, oldestOverdueSeconds: 0 };
  }

  private async undelivered(): Promise<Overview['deliveries']> {
    const { rows } = await this.db.pool.query<Overview['deliveries']>(
      `SELECT count(*)::int AS undelivered, coalesce(extract(epoch FROM now() - min(n.created_at)), 0)::float8 AS "oldestUndeliveredSeconds"
       FROM notification.delivery d JOIN notification.notification n ON n.id = d.notification_id WHERE d.state IN ('pending', 'sending')`,
    );
    return rows[0] ?? { undelivered: 0, oldestUndeliveredSeconds: 0 };
  }
}
