import { Inject } from '@nestjs/common';
import type { Event } from '#libs/contracts';
import type { PrismaTx } from '#libs/data';
import { Consumer, OnEvent, type HandlerResult } from '#libs/messaging';
import { FindDuplicates } from './duplicates/find-duplicates.js';
import { GROUP } from './service.js';
import { SummaryWishes } from './summarise/summary-wishes.js';

/** Steps of their own, after the posting is recorded: they never hold up, nor undo, what a source says. */
@Consumer(GROUP)
export class FollowPostingChanges {
  constructor(
    @Inject(FindDuplicates) private readonly duplicates: FindDuplicates,
    @Inject(SummaryWishes) private readonly summaries: SummaryWishes,
  ) {}

  @OnEvent('posting.published', { ordering: 'version-guarded' })
  async published({ data, tenantid }: Event<'posting.published'>, tx: PrismaTx): Promise<HandlerResult> {
    await this.duplicates.of(tx, tenantid, data.postingId);
    return this.summaries.wish(tx, [{ id: data.postingId, tenantId: tenantid }]);
  }

  @OnEvent('posting.updated', { ordering: 'version-guarded' })
  async updated({ data, tenantid }: Event<'posting.updated'>, tx: PrismaTx): Promise<HandlerResult> {
    await this.duplicates.of(tx, tenantid, data.postingId);
    // A summary is of the text, and of nothing else.
    const ofText = data.changed.includes('text') ? [{ id: data.postingId, tenantId: tenantid }] : [];
    return this.summaries.wish(tx, ofText);
  }
}
