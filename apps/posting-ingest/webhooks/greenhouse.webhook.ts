import { bodySignature } from './body-signature.js';
import { hashOf, type WebhookScheme } from './scheme.js';

/** `Signature: sha256 <hex>`, with a space. https://developers.greenhouse.io/webhooks.html#authentication */
export const GREENHOUSE: WebhookScheme = {
  headers: ['signature', 'greenhouse-event-id'],
  verify: bodySignature('signature', /^sha256 /i),
  // The id is outside of the signature: with the body beside it, nobody can use up the id of another event.
  keyOf: ({ body, headers }) => `${(headers['greenhouse-event-id'] ?? '').slice(0, 200)} ${hashOf(body)}`.trim(),
  success: 200,
};
