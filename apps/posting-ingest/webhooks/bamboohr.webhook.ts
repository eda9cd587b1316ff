import { fromHex, hmac, matchesAny } from './hmac.js';
import { checkTime, hashOf, refused, secondsToMs, verified, type WebhookScheme } from './scheme.js';

/** Body first, then the timestamp, nothing between. https://documentation.bamboohr.com/docs/webhooks */
export const BAMBOOHR: WebhookScheme = {
  headers: ['x-bamboohr-signature', 'x-bamboohr-timestamp'],
  verify: ({ body, headers }, secrets, now) => {
    const { 'x-bamboohr-signature': signature, 'x-bamboohr-timestamp': timestamp = '' } = headers;
    if (!signature) return refused('signature-missing');
    const given = fromHex(signature);
    if (given === null) return refused('signature-malformed');
    if (
      !matchesAny(
        [given],
        secrets.map((secret) => hmac(secret, body, timestamp)),
      )
    )
      return refused('signature-mismatch');
    const ms = /[^\d]/.test(timestamp) ? Date.parse(timestamp) : secondsToMs(timestamp);
    const late = checkTime(ms, now);
    return late === null ? verified : refused(late);
  },
  keyOf: ({ body, headers }) => hashOf(body, headers['x-bamboohr-timestamp'] ?? ''),
  success: 200,
};
