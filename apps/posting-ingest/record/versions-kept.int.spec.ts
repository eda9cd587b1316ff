import { expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { v7 as uuidv7 } from 'uuid';
import { prune } from '#libs/data';
import { createContext } from '#libs/platform';
import { useTestDatabase } from '#libs/testing';
import { normalise, type NormalisedPosting } from '../normalise/normalise.js';
import { recordPostings } from './record-posting.js';

const db = useTestDatabase();

const TEXT =
  'Backend Engineer\nAcme Corp\nBerlin, Germany\n\nResponsibilities\n- Build services\n\nRequirements\n- TypeScript';
const owner = { tenantId: randomUUID(), ownerId: randomUUID() };
/** The posting as it is seen for the `n`th time, with other words each time. */
const record = (n: number): Promise<string> => {
  const url = 'https://example.org/jobs/1';
  const body = Buffer.from(JSON.stringify({ text: `${TEXT}\n- Year ${n} of experience`, url }));
  const made = normalise(body, new Date()) as NormalisedPosting;
  return db.transaction(
    async (tx) =>
      (
        await recordPostings(tx, [
          { ...made, ...owner, receiptId: uuidv7(), receivedAt: new Date(), context: createContext() },
        ])
      )[0]!.id,
  );
};
const versions = async (): Promise<number[]> =>
  (await db.prisma.postingVersion.findMany({ orderBy: { version: 'asc' } })).map(({ version }) => version);

it('a posting keeps its newest hundred versions, and of those that are old only the newest', async () => {
  const id = await record(1);
  await db.prisma.posting.update({ where: { id }, data: { version: 99 } });
  await record(2);
  expect(await versions()).toEqual([1, 100]);
  await record(3);
  expect(await versions()).toEqual([100, 101]);
  await prune(db);
  expect(await versions()).toEqual([100, 101]);
  await db.pool.query("UPDATE posting.posting_version SET recorded_at = now() - interval '366 days'");
  await prune(db);
  expect(await versions()).toEqual([101]);
});
