import { Inject } from '@nestjs/common';
import type { Event } from '#libs/contracts';
import type { SqlTx } from '#libs/data';
import { Consumer, OnEventBatch } from '#libs/messaging';
import { GROUP } from '../service.js';
import { FindDuplicates } from './find-duplicates.js';

type Changed = Event<'posting.published'> | Event<'posting.updated'>;

/** A step of its own, after the posting is recorded: likeness never holds up, nor undoes, what a source says. */
@Consumer(GROUP)
export class FindDuplicatesWhenPostingChanges {
  constructor(@Inject(FindDuplicates) private readonly duplicates: FindDuplicates) {}

  @OnEventBatch('posting.published', { ordering: 'version-guarded' })
  published(events: Event<'posting.published'>[], tx: SqlTx): Promise<void> {
    return this.duplicates.of(tx, events.map(toRef));
  }

  @OnEventBatch('posting.updated', { ordering: 'version-guarded' })
  updated(events: Event<'posting.updated'>[], tx: SqlTx): Promise<void> {
    return this.duplicates.of(tx, events.map(toRef));
  }
}

const toRef = ({ data: { postingId: id }, tenantid: tenantId }: Changed) => ({ id, tenantId });
