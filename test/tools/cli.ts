import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

export interface Outcome {
  code: unknown;
  out: string;
  said: string;
}

/** `npx hirewire …`, from a folder that is not the repository. */
export async function startCli(
  args: readonly string[],
  { cwd, input = [], env = {} }: { cwd: string; input?: Iterable<string>; env?: NodeJS.ProcessEnv },
): Promise<Outcome> {
  const { NODE_OPTIONS: _jest, ...inherited } = process.env;
  const child = spawn(process.execPath, [join(process.cwd(), 'tools/hirewire.mjs'), ...args], {
    cwd,
    env: { ...inherited, ...env },
  });
  const outcome = { code: null as unknown, out: '', said: '' };
  child.stdout.on('data', (chunk: Buffer) => (outcome.out += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (outcome.said += chunk.toString()));
  const closed = once(child, 'close');
  // The command may end before it has read everything.
  await pipeline(Readable.from(input), child.stdin).catch(() => undefined);
  [outcome.code] = (await closed) as [unknown];
  return outcome;
}
