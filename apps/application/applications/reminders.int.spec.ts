import { expect, it } from '@jest/globals';
import { createContext, LOCAL_OWNER_ID, LOCAL_TENANT_ID, runInContext } from '#libs/platform';
import { useTestDatabase } from '#libs/testing';
import { ApplicationReader } from './application-reader.js';
import { cancelReminder, setReminder } from './reminders.js';
import { startApplication } from './start-application.js';

const OWNER = { tenantId: LOCAL_TENANT_ID, ownerId: LOCAL_OWNER_ID };
const db = useTestDatabase();

it('reminders that are due at once count for the limit as well; cancelled ones and those of long ago do not', async () => {
  await runInContext(createContext(OWNER), async () => {
    const start = { postingId: null, title: 'Engineer', company: null, url: null, status: 'interested' as const };
    const { id } = await db.transaction((tx) => startApplication(tx, start));
    const set = () => db.transaction((tx) => setReminder(tx, id, { dueAt: new Date(), zone: 'UTC', note: null }));
    const reminders: { id: string }[] = [];
    for (let n = 0; n < 50; n++) reminders.push(await set());
    await expect(set()).rejects.toMatchObject({ code: 'too-many-reminders', status: 409 });
    await db.transaction((tx) => cancelReminder(tx, id, reminders[0]!.id));
    await set();
    await expect(set()).rejects.toMatchObject({ code: 'too-many-reminders' });
    await db.prisma.reminder.updateMany({ data: { createdAt: new Date(Date.now() - 2 * 3_600_000) } });
    await set();
  });
}, 60_000);

it('a reminder is set until its time has come, and due from then on', async () => {
  await runInContext(createContext(OWNER), async () => {
    const start = { postingId: null, title: 'Pilot', company: null, url: null, status: 'interested' as const };
    const { id } = await db.transaction((tx) => startApplication(tx, start));
    const set = (dueAt: Date) => db.transaction((tx) => setReminder(tx, id, { dueAt, zone: 'UTC', note: null }));
    const [cancelled] = [await set(new Date()), await set(new Date()), await set(new Date(Date.now() + 3_600_000))];
    await db.transaction((tx) => cancelReminder(tx, id, cancelled.id));
    const { items } = await new ApplicationReader(db).reminders(id, { limit: 5 });
    expect(items.map(({ state }) => state)).toEqual(['set', 'due', 'cancelled']);
  });
});
