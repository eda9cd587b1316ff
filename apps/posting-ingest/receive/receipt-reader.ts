import { Inject, Injectable } from '@nestjs/common';
import type { Receipt } from '#libs/contracts';
import { append, Database, newestFirst, pageById, type PageOf, type PageQuery, type Prisma } from '#libs/data';
import { me, ProblemError } from '#libs/platform';
import { SOURCE } from '../service.js';

const SHOWN = {
  id: true,
  kind: true,
  state: true,
  reason: true,
  details: true,
  postingId: true,
  receivedAt: true,
  settledAt: true,
} as const;
type Row = Prisma.ReceiptGetPayload<{ select: typeof SHOWN }>;

/** The owner's receipts. */
@Injectable()
export class ReceiptReader {
  constructor(@Inject(Database) private readonly db: Database) {}

  async get(id: string): Promise<Receipt> {
    const row = await this.db.prisma.receipt.findFirst({ where: { id, ...me() }, select: SHOWN });
    if (!row) throw notFound(id);
    return toReceipt(row);
  }

  async list({ state, ...page }: PageQuery & { state?: string | undefined }): Promise<PageOf<Receipt>> {
    const where = { ...me(), ...(state ? { state } : {}) };
    const rows = await this.db.prisma.receipt.findMany({ ...newestFirst(page, where), select: SHOWN });
    return pageById(rows, page.limit, toReceipt);
  }

  /** Put a receipt back to the start; its posting is found again by identity, so nothing doubles. */
  async replay(id: string): Promise<Receipt> {
    const { tenantId } = me();
    await this.db.transaction(async (tx) => {
      const { count } = await tx.receipt.updateMany({
        where: { id, ...me() },
        data: { state: 'stored', reason: null, details: [], settledAt: null, version: { increment: 1 } },
      });
      if (count === 0) throw notFound(id);
      const { kind, version } = await tx.receipt.findUniqueOrThrow({
        where: { id },
        select: { kind: true, version: true },
      });
      const data = { receiptId: id, sourceId: null, kind: kind as 'text' | 'html' };
      await append(tx, [{ type: 'receipt.stored', source: SOURCE, subject: id, sequence: version, tenantId, data }]);
    });
    return this.get(id);
  }
}

const notFound = (id: string): ProblemError =>
  new ProblemError({
    status: 404,
    code: 'receipt-not-found',
    title: 'No such receipt',
    detail: `There is no receipt ${id}.`,
  });

/** A receipt right after it was stored, as `get` would find it. */
export const newReceipt = (id: string, kind: string, receivedAt: Date): Receipt =>
  toReceipt({
    id,
    kind,
    receivedAt,
    state: 'stored',
    reason: null,
    details: [],
    postingId: null,
    settledAt: null,
  });

const toReceipt = (row: Row): Receipt => ({
  ...row,
  state: row.state as Receipt['state'],
  receivedAt: row.receivedAt.toISOString(),
  settledAt: row.settledAt?.toISOString() ?? null,
});
