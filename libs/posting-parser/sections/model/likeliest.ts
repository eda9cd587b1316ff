import type { LineModel } from './line-model.js';

/** A line whose kind is looked for: how well each kind fits it, and what it costs to begin another kind with it. */
export interface Fitted {
  fits: readonly number[];
  change: number;
}

/** How much the order counts in which employers tell things, against what the lines say. */
const ORDER = 0.5;

/** The likeliest kinds of lines that follow each other (Viterbi), behind a line of the kind `before`, ahead of `after`. */
export function likeliest(
  lines: readonly Fitted[],
  { first, follows }: Pick<LineModel, 'first' | 'follows'>,
  { before, after }: { before: number | null; after: number | null },
): number[] {
  const step = (from: number, to: number, change: number): number =>
    from === to ? 0 : ORDER * (follows[from]?.[to] ?? 0) - change;
  const came: number[][] = [];
  let best: number[] = [];
  for (const { fits, change } of lines) {
    const froms: number[] = [];
    const next = fits.map((fit, to) => {
      if (came.length === 0) return fit + (before === null ? ORDER * (first[to] ?? 0) : step(before, to, change));
      const [from, score] = bestOf(best.map((one, kind) => one + step(kind, to, change)));
      froms.push(from);
      return fit + score;
    });
    came.push(froms);
    best = next;
  }
  let [kind] = bestOf(after === null ? best : best.map((score, from) => score + step(from, after, 0)));
  const kinds = lines.map(() => kind);
  for (let index = lines.length - 1; index > 0; index--) {
    kind = came[index]?.[kind] ?? kind;
    kinds[index - 1] = kind;
  }
  return kinds;
}

function bestOf(scores: readonly number[]): [number, number] {
  let at = 0;
  for (let index = 1; index < scores.length; index++) if ((scores[index] ?? 0) > (scores[at] ?? 0)) at = index;
  return [at, scores[at] ?? 0];
}
