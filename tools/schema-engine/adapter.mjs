// Prisma's PostgreSQL adapter, made fit for the schema engine. It is built for Prisma Client, and version 7.10 leaves
// three gaps: it rejects the catalog type "char", it splits scripts at every ';' (which breaks $$ bodies), and its
// shadow database would be the main one, since pg lets a connection string win over `database`.
import { randomUUID } from 'node:crypto';
import { PrismaPg } from '@prisma/adapter-pg';
import { ColumnTypeEnum } from '@prisma/driver-adapter-utils';
import { onDatabase, query } from './database.mjs';

const CHAR_OID = 18;
const TEXT_OID = 25;

/** Lets "char" columns pass as text, and names their type on the way out. */
function acceptChar(queryable) {
  const charColumns = new WeakMap(); // rows → indexes of their "char" columns
  const { performIO, queryRaw } = queryable;
  queryable.performIO = async (statement) => {
    const result = await performIO.call(queryable, statement);
    const fields = result.fields ?? [];
    const indexes = [...fields.keys()].filter((index) => fields[index].dataTypeID === CHAR_OID);
    for (const index of indexes) fields[index].dataTypeID = TEXT_OID;
    charColumns.set(result.rows, indexes);
    return result;
  };
  queryable.queryRaw = async (statement) => {
    const result = await queryRaw.call(queryable, statement);
    for (const index of charColumns.get(result.rows) ?? []) result.columnTypes[index] = ColumnTypeEnum.Character;
    return result;
  };
  return queryable;
}

/** `?schema=` is Prisma's own parameter; PostgreSQL knows a search path. */
function target(url) {
  const parsed = new URL(url);
  const schema = parsed.searchParams.get('schema') ?? 'public';
  parsed.searchParams.delete('schema');
  return { url: parsed.href, schema };
}

async function connect({ url, schema }, opened) {
  const pool = { connectionString: url, max: 1, options: `-c search_path="${schema}"` };
  const adapter = acceptChar(await new PrismaPg(pool, { schema }).connect());
  const { startTransaction, dispose } = adapter;
  adapter.startTransaction = async (level) => acceptChar(await startTransaction.call(adapter, level));
  adapter.executeScript = async (script) => {
    const driver = adapter.underlyingDriver();
    await driver.query(script).catch((error) => adapter.onError(error));
  };
  let disposed; // the engine and the clean-up after each call may both dispose
  adapter.dispose = () => (disposed ??= dispose.call(adapter));
  opened.push(adapter);
  return adapter;
}

async function connectToShadow(main, shadowUrl, opened) {
  if (shadowUrl) {
    const shadow = target(shadowUrl);
    const adapter = await connect(shadow, opened);
    await adapter.executeScript(`DROP SCHEMA IF EXISTS "${shadow.schema}" CASCADE; CREATE SCHEMA "${shadow.schema}";`);
    return adapter;
  }
  const name = `prisma_migrate_shadow_db_${randomUUID()}`;
  await query(main.url, `CREATE DATABASE "${name}"`);
  const adapter = await connect({ ...main, url: onDatabase(main.url, name) }, opened);
  const { dispose } = adapter;
  const drop = async () => {
    await dispose();
    await query(main.url, `DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`);
  };
  let dropped;
  adapter.dispose = () => (dropped ??= drop());
  return adapter;
}

/** The factory the engine asks for connections; what it opened is listed in `opened`. */
export function adapterFactory({ url, shadowDatabaseUrl }, opened) {
  const main = target(url);
  return {
    provider: 'postgres',
    adapterName: '@prisma/adapter-pg',
    connect: () => connect(main, opened),
    connectToShadowDb: () => connectToShadow(main, shadowDatabaseUrl, opened),
  };
}
