/** A line before the document is laid out. `rank`: 1–6 an `<h1>`–`<h6>` or markdown heading, 7 a bold line, null plain. */
export interface RawLine {
  text: string;
  bullet: boolean;
  rank: number | null;
}

/** A line of the posting; `start` and `end` are UTF-16 offsets of its words (the bullet left out) in `Doc.text`. */
export interface Line extends RawLine {
  start: number;
  end: number;
  /** True when an empty line stands above. */
  gap: boolean;
}

export interface Link {
  href: string;
  text: string;
}

export interface Doc {
  text: string;
  lines: Line[];
  pageTitle: string | null;
  links: Link[];
  html: string | null;
}

const BULLET = '• ';
const GAP = '\n\n';

/** Lays lines out as one string; at most one empty line between two others. */
export function layOut(raw: readonly RawLine[]): Pick<Doc, 'text' | 'lines'> {
  const lines: Line[] = [];
  const parts: string[] = [];
  let offset = 0;
  let gap = false;
  for (const line of raw) {
    if (line.text === '') {
      gap = lines.length > 0;
      continue;
    }
    const lead = (lines.length === 0 ? '' : gap ? GAP : '\n') + (line.bullet ? BULLET : '');
    parts.push(lead, line.text);
    const start = offset + lead.length;
    offset = start + line.text.length;
    lines.push({ text: line.text, bullet: line.bullet, rank: line.rank, start, end: offset, gap });
    gap = false;
  }
  return { text: parts.join(''), lines };
}

/**
 * Fields such as pay and deadline are read from this much of a text: its beginning and its end, where people put them.
 * The longest real postings have half of it. Sections and skills are read from the whole.
 */
const FIRST_CHARACTERS = 32_000;
const LAST_CHARACTERS = 8_000;
const READ_LINES = 1_500;
/** Wider than the gap between two lines, so that nothing is read across it. */
const SEAM = '\n\n\n';

/** The part of a document that fields are read from: the document itself unless it is very long. */
export function fieldsPart(doc: Doc): Doc {
  const edge = doc.lines[READ_LINES - 1];
  const limit = edge && doc.lines.length > READ_LINES ? Math.min(FIRST_CHARACTERS, edge.end) : FIRST_CHARACTERS;
  if (doc.text.length <= limit + LAST_CHARACTERS && doc.lines.length <= READ_LINES) return doc;
  const first = doc.lines.filter(({ start }) => start < limit).map((line) => cut(line, limit));
  const last = doc.lines.filter(({ start }) => start >= limit && start >= doc.text.length - LAST_CHARACTERS);
  const tail = last.slice(-READ_LINES / 3);
  const end = first.at(-1)?.end ?? 0;
  const [from, to] = [(tail[0]?.start ?? 0) - (tail[0]?.bullet ? BULLET.length : 0), tail.at(-1)?.end ?? 0];
  const shift = end + SEAM.length - from;
  return {
    ...doc,
    text: doc.text.slice(0, end) + (tail.length === 0 ? '' : SEAM + doc.text.slice(from, to)),
    lines: [...first, ...tail.map((line) => ({ ...line, start: line.start + shift, end: line.end + shift }))],
    links: doc.links.slice(0, 500),
  };
}

function cut(line: Line, limit: number): Line {
  return line.end > limit ? { ...line, end: limit, text: line.text.slice(0, limit - line.start) } : line;
}
