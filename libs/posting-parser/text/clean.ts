import type { RawLine } from './doc.js';
import { isCapital, isDigit, isSmall } from './letters.js';

/** "> Location: Leeds": a quotation's mark. */
const QUOTED = /^(?:> ?)+(?=\S)/;
const MARKER = /^(?:[•‣◦▪▫●○■□∙·⁃✓✔✅➢➤►▶→»❖◆★☆\uf0b7\uf0a7] ?|[-–—*+] )(?=\S)/;
/** "🏝 Generous leave", "📍 Location: Oslo": a picture that decorates a line; "™" and the like belong to a name. */
const PICTURES = /^(?:[\u2600-\u27bf]|\ufe0f|[\u{1f000}-\u{1faff}]| )+(?=[\p{L}\p{N}("“*_])/u;
/** "_This is a remote role._"; "snake_case" is a word. */
const EMPHASIS = /(?<![\p{L}\p{N}_])_(?=[^\s_])([^_]{1,2000}?)(?<=[^\s_])_(?![\p{L}\p{N}_])/gu;
/** "90,000 \\- 110,000": what Markdown would read as a mark. */
const ESCAPED = /(?<!\\)\\([-_*#.!()[\]&+>~])/g;
const MARKDOWN_HEADING = /^(#{1,6}) {1,3}(?=\S)/;
const BOLD_LINE = /^(?:\*\*|__)([^*_\n]{1,120})(?:\*\*|__) ?(:?)$/;
const BOLD_LINE_COLON = /^(?:\*\*|__)([^*_\n]{1,120}:)(?:\*\*|__)$/;

/** Any that is changed below: most texts have none. */
const TROUBLESOME =
  /[\u0000-\u0009\u000b-\u001f\u007f\u0085\u00a0\u00ad\u1680\u2000-\u200f\u2028-\u202f\u205f-\u2064\u3000\ud800-\udfff\ufeff]/;

/** "\u001b[31m": what colours a terminal goes whole, or "[31m" would stay. */
const TERMINAL_ESCAPE = /\u001b(?:\[[0-?]{0,32}[ -/]{0,8}[@-~]|\][^\u0007\u001b\n]{0,256}(?:\u0007|\u001b\\))/g;

/** Characters that only trouble readers: controls, soft hyphens, zero-width marks, lone surrogates, odd spaces. */
export function normaliseCharacters(text: string): string {
  if (!TROUBLESOME.test(text)) return text;
  const clean = text
    .replace(TERMINAL_ESCAPE, '')
    .replace(/\r\n?|[\u2028\u2029\u0085\u000b\f]/g, '\n')
    .replace(/[\u0000-\u0008\u000e-\u001f\u007f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g, '')
    .replace(/[\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g, ' ');
  return /[\ud800-\udfff]/.test(clean) ? clean.replace(/\p{Surrogate}/gu, '\ufffd') : clean;
}

/** What begins with a letter or digit has no mark in front, and is not bold as a whole. */
const isPlainStart = (code: number): boolean => isSmall(code) || isCapital(code) || isDigit(code);

/** One line without markup: markdown headings and bold become a rank, list marks become `bullet`. */
export function cleanLine(line: RawLine): RawLine {
  let text = line.text.trim();
  if (text.includes('  ')) text = text.replace(/ {2,}/g, ' ');
  if (text.startsWith('>')) text = text.replace(QUOTED, '');
  let { bullet, rank } = line;
  if (!isPlainStart(text.charCodeAt(0))) ({ text, bullet, rank } = withoutMarks({ text, bullet, rank }));
  if (text.includes('**') || text.includes('__'))
    text = text.replace(/\*\*|(?<![\p{L}\p{N}])__|__(?![\p{L}\p{N}])/gu, '').trim();
  if (text.includes('_')) text = text.replace(EMPHASIS, '$1');
  if (text.includes('\\')) text = text.replace(ESCAPED, '$1');
  return { text, bullet, rank };
}

function withoutMarks({ text, bullet, rank }: RawLine): RawLine {
  const heading = MARKDOWN_HEADING.exec(text);
  if (heading) {
    rank = heading[1]?.length ?? 1;
    text = text.slice(heading[0].length);
  }
  const marker = MARKER.exec(text);
  if (marker && !text.startsWith('**')) {
    bullet = true;
    text = text.slice(marker[0].length);
  }
  text = text.replace(PICTURES, '');
  const bold = BOLD_LINE_COLON.exec(text) ?? BOLD_LINE.exec(text);
  if (bold) {
    rank ??= 7;
    text = `${bold[1] ?? ''}${bold[2] ?? ''}`;
  }
  return { text, bullet, rank };
}

/** Text that was wrapped at a fixed width reads as paragraphs again. */
export function unwrap(lines: readonly RawLine[]): RawLine[] {
  const width = wrapWidth(lines);
  if (width === null) return [...lines];
  const out: RawLine[] = [];
  let previousLength = 0;
  // Pieces are joined once, at the end: repeated concatenation of a long paragraph would be quadratic.
  let pieces: string[] = [];
  const close = (): void => {
    const last = out.at(-1);
    if (last && pieces.length > 1) last.text = pieces.join(' ');
  };
  for (const line of lines) {
    const continues =
      previousLength >= width * 0.75 && line.text !== '' && !line.bullet && line.rank === null && out.length > 0;
    if (continues) pieces.push(line.text);
    else {
      close();
      out.push({ ...line });
      pieces = [line.text];
    }
    previousLength = line.rank === null ? line.text.length : 0;
  }
  close();
  return out;
}

/** The width the text was wrapped at, or null when its lines are paragraphs. */
function wrapWidth(lines: readonly RawLine[]): number | null {
  let longest = 0;
  for (const line of lines) longest = Math.max(longest, line.text.length);
  if (longest < 60 || longest > 130) return null;
  let near = 0;
  let broken = 0;
  let lower = 0;
  lines.forEach((line, index) => {
    const next = lines[index + 1];
    if (line.text.length < longest * 0.8 || !next || next.text === '' || next.bullet) return;
    near++;
    if (/^\p{Ll}/u.test(next.text)) lower++;
    if (/^[\p{Ll}(]/u.test(next.text) || !/[.!?:;]$/.test(line.text)) broken++;
  });
  return (near >= 3 && broken / near >= 0.6) || (near > 0 && lower === near) ? longest : null;
}
