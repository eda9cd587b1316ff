import { bodySignature } from './body-signature.js';
import { hashOf, type WebhookScheme } from './scheme.js';

/** `X-Recruitee-Signature: <hex>`. */
export const RECRUITEE: WebhookScheme = {
  headers: ['x-recruitee-signature'],
  verify: bodySignature('x-recruitee-signature', /^(?:sha256=)?/i),
  keyOf: ({ body }) => hashOf(body),
  sameWords: true,
  success: 200,
};
