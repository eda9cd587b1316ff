// Prisma's own WebAssembly build of the schema engine, one instance for each call.
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils';
import * as bindings from '@prisma/schema-engine-wasm/schema_engine_bg';
import { adapterFactory } from './adapter.mjs';

async function load() {
  const file = new URL('schema_engine_bg.wasm', import.meta.resolve('@prisma/schema-engine-wasm'));
  const { instance } = await WebAssembly.instantiate(await readFile(fileURLToPath(file)), {
    './schema_engine_bg.js': bindings,
  });
  bindings.__wbg_set_wasm(instance.exports);
  instance.exports.__wbindgen_start();
}

/** What PostgreSQL said, instead of "External error id#0". */
function withCause(error, registry) {
  const id = /External error id#(\d+)/.exec(error.message ?? '')?.[1];
  const original = id === undefined ? undefined : registry.consumeError(Number(id))?.error;
  if (!original) return error;
  const cause = original.cause ?? original;
  const trace = error.message.split('\n').slice(2).join('\n');
  const message = cause.originalMessage ?? cause.message ?? original.message;
  // P3018: a migration failed to apply.
  return Object.assign(new Error(`${message}\n${trace}`), {
    code: /apply_migration/.test(trace) ? 'P3018' : undefined,
  });
}

let loaded;

/**
 * Calls `fn` with a fresh engine: it gives its shadow database away after the first use. Closing its connections
 * afterwards also lets go of the session's advisory lock.
 */
export async function withEngine({ datasource, schemaFiles }, fn) {
  await (loaded ??= load());
  const datamodels = await Promise.all(schemaFiles.map(async (file) => [file, await readFile(file, 'utf8')]));
  const opened = [];
  const factory = bindMigrationAwareSqlAdapterFactory(adapterFactory(datasource, opened));
  const debug = (line) => process.env.DEBUG && process.stderr.write(`${line}\n`);
  try {
    const options = { datamodels: datamodels.length > 0 ? datamodels : undefined };
    return await fn(await bindings.SchemaEngine.new(options, debug, factory));
  } catch (error) {
    throw withCause(error, factory.errorRegistry);
  } finally {
    await Promise.allSettled(opened.map((adapter) => adapter.dispose()));
  }
}

let panic = '';
globalThis.PRISMA_WASM_PANIC_REGISTRY = { set_message: (message) => (panic = message) };
/** The message of a Rust panic inside the engine, once there was one. */
export const panicMessage = () => panic;
