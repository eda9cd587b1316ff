import { createHmac } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import type { SourceKind } from '#libs/contracts';
import { Webhook } from 'standardwebhooks';
import type { Delivery } from './scheme.js';
import { schemeOf } from './schemes.js';

const NOW = new Date('2026-10-01T12:00:00Z');
const SECONDS = String(NOW.getTime() / 1_000);
const LATE = new Date(NOW.getTime() + 301_000);
const SECRET = 'lock-and-weir';
const STANDARD_SECRET = `whsec_${Buffer.from('a secret of twenty-four b').toString('base64')}`;

const hex = (secret: string, text: string): string => createHmac('sha256', secret).update(text).digest('hex');
const base64 = (text: string): string => Buffer.from(text).toString('base64');
const BODY = '{"action":"ping","note":"\\u003cb\\u003e"}';
const LEVER_TOKEN = 'f'.repeat(48);
const leverBody = (at: number): string =>
  JSON.stringify({ token: LEVER_TOKEN, triggeredAt: at, signature: hex(SECRET, `${LEVER_TOKEN}${at}`), data: {} });
const PARTNER = JSON.stringify({ payload: { event_name: 'job.update', data: { id: '2' } } });
const SMART = {
  'event-id': 'e-1',
  'event-name': 'job.updated',
  'event-version': 'v1',
  link: '<https://x.example/1>; rel=self',
};

interface Case {
  kind: SourceKind;
  body: string;
  headers: Record<string, string>;
  secret?: string;
  /** Whether it is refused five minutes later. */
  expires?: boolean;
}
const CASES: [string, Case][] = [
  ['greenhouse', { kind: 'greenhouse', body: BODY, headers: { signature: `sha256 ${hex(SECRET, BODY)}` } }],
  ['ashby', { kind: 'ashby', body: BODY, headers: { 'ashby-signature': `sha256=${hex(SECRET, BODY)}` } }],
  ['recruitee', { kind: 'recruitee', body: BODY, headers: { 'x-recruitee-signature': hex(SECRET, BODY) } }],
  ['workable in hex', { kind: 'workable', body: BODY, headers: { 'x-workable-signature': hex(SECRET, BODY) } }],
  [
    'workable in base64',
    {
      kind: 'workable',
      body: BODY,
      headers: { 'x-workable-signature': Buffer.from(hex(SECRET, BODY), 'hex').toString('base64') },
    },
  ],
  ['lever', { kind: 'lever', body: leverBody(NOW.getTime()), headers: {} }],
  [
    'smartrecruiters',
    {
      kind: 'smartrecruiters',
      body: BODY,
      headers: {
        ...SMART,
        'smartrecruiters-timestamp': SECONDS,
        'smartrecruiters-signature': `v1=${'0'.repeat(64)};v1=${hex(SECRET, `${SECONDS}.${BODY}.e-1.job.updated.v1.<https://x.example/1>; rel=self`)}`,
      },
      expires: true,
    },
  ],
  [
    'teamtailor, company',
    {
      kind: 'teamtailor',
      body: BODY,
      headers: { 'tt-signature': base64(`t=${SECONDS},v2=${hex(SECRET, `${SECONDS}.${BODY}`)}`) },
      expires: true,
    },
  ],
  [
    'teamtailor, partner',
    { kind: 'teamtailor', body: PARTNER, headers: { 'teamtailor-signature': base64(hex(SECRET, '2')) } },
  ],
  [
    'bamboohr',
    {
      kind: 'bamboohr',
      body: BODY,
      headers: { 'x-bamboohr-timestamp': SECONDS, 'x-bamboohr-signature': hex(SECRET, `${BODY}${SECONDS}`) },
      expires: true,
    },
  ],
  [
    'standard-webhooks',
    {
      kind: 'standard-webhooks',
      body: BODY,
      headers: {
        'webhook-id': 'msg_1',
        'webhook-timestamp': SECONDS,
        'webhook-signature': `v1a,abc ${new Webhook(STANDARD_SECRET).sign('msg_1', NOW, BODY)}`,
      },
      secret: STANDARD_SECRET,
      expires: true,
    },
  ],
];

const deliveryOf = ({ body, headers }: Case): Delivery => ({ body: Buffer.from(body), headers });
const OTHER_SECRET = (secret: string): string =>
  secret === STANDARD_SECRET ? `whsec_${base64('another of these')}` : 'other';

describe.each(CASES)('%s', (_name, example) => {
  const { kind, secret = SECRET, expires = false, headers } = example;
  const scheme = schemeOf(kind);
  const verify = (delivery: Delivery, secrets: string[], now = NOW) => scheme.verify(delivery, secrets, now);
  const delivery = deliveryOf(example);

  it('is verified by any of the valid secrets, and by no other', () => {
    expect(verify(delivery, [secret])).toEqual({ ok: true });
    expect(verify(delivery, [OTHER_SECRET(secret), secret])).toEqual({ ok: true });
    expect(verify(delivery, [OTHER_SECRET(secret)])).toEqual({ ok: false, reason: 'signature-mismatch' });
    expect(verify(delivery, [])).toMatchObject({ ok: false });
  });

  it('is refused when a signed byte differs, and never throws for a broken signature', () => {
    const other = delivery.body
      .toString()
      .replace(/"2"|ping|f{48}/, (found) => (found === 'ping' ? 'pong' : found.replace(/[2f]/, 'e')));
    expect(verify({ ...delivery, body: Buffer.from(other) }, [secret])).toMatchObject({ ok: false });
    for (const broken of ['', 'x', 'sha256=', 'é'.repeat(32), '0'.repeat(64), 'v1,', base64('t=,v2=')]) {
      const signed = Object.keys(headers).filter((name) => name.endsWith('signature'));
      const forged = { ...headers, ...Object.fromEntries(signed.map((name) => [name, broken])) };
      if (signed.length > 0) expect(verify({ ...delivery, headers: forged }, [secret])).toMatchObject({ ok: false });
    }
    expect(verify({ headers: {}, body: Buffer.from([0xff, 0xfe, 0]) }, [secret])).toMatchObject({ ok: false });
  });

  it(
    expires ? 'is refused after five minutes' : 'is verified later as well; that it came before is known by its key',
    () => {
      const verdict = verify(delivery, [secret], LATE);
      expect(verdict).toEqual(expires ? { ok: false, reason: 'timestamp-outside-window' } : { ok: true });
    },
  );

  it('has one key for every try', () => {
    const moved = { ...delivery, headers: { ...headers, 'webhook-timestamp': '1', 'smartrecruiters-timestamp': '1' } };
    expect(scheme.keyOf(moved)).toBe(scheme.keyOf(delivery));
  });
});

describe('the same words at another time', () => {
  const at = (seconds: string): Record<string, Record<string, string>> => ({
    teamtailor: { 'tt-signature': base64(`t=${seconds},v2=${hex(SECRET, `${seconds}.${BODY}`)}`) },
    bamboohr: { 'x-bamboohr-timestamp': seconds },
    // Its own id is missing.
    smartrecruiters: { 'smartrecruiters-timestamp': seconds },
  });
  it.each<SourceKind>(['teamtailor', 'bamboohr', 'smartrecruiters'])('are another delivery of %s', (kind) => {
    const key = (seconds: string): string =>
      schemeOf(kind).keyOf({ body: Buffer.from(BODY), headers: at(seconds)[kind] ?? {} });
    expect(key(SECONDS)).toBe(key(SECONDS));
    expect(key(SECONDS)).not.toBe(key('1790000000'));
  });
});

it('SmartRecruiters signs id and name with a mark between them: no part of one moves to the other', () => {
  const signed = hex(SECRET, `${SECONDS}.${BODY}.e1.job.updated.v1.${SMART.link}`);
  const verify = (id: string, name: string) =>
    schemeOf('smartrecruiters').verify(
      {
        body: Buffer.from(BODY),
        headers: {
          ...{ ...SMART, 'event-id': id, 'event-name': name },
          ...{ 'smartrecruiters-timestamp': SECONDS, 'smartrecruiters-signature': `v1=${signed}` },
        },
      },
      [SECRET],
      NOW,
    );
  expect(verify('e1', 'job.updated')).toEqual({ ok: true });
  expect(verify('e1.job', 'updated')).toEqual({ ok: false, reason: 'signature-malformed' });
});

it('Ashby shares one action id among the events of an action: each has its own key', () => {
  const key = (action: string): string =>
    schemeOf('ashby').keyOf({ body: Buffer.from(JSON.stringify({ webhookActionId: 'w', action })), headers: {} });
  expect(new Set(['candidateHire', 'applicationUpdate', 'candidateHire'].map(key)).size).toBe(2);
});

it('Lever is told apart by its token, and not believed for ever', () => {
  const lever = schemeOf('lever');
  const old = { body: Buffer.from(leverBody(NOW.getTime() - 8 * 24 * 3_600_000)), headers: {} };
  expect(lever.verify(old, [SECRET], NOW)).toEqual({ ok: false, reason: 'timestamp-outside-window' });
  expect(lever.verify({ body: Buffer.from('{"token":1,"token":2}'), headers: {} }, [SECRET], NOW)).toEqual({
    ok: false,
    reason: 'body-unreadable',
  });
});

it('Lever signs token and time without a mark between them: no digit moves from one to the other', () => {
  const at = NOW.getTime();
  const signature = hex(SECRET, `${LEVER_TOKEN}0${at}`);
  const read = (token: string, triggeredAt: unknown) =>
    schemeOf('lever').verify(
      { body: Buffer.from(JSON.stringify({ token, triggeredAt, signature, data: {} })), headers: {} },
      [SECRET],
      NOW,
    );
  expect(read(`${LEVER_TOKEN}0`, at)).toEqual({ ok: true });
  expect(read(LEVER_TOKEN, `0${at}`)).toEqual({ ok: false, reason: 'signature-malformed' });
});

it('Teamtailor: an empty company signature makes no partner webhook a trusted one', () => {
  const headers = { 'tt-signature': '', 'teamtailor-signature': base64(hex(SECRET, '2')) };
  expect(schemeOf('teamtailor').verify({ body: Buffer.from(PARTNER), headers }, [SECRET], NOW)).toEqual({
    ok: false,
    reason: 'signature-malformed',
  });
});

it('SmartRecruiters wants 202, everybody else 200', () => {
  const kinds: SourceKind[] = [
    'greenhouse',
    'lever',
    'ashby',
    'workable',
    'recruitee',
    'teamtailor',
    'bamboohr',
    'standard-webhooks',
  ];
  expect(kinds.map((kind) => schemeOf(kind).success)).toEqual(kinds.map(() => 200));
  expect(schemeOf('smartrecruiters').success).toBe(202);
});
