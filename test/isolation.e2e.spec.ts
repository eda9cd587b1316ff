import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { v7 as uuidv7 } from 'uuid';
import { publish, type PostingView } from './pipeline/postings.js';
import { openStack, type Stack } from './pipeline/stack.js';

const TENANT = '00000000-0000-7000-8000-000000000001';
const STRANGERS = [
  ['another owner of the same tenant', TENANT],
  ['another tenant', '00000000-0000-7000-8000-00000000f001'],
] as const;

/** Rows that belong to somebody else, one of each kind; every id is known to the attacker. */
async function insertForeign(stack: Stack, tenantId: string, ownerId: string, postingId: string) {
  const ids = {
    receipt: uuidv7(),
    source: uuidv7(),
    application: uuidv7(),
    reminder: uuidv7(),
    notification: uuidv7(),
    alert: uuidv7(),
  };
  const insert = (sql: string, params: unknown[]) => stack.sql(sql, params);
  await insert(
    `INSERT INTO posting.receipt (id, tenant_id, owner_id, channel, delivery_key, kind, body, state)
     VALUES ($1::uuid, $2, $3, 'theirs', $1::text, 'text', 'SECRET', 'ignored')`,
    [ids.receipt, tenantId, ownerId],
  );
  await insert(
    `INSERT INTO posting.source (id, tenant_id, owner_id, kind, name, config) VALUES ($1, $2, $3, 'lever', 'SECRET', '{}')`,
    [ids.source, tenantId, ownerId],
  );
  await insert(
    `INSERT INTO application.application (id, tenant_id, owner_id, posting_id, title, status) VALUES ($1, $2, $3, $4, 'SECRET', 'interested')`,
    [ids.application, tenantId, ownerId, postingId],
  );
  await insert(`INSERT INTO application.note (id, application_id, text) VALUES ($1, $2, 'SECRET')`, [
    uuidv7(),
    ids.application,
  ]);
  await insert(
    `INSERT INTO application.timeline_entry (id, application_id, kind, at, by, data) VALUES ($1, $2, 'started', now(), 'candidate', '{"note":"SECRET"}')`,
    [uuidv7(), ids.application],
  );
  await insert(
    `INSERT INTO application.reminder (id, application_id, due_at, zone, note) VALUES ($1, $2, now() + interval '1 day', 'UTC', 'SECRET')`,
    [ids.reminder, ids.application],
  );
  await insert(
    `INSERT INTO application.saved_posting (id, tenant_id, owner_id, posting_id, saved, saved_at) VALUES ($1, $2, $3, $4, true, now())`,
    [uuidv7(), tenantId, ownerId, postingId],
  );
  await insert(
    `INSERT INTO notification.notification (id, tenant_id, owner_id, cause, kind, title, body, due_at, late_ms)
     VALUES ($1::uuid, $2, $3, $1::text, 'reminder', 'SECRET', 'SECRET', now(), 0)`,
    [ids.notification, tenantId, ownerId],
  );
  await insert(
    `INSERT INTO notification.alert (id, tenant_id, owner_id, kind, subject_id, slot, due_at, reason, data)
     VALUES ($1, $2, $3, 'reminder', $4, 'once', now() + interval '1 day', 'SECRET', '{"title":"SECRET"}')`,
    [ids.alert, tenantId, ownerId, ids.reminder],
  );
  await insert(
    `INSERT INTO notification.captured_mail (id, tenant_id, owner_id, message_id, sender, recipient, subject, text, html)
     VALUES ($1::uuid, $2, $3, $1::text, 'a@b.example', 'c@d.example', 'SECRET', 'SECRET', 'SECRET')`,
    [uuidv7(), tenantId, ownerId],
  );
  await insert(
    `INSERT INTO notification.preference (owner_id, tenant_id, email) VALUES ($1, $2, 'SECRET@example.org')`,
    [ownerId, tenantId],
  );
  return ids;
}

describe.each(STRANGERS)('what belongs to %s', (_, tenantId) => {
  let stack: Stack;
  let mine: PostingView;
  let theirs: Awaited<ReturnType<typeof insertForeign>>;
  let theirPosting: string;
  const ownerId = uuidv7();

  beforeAll(async () => {
    stack = await openStack('embedded');
    await stack.startAll();
    mine = await publish(stack, { requisition: 'MINE-1', title: 'My Engineer' });
    await stack.drained();
    theirPosting = uuidv7();
    if (tenantId !== TENANT) {
      await stack.sql(
        `INSERT INTO posting.posting (id, tenant_id, owner_id, source_kind, identity, content_hash, title, content)
         SELECT $1, $2, $3, source_kind, 'theirs', content_hash, 'SECRET', content FROM posting.posting WHERE id = $4`,
        [theirPosting, tenantId, ownerId, mine.id],
      );
      await stack.sql(
        `INSERT INTO application.posting_snapshot (posting_id, tenant_id, version, status, card)
         SELECT $1, $2, version, status, card FROM application.posting_snapshot WHERE posting_id = $3`,
        [theirPosting, tenantId, mine.id],
      );
    }
    theirs = await insertForeign(stack, tenantId, ownerId, mine.id);
  }, 120_000);
  afterAll(() => stack.close());

  const theirRows = async () => {
    const tables = await stack.sql<{ name: string }>(
      `SELECT table_schema || '.' || table_name AS name FROM information_schema.columns
       WHERE column_name = 'owner_id' AND table_schema IN ('posting', 'application', 'notification') ORDER BY 1`,
    );
    const rows = tables.map(({ name }) =>
      stack.sql(`SELECT t::text FROM ${name} t WHERE owner_id = $1 ORDER BY 1`, [ownerId]),
    );
    const children = ['note', 'timeline_entry', 'reminder'].map((table) =>
      stack.sql(`SELECT t::text FROM application.${table} t WHERE application_id = $1 ORDER BY 1`, [
        theirs.application,
      ]),
    );
    return Promise.all([...rows, ...children]);
  };

  it('is in no list', async () => {
    const lists = [
      'receipts',
      'sources',
      'postings',
      'saved',
      'applications',
      'notifications',
      'alerts',
      'mailbox',
      'preferences',
    ];
    for (const list of lists) {
      const { status, body } = await stack.call('GET', `/v1/${list}`);
      expect({ list, status }).toEqual({ list, status: 200 });
      expect(JSON.stringify(body)).not.toContain('SECRET');
    }
    const { url } = stack.process('all-in-one');
    expect(await (await fetch(`${url}/mailbox`)).text()).not.toContain('SECRET');
    expect((await stack.call('GET', '/v1/saved')).body).toMatchObject({ items: [] });
  });

  it('is not found by its id, and nothing changes it', async () => {
    const before = await theirRows();
    expect(before.flat().length).toBeGreaterThan(8);
    const application = `/v1/applications/${theirs.application}`;
    const attempts: [string, string, unknown?][] = [
      ['GET', `/v1/receipts/${theirs.receipt}`],
      ['POST', `/v1/receipts/${theirs.receipt}/replay`],
      ['GET', `/v1/sources/${theirs.source}`],
      ['PATCH', `/v1/sources/${theirs.source}`, { name: 'mine now' }],
      ['POST', `/v1/sources/${theirs.source}/secrets`, { secret: 'mine now' }],
      ['POST', `/v1/sources/${theirs.source}/import`, '[]'],
      ['DELETE', `/v1/sources/${theirs.source}`],
      ['GET', application],
      ['GET', `${application}/timeline`],
      ['GET', `${application}/notes`],
      ['POST', `${application}/notes`, { text: 'mine now' }],
      ['GET', `${application}/reminders`],
      ['POST', `${application}/reminders`, { dueAt: new Date(Date.now() + 60_000).toISOString(), zone: 'UTC' }],
      ['DELETE', `${application}/reminders/${theirs.reminder}`],
      ['POST', `${application}/transitions`, { to: 'applied' }],
      ['POST', `/v1/notifications/${theirs.notification}/read`],
    ];
    for (const [method, path, body] of attempts) {
      const answer = await stack.call(method, path, body);
      expect({ path, method, status: answer.status }).toEqual({ path, method, status: 404 });
      expect(JSON.stringify(answer.body)).not.toContain('SECRET');
    }
    expect(await theirRows()).toEqual(before);
  });

  it('stays when I save, unsave and apply to the same posting', async () => {
    const before = await theirRows();
    await stack.insist([200], 'PUT', `/v1/saved/${mine.id}`);
    expect((await stack.call('GET', '/v1/saved')).body).toMatchObject({ items: [{ applicationId: null }] });
    expect((await stack.call('DELETE', `/v1/saved/${mine.id}`)).status).toBe(204);
    expect((await stack.call('POST', '/v1/applications', { postingId: mine.id })).status).toBe(201);
    const preferences = { emailEnabled: false, email: null, zone: 'UTC', closingLeads: [5] };
    expect((await stack.call('PUT', '/v1/preferences', preferences)).status).toBe(200);
    await stack.drained();
    expect(await theirRows()).toEqual(before);
  });

  it('is out of reach as a posting', async () => {
    const paths: [string, string, unknown?][] = [
      ['GET', `/v1/postings/${theirPosting}`],
      ['GET', `/v1/postings/${theirPosting}/versions`],
      ['POST', `/v1/postings/${theirPosting}/close`, { reason: 'filled' }],
      ['POST', `/v1/postings/${theirPosting}/reopen`],
      ['PUT', `/v1/saved/${theirPosting}`],
      ['POST', '/v1/applications', { postingId: theirPosting }],
    ];
    for (const [method, path, body] of paths) {
      const answer = await stack.call(method, path, body);
      expect({ path, method, status: answer.status }).toEqual({ path, method, status: 404 });
    }
  }, 30_000);
});
