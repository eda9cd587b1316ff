import { Inject } from '@nestjs/common';
import type { Event } from '#libs/contracts';
import type { SqlTx } from '#libs/data';
import { Consumer, OnEventBatch, type AfterCommit } from '#libs/messaging';
import { DeliveryQueue } from '../deliver/delivery-queue.js';
import { notify } from '../deliver/notify.js';
import { sourceHealth } from '../plan/messages.js';
import { GROUP } from '../service.js';

/** Who connected a source is told when it needs attention, and when it no longer does. */
@Consumer(GROUP)
export class TellOwnersOfSources {
  constructor(@Inject(DeliveryQueue) private readonly deliveries: DeliveryQueue) {}

  @OnEventBatch('source.health-changed')
  async healthChanged(events: Event<'source.health-changed'>[], tx: SqlTx): Promise<AfterCommit> {
    const mails = await notify(tx, events.map(toNotification), new Date());
    return () => this.deliveries.enqueue(mails);
  }
}

const toNotification = ({ id, type, time, data, tenantid, correlationid }: Event<'source.health-changed'>) => ({
  ...{ tenantId: tenantid, ownerId: data.ownerId, alertId: null, cause: id, kind: type },
  message: sourceHealth(data.name, data.problems),
  link: `/v1/sources/${data.sourceId}/health`,
  dueAt: new Date(time),
  correlationId: correlationid,
});
