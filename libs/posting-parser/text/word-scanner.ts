/** Signs up to here are told apart, capitals from small letters not; what lies beyond is in none of the words. */
const KNOWN_SIGNS = 0x180;
/** More lists than this have no bit in what a scan answers. */
const MOST_LISTS = 31;

/**
 * Which of several lists have a word that stands somewhere in a text, in one pass over its letters: bit `i` of the answer
 * is list `i`. Lists are written as in a pattern, "one|two", and mean what it would as `/one|two/i`; a pattern of so many
 * words tries each of them at each letter, which takes ten times as long (Aho and Corasick, 1975).
 */
export function wordScanner(lists: readonly string[]): (text: string) => number {
  if (lists.length > MOST_LISTS) throw new RangeError(`${lists.length} lists are more than an answer has bits`);
  const { rows, kinds, last } = rowsOf(automaton(lists.map((list) => list.split('|'))));
  return (text) => {
    let row = 0;
    let answer = 0;
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      row = code < KNOWN_SIGNS ? rows[row + kinds[code]!]! : 0;
      answer |= rows[row + last]!;
    }
    return answer;
  };
}

/**
 * The automaton as the scan reads it, which does nothing but wait for what it reads next: where a sign leads is the offset
 * of the row of that state, and the last number of a row is what was found.
 */
function rowsOf({ next, found, kinds, width, size }: Automaton): { rows: Int32Array; kinds: Uint8Array; last: number } {
  const wide = width + 1;
  const rows = new Int32Array(size * wide);
  for (let state = 0; state < size; state++) {
    for (let kind = 0; kind < width; kind++) rows[state * wide + kind] = next[state * width + kind]! * wide;
    rows[state * wide + width] = found[state]!;
  }
  return { rows, kinds, last: width };
}

interface Automaton {
  /** Where a sign of some kind leads from a state: `state * width + kind`. */
  next: Uint16Array;
  /** The lists of which a word ends in a state. */
  found: Int32Array;
  /** The kind of each sign; 0 are those in no word. */
  kinds: Uint8Array;
  width: number;
  /** How many states there are. */
  size: number;
}

function automaton(lists: readonly (readonly string[])[]): Automaton {
  const { kinds, width } = kindsOf(lists.flat().join(''));
  const states = 1 + lists.flat().join('').length;
  const next = new Uint16Array(states * width);
  const found = new Int32Array(states);
  let growing = lists.flatMap((words, list) => words.map((word) => ({ word, list, state: 0 })));
  // Letter by letter of all words: the states after one or two, which a scan is in most of the time, stand side by side in
  // memory, and it has seldom to wait for another part of the table.
  let size = 1;
  for (let i = 0; growing.length > 0; i++) {
    for (const one of growing) {
      const at = one.state * width + kinds[one.word.charCodeAt(i)]!;
      if (next[at] === 0) next[at] = size++;
      one.state = next[at]!;
      if (i === one.word.length - 1) found[one.state]! |= 1 << one.list;
    }
    growing = growing.filter(({ word }) => word.length > i + 1);
  }
  return { next: withFallbacks(next, found, width), found, kinds, width, size };
}

/** From each state, where no word goes on, the way of the longest end of what was read that begins a word. */
function withFallbacks(next: Uint16Array, found: Int32Array, width: number): Uint16Array {
  const fallback = new Uint16Array(found.length);
  const open = [...next.subarray(0, width)].filter((state) => state !== 0);
  for (let state = open.shift(); state !== undefined; state = open.shift()) {
    const back = fallback[state]!;
    found[state]! |= found[back]!;
    for (let kind = 1; kind < width; kind++) {
      const at = state * width + kind;
      const other = next[back * width + kind]!;
      if (next[at] === 0) next[at] = other;
      else {
        fallback[next[at]!] = other;
        open.push(next[at]!);
      }
    }
  }
  return next;
}

function kindsOf(letters: string): { kinds: Uint8Array; width: number } {
  const used = [...new Set(letters)];
  const kinds = new Uint8Array(KNOWN_SIGNS);
  for (let code = 0; code < KNOWN_SIGNS; code++)
    kinds[code] = used.indexOf(String.fromCharCode(code).toLowerCase()) + 1;
  return { kinds, width: used.length + 1 };
}
