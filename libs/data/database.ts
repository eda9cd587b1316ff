import { PrismaPg } from '@prisma/adapter-pg';
import pg from 'pg';
import { PrismaClient, type Prisma } from './generated/client.js';
import { deferWakes, Waker } from './waker.js';

/** An open transaction, through Prisma for ordinary work or on a bare connection for batches. */
export type PrismaTx = Prisma.TransactionClient;
export type SqlTx = pg.PoolClient;
export type Tx = PrismaTx | SqlTx;

export interface DatabaseOptions {
  url: string;
  /** Connections of each of the two pools (Prisma's and the plain one). */
  poolMax?: number;
  /** Name shown in pg_stat_activity. */
  applicationName?: string;
}

/**
 * The one door to PostgreSQL: Prisma for reads and ordinary writes, a plain pool for batches.
 * Events appended in a transaction opened here wake their readers right after its commit.
 */
export class Database {
  readonly prisma: PrismaClient;
  readonly pool: pg.Pool;
  readonly waker: Waker;

  constructor(readonly options: DatabaseOptions) {
    const pool = {
      connectionString: options.url,
      max: options.poolMax ?? 10,
      application_name: options.applicationName ?? 'hirewire',
      connectionTimeoutMillis: 5_000,
      // A transaction that hangs hides every later event from its readers: it must end.
      idle_in_transaction_session_timeout: 30_000,
    };
    this.prisma = new PrismaClient({
      adapter: new PrismaPg(pool),
      transactionOptions: { maxWait: 5_000, timeout: 15_000 },
    });
    this.pool = new pg.Pool(pool);
    // An idle connection that breaks is replaced at the next checkout; without a listener it would end the process.
    this.pool.on('error', () => undefined);
    // The same for one that breaks in a transaction, between two statements: the next statement fails and rolls back.
    this.pool.on('connect', (client) => client.on('error', () => undefined));
    this.waker = new Waker(options.url, this.pool);
  }

  /** Run `work` in a Prisma transaction; a throw rolls back. */
  async transaction<T>(work: (tx: PrismaTx) => Promise<T>): Promise<T> {
    return deferWakes(this.waker, () => this.prisma.$transaction((tx) => work(tx)));
  }

  /** Run `work` in a transaction on a plain connection, for statements over many rows. */
  async sqlTransaction<T>(work: (tx: SqlTx) => Promise<T>): Promise<T> {
    return deferWakes(this.waker, async () => {
      const client = await this.pool.connect();
      let broken: Error | undefined;
      try {
        await client.query('BEGIN');
        const result = await work(client);
        await client.query('COMMIT');
        return result;
      } catch (error) {
        await client.query('ROLLBACK').catch((e: Error) => (broken = e));
        throw error;
      } finally {
        client.release(broken);
      }
    });
  }

  /**
   * Run one statement that is a transaction of its own: one trip to the server where `sqlTransaction` takes three more.
   * @param prepare makes its parameters; events appended by it wake their readers after the commit.
   */
  async sqlStatement<Row>(sql: string, prepare: () => unknown[]): Promise<Row[]> {
    return deferWakes(this.waker, async () => {
      const { rows } = await this.pool.query({ name: nameOf(sql), text: sql, values: prepare() });
      return rows as Row[];
    });
  }

  /** A real query, for the readiness check. */
  async ping(): Promise<void> {
    await this.pool.query('SELECT 1');
  }

  async close(): Promise<void> {
    await this.waker.close();
    await Promise.all([this.prisma.$disconnect(), this.pool.end()]);
  }
}

const isPrismaTx = (tx: Tx): tx is PrismaTx => '$queryRawUnsafe' in tx;

/** Run SQL with positional parameters on either kind of transaction and return its rows. */
export async function query<Row>(tx: Tx, sql: string, params: unknown[]): Promise<Row[]> {
  if (isPrismaTx(tx)) return tx.$queryRawUnsafe<Row[]>(sql, ...params);
  return (await tx.query({ name: nameOf(sql), text: sql, values: params })).rows as Row[];
}

const names = new Map<string, string>();

/** Statements of these hot paths are constants: a connection parses each of them once and then knows it by name. */
export function nameOf(sql: string): string {
  const name = names.get(sql) ?? `hirewire_${names.size}`;
  names.set(sql, name);
  return name;
}
