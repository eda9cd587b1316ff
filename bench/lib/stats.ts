/** The value below which `share` of the values lie (nearest rank). */
export function percentile(values: number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN;
}

/** Of an even number of values, the mean of the two in the middle. */
export const median = (values: number[]): number => (percentile(values, 0.5) + percentile(values, 0.5 + 1e-9)) / 2;

export const round = (value: number, digits = 1): number => Math.round(value * 10 ** digits) / 10 ** digits;

/** Runs every variant once per round, in turn, so that a slow minute of the machine hits all of them. */
export async function interleave<K extends string>(
  rounds: number,
  variants: Record<K, () => Promise<number>>,
): Promise<Record<K, number[]>> {
  const names = Object.keys(variants) as K[];
  const figures = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<K, number[]>;
  for (let i = 0; i < rounds; i++) {
    for (const name of names) {
      const figure = await variants[name]();
      figures[name].push(figure);
      console.error(`    ${name}: ${Math.round(figure)}`);
    }
  }
  return figures;
}
