import type { PostingContent } from '#libs/contracts';

/** What was not kept of a posting before. */
const SINCE = { variablePay: [], weeklyHours: null };

/** Content as it is stored, with what rows of before lack. */
export const contentOf = (stored: unknown): PostingContent => ({ ...SINCE, ...(stored as PostingContent) });
