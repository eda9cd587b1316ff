import { Inject, Injectable } from '@nestjs/common';
import { Database } from '#libs/data';
import { JobHandler, type JobOutcome } from '#libs/jobs';
import { close } from '../record/change-status.js';
import { BINDING_GRADES } from './is-over.js';

const PAGE = 500;

@Injectable()
export class CloseExpired {
  constructor(@Inject(Database) private readonly db: Database) {}

  /** Each posting in a transaction of its own: one that fails keeps no other open. */
  @JobHandler('postings', 'close-expired')
  async run(): Promise<JobOutcome> {
    const expired = await this.db.prisma.posting.findMany({
      where: {
        status: 'open',
        closingAt: { lt: new Date() },
        closingGrade: { in: [...BINDING_GRADES] },
        // Who opened it again after its date knows better.
        OR: [{ statusByHandAt: null }, { closingAt: { gt: this.db.prisma.posting.fields.statusByHandAt } }],
      },
      select: { id: true, tenantId: true },
      orderBy: { closingAt: 'asc' },
      take: PAGE,
    });
    const results = [];
    for (const { id, tenantId } of expired) {
      results.push(...(await Promise.allSettled([this.db.transaction((tx) => close(tx, tenantId, id, 'expired'))])));
    }
    const failed = results.find((result) => result.status === 'rejected');
    if (failed) throw failed.reason;
    return expired.length > 0 ? 'done' : { skipped: 'nothing expired' };
  }
}
