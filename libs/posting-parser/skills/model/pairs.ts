/** Of a word, for the features of two words side by side. */
export interface Grouped {
  /** Its coarse cluster, or itself where it is a joining word. */
  group: number;
  /** Its cluster of the next finer level. */
  fine: number;
}

const COARSE = 64;
const FINE = 256;
/**
 * Words and signs that join names or part them. Which of them stands there says whether a name goes on behind it; what
 * cluster they are in says nothing.
 */
const JOINING: ReadonlyMap<string, number> = new Map(
  `and or & / ( ) . : ; - – • * + of in with for to the a an on at as by from into over within using via such like e.g
  including is are be will have has you your we our their who that which this other both not`
    .split(/\s+/)
    .map((word, at) => [word, COARSE + 2 + at]),
);
const GROUPS = COARSE + 2 + JOINING.size;
const FINE_GROUPS = FINE + 2;

/** A word in no cluster. The number after it stands for the edge of a sentence. */
const UNGROUPED: Grouped = { group: COARSE, fine: FINE };
export const EDGE: Grouped = { group: COARSE + 1, fine: FINE + 1 };

export function groupOf(core: string, clusters: readonly number[] | undefined): Grouped {
  const [coarse = UNGROUPED.group, fine = UNGROUPED.fine] = clusters ?? [];
  return { group: JOINING.get(core) ?? coarse, fine };
}

const COARSE_PAIRS = GROUPS ** 2;
const FINE_PAIRS = FINE_GROUPS ** 2;
/** How many keys there are. */
export const PAIR_KEYS = 3 * (COARSE_PAIRS + FINE_PAIRS);

/** The key of two groups: of the word before and the word (0), the word and the one after (1), or the outer two (2). */
export const coarsePair = (which: number, { group: first }: Grouped, { group: second }: Grouped): number =>
  which * COARSE_PAIRS + first * GROUPS + second;

/** The same of their finer clusters. */
export const finePair = (which: number, { fine: first }: Grouped, { fine: second }: Grouped): number =>
  3 * COARSE_PAIRS + which * FINE_PAIRS + first * FINE_GROUPS + second;
