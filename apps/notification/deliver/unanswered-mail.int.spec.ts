import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { Test, type TestingModule } from '@nestjs/testing';
import { randomUUID } from 'node:crypto';
import { Database } from '#libs/data';
import { JobsModule } from '#libs/jobs';
import { createContext, createLogger, PlatformModule, readEnv, runInContext } from '#libs/platform';
import { eventually, useTestDatabase } from '#libs/testing';
import { CHANNELS } from '../channels/channel.js';
import { SILENCE, startScriptedSmtp, type ScriptedSmtp } from '../channels/scripted-smtp.harness.js';
import { SmtpChannel } from '../channels/smtp.channel.js';
import { NOTIFICATION_JOBS } from '../jobs.js';
import { AttemptDelivery } from './attempt-delivery.js';
import { addDelivery } from './delivery.harness.js';
import { DeliveryQueue } from './delivery-queue.js';
import { ATTEMPT_LIMITS, LIMITS } from './retry-schedule.js';

let app: TestingModule;
let smtp: ScriptedSmtp;
let channel: SmtpChannel;
afterAll(async () => {
  channel.close();
  await smtp.stop();
  await app.close();
});
const db = useTestDatabase();
const logger = createLogger({ service: 'test', level: 'silent' });

beforeAll(async () => {
  smtp = await startScriptedSmtp({ end: (mail) => (mail.includes('silent@') ? SILENCE : '250 taken') });
  channel = new SmtpChannel(smtp.url, { from: 'h@example.org', publicUrl: 'http://127.0.0.1:3000' }, logger);
  const env = readEnv({ DATABASE_URL: 'postgresql://localhost/unused' });
  const { deliveries, 'delivery-sweeps': sweeps } = NOTIFICATION_JOBS;
  const jobs = { deliveries, 'delivery-sweeps': sweeps };
  const leadership = { acquire: () => Promise.resolve({ release: () => Promise.resolve() }) };
  app = await Test.createTestingModule({
    imports: [
      PlatformModule.forRoot({ service: 'test', env, logger }),
      JobsModule.forRoot({ jobs, engine: { kind: 'postgres', url: db.options.url }, leadership }),
    ],
    providers: [
      { provide: Database, useValue: db },
      { provide: CHANNELS, useValue: new Map([['email', channel]]) },
      { provide: ATTEMPT_LIMITS, useValue: { ...LIMITS, placeSeconds: 0.05 } },
      DeliveryQueue,
      AttemptDelivery,
    ],
  }).compile();
  await app.init();
});

const mailTo = (destination: string, ownerId: string) => addDelivery(db, { destination, ownerId });

it('mails that a server does not answer hold up neither the mail of others nor the sweep', async () => {
  const unlucky = randomUUID();
  const unanswered = [];
  for (let n = 0; n < LIMITS.ownerAtOnce + 10; n++) unanswered.push(await mailTo('silent@example.org', unlucky));
  const enqueue = (ids: string[]) => runInContext(createContext(), () => app.get(DeliveryQueue).enqueue(ids));
  await enqueue(unanswered);
  await eventually(() => expect(smtp.received.length).toBeGreaterThanOrEqual(4));
  // One that was enqueued, and one that the sweep has to bring.
  const [fine, swept] = [await mailTo('a@example.org', randomUUID()), await mailTo('b@example.org', randomUUID())];
  await db.prisma.delivery.update({ where: { id: swept }, data: { nextAttemptAt: new Date(Date.now() - 60_000) } });
  await enqueue([fine]);
  await eventually(
    async () => {
      const states = await db.prisma.delivery.findMany({ where: { id: { in: [fine, swept] } } });
      expect(states.map(({ state }) => state)).toEqual(['delivered', 'delivered']);
    },
    { timeoutMs: 40_000 },
  );
  const held = await db.prisma.delivery.count({ where: { ownerId: unlucky, state: 'sending' } });
  // Claims at the same moment do not see each other.
  expect(held).toBeLessThan(LIMITS.ownerAtOnce + LIMITS.sendingAtOnce);
}, 90_000);
