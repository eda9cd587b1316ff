import { beforeEach, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { v7 as uuidv7 } from 'uuid';
import type { PostingContent, PostingEdits } from '#libs/contracts';
import { createContext, ProblemError, runInContext } from '#libs/platform';
import { useTestDatabase } from '#libs/testing';
import { CloseExpired } from '../expiry/close-expired.job.js';
import { normaliseItems, type NormalisedItem } from '../normalise/normalise-items.js';
import { ADAPTERS } from '../sources/adapters.js';
import { PostingReader } from '../search/posting-reader.js';
import { close, release, reopen, type CloseReason } from './change-status.js';
import { EditPosting } from './edit-posting.js';
import { recordPostings, recordUnlisted, type Recorded } from './record-posting.js';

const db = useTestDatabase();
const editor = new EditPosting(db);
const reader = new PostingReader(db);

const owner = { tenantId: randomUUID(), ownerId: randomUUID() };
const as = <T>(work: () => Promise<T>): Promise<T> => runInContext(createContext(owner), work);
const source = { id: randomUUID(), kind: 'greenhouse' as const };
/** As a board lists it. */
const itemOf = (title: string, updatedAt: string, place = 'Leeds, United Kingdom'): NormalisedItem => {
  const job = { id, title, updated_at: updatedAt, location: { name: place }, content: '<ul><li>TypeScript</li></ul>' };
  const context = { config: { company: 'Brackwater' }, now: new Date('2026-11-01T00:00:00Z') };
  const bytes = Buffer.from(JSON.stringify({ jobs: [job] }));
  const { postings } = ADAPTERS.greenhouse({ bytes, contentType: 'application/json' }, context);
  return normaliseItems(source, postings, context, { indices: [0], isPart: false })[0] as NormalisedItem;
};
let id = '';
let posting = '';
const say = (title: string, updatedAt: string, location?: string): Promise<Recorded> => {
  const item = itemOf(title, updatedAt, location);
  const { parsed, contentHash, identity } = item;
  const by = { ...owner, receiptId: uuidv7(), receivedAt: new Date(), context: createContext() };
  const recording = { parsed, contentHash, identity, sourceUrl: null, ...by };
  const of = { ...source, item, saidHash: null };
  return db.transaction(async (tx) => (await recordPostings(tx, [{ ...recording, source: of }]))[0]!);
};
const row = () => db.prisma.posting.findUniqueOrThrow({ where: { id: posting } });
const content = async () => (await row()).content as unknown as PostingContent;
const edit = (edits: PostingEdits, ifMatch?: string) => as(() => editor.set(posting, edits, ifMatch));
const events = async (): Promise<string[]> => {
  const { rows } = await db.pool.query<{ type: string }>(
    `SELECT attributes->>'type' AS type FROM messaging.outbox WHERE subject = $1 ORDER BY position`,
    [posting],
  );
  return rows.map(({ type }) => type);
};

beforeEach(async () => {
  id = String(parseInt(randomUUID().slice(0, 8), 16));
  posting = (await say('Harbour Engineer', '2026-10-01T00:00:00Z')).id;
});

describe('what a person sets', () => {
  it('stays whatever the source says later, while the rest follows the source', async () => {
    await edit({ title: 'Senior Harbour Engineer', salaries: [] });
    expect(await row()).toMatchObject({ title: 'Senior Harbour Engineer', version: 2 });
    expect(await say('Harbour Engineer North', '2026-10-02T00:00:00Z', 'York, United Kingdom')).toMatchObject({
      outcome: 'updated',
    });
    expect(await content()).toMatchObject({ title: 'Senior Harbour Engineer', locations: [{ city: 'York' }] });
    expect(await row()).toMatchObject({ title: 'Senior Harbour Engineer', version: 3 });
  });

  it('makes no version of what the source says of that field alone, nor of what it says again', async () => {
    await edit({ title: 'Mine' });
    expect(await say('Harbour Engineer North', '2026-10-02T00:00:00Z')).toMatchObject({ outcome: 'unchanged' });
    expect(await row()).toMatchObject({ title: 'Mine', version: 2 });
    const { rows } = await db.pool.query('SELECT xmin FROM posting.posting WHERE id = $1', [posting]);
    await say('Harbour Engineer North', '2026-10-02T00:00:00Z');
    expect((await db.pool.query('SELECT xmin FROM posting.posting WHERE id = $1', [posting])).rows).toEqual(rows);
  });

  it('is taken back to what the source says by now', async () => {
    await edit({ title: 'Mine', department: null });
    await say('Harbour Engineer North', '2026-10-02T00:00:00Z');
    expect((await as(() => reader.edits(posting))).items).toMatchObject([
      { field: 'department', value: null },
      { field: 'title', value: 'Mine', unedited: 'Harbour Engineer North', editedBy: owner.ownerId },
    ]);
    await as(() => editor.unset(posting, 'title'));
    expect(await row()).toMatchObject({ title: 'Harbour Engineer North' });
    await as(() => editor.unset(posting, 'department'));
    expect(await row()).toMatchObject({ unedited: null, uneditedHash: null });
    expect(await say('Harbour Engineer East', '2026-10-03T00:00:00Z')).toMatchObject({ outcome: 'updated' });
  });

  it('may be the pay besides base pay and the hours a week', async () => {
    const bonus = { kind: 'bonus', min: null, max: 15, unit: 'percent', currency: null, period: 'year' } as const;
    await edit({ variablePay: [{ ...bonus, evidence: 'up to 15 %' }], weeklyHours: { min: 15, max: 20 } });
    await say('Harbour Engineer North', '2026-10-02T00:00:00Z');
    expect(await as(() => reader.get(posting))).toMatchObject({
      ...{ title: 'Harbour Engineer North', variablePay: [bonus], weeklyHours: { min: 15, max: 20 } },
    });
    await as(() => editor.unset(posting, 'weeklyHours'));
    expect(await as(() => reader.get(posting))).toMatchObject({ variablePay: [bonus], weeklyHours: null });
  });

  it('is told as every change is, with what was there before', async () => {
    await edit({ closing: { at: '2027-01-05T00:00:00Z', grade: 'stated', evidence: null } });
    const types = await events();
    expect(types).toEqual(['posting.published', 'posting.updated', 'posting.closing-date-changed']);
    const version = await as(() => reader.version(posting, 2));
    expect(version).toMatchObject({ editedBy: owner.ownerId, receiptId: null });
    expect(version.changes).toMatchObject([{ field: 'closing', after: { at: '2027-01-05T00:00:00Z' } }]);
    expect((await row()).closingAt?.toISOString()).toBe('2027-01-05T00:00:00.000Z');
  });

  it('ends it in the same transaction when its date is over, and opens it again when it is not', async () => {
    await edit({ closing: { at: '2026-01-05T00:00:00Z', grade: 'stated', evidence: null } });
    expect(await row()).toMatchObject({ status: 'closed', statusReason: 'expired', version: 3 });
    const closed = ['posting.published', 'posting.updated', 'posting.closing-date-changed', 'posting.closed'];
    expect(await events()).toEqual(closed);
    await edit({ closing: { at: '2090-01-05T00:00:00Z', grade: 'stated', evidence: null } });
    expect(await row()).toMatchObject({ status: 'open', statusReason: null });
    // Only a guess of when it ends.
    await edit({ closing: { at: '2026-01-05T00:00:00Z', grade: 'predicted', evidence: null } });
    expect(await row()).toMatchObject({ status: 'open' });
  });

  it('changes nothing when it is the same again, or based on an older version, or another tenant’s', async () => {
    await edit({ title: 'Mine' }, '"1"');
    await edit({ title: 'Mine' });
    expect(await row()).toMatchObject({ version: 2 });
    await expect(edit({ title: 'Late' }, '"1"')).rejects.toThrow(ProblemError);
    const stranger = createContext({ tenantId: randomUUID(), ownerId: randomUUID() });
    expect(await runInContext(stranger, () => editor.set(posting, { title: 'Theirs' }))).toBe(false);
    expect(await row()).toMatchObject({ title: 'Mine' });
  });
});

describe('a posting kept before variable pay and hours were read', () => {
  beforeEach(() =>
    db.pool.query(
      `WITH older AS (UPDATE posting.posting SET content = (content::jsonb - 'variablePay' - 'weeklyHours')::json WHERE id = $1)
      UPDATE posting.posting_version SET content = (content::jsonb - 'variablePay' - 'weeklyHours')::json WHERE posting_id = $1`,
      [posting],
    ),
  );

  it('says nothing of them', async () => {
    const { variablePay, ...older } = await content();
    expect([variablePay, 'weeklyHours' in older]).toEqual([undefined, false]);
    expect(await as(() => reader.get(posting))).toMatchObject({ variablePay: [], weeklyHours: null });
    expect((await as(() => reader.version(posting, 1))).changes).toContainEqual({
      ...{ field: 'variablePay', before: null, after: [] },
    });
  });

  it('is the same posting still when its source says the same, and changes in what changes alone', async () => {
    expect(await say('Harbour Engineer', '2026-10-02T00:00:00Z')).toMatchObject({ outcome: 'unchanged' });
    expect(await row()).toMatchObject({ version: 1 });
    await edit({ title: 'Mine' });
    expect((await as(() => reader.version(posting, 2))).changes).toMatchObject([{ field: 'title' }]);
    await edit({ weeklyHours: { min: 20, max: 20 } });
    expect((await as(() => reader.version(posting, 3))).changes).toMatchObject([
      { field: 'weeklyHours', before: null, after: { min: 20, max: 20 } },
    ]);
    expect((await as(() => reader.edits(posting))).items).toMatchObject([
      { field: 'title', unedited: 'Harbour Engineer' },
      { field: 'weeklyHours', unedited: null },
    ]);
  });
});

describe('what a person closes or opens', () => {
  const tx = <T>(work: Parameters<typeof db.transaction<T>>[0]) => db.transaction(work);

  it('stays closed when the source lists it', async () => {
    await tx((t) => close(t, owner.tenantId, posting, 'removed', { byHand: true }));
    await say('Harbour Engineer North', '2026-10-02T00:00:00Z');
    expect(await row()).toMatchObject({ status: 'closed' });
  });

  it.each<CloseReason>(['by-employer', 'filled', 'removed', 'expired'])(
    'as %s is open again once it is given back and listed, and not before',
    async (reason) => {
      await tx((t) => close(t, owner.tenantId, posting, reason, { byHand: true }));
      await say('Harbour Engineer', '2026-10-02T00:00:00Z');
      expect(await row()).toMatchObject({ status: 'closed' });
      await tx((t) => release(t, owner.tenantId, posting));
      expect(await row()).toMatchObject({ status: 'closed', statusByHandAt: null });
      expect(await say('Harbour Engineer', '2026-10-03T00:00:00Z')).toMatchObject({ outcome: 'reopened' });
      expect(await row()).toMatchObject({ status: 'open', statusReason: null });
    },
  );

  it('given back, asks its source for all that it lists', async () => {
    const data = {
      id: uuidv7(),
      ...owner,
      kind: 'greenhouse',
      name: 'Board',
      config: {},
      readEvery: 60,
      known: { hash: 'x' },
    };
    await db.prisma.source.create({ data });
    await db.prisma.posting.update({ where: { id: posting }, data: { sourceId: data.id } });
    await tx((t) => close(t, owner.tenantId, posting, 'filled', { byHand: true }));
    await tx((t) => release(t, owner.tenantId, posting));
    const read = await db.prisma.source.findUniqueOrThrow({ where: { id: data.id } });
    expect(read).toMatchObject({ known: null, syncRequestedAt: expect.any(Date) });
  });

  it('stays open when the source lacks it, and when its date has passed before', async () => {
    await edit({ closing: { at: '2026-01-05T00:00:00Z', grade: 'stated', evidence: null } });
    expect(await row()).toMatchObject({ status: 'closed', statusReason: 'expired' });
    await tx((t) => reopen(t, owner.tenantId, posting, { byHand: true }));
    await edit({ title: 'Mine' });
    await new CloseExpired(db).run();
    await tx((t) => recordUnlisted(t, owner.tenantId, itemOf('x', '2026-10-01T00:00:00Z').identity, null));
    expect(await row()).toMatchObject({ status: 'open' });
    // Given back, its date counts again.
    await db.prisma.posting.update({ where: { id: posting }, data: { statusByHandAt: null } });
    await new CloseExpired(db).run();
    expect(await row()).toMatchObject({ status: 'closed', statusReason: 'expired' });
  });

  const ended = { at: '2026-01-05T00:00:00Z', grade: 'stated', evidence: null } as const;
  const reopenedAfter = async (): Promise<void> => {
    await edit({ closing: ended });
    await tx((t) => reopen(t, owner.tenantId, posting, { byHand: true }));
    expect(await row()).toMatchObject({ status: 'open' });
  };

  it('is closed and told by a date that a person sets after it was opened again, though that is past as well', async () => {
    await reopenedAfter();
    await edit({ closing: { ...ended, at: '2026-01-02T00:00:00Z' } });
    expect(await row()).toMatchObject({ status: 'closed', statusReason: 'expired', statusByHandAt: null });
    const told = ['posting.reopened', 'posting.updated', 'posting.closing-date-changed', 'posting.closed'];
    expect((await events()).slice(-4)).toEqual(told);
    // As after every closing by a date alone, a date ahead opens it again.
    await edit({ closing: { ...ended, at: '2090-01-05T00:00:00Z' } });
    expect(await row()).toMatchObject({ status: 'open' });
  });

  it.each<[string, () => Promise<unknown>]>([
    ['the same date again', () => edit({ title: 'Mine', closing: ended })],
    ['only an estimate', () => edit({ closing: { ...ended, at: '2026-01-02T00:00:00Z', grade: 'predicted' } })],
    ['the date of before, once another is taken back', () => backTo('2026-01-03T00:00:00Z')],
  ])('is left open by %s', async (_, change) => {
    await reopenedAfter();
    await change();
    await new CloseExpired(db).run();
    expect(await row()).toMatchObject({ status: 'open' });
  });

  /** What the source had said before stands below a date that a person sets and takes back. */
  const backTo = async (at: string): Promise<void> => {
    const { unedited } = await row();
    const said = { ...(unedited as object), closing: { ...ended, at } };
    await db.prisma.posting.update({ where: { id: posting }, data: { unedited: said } });
    await edit({ closing: { ...ended, at: '2090-01-05T00:00:00Z' } });
    await as(() => editor.unset(posting, 'closing'));
    expect((await row()).closingAt?.toISOString()).toBe(new Date(at).toISOString());
  };
});
