import { v7 as uuidv7 } from 'uuid';
import { append, type Prisma, type PrismaTx } from '#libs/data';
import { SOURCE } from '../service.js';
import { lockApplication, refOf } from './application-row.js';

export async function addNote(
  tx: PrismaTx,
  applicationId: string,
  text: string,
  now = new Date(),
): Promise<Prisma.NoteGetPayload<object>> {
  await lockApplication(tx, applicationId);
  const row = await tx.application.update({
    where: { id: applicationId },
    data: { version: { increment: 1 }, updatedAt: now },
  });
  const note = await tx.note.create({ data: { id: uuidv7(), applicationId, text, createdAt: now } });
  await tx.timelineEntry.create({
    data: { id: uuidv7(), applicationId, kind: 'note-added', at: now, by: 'candidate', data: { noteId: note.id } },
  });
  const data = { ...refOf(row), noteId: note.id, at: now.toISOString() };
  await append(tx, [
    {
      type: 'application.note-added',
      source: SOURCE,
      subject: row.id,
      sequence: row.version,
      tenantId: row.tenantId,
      data,
    },
  ]);
  return note;
}
