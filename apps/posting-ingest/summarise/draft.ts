import { z } from 'zod';

const said = z.object({
  /** In the model's words. */
  text: z.string(),
  /** The words of the posting that it was read from. */
  quote: z.string(),
});

/** What a model is asked for; no limits, as some providers refuse schemas with any. Nothing of it is believed before it is checked. */
export const draftSummary = z.object({ lead: said, bullets: z.array(said) });
export type Said = z.infer<typeof said>;
export type DraftSummary = z.infer<typeof draftSummary>;
