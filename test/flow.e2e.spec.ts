import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { API_ROUTES } from '#libs/contracts';
import { eventually } from '#libs/testing';
import { HOUR, hoursAhead, inWords, postingText, publish, remind, type PostingView } from './pipeline/postings.js';
import { ENGINE_SETS, openStack, type Stack } from './pipeline/stack.js';
import { FULL_TIME, INTERNSHIP, RECIPE } from './pipeline/two-postings.js';

interface Page<T = Record<string, unknown>> {
  items: T[];
}
interface Alert {
  id: string;
  kind: string;
  subjectId: string;
  state: string;
  dueAt: string;
  why: string;
}

/** Long enough before the minute that the posting is in and planned by then. */
const soon = (): Date => {
  const minute = hoursAhead(24);
  return minute.getTime() - 24 * HOUR - Date.now() > 15_000 ? minute : new Date(minute.getTime() + 60_000);
};

// Both stacks at once: the clock of the alert that is due within two minutes ticks for both.
const stacks = new Map<string, Stack>();
const closing = new Map<string, { posting: PostingView; at: Date }>();

beforeAll(async () => {
  for (const set of ENGINE_SETS) stacks.set(set, await openStack(set));
  for (const stack of stacks.values()) await stack.startAll();
  for (const [set, stack] of stacks) {
    const at = soon();
    const posting = await publish(stack, { requisition: 'BW-2401', title: 'Harbour Engineer', closes: inWords(at) });
    await stack.insist([200], 'PUT', `/v1/saved/${posting.id}`);
    closing.set(set, { posting, at });
    const late = await publish(stack, { requisition: 'BW-2402', title: 'Ferry Engineer', closes: inWords(at) });
    await stack.insist([200], 'PUT', `/v1/saved/${late.id}`);
    await stack.sql(`UPDATE posting.posting SET closing_at = now() WHERE id = '${late.id}'`);
  }
}, 120_000);
afterAll(() => Promise.all([...stacks.values()].map((stack) => stack.close())));

describe.each(ENGINE_SETS)('the flow on %s engines', (set) => {
  const stack = (): Stack => stacks.get(set)!;
  const alertsOf = async (posting: PostingView): Promise<Alert[]> => {
    const { body } = await stack().call<Page<Alert>>('GET', '/v1/alerts?limit=100');
    return body.items.filter(({ subjectId }) => subjectId === posting.id);
  };
  const open = (alerts: Alert[]): Alert[] => alerts.filter(({ state }) => state === 'scheduled' || state === 'armed');
  const planned = (posting: PostingView, times: Date[]): Promise<void> =>
    eventually(async () => {
      const due = open(await alertsOf(posting)).map(({ dueAt }) => dueAt);
      expect(due).toEqual(times.map((time) => time.toISOString()));
    });
  const notified = (kind: string, about: string) =>
    eventually(async () => {
      const { body } = await stack().call<Page<{ kind: string; title: string; id: string; lateMs: number }>>(
        'GET',
        '/v1/notifications',
      );
      const found = body.items.filter((item) => item.kind === kind && item.title.includes(about));
      expect(found).toHaveLength(1);
      return found[0]!;
    });
  const mailed = (subject: string) =>
    eventually(async () => {
      const mails = (await stack().mails()).filter((mail) => mail.subject.includes(subject));
      expect(mails).toHaveLength(1);
      return mails[0]!;
    });
  const before = (at: Date, hours: number): Date => new Date(at.getTime() - hours * HOUR);

  it('reads an internship', async () => {
    const { status, body } = await stack().call('POST', '/v1/intake', { text: INTERNSHIP });
    expect(status).toBe(200);
    expect(body).toMatchObject({
      title: 'Robotics Software Intern',
      company: { name: 'Fennmoor Instruments' },
      employmentType: 'internship',
      workplace: { type: 'hybrid' },
      locations: [{ city: 'Boston', region: 'MA', country: 'US' }],
      duration: { value: 10, unit: 'week', hours: 40 },
      startsAt: { date: '2027-06-14' },
      salaries: [{ min: 36, max: 44, currency: 'USD', period: 'hour' }],
      closing: { at: '2027-01-29T17:00:00-05:00', grade: 'stated' },
      status: 'open',
      version: 1,
    });
  });

  it('reads a full-time job and keeps both regional pay ranges', async () => {
    const { status, body } = await stack().call('POST', '/v1/intake', { text: FULL_TIME });
    expect(status).toBe(200);
    expect(body).toMatchObject({
      title: 'Senior Data Engineer',
      company: { name: 'Tallgrass Ledger' },
      employmentType: 'full-time',
      salaries: [
        { min: 140_000, max: 172_000, currency: 'USD', period: 'year', appliesTo: 'Denver, CO' },
        { min: 151_000, max: 186_500, currency: 'USD', period: 'year', appliesTo: 'Chicago, IL' },
      ],
      applyUrl: 'https://jobs.tallgrass.example/7731',
    });
  });

  it('plans the alerts of a saved posting and cancels them when the candidate applies', async () => {
    const at = hoursAhead(200);
    const posting = await publish(stack(), { requisition: 'BW-1', closes: inWords(at) });
    await stack().insist([200], 'PUT', `/v1/saved/${posting.id}`);
    await planned(posting, [before(at, 72), before(at, 24)]);
    const application = await stack().call('POST', '/v1/applications', { postingId: posting.id });
    expect(application.status).toBe(201);
    const moved = await stack().call('POST', `/v1/applications/${String(application.body['id'])}/transitions`, {
      to: 'applied',
    });
    expect(moved.body).toMatchObject({ status: 'applied' });
    await planned(posting, []);
    expect((await alertsOf(posting)).map(({ state, why }) => `${state}: ${why}`)).toEqual(
      Array(2).fill('cancelled: already applied'),
    );
  });

  it('refuses an illegal transition and says what is allowed', async () => {
    const { body } = await stack().call('POST', '/v1/applications', { title: 'Tracked by hand' });
    const id = String(body['id']);
    const refused = await stack().call('POST', `/v1/applications/${id}/transitions`, { to: 'offer' });
    expect(refused.status).toBe(409);
    expect(refused.headers.get('content-type')).toContain('application/problem+json');
    expect(refused.body).toMatchObject({
      code: 'illegal-transition',
      allowed: ['applying', 'applied', 'withdrawn'],
    });
    expect((await stack().call('GET', `/v1/applications/${id}`)).body).toMatchObject({
      status: 'interested',
      version: 1,
    });
  });

  it('delivers a reminder in-app and by mail, with the correlation id of the request', async () => {
    const correlationId = `flow-${set}`;
    const { body } = await stack().call('POST', '/v1/applications', { title: 'Lighthouse Keeper' });
    await stack().call(
      'POST',
      `/v1/applications/${String(body['id'])}/reminders`,
      { dueAt: new Date(Date.now() + 2_000).toISOString(), zone: 'Europe/London', note: 'Send the portfolio.' },
      { 'x-correlation-id': correlationId },
    );
    const { id } = await notified('reminder', 'Lighthouse Keeper');
    await mailed('Lighthouse Keeper');
    const events = await stack().sql<{ channel: string; correlationid: string }>(
      `SELECT data->>'channel' AS channel, attributes->>'correlationid' AS correlationid FROM messaging.outbox
       WHERE subject = $1 AND attributes->>'type' = 'notification.delivered' ORDER BY 1`,
      [id],
    );
    expect(events.map(({ channel }) => channel)).toContain('in-app');
    expect(new Set(events.map(({ correlationid }) => correlationid))).toEqual(new Set([correlationId]));
    const headers = stack().engines.smtp?.mails.find(({ subject }) => subject?.includes('Lighthouse'))?.headers;
    if (set === 'distributed') expect(headers?.get('x-correlation-id')).toBe(correlationId);
  });

  it('shows a page to people who follow the link of a mail', async () => {
    const { posting } = closing.get(set)!;
    const { url } = stack().process(stack().serviceOf('posting-ingest'));
    const answer = await fetch(`${url}/v1/postings/${posting.id}`, { headers: { accept: 'text/html,*/*;q=0.8' } });
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(await answer.text()).toContain('<h1>Harbour Engineer</h1>');
    const application = await stack().call('POST', '/v1/applications', { title: 'Tinker <b>' });
    const { url: there } = stack().process(stack().serviceOf('application'));
    const page = await fetch(`${there}/v1/applications/${String(application.body['id'])}`, {
      headers: { accept: 'text/html' },
    });
    expect(await page.text()).toContain('<h1>Tinker &#60;b&#62;</h1>');
  });

  it('does not remind of what is cancelled', async () => {
    const { applicationId, reminderId } = await remind(stack(), 'Never Told', hoursAhead(100));
    const alerts = () => stack().sql('SELECT state FROM notification.alert WHERE subject_id = $1', [reminderId]);
    await eventually(async () => expect(await alerts()).toEqual([{ state: 'scheduled' }]));
    await stack().call('DELETE', `/v1/applications/${applicationId}/reminders/${reminderId}`);
    await eventually(async () => expect(await alerts()).toEqual([{ state: 'cancelled' }]));
  });

  it('tells who saved a posting when it closes, and still shows it', async () => {
    const posting = await publish(stack(), {
      requisition: 'BW-3',
      title: 'Bridge Engineer',
      closes: inWords(hoursAhead(99)),
    });
    await stack().insist([200], 'PUT', `/v1/saved/${posting.id}`);
    await eventually(async () => expect(open(await alertsOf(posting))).toHaveLength(2));
    const closed = await stack().call('POST', `/v1/postings/${posting.id}/close`, { reason: 'filled' });
    expect(closed.body).toMatchObject({ status: 'closed', statusReason: 'filled' });
    await notified('posting.closed', 'Bridge Engineer');
    await mailed('Closed: Bridge Engineer');
    expect(open(await alertsOf(posting))).toEqual([]);
    const saved = await eventually(async () => {
      const { body } = await stack().call<Page<{ postingId: string }>>('GET', '/v1/saved');
      const found = body.items.find(({ postingId }) => postingId === posting.id);
      expect(found).toMatchObject({ posting: { closeReason: 'filled', card: { status: 'closed' } } });
      return found;
    });
    expect(saved).toMatchObject({ posting: { card: { title: 'Bridge Engineer' } } });
  });

  it('finds postings by their words, counts them, and lets people correct them', async () => {
    const posting = await publish(stack(), {
      requisition: 'BW-8',
      title: 'Sluice Keeper',
      place: 'Nijmegen, Netherlands',
    });
    const found = await stack().call<Page<PostingView>>(
      'GET',
      '/v1/postings?q=sluices%20kubernetes&country=NL&skill=go',
    );
    expect(found.body.items.map(({ id }) => id)).toEqual([posting.id]);
    const counts = await stack().call('GET', '/v1/postings/facets?q=sluice');
    expect(counts.body).toMatchObject({ total: 1, facets: { country: [{ value: 'NL', count: 1 }] } });
    const wrong = await stack().call('GET', '/v1/postings?sort=relevance');
    expect(wrong).toMatchObject({ status: 400, body: { code: 'invalid-query' } });

    const path = `/v1/postings/${posting.id}`;
    const etag = (await stack().call('GET', path)).headers.get('etag') ?? '';
    const edited = await stack().call('PATCH', path, { title: 'Lock Keeper' }, { 'if-match': etag });
    expect(edited).toMatchObject({ status: 200, body: { title: 'Lock Keeper', version: 2 } });
    expect(await stack().call('PATCH', path, { title: 'Late' }, { 'if-match': etag })).toMatchObject({ status: 412 });
    expect(await stack().call('PATCH', path, { text: 'x' })).toMatchObject({ status: 400 });
    const version = await stack().call('GET', `${path}/versions/2`);
    expect(version.body).toMatchObject({
      changes: [{ field: 'title', before: 'Sluice Keeper', after: 'Lock Keeper' }],
    });
    const undone = await stack().call('DELETE', `${path}/edits/title`);
    expect(undone).toMatchObject({ status: 200, body: { title: 'Sluice Keeper', version: 3 } });
  });

  it('writes no new version when nothing changed, and says what did', async () => {
    const text = (closes: Date, place: string) =>
      postingText({ requisition: 'BW-4004', title: 'Signal Engineer', closes: inWords(closes), place });
    const intake = async (words: string): Promise<PostingView> =>
      (await stack().call<PostingView>('POST', '/v1/intake', { text: words })).body;
    const [first, second] = [hoursAhead(300), hoursAhead(400)];
    const posting = await intake(text(first, 'Leeds, United Kingdom'));
    expect((await intake(text(first, 'Leeds, United Kingdom'))).id).toBe(posting.id);
    await stack().insist([200], 'PUT', `/v1/saved/${posting.id}`);
    await planned(posting, [before(first, 72), before(first, 24)]);

    const changed = await intake(text(second, 'York, United Kingdom'));
    expect(changed).toMatchObject({ id: posting.id, version: 2 });
    const versions = await stack().call<Page>('GET', `/v1/postings/${posting.id}/versions`);
    expect(versions.body.items.map(({ version }) => version)).toEqual([2, 1]);
    const events = await stack().sql<{ changed: string[] }>(
      `SELECT data->'changed' AS changed FROM messaging.outbox WHERE subject = $1 AND attributes->>'type' = 'posting.updated'`,
      [posting.id],
    );
    expect(events).toHaveLength(1);
    expect(events[0]!.changed).toEqual(expect.arrayContaining(['closing', 'locations', 'text']));
    await planned(posting, [before(second, 72), before(second, 24)]);
    await notified('posting.closing-date-changed', 'Signal Engineer');
  });

  describe('what is no posting', () => {
    const stored = () => stack().count('posting.receipt');
    const post = (body: unknown, headers = {}) => stack().call('POST', '/v1/intake', body, headers);

    it('is refused with the reasons', async () => {
      const { status, headers, body } = await post({ text: RECIPE });
      expect(status).toBe(422);
      expect(headers.get('content-type')).toContain('application/problem+json');
      expect(body).toMatchObject({ code: 'not-a-posting', reasons: expect.arrayContaining([expect.any(String)]) });
      const [receipt] = await stack().sql('SELECT state, posting_id FROM posting.receipt WHERE id = $1', [
        body['receiptId'],
      ]);
      expect(receipt).toEqual({ state: 'ignored', posting_id: null });
    });

    it.each([
      ['an empty text', { text: '  ' }, {}, 400],
      ['an empty object', {}, {}, 400],
      ['no body', undefined, {}, 400],
      ['a field of another type', { text: 5 }, {}, 400],
      ['JSON that ends early', '{"text": "Engin', {}, 400],
      ['2 MB', { text: 'Engineer wanted. '.repeat(125_000) }, {}, 413],
      ['an image', 'PNG', { 'content-type': 'image/png' }, 415],
    ])('%s is refused and nothing is stored', async (_, body, headers, expected) => {
      const before = await stored();
      const answer = await post(body, headers);
      expect(answer.status).toBe(expected);
      expect(answer.headers.get('content-type')).toContain('application/problem+json');
      expect(answer.body).toMatchObject({ code: expect.stringMatching(/^[a-z-]+$/), status: expected });
      expect(await stored()).toBe(before);
    });

    it('bytes that are no text are refused and nothing is stored', async () => {
      const before = await stored();
      const { url } = stack().process(stack().serviceOf('posting-ingest'));
      const body = new Uint8Array([0x7b, 0x22, 0xff, 0xfe, 0x00, 0x9d]);
      const answer = await fetch(`${url}/v1/intake`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body,
      });
      expect(answer.status).toBe(400);
      expect(await answer.json()).toMatchObject({ code: 'invalid-json' });
      expect(await stored()).toBe(before);
    });
  });

  it('tells 24 hours before a saved posting closes, on time', async () => {
    const { posting, at } = closing.get(set)!;
    const told = await eventually(() => notified('closing-soon', 'Harbour Engineer'), { timeoutMs: 100_000 });
    expect(Date.now()).toBeGreaterThanOrEqual(at.getTime() - 24 * HOUR - 1_000);
    expect(told).toMatchObject({ title: expect.stringContaining('Closes in 24 hours') });
    expect(told.lateMs).toBeLessThan(5_000);
    await mailed('Closes in 24 hours: Harbour Engineer');
    expect((await alertsOf(posting)).map(({ state }) => state)).toEqual(['fired']);
  }, 120_000);

  it('closes a posting whose date has passed, and tells who saved it', async () => {
    await eventually(() => notified('posting.closed', 'Ferry Engineer'), { timeoutMs: 100_000 });
    const { body } = await stack().call('GET', '/v1/saved');
    expect(body).toMatchObject({
      items: expect.arrayContaining([
        expect.objectContaining({ posting: expect.objectContaining({ closeReason: 'expired' }) }),
      ]),
    });
  }, 120_000);

  it('describes the whole API, whichever process is asked', async () => {
    const { body } = await stack().call<{ paths: Record<string, object> }>('GET', '/openapi.json');
    const described = Object.entries(body.paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method.toUpperCase()} ${path.replace(/\{(\w+)\}/g, ':$1')}`),
    );
    expect(described.filter((route) => route.includes(' /v1/')).sort()).toEqual(
      API_ROUTES.filter(({ path }) => path.startsWith('/v1/'))
        .map(({ method, path }) => `${method} ${path}`)
        .sort(),
    );
  });

  it('says of both references which version they are of, and of the events what the repository says', async () => {
    const read = (file: string) => JSON.parse(readFileSync(file, 'utf8')) as { version?: string };
    const { body } = await stack().call('GET', '/asyncapi.json');
    expect(body).toEqual(read('docs/asyncapi.json'));
    const { version } = read('package.json');
    expect(await stack().call('GET', '/openapi.json')).toMatchObject({ body: { info: { version } } });
  });

  it('parks nothing', async () => {
    await stack().drained();
    expect(await stack().sql('SELECT consumer, type, code, reason FROM messaging.parked_event')).toEqual([]);
  });
});
