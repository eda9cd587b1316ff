import { fromHex, hmac, matchesAny } from './hmac.js';
import { checkTime, hashOf, refused, secondsToMs, verified, type Delivery, type WebhookScheme } from './scheme.js';

const SIGNED = ['event-id', 'event-name', 'event-version', 'link'];
const MAX_SIGNATURES = 16;

/** The mark between what is signed is none of an id: part of the id could be moved to the name under the same signature. */
const EVENT_ID = /^[\w:-]{1,300}$/;

/** A header that is missing is signed as the empty string; `link` with its angle brackets. */
const signedText = ({ headers }: Delivery, timestamp: string, body: Buffer): (string | Buffer)[] => [
  `${timestamp}.`,
  body,
  ...SIGNED.map((name) => `.${headers[name] ?? ''}`),
];

/** `v1=<hex>` for each key that is active at the sender. https://developers.smartrecruiters.com/docs/receiving-webhook-notifications */
export const SMARTRECRUITERS: WebhookScheme = {
  headers: ['smartrecruiters-signature', 'smartrecruiters-timestamp', ...SIGNED],
  verify: (delivery, secrets, now) => {
    const { headers, body } = delivery;
    const value = headers['smartrecruiters-signature'];
    if (value === undefined || value === '') return refused('signature-missing');
    const parts = value.split(/[;,]/).slice(0, MAX_SIGNATURES);
    const given = parts
      .map((part) => (/^\s*v1=/.test(part) ? fromHex(part.replace(/^\s*v1=/, '').trim()) : null))
      .filter((one) => one !== null);
    const id = headers['event-id'];
    if (given.length === 0 || (id !== undefined && !EVENT_ID.test(id))) return refused('signature-malformed');
    const timestamp = headers['smartrecruiters-timestamp'] ?? '';
    const expected = secrets.map((secret) => hmac(secret, ...signedText(delivery, timestamp, body)));
    if (!matchesAny(given, expected)) return refused('signature-mismatch');
    const late = checkTime(secondsToMs(timestamp), now);
    return late === null ? verified : refused(late);
  },
  // A body is but an id: without one of the event the time of the try tells it from the next about the same posting.
  keyOf: ({ body, headers }) =>
    headers['event-id'] === undefined
      ? hashOf(body, headers['smartrecruiters-timestamp'] ?? '')
      : `event ${headers['event-id']}`,
  success: 202,
};
