/** A text as it is compared, and where each of its characters stood in the text itself. */
export interface Folded {
  text: string;
  at: readonly number[];
}

/** What models and word processors write in place of the plain sign. */
const PLAIN: Readonly<Record<string, string>> = {
  ...{ '‘': "'", '’': "'", '‚': "'", '“': '"', '”': '"', '„': '"' },
  ...{ '‐': '-', '‑': '-', '‒': '-', '–': '-', '—': '-', '−': '-' },
};
const GAP = /\s/;
const NOTHING = /[\u00ad\u200b-\u200f\u2060\ufeff]/;

/** White space is one space, signs are plain; letters, figures and their case stay as they are. */
export function fold(text: string): Folded {
  const out: string[] = [];
  const at: number[] = [];
  for (let index = 0; index < text.length; index++) {
    const char = text.charAt(index);
    if (NOTHING.test(char)) continue;
    const folded = GAP.test(char) ? ' ' : (PLAIN[char] ?? char);
    if (folded === ' ' && (out.length === 0 || out.at(-1) === ' ')) continue;
    out.push(folded);
    at.push(index);
  }
  return { text: out.join(''), at };
}

export interface Stretch {
  start: number;
  end: number;
}

/** A text that repeats itself thousands of times is looked at no longer. */
const MOST_PLACES = 50;

/** The places at which the quote stands in the text, word for word; ranges of the text itself. */
export function* placesOf(text: Folded, quote: string): Generator<Stretch> {
  const wanted = fold(quote).text.trim();
  if (wanted === '') return;
  let tries = MOST_PLACES;
  for (let from = text.text.indexOf(wanted); from >= 0 && tries-- > 0; from = text.text.indexOf(wanted, from + 1)) {
    const to = from + wanted.length;
    if (isInWord(text.text, from) || isInWord(text.text, to)) continue;
    yield { start: text.at[from] ?? 0, end: (text.at[to - 1] ?? 0) + 1 };
  }
}

const WORD = /[\p{L}\p{N}]/u;
/** "or" does not stand in "editor". */
const isInWord = (text: string, at: number): boolean => WORD.test(text.charAt(at - 1)) && WORD.test(text.charAt(at));
