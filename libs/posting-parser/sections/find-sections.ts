import type { Doc, Line } from '../text/doc.js';
import { isCertainHeading, kindOfHeading, type SectionKind } from './heading-kinds.js';

/** A part of the posting under one heading; offsets point into `Doc.text`. */
export interface DocSection {
  kind: SectionKind;
  heading: string | null;
  items: Line[];
  start: number;
  end: number;
}

interface Heading {
  words: string;
  kind: SectionKind | null;
  /** The smaller, the higher in the outline; 9 stands for headings known by their words alone. */
  rank: number;
  /** What stands behind the colon on the same line. */
  rest: Line | null;
}

const MAX_HEADING = 90;
/** Boilerplate that stands at the end of postings without a heading of its own. */
const SMALL_PRINT =
  /\b(?:equal[- ](?:employment[- ])?opportunity(?: and affirmative action)?,? (?:employer|workplace)|without regard to (?:race|age|gender|sex|color)|regardless of (?:race|age|gender|sex|color)|reasonable accommodations?|participates? in e-verify|fair chance (?:act|ordinance|initiative)|background checks? (?:are|is|will|may))\b/i;
const INLINE_HEADING =
  /^((?:key |main |core |basic |minimum |preferred |required |job |your |our |additional |desired |the |essential )*(?:responsibilities|duties|requirements?|qualifications?|skills|nice[- ]to[- ]haves?|bonus(?: points)?|benefits|perks|what you(?:['’]ll| will) do|what we(?:['’]re| are) looking for|what we offer|who you are|about (?:us|the role|you|the team|the job)|must[- ]haves?|preferred|tech stack|how to apply|aufgaben|anforderungen|profil|wir bieten)) ?[:：] ?(?=\S)/i;
const INLINE_BREAK =
  /(?<=[.;!?)] )(?=(?:(?:key|basic|minimum|preferred|required|job|additional|essential) )?(?:responsibilities|duties|requirements|qualifications|nice[- ]to[- ]haves?|bonus points|benefits|what you['’]ll do|what we offer|who you are|about us|how to apply) ?:)/gi;

/** Divides the posting by its headings. The first lines, before any heading, are an overview without heading. */
export function findSections(doc: Doc): DocSection[] {
  const sections: DocSection[] = [];
  let current: DocSection = { kind: 'overview', heading: null, items: [], start: 0, end: 0 };
  let parent: { kind: SectionKind; rank: number } | null = null;
  const lines = doc.lines.flatMap(splitFlattened);
  lines.forEach((line, index) => {
    const heading = headingOf(line, lines[index + 1]);
    if (!heading) {
      if (current.kind !== 'legal' && SMALL_PRINT.test(line.text)) {
        if (current.items.length > 0 || current.heading !== null) sections.push(current);
        current = { kind: 'legal', heading: null, items: [], start: line.start, end: line.end };
      }
      current.items.push(line);
      current.end = line.end;
      return;
    }
    if (current.items.length > 0 || current.heading !== null) sections.push(current);
    const opening = sections.length === 0 && current.items.length === 0 && current.heading === null;
    const inherited = opening ? 'overview' : parent !== null && heading.rank > parent.rank ? parent.kind : 'other';
    if (heading.kind !== null) parent = { kind: heading.kind, rank: heading.rank };
    else if (inherited === 'other') parent = null;
    current = {
      kind: heading.kind ?? inherited,
      heading: heading.words,
      items: heading.rest ? [heading.rest] : [],
      start: line.start,
      end: line.end,
    };
  });
  if (current.items.length > 0 || current.heading !== null) sections.push(current);
  return sections;
}

/** A posting flattened to one line is cut before the headings that stand in it. */
function splitFlattened(line: Line): Line[] {
  if (line.text.length < 200 || line.rank !== null) return [line];
  const out: Line[] = [];
  let from = 0;
  for (const part of line.text.split(INLINE_BREAK)) {
    const text = part.trimEnd();
    out.push({ ...line, text, start: line.start + from, end: line.start + from + text.length });
    from += part.length;
  }
  return out.filter((part) => part.text !== '');
}

function headingOf(line: Line, next: Line | undefined): Heading | null {
  const inline = inlineHeading(line);
  if (inline) return inline;
  const text = line.text;
  if (text.length > MAX_HEADING || (line.bullet && line.rank === null)) return null;
  const words = text.replace(/[\s:：]+$/u, '');
  if (!/\p{L}/u.test(words)) return null;
  if (line.rank !== null) return /[.;,]$/.test(words) && words.length > 50 ? null : ranked(words, line.rank);
  if (next === undefined) return null;
  if (/[:：]$/.test(text)) return ranked(words, 8);
  if (/[.;,]$/.test(words)) return null;
  if (isCapitals(words) && words.length <= 60 && kindOfHeading(words) !== null) return ranked(words, 8);
  return isCertainHeading(words.replace(/[?!…]+$/u, '')) && words.split(' ').length <= 10 ? ranked(words, 8) : null;
}

function ranked(words: string, rank: number): Heading {
  return { words, kind: kindOfHeading(words), rank, rest: null };
}

function isCapitals(words: string): boolean {
  return /\p{Lu}{3}/u.test(words) && !/\p{Ll}/u.test(words.replace(/[’']\p{Ll}+/gu, ''));
}

/** "Requirements: 4+ years of …" is a heading and its first item on one line. */
function inlineHeading(line: Line): Heading | null {
  const found = INLINE_HEADING.exec(line.text);
  if (!found) return null;
  const words = found[1] ?? '';
  const at = found[0].length;
  const rest = { ...line, text: line.text.slice(at), start: line.start + at };
  return { words, kind: kindOfHeading(words), rank: 8, rest };
}
