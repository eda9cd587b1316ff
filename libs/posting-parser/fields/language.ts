/** The commonest small words of each language; they say what a text is written in long before rarer words do. */
const SMALL_WORDS: Readonly<Record<string, string>> = {
  en: 'the and to of a in for with you we our is are on as be will your that or this from at by an have',
  de: 'und die der das in zu den mit für von du wir auf ist im eine bei ein dich dein deine sie ihr unser unsere als nicht werden auch zur zum',
  fr: 'le la les de des et à en un une du pour dans vous nous est sur avec votre notre au aux qui que ou vos nos',
  es: 'el la los las de y en un una para con que se por tu es nuestro nuestra del al como su más lo experiencia',
  it: 'il la le di e in un una per con che si nel della dei del gli sono con al alla nostro tua come più',
  nl: 'de het een en van in voor je met op is wij ons bij te zijn aan als jij jouw onze of dat die',
  pt: 'o a os as de e em um uma para com que se por do da dos das no na você nosso nossa ao mais',
  pl: 'i w z na do się że oraz dla jest lub nie od po przez praca',
  sv: 'och att det i en är på för med som av du vi till ett har om den eller',
  da: 'og at det i en er på for med som af du vi til et har om den eller',
  cs: 'a v na se je s z pro do že o nebo za po jsme',
};
const LANGUAGES = Object.keys(SMALL_WORDS);
/** Small word → the languages it belongs to, by index. */
const BY_WORD = new Map<string, number[]>();
Object.values(SMALL_WORDS).forEach((words, language) => {
  for (const word of words.split(' ')) BY_WORD.set(word, [...(BY_WORD.get(word) ?? []), language]);
});
const LONGEST = Math.max(...[...BY_WORD.keys()].map((word) => word.length));
const NONE: readonly number[] = [];
const FOREIGN = /[\u0370-\u03ff\u0590-\u06ff\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]/;
const SCRIPTS: readonly (readonly [string, RegExp])[] = [
  ['ja', /[\u3040-\u30ff]/gu],
  ['ko', /[\uac00-\ud7af]/gu],
  ['zh', /[\u4e00-\u9fff]/gu],
  ['he', /[\u0590-\u05ff]/gu],
  ['ar', /[\u0600-\u06ff]/gu],
  ['el', /[\u0370-\u03ff]/gu],
];

/** The language most of the small words belong to; null where the text is too short or too mixed to tell. */
export function detectLanguage(text: string): string | null {
  const sample = text.slice(0, 1500);
  for (const [language, script] of FOREIGN.test(sample) ? SCRIPTS : []) {
    const count = sample.match(script)?.length ?? 0;
    if (count > 10 && count > (sample.match(/\p{L}/gu)?.length ?? 0) * 0.3) return language;
  }
  const hits = LANGUAGES.map(() => 0);
  const words = eachShortWord(sample.toLowerCase(), (word) => {
    for (const index of BY_WORD.get(word) ?? NONE) hits[index] = (hits[index] ?? 0) + 1;
  });
  const scores = LANGUAGES.map((language, index) => ({ language, hits: hits[index] ?? 0 }));
  const [first, second] = scores.sort((one, other) => other.hits - one.hits);
  if (!first || first.hits < 3 || first.hits < words * 0.06) return null;
  return second && second.hits > first.hits * 0.92 ? null : first.language;
}

/** Shows the words that could be small ones; answers how many words there are. Letter by letter, since most are ASCII. */
function eachShortWord(lower: string, visit: (word: string) => void): number {
  let words = 0;
  for (let at = 0; at < lower.length; at++) {
    const start = at;
    for (let size = letterAt(lower, at); size > 0; size = letterAt(lower, at)) at += size;
    if (at === start) continue;
    words++;
    if (at - start <= LONGEST) visit(lower.slice(start, at));
  }
  return words;
}

/** How many code units the letter at an offset has; 0 where none stands there. */
function letterAt(lower: string, at: number): number {
  const code = lower.charCodeAt(at);
  if (code < 128) return code >= 97 && code <= 122 ? 1 : 0;
  const letter = String.fromCodePoint(lower.codePointAt(at) ?? 0);
  return /\p{L}/u.test(letter) ? letter.length : 0;
}
