import { Inject, Injectable } from '@nestjs/common';
import type { AlertView } from '#libs/contracts';
import { Database, pageOf, type PageOf, type PageQuery, type Prisma } from '#libs/data';
import { me } from '#libs/platform';

type Row = Prisma.AlertGetPayload<object>;

const PLANNED = ['scheduled', 'armed'];

/** What the owner will be told, soonest first; behind it what became of the rest, newest first. */
@Injectable()
export class AlertReader {
  constructor(@Inject(Database) private readonly db: Database) {}

  async list({ limit, cursor, state }: PageQuery & { state?: string | undefined }): Promise<PageOf<AlertView>> {
    const mine = { ...me(), ...(state === undefined ? {} : { AND: { state } }) };
    const from = cursor === undefined ? undefined : readCursor(cursor);
    const rows = from?.part === 'settled' ? [] : await this.planned(mine, limit + 1, from);
    const missing = limit + 1 - rows.length;
    if (missing > 0) rows.push(...(await this.settled(mine, missing, from?.part === 'settled' ? from : undefined)));
    return pageOf(rows, limit, toAlert, writeCursor);
  }

  private planned(mine: Prisma.AlertWhereInput, take: number, from?: Place): Promise<Row[]> {
    const behind = from && { OR: [{ dueAt: { gt: from.at } }, { dueAt: from.at, id: { gt: from.id } }] };
    return this.db.prisma.alert.findMany({
      where: { ...mine, ...behind, state: { in: PLANNED } },
      orderBy: [{ dueAt: 'asc' }, { id: 'asc' }],
      take,
    });
  }

  private settled(mine: Prisma.AlertWhereInput, take: number, from?: Place): Promise<Row[]> {
    const behind = from && { OR: [{ settledAt: { lt: from.at } }, { settledAt: from.at, id: { lt: from.id } }] };
    return this.db.prisma.alert.findMany({
      where: { ...mine, ...behind, state: { notIn: PLANNED } },
      orderBy: [{ settledAt: { sort: 'desc', nulls: 'last' } }, { id: 'desc' }],
      take,
    });
  }
}

interface Place {
  part: 'planned' | 'settled';
  at: Date;
  id: string;
}

/** The place and not only the id: an alert that fires between two pages is at another place then. */
function writeCursor({ id, state, dueAt, settledAt }: Row): string {
  const isPlanned = PLANNED.includes(state);
  const at = isPlanned ? dueAt : (settledAt ?? new Date(0));
  return `${isPlanned ? 'planned' : 'settled'}.${at.getTime()}.${id}`;
}

function readCursor(cursor: string): Place {
  const [part, at, id = ''] = cursor.split('.');
  return { part: part === 'settled' ? 'settled' : 'planned', at: new Date(Number(at)), id };
}

const toAlert = (row: Row): AlertView => ({
  id: row.id,
  kind: row.kind as AlertView['kind'],
  subjectId: row.subjectId,
  dueAt: row.dueAt.toISOString(),
  state: row.state as AlertView['state'],
  why: row.reason,
  // One that cannot be told is shown all the same, and hides no other.
  title: (row.data as { title?: string } | null)?.title ?? '',
  settledAt: row.settledAt?.toISOString() ?? null,
});
