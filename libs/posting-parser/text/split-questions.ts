import type { RawLine } from './doc.js';

const BEGINNING =
  "(?:What (?:is expected|do we|will you|does th(?:e|is) (?:role|job)|can you|you(?:['’]ll| will)|we)|Why (?:join|work|choose|apply|should you)|Who (?:are (?:we|you)|is|we)|How (?:do|can) (?:I|you)|Am I the|Are you the)\\b";
/** "Why join us? We pay for …": questions that stand as headings in a text which lost its line breaks. */
const QUESTION = new RegExp(`(?<=^|[^\\s:,] )(?=${BEGINNING}[^.?!:]{2,80}\\? \\p{Lu})`, 'u');
const WHOLE = new RegExp(`^${BEGINNING}[^.?!:]{2,80}\\?(?= \\p{Lu})`, 'u');

/** A long line is cut at the questions that head its parts. */
export function splitQuestions(line: RawLine): RawLine[] {
  if (!line.text.includes('? ')) return [line];
  const parts = line.text.split(QUESTION).filter((text) => text.trim() !== '');
  if (parts.length === 1 && !WHOLE.test(line.text)) return [line];
  return parts
    .flatMap((text) => {
      const heading = WHOLE.exec(text)?.[0];
      return heading === undefined ? [text] : [heading, text.slice(heading.length)];
    })
    .map((text, index) => ({ text: text.trim(), bullet: line.bullet && index === 0, rank: null }));
}
