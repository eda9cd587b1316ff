import { Parser } from 'htmlparser2';
import type { Link, RawLine } from './doc.js';

const DROPPED = new Set(['script', 'style', 'noscript', 'template', 'svg', 'iframe', 'object', 'select', 'textarea']);
const PARAGRAPHS = new Set(
  'p h1 h2 h3 h4 h5 h6 ul ol section article header footer main aside nav table blockquote pre dl form'.split(' '),
);
const BREAKS = new Set('div li tr br hr dt dd tbody thead figure figcaption address summary details'.split(' '));
const BOLD = new Set(['b', 'strong']);

/** What stands around the page, where it is not part of the posting's own element; links to other pages always do. */
const FRAME = new Set(['nav', 'header', 'footer', 'aside']);
const OWN = new Set(['main', 'article']);

/** Of these the content may be dropped with them. Scripts and styles never end up as text, closed or not. */
const UNCLOSED = new Set([...DROPPED, 'title']);
for (const name of ['script', 'style']) UNCLOSED.delete(name);

export interface HtmlLines {
  /** Elements without an end, whose content was left out: the rest of the page. */
  unclosed: string[];
  lines: RawLine[];
  pageTitle: string | null;
  links: Link[];
}

/** Collects the words of a page line by line, so that headings, bold lines and list items stay recognisable. */
class LineCollector {
  readonly lines: RawLine[] = [];
  readonly links: Link[] = [];
  title = '';
  private parts: string[] = [];
  private letters = 0;
  private boldLetters = 0;
  private bold = 0;
  private dropped = 0;
  private inTitle = false;
  private pre = 0;
  private bullet = false;
  private rank: number | null = null;
  private own = 0;
  private readonly framed: RawLine[] = [];
  /** Where the lines of the frame elements that are open begin; null for those that stay. */
  private readonly frames: (number | null)[] = [];
  private link: { href: string; parts: string[] } | null = null;

  open(name: string, attributes: Record<string, string>): void {
    if (DROPPED.has(name)) this.dropped++;
    if (name === 'title') this.inTitle = true;
    if (this.dropped > 0) return;
    if (PARAGRAPHS.has(name)) this.paragraph();
    else if (BREAKS.has(name)) this.flush();
    if (OWN.has(name)) this.own++;
    if (FRAME.has(name)) this.frames.push(name === 'nav' || this.own === 0 ? this.lines.length : null);
    if (name === 'li') this.bullet = true;
    if (name === 'pre') this.pre++;
    if (/^h[1-6]$/.test(name)) this.rank = Number(name[1]);
    if (BOLD.has(name)) this.bold++;
    if (name === 'td' || name === 'th') this.parts.push(' ');
    if (name === 'a' && attributes['href'] !== undefined) this.link = { href: attributes['href'], parts: [] };
  }

  close(name: string, isImplied: boolean): void {
    if (DROPPED.has(name)) this.dropped = Math.max(0, this.dropped - 1);
    if (name === 'title') this.inTitle = false;
    if (this.dropped > 0) return;
    if (PARAGRAPHS.has(name)) this.paragraph();
    else if (BREAKS.has(name)) this.flush();
    if (OWN.has(name)) this.own = Math.max(0, this.own - 1);
    if (FRAME.has(name)) this.leaveFrame(isImplied);
    if (name === 'pre') this.pre = Math.max(0, this.pre - 1);
    if (/^h[1-6]$/.test(name)) this.rank = null;
    if (BOLD.has(name)) this.bold = Math.max(0, this.bold - 1);
    if (name === 'a' && this.link) {
      this.links.push({ href: this.link.href, text: this.link.parts.join('').replace(/\s+/g, ' ').trim() });
      this.link = null;
    }
  }

  words(text: string): void {
    if (this.dropped > 0) return;
    if (this.inTitle) {
      this.title += text;
      return;
    }
    this.link?.parts.push(text);
    const rows = this.pre > 0 ? text.split('\n') : [text];
    rows.forEach((row, index) => {
      if (index > 0) this.flush();
      this.parts.push(row);
      const letters = row.replace(/[\s:]+/g, '').length;
      this.letters += letters;
      if (this.bold > 0) this.boldLetters += letters;
    });
  }

  flush(): void {
    const text = this.parts.join('').replace(/\s+/g, ' ').trim();
    const allBold = this.letters > 0 && this.boldLetters === this.letters;
    if (text !== '') {
      this.lines.push({ text, bullet: this.bullet, rank: this.rank ?? (allBold ? 7 : null) });
      this.bullet = false;
    }
    this.parts = [];
    this.letters = 0;
    this.boldLetters = 0;
  }

  /** Its lines are kept with the title among them, and where it was never closed: it may hold the whole page then. */
  private leaveFrame(isImplied: boolean): void {
    const from = this.frames.pop() ?? null;
    if (from === null || isImplied) return;
    const inside = this.lines.slice(from);
    if (inside.some(({ rank }) => rank === 1)) return;
    this.lines.length = from;
    this.framed.push(...inside);
  }

  /** A page that is nothing but its frame has its lines back. */
  allLines(): RawLine[] {
    if (this.lines.some(({ text }) => text !== '')) return this.lines;
    return this.framed;
  }

  private paragraph(): void {
    this.flush();
    if (this.lines.at(-1)?.text !== '') this.lines.push({ text: '', bullet: false, rank: null });
  }
}

/** No page people write nests deeper. htmlparser2 keeps its stack in an array it unshifts: its time is quadratic in depth. */
export const MAX_NESTING = 400;

/**
 * HTML to lines; null where elements are open to a depth that would make parsing slow. The parser itself is asked for it,
 * and stops at the limit: a scan of our own would have to agree with it on every comment, quote and implied end.
 * Scripts and styles are dropped, never read.
 */
export function htmlToLines(html: string): HtmlLines | null {
  const collector = new LineCollector();
  const unclosed = new Set<string>();
  let depth = 0;
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        depth++;
        if (depth > MAX_NESTING) parser.pause();
        else collector.open(name, attributes);
      },
      onclosetag: (name, isImplied) => {
        depth--;
        if (isImplied && UNCLOSED.has(name)) unclosed.add(name);
        collector.close(name, isImplied);
      },
      ontext: (text) => collector.words(text),
    },
    { decodeEntities: true, lowerCaseTags: true },
  );
  parser.write(html);
  if (depth > MAX_NESTING) return null;
  parser.end();
  collector.flush();
  const pageTitle = collector.title.replace(/\s+/g, ' ').trim();
  return {
    unclosed: [...unclosed],
    lines: collector.allLines(),
    pageTitle: pageTitle === '' ? null : pageTitle,
    links: collector.links,
  };
}
