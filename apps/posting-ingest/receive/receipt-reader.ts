import { Inject, Injectable } from '@nestjs/common';
import type { Receipt, ReceiptDetail, ReceiptItem } from '#libs/contracts';
import { Database, newestFirst, pageById, type PageOf, type PageQuery, type Prisma } from '#libs/data';
import { me, ProblemError } from '#libs/platform';

const SHOWN = {
  id: true,
  kind: true,
  state: true,
  reason: true,
  details: true,
  postingId: true,
  sourceId: true,
  attempts: true,
  receivedAt: true,
  settledAt: true,
} as const;
type Row = Prisma.ReceiptGetPayload<{ select: typeof SHOWN }>;

/** The owner's receipts. */
@Injectable()
export class ReceiptReader {
  constructor(@Inject(Database) private readonly db: Database) {}

  async get(id: string): Promise<ReceiptDetail> {
    const row = await this.db.prisma.receipt.findFirst({
      where: { id, ...me() },
      select: { ...SHOWN, items: true },
    });
    if (!row) throw notFound(id);
    const { items: known, ...shown } = row;
    const items = (known ?? []) as unknown as ReceiptItem[];
    const ids = [row.postingId, ...items.map(({ postingId }) => postingId)].filter((found) => found !== null);
    return { ...toReceipt(shown), postingIds: [...new Set(ids)], items };
  }

  async list({ state, sourceId, ...page }: PageQuery & ReceiptFilter): Promise<PageOf<Receipt>> {
    const where = { ...me(), ...(state ? { state } : {}), ...(sourceId ? { sourceId } : {}) };
    const rows = await this.db.prisma.receipt.findMany({ ...newestFirst(page, where), select: SHOWN });
    return pageById(rows, page.limit, toReceipt);
  }
}

export interface ReceiptFilter {
  state?: string | undefined;
  sourceId?: string | undefined;
}

export const notFound = (id: string): ProblemError =>
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
    sourceId: null,
    attempts: 0,
    settledAt: null,
  });

const toReceipt = (row: Row): Receipt => ({
  ...row,
  state: row.state as Receipt['state'],
  receivedAt: row.receivedAt.toISOString(),
  settledAt: row.settledAt?.toISOString() ?? null,
});
