// Lines with their kinds: what stands below headings of known words in real postings, and lines written for this library.
import { readFileSync } from 'node:fs';
import { fromRoot } from '../lib/paths.mjs';

export const OWN_LINES = 'tools/sections/lines.tsv';

/** The lines of a posting as the rules divide it, without the model. Headings have `isHeading`; `kind` may be null. */
export function labelledLines(lib, input) {
  const doc = lib.readDocument(input);
  const sections = lib.untangle(lib.sectionsByHeadings(doc));
  const headings = new Set(
    sections.filter((one) => one.heading !== null && one.items[0]?.start !== one.start).map(({ start }) => start),
  );
  const lines = doc.lines.map((line) => {
    const section = sections.find(({ items }) =>
      items.some(({ start, end }) => start <= line.start && end >= line.end),
    );
    return { line, isHeading: headings.has(line.start), kind: section?.kind ?? null, isTold: isTold(lib, section) };
  });
  return { doc, lines };
}

/** A list needs its heading; prose and small print the rules tell by their words. */
const isTold = (lib, section) =>
  section !== undefined &&
  (section.heading === null
    ? !['responsibilities', 'required', 'preferred'].includes(section.kind)
    : lib.kindOfHeading(section.heading) === section.kind || section.kind === 'overview');

export const ownLines = () =>
  readFileSync(fromRoot(OWN_LINES), 'utf8')
    .trim()
    .split('\n')
    .map((row) => row.split('\t'))
    .map(([kind, text]) => ({ kind, text }));
