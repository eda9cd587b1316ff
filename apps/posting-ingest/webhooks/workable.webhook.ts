import { words } from '#libs/typed-posting';
import { bodySignature } from './body-signature.js';
import { fromBase64, fromHex } from './hmac.js';
import { readBody } from './read-body.js';
import { hashOf, type WebhookScheme } from './scheme.js';

/** `X-Workable-Signature`: the vendor does not say whether in hex or base64, and receivers have seen both. */
export const WORKABLE: WebhookScheme = {
  headers: ['x-workable-signature'],
  verify: bodySignature('x-workable-signature', /^(?:sha256=)?/i, (text) => fromHex(text) ?? fromBase64(text)),
  keyOf: ({ body }) => {
    const id = words(readBody(body)?.['id']);
    return id === null ? hashOf(body) : `event ${id.slice(0, 300)}`;
  },
  success: 200,
};
