import { createHash } from 'node:crypto';
import type { Database } from '#libs/data';
import { ProblemError } from '#libs/platform';

/** An Idempotency-Key stands for one body. @throws ProblemError when the receipt of that key has another. */
export async function refuseOtherBody(db: Database, receiptId: string, body: Uint8Array): Promise<void> {
  const earlier = await db.prisma.receipt.findUnique({ where: { id: receiptId }, select: { body: true } });
  if (!earlier || digest(earlier.body) === digest(body)) return;
  throw keyReused();
}

export const keyReused = (): ProblemError =>
  new ProblemError({
    status: 409,
    code: 'idempotency-key-reused',
    title: 'This Idempotency-Key was used with another body',
    detail: 'Send the same body with the same key, or a new key.',
  });

const digest = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
