import { expect, it } from '@jest/globals';
import { v7 as uuidv7 } from 'uuid';
import type { Event } from '#libs/contracts';
import { LOCAL_OWNER_ID as ownerId, LOCAL_TENANT_ID as tenantid } from '#libs/platform';
import { useTestDatabase } from '#libs/testing';
import type { DeliveryQueue } from '../deliver/delivery-queue.js';
import { TellOwnersOfSources } from './tell-owners-of-sources.js';

const db = useTestDatabase();

it('who connected a source is told once what is wrong with it', async () => {
  const enqueued: string[] = [];
  const queue = { enqueue: (ids: string[]) => Promise.resolve(enqueued.push(...ids)) } as unknown as DeliveryQueue;
  const tell = new TellOwnersOfSources(queue);
  const sourceId = uuidv7();
  const problems = [{ code: 'reading-failing', detail: 'It could not be read 3 times in a row.' }];
  const data = { ownerId, sourceId, name: 'Board', state: 'degraded', problems, added: ['reading-failing'] };
  const event = { id: uuidv7(), type: 'source.health-changed', time: new Date().toISOString(), tenantid, data };
  const events = [{ ...event, correlationid: uuidv7() } as unknown as Event<'source.health-changed'>];
  for (let times = 0; times < 2; times++) {
    const after = await db.sqlTransaction((tx) => tell.healthChanged(events, tx));
    await after();
  }
  const told = await db.prisma.notification.findMany();
  expect(told).toMatchObject([
    { ownerId, title: 'Needs attention: Board', body: problems[0]!.detail, link: `/v1/sources/${sourceId}/health` },
  ]);
});
