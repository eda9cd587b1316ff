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
