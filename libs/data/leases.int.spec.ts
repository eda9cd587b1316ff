import { connect, createServer, type AddressInfo, type Socket } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { createTestDatabase, eventually, type TestDatabase } from '#libs/testing';
import { LaneLeases, LANES, LeaderElection } from './index.js';

let database: TestDatabase;
beforeEach(async () => (database = await createTestDatabase({ migrated: false })));
afterEach(() => database.drop());

/** Ends the server's side of connections, as a killed process or a broken network would. */
async function cut(applicationName: string, howMany = 100): Promise<number> {
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  const { rowCount } = await client.query(
    `SELECT pg_terminate_backend(pid) FROM (SELECT pid FROM pg_stat_activity
     WHERE application_name = $1 AND datname = current_database() ORDER BY backend_start LIMIT $2) chosen`,
    [applicationName, howMany],
  );
  await client.end();
  return rowCount ?? 0;
}

/** A way to the database that can be made to pass nothing on any more, in either direction, with no end of connections. */
async function openWire(): Promise<{ url: string; freeze: () => void; close: () => void }> {
  const to = new URL(database.url);
  const sockets = new Set<Socket>();
  const server = createServer((near) => {
    const far = connect(Number(to.port || 5432), to.hostname);
    for (const [from, into] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(from);
      from.on('error', () => into.destroy()).on('close', () => into.destroy());
      from.pipe(into);
    }
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const url = new URL(database.url);
  [url.hostname, url.port] = ['127.0.0.1', String((server.address() as AddressInfo).port)];
  const each = (work: (socket: Socket) => unknown) => () => void [...sockets].forEach(work);
  const freeze = each((socket) => socket.unpipe().pause());
  return { url: url.href, freeze, close: () => void (each((socket) => socket.destroy())(), server.close()) };
}

const FROZEN = { timeoutMs: 25_000 };

class Member {
  readonly lost: number[] = [];
  gained = 0;
  finish = (): Promise<void> => Promise.resolve();
  readonly leases: LaneLeases;

  constructor(url = database.url) {
    this.leases = new LaneLeases(url, 'test', {
      gained: () => void this.gained++,
      lost: async (lane) => {
        this.lost.push(lane);
        await this.finish();
      },
    });
  }

  get lanes(): number[] {
    return this.leases.lanes.sort((a, b) => a - b);
  }
}

describe('the leases of lanes', () => {
  const all = [...Array(LANES).keys()];
  let members: Member[];
  beforeEach(() => {
    members = [];
  });
  afterEach(async () => {
    await Promise.all(members.map(({ leases }) => leases.stop()));
  });
  const join = (url?: string): Member => {
    const member = new Member(url);
    members.push(member);
    member.leases.start();
    return member;
  };
  const held = (): number[] => members.flatMap(({ lanes }) => lanes).sort((a, b) => a - b);

  it('go to the only member, and are shared fairly when others come', async () => {
    const first = join();
    await eventually(() => expect(first.lanes).toEqual(all));
    join();
    join();
    await eventually(() => {
      expect(members.map(({ lanes }) => lanes.length).sort()).toEqual([2, 3, 3]);
      expect(held()).toEqual(all);
    });
    expect(first.lost.length).toBeGreaterThanOrEqual(5);
  });

  it('never have two owners: a lane is given on when its work has stopped', async () => {
    const first = join();
    await eventually(() => expect(first.lanes).toEqual(all));
    let finish = (): void => undefined;
    const working = new Promise<void>((resolve) => (finish = resolve));
    first.finish = () => working;
    const second = join();
    await eventually(() => expect(first.lost).toHaveLength(4));
    expect(second.lanes).toEqual([]);
    finish();
    await eventually(() => expect(second.lanes).toHaveLength(4));
    expect(held()).toEqual(all);
  });

  it('are taken over from a member that leaves, and from one whose connection is cut', async () => {
    const [first, second] = [join(), join()];
    await eventually(() => expect(held()).toEqual(all));
    await second.leases.stop();
    members.pop();
    await eventually(() => expect(first.lanes).toEqual(all));
    const before = first.gained;
    expect(await cut('hirewire-lanes-test')).toBe(1);
    await eventually(() => expect(first.gained).toBe(before + LANES));
    expect(first.lanes).toEqual(all);
  });

  it('are taken over from a member that is frozen or behind a cut network, and it learns that', async () => {
    const wire = await openWire();
    const first = join(wire.url);
    await eventually(() => expect(first.lanes).toEqual(all));
    wire.freeze();
    const second = join();
    await eventually(() => expect(second.lanes).toEqual(all), FROZEN);
    await eventually(() => expect(first.lanes).toEqual([]), FROZEN);
    wire.close();
  }, 60_000);

  it('bind what is written: without them there is no connection to write over', async () => {
    const first = join();
    await eventually(() => expect(first.lanes).toEqual(all));
    await expect(first.leases.query('SELECT 1 AS one', [])).resolves.toEqual([{ one: 1 }]);
    await cut('hirewire-lanes-test');
    await eventually(() => expect(first.lost).toEqual(expect.arrayContaining(all)));
    await expect(
      new LaneLeases(database.url, 'test', first.leases as never).query('SELECT 1', []),
    ).rejects.toMatchObject({
      code: '08006',
    });
  });
});

describe('the election of a leader', () => {
  it('has one winner for a name, until it gives the role back', async () => {
    const candidates = Array.from({ length: 4 }, () => new LeaderElection(database.url));
    const roles = await Promise.all(candidates.map((candidate) => candidate.acquire('sweeper')));
    const leaders = roles.filter((role) => role !== null);
    expect(leaders).toHaveLength(1);
    const other = await candidates[0]!.acquire('another role');
    expect(other).not.toBeNull();
    await leaders[0]!.release();
    await eventually(async () => {
      const next = await candidates[1]!.acquire('sweeper');
      expect(next).not.toBeNull();
      await next!.release();
    });
    await other!.release();
  });

  it('tells a leader that lost its connection, once, and lets the next one lead', async () => {
    const election = new LeaderElection(database.url);
    let told = 0;
    expect(await election.acquire('sweeper', () => told++)).not.toBeNull();
    expect(await cut('hirewire-leader-sweeper')).toBe(1);
    await eventually(() => expect(told).toBe(1));
    const next = await election.acquire('sweeper', () => told++);
    expect(next).not.toBeNull();
    await next!.release();
    expect(told).toBe(1);
  });

  it('follows a leader that is frozen or behind a cut network', async () => {
    const wire = await openWire();
    let told = 0;
    expect(await new LeaderElection(wire.url).acquire('sweeper', () => told++)).not.toBeNull();
    wire.freeze();
    await eventually(async () => {
      const next = await new LeaderElection(database.url).acquire('sweeper');
      expect(next).not.toBeNull();
      await next!.release();
    }, FROZEN);
    await eventually(() => expect(told).toBe(1), FROZEN);
    wire.close();
  }, 60_000);

  it('says when nobody can be elected because the database is away', async () => {
    const nowhere = new URL(database.url);
    nowhere.port = '1';
    await expect(new LeaderElection(nowhere.href).acquire('sweeper')).rejects.toThrow();
  });
});
