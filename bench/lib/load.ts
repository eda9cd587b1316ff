import { spawn } from 'node:child_process';
import { join } from 'node:path';

export interface Load {
  perSecond: number;
  p50: number;
  p99: number;
  failed: number;
}

interface AutocannonResult {
  requests: { average: number };
  latency: { p50: number; p99: number };
  non2xx: number;
  errors: number;
}

const AUTOCANNON = join('node_modules', 'autocannon', 'autocannon.js');

/** Posts `body` over kept-alive connections, from a process of its own. `[<id>]` in it is made unique when asked. */
export async function load(
  url: string,
  body: string,
  { connections = 64, seconds = 5, unique = false } = {},
): Promise<Load> {
  const args = [AUTOCANNON, '-j', '-n', '-m', 'POST', '-c', String(connections), '-d', String(seconds)];
  args.push('-H', 'content-type=application/json', '-H', 'prefer=respond-async', '-b', body);
  if (unique) args.push('-I');
  const child = spawn(process.execPath, [...args, url], { stdio: ['ignore', 'pipe', 'ignore'] });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  await new Promise((resolve) => child.once('close', resolve));
  const { requests, latency, non2xx, errors } = JSON.parse(output) as AutocannonResult;
  return { perSecond: requests.average, p50: latency.p50, p99: latency.p99, failed: non2xx + errors };
}
