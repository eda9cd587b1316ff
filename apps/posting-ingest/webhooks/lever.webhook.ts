import { words } from '#libs/typed-posting';
import { fromHex, hmac, matchesAny } from './hmac.js';
import { readBody } from './read-body.js';
import { checkTime, hashOf, refused, verified, type WebhookScheme } from './scheme.js';

/**
 * Retries carry the time of the event, not of the try, so five minutes would refuse them. The token is remembered for
 * much longer than this, which is what stops a replay.
 */
const WINDOW_MS = 7 * 24 * 3_600_000;
/** In one writing only: token and time are signed with no mark between them, so a digit must not move from one to the other. */
const MILLISECONDS = /^[1-9]\d{12}$/;

/** `signature` in the body, over token and time: `data` is NOT covered by it. https://hire.lever.co/developer/documentation */
export const LEVER: WebhookScheme = {
  headers: [],
  verify: ({ body }, secrets, now) => {
    const event = readBody(body);
    if (event === null) return refused('body-unreadable');
    const [token, at, signature] = ['token', 'triggeredAt', 'signature'].map((name) => words(event[name]));
    if (!signature) return refused('signature-missing');
    const given = fromHex(signature);
    if (given === null || !token || !at || !MILLISECONDS.test(at)) return refused('signature-malformed');
    const expected = secrets.map((secret) => hmac(secret, token, at));
    if (!matchesAny([given], expected)) return refused('signature-mismatch');
    const late = checkTime(Number(at), now, WINDOW_MS);
    return late === null ? verified : refused(late);
  },
  keyOf: ({ body }) => {
    const token = words(readBody(body)?.['token']);
    return token === null ? hashOf(body) : `token ${token.slice(0, 300)}`;
  },
  success: 200,
};
