import { v7 as uuidv7 } from 'uuid';
import type { ApplicationStatus } from '#libs/contracts';
import { append, type NewEvent, type PrismaTx } from '#libs/data';
import { ProblemError, requireMatch } from '#libs/platform';
import { decideTransition, type TransitionEvent } from '../decide/transition.js';
import { SOURCE } from '../service.js';
import { lockApplication, refOf, type ApplicationRow } from './application-row.js';
import { cancelReminders } from './reminders.js';

export interface Move {
  to: ApplicationStatus;
  at: Date;
  note: string | null;
  by: 'candidate' | 'recruiter' | 'ats';
}

/**
 * Move an application to another status.
 * @throws 409 with the statuses that are allowed.
 */
export async function moveApplication(
  tx: PrismaTx,
  id: string,
  ifMatch: string | undefined,
  move: Move,
): Promise<ApplicationRow> {
  const row = await lockApplication(tx, id);
  requireMatch(row, ifMatch);
  const from = row.status as ApplicationStatus;
  const decision = decideTransition({ status: from, appliedAt: row.appliedAt }, move.to, move.at, new Date());
  if (!decision.ok) {
    const { code, reason, allowed } = decision;
    throw new ProblemError({
      status: 409,
      code,
      title: 'This move is not possible',
      detail: reason,
      extensions: { from, to: move.to, allowed },
    });
  }
  const { status, appliedAt } = decision;
  const moved = await tx.application.update({
    where: { id },
    data: { status, appliedAt, version: { increment: 1 }, updatedAt: new Date() },
  });
  const data = { from, to: move.to, ...(move.note === null ? {} : { note: move.note }) };
  await tx.timelineEntry.create({
    data: { id: uuidv7(), applicationId: id, kind: 'status-changed', at: move.at, by: move.by, data },
  });
  await append(
    tx,
    decision.events.map((type) => toEvent(type, moved, from, move)),
  );
  return decision.cancelReminders ? cancelReminders(tx, moved) : moved;
}

function toEvent(type: TransitionEvent, row: ApplicationRow, from: ApplicationStatus, move: Move): NewEvent {
  const event = { source: SOURCE, subject: row.id, sequence: row.version, tenantId: row.tenantId };
  const data = { ...refOf(row), at: move.at.toISOString() };
  if (type !== 'application.status-changed') return { ...event, type, data };
  return { ...event, type, data: { ...data, from, to: move.to, by: move.by } };
}
