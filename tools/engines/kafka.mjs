// One real Apache Kafka node through infra/kafka/start.sh: Java instead of Docker.
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdirSync, openSync, readFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { fromRoot } from '../lib/paths.mjs';
import { Problem } from '../lib/problem.mjs';
import { freePort } from '../lib/ports.mjs';
import { run, stopChild, until } from '../lib/process.mjs';
import { ensureCommand } from './apt.mjs';

const SCRIPT = fromRoot('infra/kafka/start.sh');

const javaMajor = (output) => Number(/version "(\d+)/.exec(output)?.[1] ?? 0);

/** Brings Java, Maven and the artefacts, once. */
export async function prepareKafka() {
  await ensureCommand('java', 'openjdk-17-jre-headless');
  const { output } = await run('java', ['-version']);
  if (javaMajor(output) < 17) throw new Problem(`Kafka needs Java 17 or newer, and this is Java ${javaMajor(output)}`);
  await ensureMaven();
  const fetched = await run('bash', [SCRIPT, '--fetch']);
  if (fetched.code !== 0) throw new Problem(`Kafka's artefacts could not be fetched: ${lastLine(fetched.output)}`);
}

async function ensureMaven() {
  const cached = await run('test', ['-d', fromRoot('.cache/kafka')]);
  if (cached.code !== 0) await ensureCommand('mvn', 'maven');
}

const lastLine = (text) => text.trim().split('\n').at(-1);

const accepts = (port) =>
  new Promise((done) => {
    const socket = connect({ port, host: '127.0.0.1' });
    socket.once('connect', () => done(true)).once('error', () => done(false));
    socket.once('connect', () => socket.destroy());
  });

/** Starts a node on free ports with its data in `folder`; `stop('SIGKILL')` is a crash, `restart()` brings it back. */
export async function startKafka({ folder, onPid }) {
  const ports = [await freePort(), await freePort()];
  const node = nodeIn({ folder, onPid, ports, env: {} });
  await node.start();
  return { brokers: [`127.0.0.1:${ports[0]}`], stop: node.stop, restart: node.restart };
}

const NODES = [1, 2, 3];

/** Three nodes that keep three copies of every partition and need two of them; `nodes` are killed and brought back one by one. */
export async function startKafkaCluster({ folder, onPid }) {
  const ports = [];
  for (const id of NODES) ports.push({ id, ports: [await freePort(), await freePort()] });
  const env = {
    CLUSTER_ID: randomBytes(16).toString('base64url'),
    VOTERS: ports.map(({ id, ports: [, controller] }) => `${id}@127.0.0.1:${controller}`).join(','),
    COPIES: String(NODES.length),
  };
  const nodes = ports.map(({ id, ports: own }) =>
    nodeIn({ folder: join(folder, String(id)), onPid, ports: own, env: { ...env, NODE_ID: String(id) } }),
  );
  // None is ready before most of them are there.
  await Promise.all(nodes.map((node) => node.start()));
  const stop = async (signal) => void (await Promise.all(nodes.map((node) => node.stop(signal))));
  return { brokers: ports.map(({ ports: [port] }) => `127.0.0.1:${port}`), nodes, stop };
}

function nodeIn({ folder, onPid, ports: [port, controllerPort], env }) {
  mkdirSync(folder, { recursive: true });
  const logFile = join(folder, 'kafka.log');
  let child;
  const start = async () => {
    const log = openSync(logFile, 'a');
    child = spawn('bash', [SCRIPT, join(folder, 'data'), String(port), String(controllerPort)], {
      env: { ...process.env, ...env },
      stdio: ['ignore', log, log],
      detached: true,
    });
    onPid?.(child.pid); // start.sh ends in `exec`: the id stays
    const up = await until(async () => child.exitCode !== null || (await accepts(port)), 60_000, 100);
    if (!up || child.exitCode !== null)
      throw new Problem(`Kafka did not start: ${lastLine(readFileSync(logFile, 'utf8'))}`);
  };
  const stop = (signal = 'SIGTERM') => stopChild(child, signal);
  const restart = async () => {
    await stop();
    await start();
  };
  return { start, stop, restart };
}
