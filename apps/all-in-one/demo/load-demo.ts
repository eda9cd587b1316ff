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
) => Promise<{ status: number; body: { id: string; firstSeenAt?: string } }>;

const caller =
  (url: string): Call =>
  async (method, path, body, headers = {}) => {
    const payload =
      body === undefined
        ? {}
        : { body: JSON.stringify(body), headers: { 'content-type': 'application/json', ...headers } };
    const response = await fetch(new URL(path, url), { method, ...payload });
    const text = await response.text();
    return {
      status: response.status,
      body: (text === '' ? {} : JSON.parse(text)) as { id: string; firstSeenAt?: string },
    };
  };

/** What became of the demo's requests. */
interface Counts {
  loaded: number;
  there: number;
  refused: number;
  stepsRefused: number;
}

/**
 * Load the demo data through the product's own API, like any client. Every write carries an Idempotency-Key, so that a
 * second start with the same data folder adds nothing.
 */
export async function loadDemo(url: string, logger: Logger): Promise<void> {
  const call = caller(url);
  const now = DateTime.utc();
  const counts: Counts = { loaded: 0, there: 0, refused: 0, stepsRefused: 0 };
  const ids: string[] = [];
  for (const [number, role] of DEMO_ROLES.entries()) {
    const { status, body } = await call('POST', '/v1/intake', demoSubmission(role, number, now), {
      'idempotency-key': `demo-posting-${number}`,
    });
    const became = becameOf(status, body.firstSeenAt, now);
    counts[became]++;
    if (status === 200) ids.push(body.id);
    if (became === 'refused') logger.warn({ title: role.title, status }, 'a demo posting was not taken');
  }
  if (ids.length === DEMO_ROLES.length) counts.stepsRefused = await useThem(call, ids);
  logger.info(counts, inWords(counts));
}

/** The same key with another body: a posting of an earlier day, which has other dates. */
function becameOf(status: number, firstSeenAt: string | undefined, since: DateTime): 'loaded' | 'there' | 'refused' {
  if (status === 409) return 'there';
  if (status !== 200) return 'refused';
  return firstSeenAt !== undefined && DateTime.fromISO(firstSeenAt) < since ? 'there' : 'loaded';
}

function inWords({ loaded, there, refused, stepsRefused }: Counts): string {
  const postings = (count: number, what: string): string[] =>
    count === 0 ? [] : [`${count} ${count === 1 ? 'posting' : 'postings'} ${what}`];
  const parts = [...postings(loaded, 'loaded'), ...postings(there, 'there already'), ...postings(refused, 'refused')];
  if (stepsRefused > 0) parts.push(`${stepsRefused} saves and applications refused`);
  return `demo data: ${parts.join(', ')}`;
}

/** A reminder of an earlier start has another time: 409, it is there already. @returns how many requests were refused. */
async function useThem(call: Call, ids: string[]): Promise<number> {
  let refused = 0;
  const ask: Call = async (...request) => {
    const answer = await call(...request);
    if (answer.status >= 400 && answer.status !== 409) refused++;
    return answer;
  };
  for (const number of SAVED) await ask('PUT', `/v1/saved/${ids[number]}`);
  for (const [number, ...statuses] of APPLIED) {
    const key = (step: string) => ({ 'idempotency-key': `demo-application-${number}-${step}` });
    const { body, status } = await ask('POST', '/v1/applications', { postingId: ids[number] }, key('start'));
    if (status !== 201) continue;
    for (const to of statuses) await ask('POST', `/v1/applications/${body.id}/transitions`, { to }, key(to));
    // One soon, so that there is something to see; the others tomorrow.
    const dueAt = new Date(Date.now() + (statuses.includes('interview') ? MINUTE_MS : DAY_MS)).toISOString();
    const reminder = { dueAt, note: 'Ask how it is going' };
    if (!statuses.includes('rejected'))
      await ask('POST', `/v1/applications/${body.id}/reminders`, reminder, key('reminder'));
  }
  return refused;
}
