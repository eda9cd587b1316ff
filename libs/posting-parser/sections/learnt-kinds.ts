import type { Line } from '../text/doc.js';
import type { DocSection } from './doc-section.js';
import { kindOfHeading, type SectionKind } from './heading-kinds.js';
import { changeAt, isInHead, isLabel, isLabelOver, type Place } from './line-places.js';
import { likeliest, type Fitted } from './model/likeliest.js';
import { LINE_KINDS, lineKind, scoreLine, shippedLineModel, type LineModel } from './model/line-model.js';
import { CREED, part, PROSE } from './parts.js';
import { rewardsIn } from './trailing.js';
import { withoutColon } from '../text/letters.js';

/** How much a line's words count; a label's less, and those of lines most of whose words were never seen. */
const TRUST = 0.7;
const TRUST_IN_LABELS = 0.2;
const ENOUGH_KNOWN = 0.5;
/** What a kind loses outside the section that a heading of known words announces. */
const ANNOUNCED = 1.4;
/** What speaks, line by line, for the kind that the rules gave: a heading most of all for the first line below it. */
const BELOW_HEADING = 6;
const UNDER_HEADING = 0.5;
const BY_OUTLINE = 2;
const BY_ITEMS = 1.5;
const BESIDE_HEADINGS = 0.3;
/** Longer stretches are no posting. */
const MOST_LINES = 400;

/** So many lines, or so many short ones, are no accident. */
const FEWEST_LINES = 2;
const FEWEST_SHORT = 4;

const OVERVIEW = lineKind('overview');
const BENEFITS = lineKind('benefits');
const WANTED = [lineKind('responsibilities'), lineKind('required')];

/** Kinds whose headings may have other things run on below them. */
const RUNS_ON: ReadonlySet<SectionKind> = new Set(['overview', 'responsibilities', 'required', 'preferred']);

/** What boards print over the last field of their form, and what may be over duties as well as over what is given. */
const SAYS_LITTLE =
  /^(?:(?:additional|further|other|more|supplementa(?:l|ry)|zusätzliche|weitere) (?:information(?:en)?|infos?|details|notes)|what (?:you can|can you) expect|was dich erwartet|das erwartet dich)\W*$/i;

const isAnnounced = ({ heading, basis }: DocSection): boolean =>
  basis === undefined && heading !== null && kindOfHeading(heading) !== null && !SAYS_LITTLE.test(heading);
const isVague = ({ kind }: DocSection): boolean => kind === 'overview' || kind === 'other';

/**
 * The kinds of what no heading of known words is over, and of what runs on below a heading that another kind should have
 * followed, as the lines and their neighbours tell. Where headings announce all that is looked for, nothing is asked.
 */
export function withLearntKinds(sections: readonly DocSection[], model = shippedLineModel()): DocSection[] {
  const announced = new Set(sections.filter((section) => isAnnounced(section)).map(({ kind }) => lineKind(kind)));
  const out: DocSection[] = [];
  let open: DocSection[] = [];
  let before: DocSection | undefined;
  const close = (after?: DocSection): void => {
    out.push(...told(open, announced, [before, after], model));
    open = [];
  };
  for (const section of sections)
    if (isSettled(section, announced)) {
      close(section);
      out.push(section);
      before = section;
    } else open.push(section);
  close();
  return out;
}

/** Whether the kind of all its lines is beyond doubt. */
function isSettled(section: DocSection, announced: ReadonlySet<number>): boolean {
  const { kind, heading, items, basis } = section;
  if (basis !== undefined || (isVague(section) && !isAnnounced(section))) return false;
  if (heading !== null && SAYS_LITTLE.test(heading)) return false;
  if (heading === null || items.length < 2 || !RUNS_ON.has(kind) || CREED.test(heading)) return true;
  if (WANTED.some((one) => !announced.has(one))) return false;
  return announced.has(BENEFITS) || items.filter(({ text }) => rewardsIn(text) > 0).length < 2;
}

function told(
  sections: readonly DocSection[],
  announced: ReadonlySet<number>,
  around: readonly (DocSection | undefined)[],
  model: LineModel,
): DocSection[] {
  const places = sections.flatMap((section) =>
    section.items.map((line, index): Place => ({ section, line, index, next: section.items[index + 1] })),
  );
  if (places.length === 0 || places.length > MOST_LINES) return [...sections];
  const [before = null, after = null] = around.map((section) => (section ? lineKind(section.kind) : null));
  const lines = places.map((place) => fitted(place, announced, model));
  const kinds = likeliest(lines, model, { before, after });
  let from = 0;
  return sections.flatMap((section) => divided(section, kinds.slice(from, (from += section.items.length))));
}

function fitted(place: Place, announced: ReadonlySet<number>, model: LineModel): Fitted {
  const { section, line, index } = place;
  const own = lineKind(section.kind);
  const isHeld = isAnnounced(section);
  // What the line says itself could not outweigh this.
  if (isInHead(place) || (isHeld && index === 0))
    return { fits: LINE_KINDS.map((_, kind) => (kind === own ? 0 : -BELOW_HEADING)), change: changeAt(place) };
  const { scores, known } = scoreLine(line.text, model);
  const trust = (isLabelOver(place) ? TRUST_IN_LABELS : TRUST) * Math.min(1, known / ENOUGH_KNOWN);
  const fits = scores.map((score, kind) => {
    const elsewhere = kind !== OVERVIEW && announced.has(kind) && !(isHeld && kind === own);
    return (
      trust * score - (elsewhere ? ANNOUNCED : 0) + (kind === own ? ruledFor(place, isHeld, announced.size > 0) : 0)
    );
  });
  return { fits, change: changeAt(place) };
}

function ruledFor({ section }: Place, isHeld: boolean, hasHeadings: boolean): number {
  if (isHeld) return UNDER_HEADING;
  if (isVague(section)) return hasHeadings ? BESIDE_HEADINGS : 0;
  return section.basis === 'outline' ? BY_OUTLINE : BY_ITEMS;
}

/** A section in parts of one kind each; a label that begins one is its heading. */
function divided(section: DocSection, learnt: readonly number[]): DocSection[] {
  const kinds = withoutStrays(section, learnt);
  const parts: DocSection[] = [];
  section.items.forEach((line, index) => {
    const kind = namedKind(kinds[index] ?? OVERVIEW, section);
    const last = parts.at(-1);
    if (last?.kind === kind) last.items.push(line);
    else if (last !== undefined) parts.push({ ...part(kind, null, [line]), basis: 'lines' });
    else parts.push({ ...section, kind, items: [line], ...(kind === section.kind ? {} : { basis: 'lines' as const }) });
  });
  if (parts.length === 0) return [section];
  return parts.map((one, index) => withEnd(index === 0 ? one : headed(one)));
}

const withEnd = (section: DocSection): DocSection => ({ ...section, end: section.items.at(-1)?.end ?? section.end });

function headed(section: DocSection): DocSection {
  const [line, ...items] = section.items;
  const isHeading = line !== undefined && isLabelOver({ section, line, index: 0, next: items[0] });
  return isHeading ? { ...section, heading: withoutColon(line.text), items } : section;
}

/** A line or two alone are left where the rules put them, but for a paragraph below a heading of its own. */
function withoutStrays({ heading, items, kind }: DocSection, kinds: readonly number[]): readonly number[] {
  const own = lineKind(kind);
  const out = [...kinds];
  for (let from = 0; from < kinds.length;) {
    let to = from + 1;
    while (to < kinds.length && kinds[to] === kinds[from]) to++;
    const isParagraph = heading !== null && items.length === 1 && isProse(items[0]);
    if (kinds[from] !== own && !isParagraph && !isRun(items.slice(from, to))) out.fill(own, from, to);
    from = to;
  }
  return out;
}

const isRun = (lines: readonly Line[]): boolean =>
  lines.length >= FEWEST_SHORT || lines.filter((line) => line.bullet || !isLabel(line)).length >= FEWEST_LINES;

const isProse = (line: Line | undefined): boolean => line !== undefined && line.text.length >= PROSE;

function namedKind(kind: number, { kind: ruled, items, heading }: DocSection): SectionKind {
  const mayStay = ruled !== 'other' || !items.some(isProse) || SAYS_LITTLE.test(heading ?? '');
  const isKept = kind === lineKind(ruled) && mayStay;
  return isKept ? ruled : (LINE_KINDS[kind] ?? 'overview');
}
