import { randomBytes, randomUUID } from 'node:crypto';
import { expect, it } from '@jest/globals';
import { v7 as uuidv7 } from 'uuid';
import { createContext, runInContext } from '#libs/platform';
import { useTestDatabase } from '#libs/testing';
import { SecretBox } from './secret-box.js';
import { Sources } from './sources.js';

const db = useTestDatabase();
const owner = { tenantId: randomUUID(), ownerId: randomUUID() };
const env = { HIREWIRE_SECRET_KEY: randomBytes(32).toString('base64'), FETCH_ALLOWED_HOSTS: [] };
const sources = new Sources(
  db,
  new SecretBox(env, db, { error: () => undefined }),
  { add: () => Promise.resolve() } as never,
  env,
);
const as = <T>(work: () => Promise<T>): Promise<T> => runInContext(createContext(owner), work);

it('secrets stay valid until they are revoked, and one too many is refused', async () => {
  const id = uuidv7();
  await db.prisma.source.create({ data: { id, ...owner, kind: 'smartrecruiters', name: 'Board', config: {} } });
  for (let n = 1; n <= 16; n++)
    expect(await as(() => sources.addSecret(id, `lock-${n}`))).toMatchObject({ secrets: n });
  await expect(as(() => sources.addSecret(id, 'lock-17'))).rejects.toMatchObject({
    problem: { status: 409, code: 'too-many-secrets' },
  });
  const { items } = await as(() => sources.secrets(id));
  expect(items).toHaveLength(16);
  await as(() => sources.revokeSecret(id, items[15]!.id));
  expect(await as(() => sources.addSecret(id, 'lock-17'))).toMatchObject({ secrets: 16 });
});
