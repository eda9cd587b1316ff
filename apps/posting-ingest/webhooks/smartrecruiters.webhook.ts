import { fromHex, hmac, matchesAny } from './hmac.js';
import { checkTime, hashOf, refused, secondsToMs, verified, type Delivery, type WebhookScheme } from './scheme.js';

const SIGNED = ['event-id', 'event-name', 'event-version', 'link'];
const MAX_SIGNATURES = 16;

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
    if (given.length === 0) return refused('signature-malformed');
    const timestamp = headers['smartrecruiters-timestamp'] ?? '';
    const expected = secrets.map((secret) => hmac(secret, ...signedText(delivery, timestamp, body)));
    if (!matchesAny(given, expected)) return refused('signature-mismatch');
    const late = checkTime(secondsToMs(timestamp), now);
    return late === null ? verified : refused(late);
  },
  keyOf: ({ body, headers }) => (headers['event-id'] ? `event ${headers['event-id'].slice(0, 300)}` : hashOf(body)),
  success: 202,
};
