import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { Database, LANES, type OutboxRow } from '#libs/data';
import { createTestDatabase, eventually, type TestDatabase } from '#libs/testing';
import { Relay, type Carrier } from './relay.js';

/** What several relays publish to; `wipe` is what deleting its topics does. */
class SharedCarrier {
  content: string[] = [];
  exists = true;
  private fresh = true;

  wipe(): void {
    [this.content, this.exists] = [[], false];
  }

  /** @param failing how often it fails at once after it has made what was missing, or at anything after that. */
  connect(failing = 0): Carrier {
    let failures = 0;
    return {
      prepare: async (beforeMaking) => {
        const fresh = this.fresh || !this.exists;
        if (fresh) await beforeMaking('cluster');
        [this.fresh, this.exists] = [false, true];
        if ((fresh || failures > 0) && failures++ < failing) throw new Error('no answer');
        return { identity: 'cluster', fresh };
      },
      publish: (rows: OutboxRow[]) => {
        if (!this.exists) return Promise.reject(new Error('unknown topic'));
        this.content.push(...rows.map(({ subject }) => subject));
        return Promise.resolve([]);
      },
      close: () => Promise.resolve(),
    };
  }
}

describe('a carrier that is wiped while relays live', () => {
  let database: TestDatabase;
  let db: Database;
  let relays: Relay[];
  beforeEach(async () => {
    database = await createTestDatabase();
    db = new Database({ url: database.url });
    relays = [];
  });
  afterEach(async () => {
    await Promise.all(relays.map((relay) => relay.stop()));
    await db.close();
    await database.drop();
  });
  const lanes = [...Array(LANES).keys()];
  const put = (lane: number, subject: string) =>
    db.pool.query(
      `INSERT INTO messaging.outbox (lane, topic, subject, event_id, attributes, data) VALUES ($1, 't', $2, $3, '{}', '{}')`,
      [lane, subject, randomUUID()],
    );

  it.each([1, 2])(
    'gets everything again, also of lanes in which nothing happens, from %d of them',
    async (count) => {
      const carrier = new SharedCarrier();
      relays = Array.from({ length: count }, () => new Relay(db, carrier.connect()));
      for (const relay of relays) relay.start();
      await eventually(
        () => expect(relays.map((relay) => relay.lanes.length)).toEqual(Array(count).fill(LANES / count)),
        {
          timeoutMs: 20_000,
        },
      );
      for (const lane of lanes) await put(lane, `old ${lane}`);
      const old = lanes.map((lane) => `old ${lane}`);
      await eventually(() => expect([...new Set(carrier.content)].sort()).toEqual(old), { timeoutMs: 10_000 });
      carrier.wipe();
      await put(5, 'new 5');
      await eventually(() => expect([...new Set(carrier.content)].sort()).toEqual(['new 5', ...old]), {
        timeoutMs: 15_000,
      });
    },
    60_000,
  );

  const expectContent = (subjects: string[]) =>
    eventually(() => expect([...new Set(carrier.content)].sort()).toEqual([...subjects].sort()), {
      timeoutMs: 20_000,
    });
  const start = (carrier: Carrier): Relay => {
    const relay = new Relay(db, carrier);
    relays.push(relay);
    relay.start();
    return relay;
  };
  const old = lanes.map((lane) => `old ${lane}`);
  let carrier: SharedCarrier;
  const fill = async (): Promise<Relay> => {
    carrier = new SharedCarrier();
    const relay = start(carrier.connect());
    for (const lane of lanes) await put(lane, `old ${lane}`);
    await expectContent(old);
    return relay;
  };

  it('gets everything again when its maker fails at once afterwards', async () => {
    carrier = new SharedCarrier();
    await carrier.connect().prepare(() => Promise.resolve());
    start(carrier.connect(1));
    for (const lane of lanes) await put(lane, `old ${lane}`);
    await expectContent(old);
    carrier.wipe();
    await put(5, 'new 5');
    await expectContent(['new 5', ...old]);
  }, 60_000);

  it('gets everything again from the next relay when its maker dies', async () => {
    await (await fill()).stop();
    carrier.wipe();
    const dying = start(carrier.connect(Number.POSITIVE_INFINITY));
    await eventually(() => expect(carrier.exists).toBe(true), { timeoutMs: 20_000 });
    await dying.stop();
    await put(5, 'new 5');
    start(carrier.connect());
    await expectContent(['new 5', ...old]);
  }, 60_000);

  it('gets everything again from a relay that lives when its maker dies, also while nothing happens', async () => {
    await fill();
    carrier.wipe();
    const dying = start(carrier.connect(Number.POSITIVE_INFINITY));
    await eventually(() => expect(carrier.exists).toBe(true), { timeoutMs: 20_000 });
    await eventually(() => expect(carrier.content).not.toEqual([]), { timeoutMs: 20_000 });
    await dying.stop();
    await expectContent(old);
  }, 60_000);
});
