import { v7 as uuidv7 } from 'uuid';
import type { ApplicationStatus } from '#libs/contracts';
import { append, type NewEvent, type Prisma, type PrismaTx } from '#libs/data';
import { ProblemError } from '#libs/platform';
import { hasEnded } from '../decide/status-machine.js';
import { notFound } from '../not-found.js';
import { SOURCE } from '../service.js';
import { lockApplication, refOf, type ApplicationRow } from './application-row.js';

export type ReminderRow = Prisma.ReminderGetPayload<object>;

const MAX_OPEN = 50;
/** Set so lately, a reminder counts although its time has come: else one due at once could be set without end. */
const LATELY_MS = 3_600_000;
const MAX_AHEAD_MS = 5 * 366 * 86_400_000;
const CLOCK_SKEW_MS = 60_000;

const refuse = (status: number, code: string, title: string): ProblemError => new ProblemError({ status, code, title });

/**
 * Set a reminder.
 * @throws 409 application-ended, too-many-reminders; 400 reminder-time-invalid
 */
export async function setReminder(
  tx: PrismaTx,
  applicationId: string,
  { dueAt, zone, note }: { dueAt: Date; zone: string; note: string | null },
): Promise<ReminderRow> {
  const row = await lockApplication(tx, applicationId);
  const ahead = dueAt.getTime() - Date.now();
  if (ahead < -CLOCK_SKEW_MS) throw refuse(400, 'reminder-time-invalid', 'The time of the reminder has passed');
  if (ahead > MAX_AHEAD_MS) throw refuse(400, 'reminder-time-invalid', 'A reminder can be at most five years ahead');
  if (hasEnded(row.status as ApplicationStatus)) throw refuse(409, 'application-ended', 'The application has ended');
  const now = Date.now();
  const counted = [{ dueAt: { gt: new Date(now) } }, { createdAt: { gt: new Date(now - LATELY_MS) } }];
  const open = await tx.reminder.count({ where: { applicationId, state: 'set', OR: counted } });
  if (open >= MAX_OPEN)
    throw refuse(
      409,
      'too-many-reminders',
      `An application has at most ${MAX_OPEN} reminders that are open or were set within the last hour`,
    );
  const reminder = await tx.reminder.create({ data: { id: uuidv7(), applicationId, dueAt, zone, note } });
  const changed = await record(tx, row, 'reminder-set', reminder);
  await append(tx, [
    {
      ...eventOf(changed),
      type: 'reminder.set',
      data: { ...refOf(changed), reminderId: reminder.id, dueAt: dueAt.toISOString(), zone, note },
    },
  ]);
  return reminder;
}

/** Cancelling twice is cancelling once. @throws 404 reminder-not-found */
export async function cancelReminder(tx: PrismaTx, applicationId: string, reminderId: string): Promise<void> {
  const row = await lockApplication(tx, applicationId);
  const reminder = await tx.reminder.findFirst({ where: { id: reminderId, applicationId } });
  if (!reminder) throw notFound('reminder');
  if (reminder.state === 'set') await cancelOne(tx, row, reminder);
}

/** All reminders of an application that has ended, those whose time has passed left as they are. */
export async function cancelReminders(tx: PrismaTx, row: ApplicationRow): Promise<ApplicationRow> {
  const open = await tx.reminder.findMany({
    where: { applicationId: row.id, state: 'set', dueAt: { gt: new Date() } },
    orderBy: { id: 'asc' },
  });
  let current = row;
  for (const reminder of open) current = await cancelOne(tx, current, reminder);
  return current;
}

async function cancelOne(tx: PrismaTx, row: ApplicationRow, reminder: ReminderRow): Promise<ApplicationRow> {
  await tx.reminder.update({ where: { id: reminder.id }, data: { state: 'cancelled' } });
  const changed = await record(tx, row, 'reminder-cancelled', reminder);
  const cancelled: NewEvent = {
    ...eventOf(changed),
    type: 'reminder.cancelled',
    data: { ...refOf(changed), reminderId: reminder.id },
  };
  await append(tx, [cancelled]);
  return changed;
}

/** The version rises with every event, so that consumers can tell which came later. */
async function record(
  tx: PrismaTx,
  row: ApplicationRow,
  kind: string,
  { id, dueAt, note }: ReminderRow,
): Promise<ApplicationRow> {
  const data = { reminderId: id, dueAt: dueAt.toISOString(), note };
  await tx.timelineEntry.create({
    data: { id: uuidv7(), applicationId: row.id, kind, at: new Date(), by: 'candidate', data },
  });
  return tx.application.update({ where: { id: row.id }, data: { version: { increment: 1 }, updatedAt: new Date() } });
}

const eventOf = (row: ApplicationRow) => ({
  source: SOURCE,
  subject: row.id,
  sequence: row.version,
  tenantId: row.tenantId,
});
