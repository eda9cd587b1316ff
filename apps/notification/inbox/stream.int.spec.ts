import { expect, it } from '@jest/globals';
import type { FastifyReply } from 'fastify';
import { randomUUID } from 'node:crypto';
import { PassThrough } from 'node:stream';
import { v7 as uuidv7 } from 'uuid';
import { createContext, runInContext } from '#libs/platform';
import { eventually, useTestDatabase } from '#libs/testing';
import { NotificationReader } from './notification-reader.js';
import { StreamController } from './stream.controller.js';

const db = useTestDatabase();

const owner = { tenantId: randomUUID(), ownerId: randomUUID() };
async function tell(count: number): Promise<string[]> {
  const now = new Date();
  const rows = Array.from({ length: count }, () => {
    const id = uuidv7({ msecs: now.getTime() });
    return { id, ...owner, cause: id, kind: 'reminder', title: 'Call', body: '', dueAt: now, lateMs: 0 };
  });
  await db.prisma.notification.createMany({ data: rows });
  return rows.map(({ id }) => id);
}

it('a stream goes on behind however many notifications of one moment, each of them once', async () => {
  const controller = new StreamController(new NotificationReader(db));
  const raw = Object.assign(new PassThrough(), { writeHead: () => raw });
  let text = '';
  raw.on('data', (chunk: Buffer) => (text += chunk.toString()));
  const reply = { hijack: () => undefined, raw } as unknown as FastifyReply;
  const stream = runInContext(createContext(owner), () =>
    controller.stream({ params: undefined, query: undefined, headers: {}, body: undefined }, reply),
  );
  const streamed = (): string[] => [...text.matchAll(/^id: (.+)$/gm)].map((match) => match[1] ?? '');

  const many = await tell(250);
  await eventually(() => expect(streamed().sort()).toEqual([...many].sort()));
  const [later] = await tell(1);
  await eventually(() => expect(streamed()).toContain(later));
  expect(streamed()).toHaveLength(251);

  controller.onModuleDestroy();
  await stream;
});
