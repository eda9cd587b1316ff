import { DateTime } from 'luxon';
import type { Logger } from '#libs/platform';
import { DEMO_ROLES } from './roles.js';
import { demoSubmission } from './texts.js';

/** Demo jobs that are saved, and those that are applied to with the statuses they went through. */
const SAVED = [0, 3, 4, 7, 8, 11, 21, 23, 35];
const APPLIED: [number: number, ...statuses: string[]][] = [
  [1, 'applied'],
  [5, 'applied', 'screening', 'interview'],
  [9, 'applied', 'rejected'],
  [13, 'applying'],
  [18, 'applied', 'screening'],
];
const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;

type Call = (
  method: string,
  path: string,
  body?: unknown,
  headers?: Record<string, string>,
) => Promise<{ status: number; body: { id: string } }>;

const caller =
  (url: string): Call =>
  async (method, path, body, headers = {}) => {
    const payload =
      body === undefined
        ? {}
        : { body: JSON.stringify(body), headers: { 'content-type': 'application/json', ...headers } };
    const response = await fetch(new URL(path, url), { method, ...payload });
    const text = await response.text();
    return { status: response.status, body: (text === '' ? {} : JSON.parse(text)) as { id: string } };
  };

/**
 * Load the demo data through the product's own API, like any client. Every write carries an Idempotency-Key, so that a
 * second start with the same data folder adds nothing.
 */
export async function loadDemo(url: string, logger: Logger): Promise<void> {
  const call = caller(url);
  const now = DateTime.utc();
  const ids: (string | undefined)[] = [];
  for (const [number, role] of DEMO_ROLES.entries()) {
    const answer = await call('POST', '/v1/intake', demoSubmission(role, number, now), {
      'idempotency-key': `demo-posting-${number}`,
    });
    ids.push(answer.status === 200 ? answer.body.id : undefined);
    if (answer.status !== 200 && answer.status !== 409)
      logger.warn({ title: role.title, status: answer.status }, 'a demo posting was not taken');
  }
  const loaded = ids.filter((id) => id !== undefined).length;
  if (loaded === DEMO_ROLES.length) await useThem(call, ids as string[]);
  logger.info(
    { postings: loaded },
    loaded === 0 ? 'the demo data of an earlier day is there already' : 'demo data loaded',
  );
}

async function useThem(call: Call, ids: string[]): Promise<void> {
  for (const number of SAVED) await call('PUT', `/v1/saved/${ids[number]}`);
  for (const [number, ...statuses] of APPLIED) {
    const key = (step: string) => ({ 'idempotency-key': `demo-application-${number}-${step}` });
    const { body, status } = await call('POST', '/v1/applications', { postingId: ids[number] }, key('start'));
    if (status !== 201) continue;
    for (const to of statuses) await call('POST', `/v1/applications/${body.id}/transitions`, { to }, key(to));
    // One soon, so that there is something to see; the others tomorrow.
    const dueAt = new Date(Date.now() + (statuses.includes('interview') ? MINUTE_MS : DAY_MS)).toISOString();
    const reminder = { dueAt, note: 'Ask how it is going' };
    if (!statuses.includes('rejected'))
      await call('POST', `/v1/applications/${body.id}/reminders`, reminder, key('reminder'));
  }
}
