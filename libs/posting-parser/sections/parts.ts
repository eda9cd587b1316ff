import type { Line } from '../text/doc.js';
import type { DocSection } from './doc-section.js';
import type { SectionKind } from './heading-kinds.js';

/** A line shorter than this is a label or an item, no running text. */
export const PROSE = 40;
export const LISTS: ReadonlySet<SectionKind> = new Set([
  'responsibilities',
  'required',
  'preferred',
  'benefits',
  'process',
]);
/** Lists behind which employers tell what they give. */
export const ASKS: ReadonlySet<SectionKind> = new Set(['responsibilities', 'required', 'preferred']);
/** Lines of a section that are looked at by their sentences; the longest real ones have fewer. */
export const MAX_LINES = 120;

/** Lists of what a firm holds dear read like lists of duties. */
export const CREED =
  /\b(?:values?|culture|principles|beliefs?|believe|mission|vision|how we work|who we are|what we do|products?)\b/i;

export const part = (kind: SectionKind, heading: string | null, items: readonly Line[]): DocSection => ({
  kind,
  heading,
  items: [...items],
  start: items[0]?.start ?? 0,
  end: items.at(-1)?.end ?? 0,
});
