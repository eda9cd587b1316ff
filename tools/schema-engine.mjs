#!/usr/bin/env node
// A stand-in for Prisma's schema-engine binary for machines that cannot reach
// binaries.prisma.sh. It speaks the CLI's JSON-RPC protocol on stdin/stdout and
// hands every call to Prisma's own WebAssembly build of the same engine.
import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { PrismaPg } from '@prisma/adapter-pg';
import { ColumnTypeEnum, bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils';
import pg from 'pg';
import { parse } from 'pg-connection-string';

const argv = process.argv.slice(2);
const opt = (name) => argv.flatMap((a, i) => (a === name ? [argv[i + 1]] : []));
const datasource = JSON.parse(opt('--datasource')[0] ?? '{}');

// Same log format as the binary: the CLI skips the first stderr line of `cli` commands.
const log = (level, message, extra = {}) =>
  process.stderr.write(
    JSON.stringify({
      timestamp: new Date().toISOString(),
      level,
      fields: { message, ...extra },
      target: 'schema_engine::logger',
    }) + '\n',
  );

if (argv.includes('--version') || argv.includes('-V')) {
  console.log('schema-engine-cli wasm');
  process.exit(0);
}

function adminUrl(url) {
  const u = new URL(url);
  const database = decodeURIComponent(u.pathname.slice(1));
  u.pathname = '/postgres';
  u.search = '';
  return { database, url: u.toString() };
}
async function withClient(config, fn) {
  const client = new pg.Client(typeof config === 'string' ? { connectionString: config } : config);
  await client.connect();
  try {
    return await fn(client);
  } finally {
    await client.end();
  }
}
async function canConnect(url) {
  await withClient(url, (c) => c.query('SELECT 1'));
}
async function createDatabase(url) {
  const { database, url: admin } = adminUrl(url);
  await withClient(admin, (c) => c.query(`CREATE DATABASE "${database.replaceAll('"', '""')}"`));
  return database;
}
const CODES = {
  '3D000': 'P1003',
  '28P01': 'P1000',
  28000: 'P1010',
  ECONNREFUSED: 'P1001',
  ENOTFOUND: 'P1001',
  '42P04': 'P1009',
};

if (argv.includes('cli')) {
  const cmd = argv[argv.indexOf('cli') + 1];
  log('INFO', 'Starting schema engine CLI');
  try {
    if (cmd === 'can-connect-to-database') await canConnect(datasource.url);
    else if (cmd === 'create-database') await createDatabase(datasource.url);
    else throw new Error(`unsupported cli command ${cmd}`);
    process.exit(0);
  } catch (e) {
    log('ERROR', e.message, { error_code: CODES[e.code] ?? 'P1001', is_panic: false });
    process.exit(1);
  }
}

// A Rust panic inside the WASM surfaces as an uncaught exception. Answer the call in flight before going
// down: without an answer `prisma migrate diff` would end silently with exit code 0.
let panic = '';
let current;
globalThis.PRISMA_WASM_PANIC_REGISTRY = { set_message: (message) => void (panic = message) };
const crash = (e) => {
  const message = panic || e?.stack || String(e);
  const data = { is_panic: false, message: `Schema engine panicked: ${message}` };
  process.stdout.write(
    JSON.stringify({ jsonrpc: '2.0', id: current, error: { code: 4466, message: 'panic', data } }) + '\n',
    () => process.exit(1),
  );
};
process.on('uncaughtException', crash);
process.on('unhandledRejection', crash);

const wasmDir = new URL('.', import.meta.resolve('@prisma/schema-engine-wasm'));
const bg = await import('@prisma/schema-engine-wasm/schema_engine_bg');
const { instance } = await WebAssembly.instantiate(
  await readFile(fileURLToPath(new URL('schema_engine_bg.wasm', wasmDir))),
  { './schema_engine_bg.js': bg },
);
bg.__wbg_set_wasm(instance.exports);
instance.exports.__wbindgen_start();

// adapter-pg 7.10 is built for Prisma Client, not for the schema engine. Three gaps to bridge:
// it rejects the catalog type "char" (oid 18), it splits scripts at every ';' (breaking $$ bodies),
// and its shadow database would be the main one, since pg lets connectionString win over database.
const CHAR = 18,
  TEXT = 25;
function acceptChar(queryable) {
  const charColumns = new WeakMap(); // rows -> indexes of the "char" columns
  const performIO = queryable.performIO.bind(queryable);
  queryable.performIO = async (query) => {
    const result = await performIO(query);
    const indexes = (result.fields ?? []).flatMap((f, i) => (f.dataTypeID === CHAR ? [i] : []));
    for (const i of indexes) result.fields[i].dataTypeID = TEXT;
    if (indexes.length) charColumns.set(result.rows, indexes);
    return result;
  };
  const queryRaw = queryable.queryRaw.bind(queryable);
  queryable.queryRaw = async (query) => {
    const out = await queryRaw(query);
    for (const i of charColumns.get(out.rows) ?? []) out.columnTypes[i] = ColumnTypeEnum.Character;
    return out;
  };
  return queryable;
}
function poolConfig(url) {
  const u = new URL(url);
  const schema = u.searchParams.get('schema') ?? 'public';
  u.searchParams.delete('schema');
  const config = parse(u.toString());
  return { ...config, max: 1, options: `-c search_path="${schema}"`, schema };
}
const opened = [];
async function open(config) {
  const { schema, ...pool } = config;
  const adapter = acceptChar(await new PrismaPg(pool, { schema }).connect());
  const startTransaction = adapter.startTransaction.bind(adapter);
  adapter.startTransaction = async (level) => acceptChar(await startTransaction(level));
  const fail = (e) => adapter.onError(e);
  adapter.executeScript = async (script) => void (await adapter.underlyingDriver().query(script).catch(fail));
  const dispose = adapter.dispose.bind(adapter);
  let closed;
  adapter.dispose = () => (closed ??= dispose());
  opened.push(adapter);
  return adapter;
}
function adapterFactory(url, shadowUrl) {
  const main = poolConfig(url);
  return {
    provider: 'postgres',
    adapterName: '@prisma/adapter-pg',
    connect: () => open(main),
    async connectToShadowDb() {
      if (shadowUrl) {
        const shadow = poolConfig(shadowUrl);
        const adapter = await open(shadow);
        await adapter.executeScript(
          `DROP SCHEMA IF EXISTS "${shadow.schema}" CASCADE; CREATE SCHEMA "${shadow.schema}";`,
        );
        return adapter;
      }
      const database = `prisma_migrate_shadow_db_${randomUUID()}`;
      await withClient(main, (c) => c.query(`CREATE DATABASE "${database}"`));
      const adapter = await open({ ...main, database });
      const { rows } = await adapter.underlyingDriver().query('SELECT current_database() AS name');
      if (rows[0].name !== database)
        throw new Error('this server has a single database (PGlite?): no shadow database possible');
      const dispose = adapter.dispose.bind(adapter);
      adapter.dispose = async () => {
        await dispose();
        await withClient(main, (c) => c.query(`DROP DATABASE IF EXISTS "${database}"`));
      };
      return adapter;
    },
  };
}

// One engine for each call: the WASM engine hands its shadow-database factory away after the first use.
// Closing its connections afterwards also lets go of the session's advisory lock.
async function withEngine(fn) {
  const url = datasource.url ?? 'postgresql://localhost/none';
  const datamodels = await Promise.all(opt('--datamodels').map(async (f) => [f, await readFile(f, 'utf8')]));
  const factory = bindMigrationAwareSqlAdapterFactory(adapterFactory(url, datasource.shadowDatabaseUrl));
  const debug = (line) => process.env.DEBUG && process.stderr.write(line + '\n');
  try {
    return await fn(
      await bg.SchemaEngine.new({ datamodels: datamodels.length ? datamodels : undefined }, debug, factory),
    );
  } catch (e) {
    const id = /External error id#(\d+)/.exec(e.message ?? '')?.[1];
    const original = id === undefined ? undefined : factory.errorRegistry.consumeError(Number(id))?.error;
    if (!original) throw e;
    const cause = original.cause ?? original; // what PostgreSQL said, instead of "External error id#0"
    const trace = e.message.split('\n').slice(2).join('\n');
    const message = cause.originalMessage ?? cause.message ?? original.message;
    throw Object.assign(new Error(`${message}\n${trace}`), {
      code: /apply_migration/.test(trace) ? 'P3018' : undefined,
    });
  } finally {
    await Promise.allSettled(opened.splice(0).map((adapter) => adapter.dispose()));
  }
}

// The WASM engine cannot replay migrations for these two calls (only `diff` and `devDiagnostic` get the
// shadow database), so both are built from `diff`.
async function pending({ migrationsList, schema, filters }) {
  const { stdout } = await withEngine((engine) =>
    engine.diff({
      from: { tag: 'migrations', ...migrationsList },
      to: { tag: 'schemaDatamodel', ...schema },
      script: true,
      exitCode: null,
      filters,
    }),
  );
  return /^-- This is an empty migration/m.test(stdout ?? '') ? '' : (stdout ?? '').trim();
}
const special = {
  createDatabase: async ({ datasource: d }) => ({ databaseName: await createDatabase(d.url ?? datasource.url) }),
  ensureConnectionValidity: async ({ datasource: d }) => (await canConnect(d.url ?? datasource.url), {}),
  getDatabaseVersion: (p) => withEngine((engine) => engine.version(p)),
  async evaluateDataLoss(params) {
    const script = await pending(params);
    const drops = script.match(/^.*\bDROP (TABLE|COLUMN|TYPE)\b.*$/gm) ?? [];
    return {
      migrationSteps: script ? 1 : 0,
      unexecutableSteps: [],
      warnings: drops.map((line) => ({ message: `This statement may lose data: ${line.trim()}`, stepIndex: 0 })),
    };
  },
  async createMigration(params) {
    const script = await pending(params);
    const stamp = new Date().toISOString().replace(/\D/g, '').slice(0, 14);
    const name = params.migrationName
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '_')
      .slice(0, 200);
    return {
      connectorType: 'postgresql',
      generatedMigrationName: name ? `${stamp}_${name}` : stamp,
      migrationScript: script || params.draft ? `${script || '-- This is an empty migration.'}\n` : null,
      extension: 'sql',
    };
  },
};

const send = (m) => process.stdout.write(JSON.stringify({ jsonrpc: '2.0', ...m }) + '\n');
let printId = 1;
let queue = Promise.resolve();
const rl = createInterface({ input: process.stdin, crlfDelay: Infinity });
rl.on('line', (line) => {
  const { id, method, params, result, error } = JSON.parse(line);
  if (!method) return; // the answer to one of our print requests
  queue = queue.then(async () => {
    current = id;
    try {
      const fn = special[method] ?? ((p) => withEngine((engine) => engine[method](p)));
      const out = (await fn(params)) ?? {};
      if (method === 'diff' && out.stdout != null) {
        send({ id: `print-${printId++}`, method: 'print', params: { content: out.stdout } });
        out.stdout = null;
      }
      send({ id, result: out });
    } catch (e) {
      const code = /^P\d{4}$/.test(e.code) ? e.code : CODES[e.code];
      send({
        id,
        error: {
          code: 4466,
          message: 'An error happened.',
          data: { is_panic: false, error_code: code, message: e.message ?? String(e) },
        },
      });
    }
  });
});
rl.on('close', () => queue.finally(() => process.exit(0)));
