/** Numbers with what belongs to them: `$120,000`, `5+`, `20%`, `50k`, `2027-01-31`, `9:30`. */
const NUMBER = /(?:[$€£¥₹]\s?)?\d+(?:[.,:/-]\d+)*(?:\s?[%+]|\s?(?:k|K|M|bn)\b)?/gu;
const WORD = /[\p{L}\p{N}](?:[\p{L}\p{N}.+#'&/-]*[\p{L}\p{N}+#])?/gu;
const NUMBER_WORDS = new Set(
  `one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen eighteen twenty thirty
  forty fifty sixty hundred thousand million half double twice dozen`.split(/\s+/),
);
const MONTHS =
  /^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)$/;

export const numbersIn = (text: string): string[] =>
  [...text.matchAll(NUMBER)].map(([chunk]) => chunk.replace(/\s/g, '').toLowerCase());

export const wordsIn = (text: string): string[] => text.match(WORD) ?? [];

export const lower = (word: string): string =>
  word
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();

/** Days and counts that are spelt out are as exact as figures. */
export const isSpeltNumber = (word: string): boolean => NUMBER_WORDS.has(lower(word)) || MONTHS.test(lower(word));

/** A word that is a name by its look: a capital that begins no sentence, or signs and figures in it. */
export const looksLikeName = (word: string, isFirst: boolean): boolean =>
  /\p{Lu}/u.test(isFirst ? word.slice(1) : word) || /[\p{N}+#./&]/u.test(word);

const ENDINGS = /(?:'s|ations?|utions?|ments?|als?|ings?|ers?|ors?|ies|ied|ed|es|ly|s|e|y)$/;

/** Words of one root are one: build, building, builds. Rough, and the same on both sides. */
export function root(word: string): string {
  let short = lower(word).replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}+#]+$/gu, '');
  for (let cut = 0; cut < 2 && short.length > 4; cut++) {
    const next = short.replace(ENDINGS, '');
    if (next.length < 3 || next === short) break;
    short = next;
  }
  return short.replace(/(.)\1$/, '$1');
}

/** Words that say nothing of a job by themselves. */
const EMPTY = new Set(
  `a an the and or of to in on at by for with from as is are be been being was were will would can could may might it its
  this that these those their our your you we they them he she his her i us who whom whose which what when where how into
  onto over under across through within between among per via about around out up down off so such than then also both
  each every any all some more most other using use used while during has have had do does did including include
  includes area areas work works working collaborate partner help helps ensure provide spend join part etc no not nor cannot without strong good great new key`.split(
    /\s+/,
  ),
);

export const saysSomething = (word: string): boolean => !EMPTY.has(lower(word)) && lower(word).length > 1;
