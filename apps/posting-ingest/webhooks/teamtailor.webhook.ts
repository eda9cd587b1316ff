import { objectOf, words } from '#libs/typed-posting';
import { fromHex, hmac, matchesAny } from './hmac.js';
import { readBody } from './read-body.js';
import {
  checkTime,
  hashOf,
  refused,
  secondsToMs,
  verified,
  type Delivery,
  type Verdict,
  type WebhookScheme,
} from './scheme.js';

/** Two systems: company webhooks sign time and body, the older partner webhooks only the id of what changed. */
export const TEAMTAILOR: WebhookScheme = {
  headers: ['tt-signature', 'teamtailor-signature'],
  verify: (delivery, secrets, now) => {
    const company = delivery.headers['tt-signature'];
    // An empty one is no partner's: `interpret` believes whatever came with this header.
    return company === undefined ? verifyPartner(delivery, secrets) : verifyCompany(company, delivery, secrets, now);
  },
  // The time is signed with the body: the same words at another time are news. A partner's words are only a hint.
  keyOf: ({ body, headers }) => {
    const company = headers['tt-signature'];
    return company === undefined ? hashOf(body) : hashOf(body, partsOf(company).get('t') ?? '');
  },
  sameWords: true,
  success: 200,
};

const inBase64 = (text: string): string =>
  /^[A-Za-z0-9+/_-]+={0,2}$/.test(text) ? Buffer.from(text, 'base64').toString('latin1') : '';

const partsOf = (value: string): Map<string, string> =>
  new Map(
    inBase64(value)
      .split(',')
      .map((part) => part.trim().split('=', 2) as [string, string]),
  );

/** `TT-Signature`: base64 of `t=<seconds>,v2=<hex>`. */
function verifyCompany(value: string, { body }: Delivery, secrets: readonly string[], now: Date): Verdict {
  const parts = partsOf(value);
  const [timestamp, signature] = [parts.get('t'), parts.get('v2')];
  const given = signature === undefined ? null : fromHex(signature);
  if (given === null || timestamp === undefined) return refused('signature-malformed');
  if (
    !matchesAny(
      [given],
      secrets.map((secret) => hmac(secret, `${timestamp}.`, body)),
    )
  )
    return refused('signature-mismatch');
  const late = checkTime(secondsToMs(timestamp), now);
  return late === null ? verified : refused(late);
}

/** `Teamtailor-Signature`, or `signature` beside the payload: base64 of the hex. The body is not covered by it. */
function verifyPartner({ body, headers }: Delivery, secrets: readonly string[]): Verdict {
  const event = readBody(body);
  const value = headers['teamtailor-signature'] ?? words(event?.['signature']);
  if (!value) return refused('signature-missing');
  const payload = objectOf(event?.['payload'] ?? event);
  const id = words(event?.['resource_id'] ?? payload['resource_id'] ?? objectOf(payload['data'])['id']);
  const given = fromHex(inBase64(value));
  if (given === null) return refused('signature-malformed');
  if (id === null) return refused('body-unreadable');
  return matchesAny(
    [given],
    secrets.map((secret) => hmac(secret, id)),
  )
    ? verified
    : refused('signature-mismatch');
}
