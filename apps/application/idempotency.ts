import { createHash } from 'node:crypto';
import type { Database, Prisma, PrismaTx } from '#libs/data';
import { me, ProblemError } from '#libs/platform';

/**
 * Run a write once per Idempotency-Key. The key, the effect and the answer are committed together; a repetition gets the
 * first answer, a concurrent one waits for it (both insert the same key).
 * @param request what must be the same for it to count as a repetition.
 */
export async function once<T extends object>(
  db: Database,
  key: string | undefined,
  request: unknown,
  work: (tx: PrismaTx) => Promise<T>,
): Promise<T> {
  if (key === undefined) return db.transaction(work);
  const { ownerId } = me();
  const digest = createHash('sha256').update(JSON.stringify(request)).digest('hex');
  return db.transaction(async (tx) => {
    const { count } = await tx.idempotentAnswer.createMany({
      data: [{ ownerId, key, request: digest }],
      skipDuplicates: true,
    });
    if (count === 0) return earlierAnswer<T>(tx, ownerId, key, digest);
    const answer = await work(tx);
    await tx.idempotentAnswer.update({
      where: { ownerId_key: { ownerId, key } },
      data: { answer: answer as Prisma.InputJsonObject },
    });
    return answer;
  });
}

async function earlierAnswer<T>(tx: PrismaTx, ownerId: string, key: string, digest: string): Promise<T> {
  const earlier = await tx.idempotentAnswer.findUniqueOrThrow({ where: { ownerId_key: { ownerId, key } } });
  if (earlier.request === digest) return earlier.answer as T;
  throw new ProblemError({
    status: 409,
    code: 'idempotency-key-reused',
    title: 'This Idempotency-Key was used with another request',
    detail: 'Send the same request with the same key, or a new key.',
  });
}
