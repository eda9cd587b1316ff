import { Inject, Injectable } from '@nestjs/common';
import type { SourceReading } from '#libs/contracts';
import { Database, type PageOf, type Prisma } from '#libs/data';

const SHOWN = 50;

/** What people see of readings. */
@Injectable()
export class Readings {
  constructor(@Inject(Database) private readonly db: Database) {}

  async of(sourceId: string): Promise<PageOf<SourceReading>> {
    const rows = await this.db.prisma.reading.findMany({ where: { sourceId }, orderBy: { id: 'desc' }, take: SHOWN });
    return { items: rows.map(toReading), nextCursor: null };
  }
}

const toReading = ({ startedAt, endedAt, ...row }: Prisma.ReadingGetPayload<object>): SourceReading => ({
  id: row.id,
  state: row.state as SourceReading['state'],
  startedAt: startedAt.toISOString(),
  endedAt: endedAt?.toISOString() ?? null,
  unchanged: row.unchanged,
  pages: row.pages,
  listed: row.listed,
  created: row.created,
  updated: row.updated,
  missing: row.missing,
  closed: row.closed,
  reason: row.reason,
  detail: row.detail,
});
