import type { PostingContent } from '#libs/contracts';

/** Content as it is stored. */
export const contentOf = (stored: unknown): PostingContent => stored as PostingContent;
