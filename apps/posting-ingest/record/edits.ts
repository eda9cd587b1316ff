import type { PostingContent } from '#libs/contracts';
import type { Prisma } from '#libs/data';

/** A field as a person wants it to be. */
export type Edit = Pick<Prisma.PostingEditGetPayload<object>, 'field' | 'value'>;

/** What people say beats what the source says, field by field. */
export const applyEdits = (posting: PostingContent, edits: readonly Edit[]): PostingContent => ({
  ...posting,
  ...(Object.fromEntries(edits.map(({ field, value }) => [field, value])) as Partial<PostingContent>),
});
