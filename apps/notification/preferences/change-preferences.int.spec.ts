import { expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { useTestDatabase } from '#libs/testing';
import { changePreferences, readPreferences, type PreferenceChange } from './change-preferences.js';

const db = useTestDatabase();

it('a change of some preferences keeps the others, also those changed at the same time', async () => {
  const owner = { tenantId: randomUUID(), ownerId: randomUUID() };
  const change = (part: PreferenceChange) => db.sqlTransaction((tx) => changePreferences(tx, owner, part));
  const { preferences } = await change({ zone: 'Europe/Berlin' });
  expect(preferences).toEqual({ emailEnabled: true, email: null, zone: 'Europe/Berlin', closingLeads: [72, 24] });
  await Promise.all([
    change({ email: 'me@example.org' }),
    change({ closingLeads: [48] }),
    change({ emailEnabled: false }),
  ]);
  const all = { emailEnabled: false, email: 'me@example.org', zone: 'Europe/Berlin', closingLeads: [48] };
  expect(await readPreferences(db.pool, owner)).toEqual(all);
  await change({ email: null, zone: undefined });
  expect(await readPreferences(db.pool, owner)).toEqual({ ...all, email: null });
});
