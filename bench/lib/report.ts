import { writeFileSync } from 'node:fs';

export interface Target {
  what: string;
  target: string;
  measured: string;
  met: boolean;
}

/** One part of the benchmark: what `tools/bench.mjs` prints and keeps. */
export interface PartResult {
  title: string;
  columns: string[];
  rows: (string | number)[][];
  targets: Target[];
  notes: string[];
}

export const rounds = (fallback: number): number => Number(process.env['HIREWIRE_BENCH_ROUNDS'] ?? fallback);

export function finish(result: PartResult): never {
  const out = process.env['HIREWIRE_BENCH_OUT'];
  if (!out) throw new Error('HIREWIRE_BENCH_OUT is not set: start this with "npm run bench".');
  writeFileSync(out, JSON.stringify({ ...result, measuredAt: new Date().toISOString() }));
  // Clients of engines that nobody waits for any more must not keep the process.
  process.exit(0);
}
