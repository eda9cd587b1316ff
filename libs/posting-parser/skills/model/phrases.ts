/** A phrase of the gazetteers: `lists` has a bit for each list it stands in, `grade` how surely it was a skill in training. */
export interface Phrase {
  words: readonly string[];
  lists: number;
  grade: number;
}

export interface PhraseNode {
  next: Map<string, PhraseNode> | null;
  lists: number;
  grade: number;
}

/** Finds the phrases that begin with a word. */
export interface PhraseIndex {
  startingWith: (core: string) => PhraseNode | undefined;
}

/** Gazetteers, in the order of their bits. */
export const LISTS = ['onet', 'technology', 'knowledge', 'soft'] as const;
const LONGEST = 8;

export function plantPhrases(phrases: Iterable<Phrase>): PhraseNode {
  const root: PhraseNode = { next: null, lists: 0, grade: 0 };
  for (const { words, lists, grade } of phrases) {
    let node = root;
    for (const word of words) {
      node.next ??= new Map();
      let next = node.next.get(word);
      if (!next) node.next.set(word, (next = { next: null, lists: 0, grade: 0 }));
      node = next;
    }
    if (node === root) continue;
    node.lists |= lists;
    node.grade = Math.max(node.grade, grade);
  }
  return root;
}

/** A word, and the phrases that begin with it. */
export interface PhraseWord {
  core: string;
  node: PhraseNode | undefined;
}

const TAGS = LISTS.length + 1;
/** Tags of each list, and last which words have any. */
export const makeTags = (size: number): Uint8Array[] => Array.from({ length: TAGS + 1 }, () => new Uint8Array(size));
/** Of each list: the word behind its last phrase, and the last word of the one that is looked at. */
const busy = new Int32Array(TAGS);
const ends = new Int32Array(TAGS);

/**
 * Where each word stands in the longest phrase around it, for each list: 0 in none, then begin, inside, end, the whole of
 * it; then those of the training phrases, with the grade: `4 * (grade - 1) + tag`; last 1 for a word with any tag. What
 * another sentence left in `tags` is overwritten.
 */
export function tagPhrases(
  words: readonly PhraseWord[],
  size = words.length,
  tags: Uint8Array[] = makeTags(size),
): Uint8Array[] {
  for (const states of tags) mark(states, 0, size, 0);
  mark(busy, 0, TAGS, 0);
  for (let from = 0; from < size; from++) {
    let node = words[from]!.node;
    if (!node) continue;
    mark(ends, 0, TAGS, -1);
    let grade = 0;
    for (let at = from; node;) {
      for (let list = 0; list < LISTS.length; list++) if ((node.lists >> list) & 1) ends[list] = at;
      if (node.grade > 0) {
        ends[LISTS.length] = at;
        grade = node.grade;
      }
      at++;
      if (at >= size || at - from >= LONGEST || !node.next) break;
      node = node.next.get(words[at]!.core);
    }
    for (let list = 0; list < TAGS; list++) {
      const end = ends[list]!;
      if (end < 0 || from < busy[list]!) continue;
      tagWords(tags[list]!, from, end, list === LISTS.length ? 4 * (grade - 1) : 0);
      mark(tags[TAGS]!, from, end + 1, 1);
      busy[list] = end + 1;
    }
  }
  return tags;
}

/** As `fill` does it, whose call takes longer than to write the few numbers of a sentence. */
function mark(numbers: Uint8Array | Int32Array, from: number, to: number, value: number): void {
  for (let at = from; at < to; at++) numbers[at] = value;
}

function tagWords(tags: Uint8Array, from: number, to: number, base: number): void {
  if (from === to) {
    tags[from] = base + 4;
    return;
  }
  tags[from] = base + 1;
  for (let at = from + 1; at < to; at++) tags[at] = base + 2;
  tags[to] = base + 3;
}
