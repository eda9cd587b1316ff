// How well the parser divides postings in layouts it was not made for: real ones whose headings are hidden. What a line
// is with its headings counts as right; what is wished for may also be read as asked for.
import { labelledLines } from './labelled.mjs';
import { learn } from './learn.mjs';

/** Words that say nothing of what stands below them. */
const UNKNOWN = 'Brass and lanterns,The blue door,Harbour lights,Northern weather,A quiet orchard,Seven bridges'.split(
  ',',
);
const FEWEST_HEADINGS = 3;
/** Which headings are hidden (all, or each other one), whether they are left out, and whether marks and gaps are lost. */
const LAYOUTS = {
  'all headings of unknown words': {},
  'no headings': { leftOut: true },
  'no headings, bullets or bold': { leftOut: true, plain: true },
  'unknown words, no bullets or gaps': { plain: true, gapless: true },
  'each other heading of unknown words, no bullets': { plain: true, half: true },
  'each other heading left out': { leftOut: true, half: true },
  'known headings, no bullets or gaps': { plain: true, gapless: true, known: true },
};

export function printHidden(lib, postings) {
  const employers = [...new Set(postings.map(({ employer }) => employer))].sort();
  const half = ({ employer }) => employers.indexOf(employer) % 2;
  const counts = Object.keys(LAYOUTS).map(() => ({ right: 0, all: 0 }));
  for (const fold of [0, 1]) {
    const model = lib.decodeLineModel(
      learn(
        lib,
        postings.filter((one) => half(one) !== fold),
      ),
    );
    for (const { input } of postings.filter((one) => half(one) === fold)) {
      const { doc, lines } = labelledLines(lib, input);
      if (lines.filter(({ isHeading }) => isHeading).length < FEWEST_HEADINGS) continue;
      Object.values(LAYOUTS).forEach((layout, at) => count(lib, model, hide(lib, doc, lines, layout), counts[at]));
    }
  }
  Object.keys(LAYOUTS).forEach((name, at) =>
    console.log(`  ${name.padEnd(50)} ${(counts[at].right / counts[at].all).toFixed(3)} of ${counts[at].all} lines`),
  );
}

function hide(lib, doc, labelled, { leftOut, plain, gapless, half, known }) {
  const raw = [];
  const kept = [];
  let headings = 0;
  let gap = false;
  for (const one of labelled) {
    const isHidden = one.isHeading && !known && (headings++ % 2 === 0 || !half);
    gap = gap || one.line.gap;
    if (isHidden && leftOut) continue;
    if (gap && !gapless) raw.push({ text: '', bullet: false, rank: null });
    gap = false;
    const text = isHidden ? UNKNOWN[headings % UNKNOWN.length] : one.line.text;
    raw.push({ text, bullet: !plain && one.line.bullet, rank: plain ? null : one.line.rank });
    kept.push(one);
  }
  const hidden = { ...doc, ...lib.layOut(raw) };
  return { doc: hidden, wanted: hidden.lines.map((line, at) => ({ ...kept[at], line })) };
}

function count(lib, model, { doc, wanted }, counts) {
  lib.forgetCues();
  const sections = lib.untangle(lib.withLearntKinds(lib.sectionsByHeadings(doc), model));
  for (const { line, kind, isHeading } of wanted) {
    if (isHeading || kind === null || kind === 'other') continue;
    const own = sections.find(({ items }) => items.some(({ start, end }) => start < line.end && end >= line.end));
    counts.all++;
    if (own?.kind === kind || (kind === 'preferred' && own?.kind === 'required')) counts.right++;
  }
}
