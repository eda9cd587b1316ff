import { Webhook } from 'standardwebhooks';
import { matchesAny } from './hmac.js';
import { checkTime, hashOf, refused, secondsToMs, verified, type Delivery, type WebhookScheme } from './scheme.js';

const MAX_SIGNATURES = 16;

/**
 * https://www.standardwebhooks.com. The library signs; the comparison is ours, because its own knows no other time than
 * the present, and a delivery in quarantine is verified against the time it came.
 */
export const STANDARD: WebhookScheme = {
  headers: ['webhook-id', 'webhook-timestamp', 'webhook-signature'],
  verify: (delivery, secrets, now) => {
    const { 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': signature } = delivery.headers;
    if (!signature || !id) return refused('signature-missing');
    const ms = secondsToMs(timestamp);
    if (!Number.isFinite(ms)) return refused('timestamp-malformed');
    const given = signature
      .split(' ')
      .slice(0, MAX_SIGNATURES)
      .filter((one) => /^v1,[A-Za-z0-9+/]+={0,2}$/.test(one));
    if (given.length === 0) return refused('signature-malformed');
    const expected = secrets.map((secret) => sign(secret, id, ms, delivery));
    if (
      !matchesAny(
        given.map((one) => Buffer.from(one)),
        expected,
      )
    )
      return refused('signature-mismatch');
    const late = checkTime(ms, now);
    return late === null ? verified : refused(late);
  },
  keyOf: ({ body, headers }) =>
    headers['webhook-id'] ? `message ${headers['webhook-id'].slice(0, 300)}` : hashOf(body),
  success: 200,
};

/** Bytes that are no text have no signature of this scheme, whose libraries all sign text. */
function sign(secret: string, id: string, ms: number, { body }: Delivery): Buffer {
  const text = body.toString('utf8');
  return Buffer.from(Buffer.from(text).equals(body) ? new Webhook(secret).sign(id, new Date(ms), text) : '');
}
