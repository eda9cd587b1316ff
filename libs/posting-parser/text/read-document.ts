import { cleanLine, normaliseCharacters, unwrap } from './clean.js';
import { layOut, type Doc, type RawLine } from './doc.js';
import { decodeEntities, looksLikeHtml, unescapeHtml } from './escaped-html.js';
import { htmlToLines } from './html-to-lines.js';
import { stripTags } from './strip-tags.js';
import { sanitise } from './sanitise.js';
import { SHORTEST_FLATTENED, splitFlattened } from './split-flattened.js';
import { splitGluedLine } from './split-glued.js';
import { splitSpaced } from './split-spaced.js';
import { forgetCues } from './cues.js';

export type ParseInput = { text: string } | { html: string };

/** Any input as one plain text with lines; HTML keeps a sanitised copy. */
export function readDocument(input: ParseInput): Doc {
  forgetCues();
  if ('html' in input) return readHtml(input.html);
  if (looksLikeHtml(input.text)) return readHtml(input.text);
  return { ...layOut(tidy(toLines(decodeEntities(input.text)))), pageTitle: null, links: [], html: null };
}

function readHtml(source: string): Doc {
  const clean = normaliseCharacters(source);
  const html = unescapeHtml(clean);
  const page = htmlToLines(html);
  if (page === null) return readStripped(html);
  // An element that is never closed would take the rest of the posting with it; its tag alone is left out.
  if (page.unclosed.length > 0) return readHtml(withoutTags(html, page.unclosed));
  const lines = page.lines.map((line) => ({ ...line, text: normaliseCharacters(line.text) }));
  return { ...layOut(tidy(lines)), pageTitle: page.pageTitle, links: page.links, html: sanitise(html) };
}

const withoutTags = (html: string, names: readonly string[]): string =>
  html.replace(new RegExp(`<(?:${names.join('|')})(?![\\w-])[^<>]*(?:>|$)`, 'gi'), '');

/** What no parser should touch is read as text, and has no HTML to show. */
function readStripped(html: string): Doc {
  return { ...layOut(tidy(toLines(stripTags(html)))), pageTitle: null, links: [], html: null };
}

/** What is kept in one piece is not taken apart. */
function toLines(text: string): RawLine[] {
  const clean = normaliseCharacters(text);
  const lines: RawLine[] = [];
  let from = 0;
  for (let end = clean.indexOf('\n'); end >= 0 && lines.length < MAX_LINES; end = clean.indexOf('\n', from)) {
    lines.push({ text: clean.slice(from, end), bullet: false, rank: null });
    from = end + 1;
  }
  return [...lines, { text: clean.slice(from), bullet: false, rank: null }];
}

function tidy(lines: readonly RawLine[]): RawLine[] {
  const tidied: RawLine[] = [];
  for (const line of unwrap(lines.slice(0, MAX_LINES).flatMap(splitSpaced).map(cleanLine)))
    if (INLINE_BULLET.test(line.text)) tidied.push(...splitInlineBullets(line).flatMap(splitFlattened));
    else if (line.text.length < SHORTEST_FLATTENED) tidied.push(line);
    else tidied.push(...splitGluedLine(line).flatMap(splitFlattened));
  if (lines.length <= MAX_LINES) return tidied;
  const rest = lines.slice(MAX_LINES).map(({ text }) => text);
  return [...tidied, { text: rest.join('\n').trim(), bullet: false, rank: null }];
}

/** Lines beyond this many are kept in one piece as they came: no posting has them. */
const MAX_LINES = 2_000;
const MAX_INLINE_BULLETS = 500;
const INLINE_BULLET = /[•●▪◦‣]/;

/** Flattened lists ("Duties • write code • review code") become lines again. */
function splitInlineBullets(line: RawLine): RawLine[] {
  const parts = line.text.split(/ ?[•●▪◦‣] ?/, MAX_INLINE_BULLETS);
  // A single separator may as well divide "Berlin • Full-time"; short pieces of that kind stay one line.
  if (parts.length < 3 || parts.length === MAX_INLINE_BULLETS || line.text.length < 120) return [line];
  return parts
    .filter((part) => part.trim() !== '')
    .flatMap((part, index) => {
      const item = { text: part.trim(), bullet: line.bullet || index > 0, rank: index > 0 ? null : line.rank };
      const glued = index < parts.length - 1 ? GLUED_HEADING.exec(item.text) : null;
      if (!glued?.[1]) return [item];
      const before = item.text.slice(0, glued.index).trimEnd();
      return [
        { ...item, text: before },
        { text: glued[1], bullet: false, rank: null },
      ];
    });
}

/** "… as a team Desirable • SQL": the heading of the next bullets at the end of the last one. */
const GLUED_HEADING =
  /(?<=[\p{Ll}.)] )((?:Desirable|Essential|Preferred|Required|Requirements|Qualifications|Responsibilities|Duties|Benefits|Skills|Key Responsibilities|Key Requirements)(?: (?:Criteria|Skills|Experience|Qualifications))?:?)$/u;
