import { z } from 'zod';
import { defineJobs } from '#libs/jobs';

export const INGEST_JOBS = defineJobs({
  postings: {
    /** Close what is open past its closing date. */
    'close-expired': { data: z.object({}), recurring: { every: 60_000 } },
    /** Make the search entries that are missing, or made by older rules. */
    'index-postings': { data: z.object({}), recurring: { every: 60_000 } },
    /** Look how each source does, and tell its owner when that changes. */
    'watch-sources': { data: z.object({}), recurring: { every: 60_000 } },
    /** Hand out the sources that are due, and draw conclusions from readings that are processed. */
    'find-due-sources': { data: z.object({}), recurring: { every: 5_000 } },
    /** Hand out the postings that still wait for a language model's summary. */
    'find-due-summaries': { data: z.object({}), recurring: { every: 15_000 } },
  },
  // A queue of its own: models are slow.
  summaries: {
    /** Have one made. Not tried again by the carrier: rows say when. */
    'make-summary': { data: z.object({ postingId: z.uuid() }), attempts: 1, atOnce: 4 },
  },
  // A queue of its own: sources that hang hold nothing but each other, and there is room for many of them.
  sources: {
    /** Read one source. Not tried again by the carrier: its row says when it is due. */
    'read-source': {
      data: z.object({ sourceId: z.uuid(), lease: z.iso.datetime().transform((at) => new Date(at)) }),
      attempts: 1,
      atOnce: 32,
    },
  },
});
