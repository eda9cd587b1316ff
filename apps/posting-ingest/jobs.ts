import { z } from 'zod';
import { defineJobs } from '#libs/jobs';

export const INGEST_JOBS = defineJobs({
  postings: {
    /** Close what is open past its closing date. */
    'close-expired': { data: z.object({}), recurring: { every: 60_000 } },
  },
});
