import type { ParsedPosting, PostingContent } from '#libs/contracts';
import { withoutTracking } from '#libs/typed-posting';

/** The title of a posting that names none. */
export const UNTITLED = 'Untitled position';

/** What is kept of a posting that was read: with a title to show, and a link that does not say where it was shared. */
export const toRecord = (read: ParsedPosting): PostingContent => ({
  ...read,
  title: read.title ?? UNTITLED,
  applyUrl: read.applyUrl === null ? null : withoutTracking(read.applyUrl),
});
