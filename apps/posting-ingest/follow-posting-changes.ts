import { Inject } from '@nestjs/common';
import type { Event } from '#libs/contracts';
import type { SqlTx } from '#libs/data';
import { Consumer, OnEventBatch, type HandlerResult } from '#libs/messaging';
import { FindDuplicates } from './duplicates/find-duplicates.js';
import { GROUP } from './service.js';
import { SummaryWishes } from './summarise/summary-wishes.js';

type Changed = Event<'posting.published'> | Event<'posting.updated'>;

/** Steps of their own, after the posting is recorded: they never hold up, nor undo, what a source says. */
@Consumer(GROUP)
export class FollowPostingChanges {
  constructor(
    @Inject(FindDuplicates) private readonly duplicates: FindDuplicates,
    @Inject(SummaryWishes) private readonly summaries: SummaryWishes,
  ) {}

  @OnEventBatch('posting.published', { ordering: 'version-guarded' })
  async published(events: Event<'posting.published'>[], tx: SqlTx): Promise<HandlerResult> {
    await this.duplicates.of(tx, events.map(toRef));
    return this.summaries.wish(tx, events.map(toRef));
  }

  @OnEventBatch('posting.updated', { ordering: 'version-guarded' })
  async updated(events: Event<'posting.updated'>[], tx: SqlTx): Promise<HandlerResult> {
    await this.duplicates.of(tx, events.map(toRef));
    // A summary is of the text, and of nothing else.
    return this.summaries.wish(tx, events.filter(({ data }) => data.changed.includes('text')).map(toRef));
  }
}

const toRef = ({ data: { postingId: id }, tenantid: tenantId }: Changed) => ({ id, tenantId });
