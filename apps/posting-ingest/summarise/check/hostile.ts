import type { Stretch } from './fold.js';

/**
 * Words that are meant for a machine and not for a candidate. A line that is taken for one by mistake is only not quoted; the
 * posting itself shows it as ever.
 */
const TO_A_MACHINE: readonly RegExp[] = [
  /\b(?:ignore|disregard|forget|override|bypass)\b[^.\n]{0,60}\b(?:instructions?|prompts?|rules?|guidelines|directions?|context|above|everything)\b/i,
  /\b(?:ignorier|vergiss|missachte)\w*[^.\n]{0,60}\b(?:anweisung|vorgabe|regel)/i,
  /\b(?:ignore[zs]?|oublie[zs]?|ignora|olvida)\b[^.\n]{0,60}\b(?:instructions?|consignes|instrucciones|istruzioni)\b/i,
  /\b(?:system|developer|hidden)[ -]prompt\b/i,
  /(?:^|\n)\s*(?:system|assistant|user|human|ai)\s*:/i,
  /\b(?:you are|act as|pretend to be|respond as|behave as)\b[^.\n]{0,30}\b(?:ai|large language model|language model|llm|chatbot|gpt)\b/i,
  /\bas an? (?:ai|language model|llm|large language model)(?: model| assistant)?\s*[,:]/i,
  /\b(?:if you are|note to|notice to|attention|dear|instructions? (?:to|for)|message (?:to|for))\b[^.\n]{0,30}\b(?:ai|llms?|language models?|chatbots?|assistants?|gpt|summari[sz]ers?|bots?|machines?|crawlers?)\b/i,
  /\b(?:in|into|of|to|at|from|with) (?:your|the|this|any|every) (?:summary|summaries|answer|response|output|reply|bullets?|bullet points?)\b/i,
  /\b(?:your|the|this|any|every) (?:summary|answer|response|output|reply)\b[^.\n]{0,40}\b(?:must|should|shall|has to|needs to|only)\b/i,
  /\b(?:summari[sz]e|summari[sz]ing|summari[sz]er)\b[^.\n]{0,60}\b(?:this|posting|job|must|should|say|state|mention|include|instead|as)\b/i,
  /\b(?:say|state|claim|write|mention|report|pretend|tell (?:them|users?|readers?|candidates?|people))\b[^.\n]{0,20}\bthat (?:the |this )?(?:pay|salary|wage|job|role|position|company|posting)\b/i,
  /<\/?\s*(?:posting|system|instructions?|prompt|assistant)\b|\[\/?INST\]|<\|[^|\n]{0,40}\|>|^#{2,}\s*(?:system|instruction)/im,
];

const LONG_LINE = 600;
const LINE = /[^\n]+/g;
const SENTENCE = /[^.!?]+[.!?]*/g;

const speaksToMachine = (text: string): boolean => TO_A_MACHINE.some((pattern) => pattern.test(text));

/** Lines, and the sentences of long ones. */
function* piecesOf(text: string): Generator<Stretch> {
  for (const line of text.matchAll(LINE)) {
    const start = line.index;
    if (line[0].length <= LONG_LINE) yield { start, end: start + line[0].length };
    else
      for (const part of line[0].matchAll(SENTENCE))
        yield { start: start + part.index, end: start + part.index + part[0].length };
  }
}

/** Where a text speaks to machines: the line, and the one after it, where what it asks for would stand. */
export function hostileParts(text: string): Stretch[] {
  const pieces = [...piecesOf(text)].filter(({ start, end }) => text.slice(start, end).trim() !== '');
  const speaks = pieces.map(({ start, end }) => speaksToMachine(text.slice(start, end)));
  return pieces.filter((_, index) => speaks[index] === true || speaks[index - 1] === true);
}

export const overlaps = (a: Stretch, b: Stretch): boolean => a.start < b.end && b.start < a.end;

/** The text with something else where those parts stood. */
export function replaceParts(text: string, parts: readonly Stretch[], by: (part: Stretch) => string): string {
  const starts = [0, ...parts.map(({ end }) => end)];
  const between = starts.map((start, index) => text.slice(start, parts[index]?.start ?? text.length));
  return between.map((kept, index) => kept + (parts[index] ? by(parts[index]) : '')).join('');
}

/** What is left of a text without what it says to machines. */
export const withoutHostile = (text: string): string => replaceParts(text, hostileParts(text), () => '');
