#!/usr/bin/env node
// A stand-in for the native schema-engine that Prisma's CLI would download: it speaks the CLI's protocol (JSON-RPC, a
// line a message, on stdin and stdout) and hands the calls to Prisma's own WebAssembly build of the same engine.
// prisma.config.ts points to it.
import { createInterface } from 'node:readline';
import { canConnect, createDatabase, prismaCode } from './schema-engine/database.mjs';

const argv = process.argv.slice(2);
const valuesOf = (name) => argv.flatMap((arg, i) => (arg === name ? [argv[i + 1]] : []));
const context = {
  datasource: { url: 'postgresql://localhost/none', ...JSON.parse(valuesOf('--datasource')[0] ?? '{}') },
  schemaFiles: valuesOf('--datamodels'),
};

if (argv.includes('--version') || argv.includes('-V')) console.log('schema-engine-cli wasm');
else if (argv.includes('cli')) process.exitCode = await runCommand(argv[argv.indexOf('cli') + 1]);
else await serve();

/** The engine's log format. The CLI skips the first line of a command, and reads an error from the last. */
function log(level, message, more) {
  const fields = { message, ...more };
  const line = { timestamp: new Date().toISOString(), level, fields, target: 'schema_engine::logger' };
  process.stderr.write(`${JSON.stringify(line)}\n`);
}

async function runCommand(name) {
  log('INFO', 'Starting schema engine CLI');
  try {
    if (name === 'can-connect-to-database') await canConnect(context.datasource.url);
    else if (name === 'create-database') await createDatabase(context.datasource.url);
    else throw new Error(`unsupported cli command ${name}`);
    return 0;
  } catch (error) {
    log('ERROR', error.message, { error_code: prismaCode(error) ?? 'P1001', is_panic: false });
    return 1;
  }
}

function send(message, then) {
  process.stdout.write(`${JSON.stringify({ jsonrpc: '2.0', ...message })}\n`, then);
}

async function serve() {
  const { panicMessage } = await import('./schema-engine/engine.mjs');
  const { methods } = await import('./schema-engine/methods.mjs');
  const call = methods(context);
  let current;
  let prints = 0;

  // A Rust panic arrives as an uncaught exception. The call under way is answered before going down: without an
  // answer `prisma migrate diff` would end silently, and successfully.
  const crash = (error) => {
    const message = `Schema engine panicked: ${panicMessage() || error?.stack || String(error)}`;
    const data = { is_panic: false, message };
    send({ id: current, error: { code: 4466, message: 'panic', data } }, () => process.exit(1));
  };
  process.on('uncaughtException', crash).on('unhandledRejection', crash);

  async function answer({ id, method, params }) {
    current = id;
    try {
      const result = await call(method, params);
      if (method === 'diff' && result.stdout) {
        send({ id: `print-${(prints += 1)}`, method: 'print', params: { content: result.stdout } });
        result.stdout = null;
      }
      send({ id, result });
    } catch (error) {
      const data = { is_panic: false, error_code: prismaCode(error), message: error.message ?? String(error) };
      send({ id, error: { code: 4466, message: 'An error happened.', data } });
    }
  }

  let queue = Promise.resolve(); // one call at a time, in order
  const lines = createInterface({ input: process.stdin, crlfDelay: Infinity });
  lines.on('line', (line) => {
    const message = JSON.parse(line);
    // Without a method it is the CLI's answer to one of our prints.
    if (message.method) queue = queue.then(() => answer(message));
  });
  lines.on('close', () => void queue.then(() => process.exit(0)));
}
