import type { DocSection } from './sections/doc-section.js';
import type { Doc } from './text/doc.js';

/** What every field reader may look at. */
export interface Context {
  doc: Doc;
  sections: readonly DocSection[];
  /** The title as worded, before clean-up; null when the posting does not word one. */
  rawTitle: string | null;
  /** Null where the caller gave none: a date without a year, or "3 days ago", then stays unknown. */
  now: Date | null;
  /** IANA zone for deadlines that name none. */
  zone: string;
  url: string | null;
}
