/** A word of a place; three hyphens are a dash. */
const WORD = "\\p{Lu}[\\p{L}.'’]*(?:-[\\p{L}.'’]+)*";

/** One place or several side by side, as the only group; for patterns with the flag `u`. */
export const PLACE_LIST = `((?:the )?${WORD}(?:(?:,? or |,? and |, | & |/| \\| |; | )(?:the )?${WORD}){0,23})`;

/** "Canada. We": the words behind the end of a sentence are another's; "St. Louis" has none. */
export const withinSentence = (words: string): string => words.replace(/(?<=\p{L}{4})\. .*$/su, '');
