import { randomUUID } from 'node:crypto';
import { v7 as uuidv7 } from 'uuid';
import type { Database } from '#libs/data';

export interface DeliveryRow {
  ownerId?: string;
  destination?: string;
  state?: string;
  attempts?: number;
  nextAttemptAt?: Date;
  claimedUntil?: Date;
}

/** A mail that waits to be sent, with the notification that it is of; `more` are columns of the delivery. @returns its id */
export async function addDelivery(
  db: Database,
  { ownerId = randomUUID(), ...more }: DeliveryRow = {},
): Promise<string> {
  const [id, notificationId] = [uuidv7(), uuidv7()];
  const owner = { tenantId: randomUUID(), ownerId };
  const words = { cause: randomUUID(), kind: 'reminder', title: 'Pilot', body: 'Call them.', link: null };
  await db.prisma.notification.create({
    data: { id: notificationId, ...owner, ...words, dueAt: new Date(), lateMs: 0 },
  });
  const sending = { channel: 'email', destination: 'a@example.org', correlationId: 'c-1' };
  await db.prisma.delivery.create({ data: { id, notificationId, ...owner, ...sending, ...more } });
  return id;
}
