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
    const lead = (lines.length === 0 ? '' : gap ? '\n\n' : '\n') + (line.bullet ? BULLET : '');
    parts.push(lead, line.text);
    const start = offset + lead.length;
    offset = start + line.text.length;
    lines.push({ ...line, start, end: offset, gap });
    gap = false;
  }
  return { text: parts.join(''), lines };
}

/** Fields are read from this much of a text. The longest real postings have half of it; what is longer is a dump. */
const READ_CHARACTERS = 40_000;
const READ_LINES = 1_500;

/** The part of a document that is read; offsets into it are offsets into the whole. */
export function firstPart(doc: Doc): Doc {
  const last = doc.lines[READ_LINES - 1];
  const limit = Math.min(READ_CHARACTERS, last && doc.lines.length > READ_LINES ? last.end : Infinity);
  if (doc.text.length <= limit) return doc;
  const lines = doc.lines.filter(({ start }) => start < limit);
  return {
    ...doc,
    text: doc.text.slice(0, limit),
    lines: lines.map((line) =>
      line.end > limit ? { ...line, end: limit, text: line.text.slice(0, limit - line.start) } : line,
    ),
    links: doc.links.slice(0, 500),
  };
}
