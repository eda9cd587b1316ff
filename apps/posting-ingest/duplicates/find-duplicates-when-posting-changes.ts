import { Inject } from '@nestjs/common';
import type { Event } from '#libs/contracts';
import type { PrismaTx } from '#libs/data';
import { Consumer, OnEvent } from '#libs/messaging';
import { GROUP } from '../service.js';
import { FindDuplicates } from './find-duplicates.js';

/** A step of its own, after the posting is recorded: likeness never holds up, nor undoes, what a source says. */
@Consumer(GROUP)
export class FindDuplicatesWhenPostingChanges {
  constructor(@Inject(FindDuplicates) private readonly duplicates: FindDuplicates) {}

  @OnEvent('posting.published', { ordering: 'version-guarded' })
  published({ data, tenantid }: Event<'posting.published'>, tx: PrismaTx): Promise<void> {
    return this.duplicates.of(tx, tenantid, data.postingId);
  }

  @OnEvent('posting.updated', { ordering: 'version-guarded' })
  updated({ data, tenantid }: Event<'posting.updated'>, tx: PrismaTx): Promise<void> {
    return this.duplicates.of(tx, tenantid, data.postingId);
  }
}
