import { bodySignature } from './body-signature.js';
import { hashOf, type WebhookScheme } from './scheme.js';

/** `Signature: sha256 <hex>`, with a space. https://developers.greenhouse.io/webhooks.html#authentication */
export const GREENHOUSE: WebhookScheme = {
  headers: ['signature', 'greenhouse-event-id'],
  verify: bodySignature('signature', /^sha256 /i),
  // By what is signed alone. `Greenhouse-Event-ID` is outside of the signature: with another one, what was once overheard
  // could be brought again, and again. Bodies of two events differ where they say when what they tell of happened.
  keyOf: ({ body }) => hashOf(body),
  sameWords: true,
  success: 200,
};
