import { describe, expect, it } from '@jest/globals';
import type { Job } from 'bullmq';
import { pino } from 'pino';
import { Registry } from 'prom-client';
import { z } from 'zod';
import { currentContext, type WorkContext } from '#libs/platform';
import { JobMetrics } from './job-metrics.js';
import { runJob } from './run-job.js';

const OWNER = { tenantId: 't', ownerId: 'o' };

async function contextOf(payload: object): Promise<WorkContext | undefined> {
  let seen: WorkContext | undefined;
  const run = () => {
    seen = currentContext();
    return 'done' as const;
  };
  const registry = { queue: { job: { data: z.object({}) } } };
  const handlers = new Map([['queue/job', run]]);
  const deps = { registry, handlers, logger: pino({ level: 'silent' }), metrics: new JobMetrics(new Registry()) };
  const job = { id: 'j', name: 'job', data: payload, attemptsMade: 0, timestamp: Date.now(), opts: {} };
  await runJob(deps, 'queue', job as unknown as Job);
  return seen;
}

describe('the context of a job', () => {
  it('has the owner it was added for, and no other', async () => {
    expect(await contextOf({ data: {}, ...OWNER })).toMatchObject(OWNER);
    const context = await contextOf({ data: {} });
    expect(context).not.toHaveProperty('causationId');
    expect(context).not.toHaveProperty('ownerId');
    expect(context).not.toHaveProperty('tenantId');
  });

  it('names the event that it was added for as the cause of what it does', async () => {
    const causationId = '01a20783-e6f7-770f-b5ad-d32ea15c33da';
    expect(await contextOf({ data: {}, causationId })).toMatchObject({ causationId });
  });
});
