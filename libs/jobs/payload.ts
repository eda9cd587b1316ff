import { z } from 'zod';

/** What travels in a carrier: the data and on whose behalf it was added. */
export const payload = z.object({
  data: z.unknown(),
  correlationId: z.string().optional(),
  causationId: z.string().optional(),
  tenantId: z.string().optional(),
  ownerId: z.string().optional(),
});
export type Payload = z.infer<typeof payload>;

/** An id the carriers cannot tell from their own. */
class InvalidJobIdError extends Error {
  readonly kind = 'permanent';
  readonly code = 'invalid-job-id';
}

/** BullMQ refuses ids with ":" (its key separator) and integers (its own ids). */
export function checkJobId(id: string): string {
  if (id === '' || id.includes(':') || /^-?\d+$/.test(id)) {
    throw new InvalidJobIdError(`Job id "${id}" must not be empty, contain ":" or be an integer.`);
  }
  return id;
}
