import type { Line } from '../text/doc.js';
import type { SectionKind } from './heading-kinds.js';

/** A part of the posting under one heading; offsets point into `Doc.text`. */
export interface DocSection {
  kind: SectionKind;
  heading: string | null;
  items: Line[];
  start: number;
  end: number;
  /** It goes on with the section of its kind that something else interrupts; clients see both as one. */
  continues?: true;
  /** What its kind rests on where no heading of known words tells it. */
  basis?: 'outline' | 'items' | 'lines';
}
