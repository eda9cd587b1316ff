import { words } from '#libs/typed-posting';
import { bodySignature } from './body-signature.js';
import { readBody } from './read-body.js';
import { hashOf, type WebhookScheme } from './scheme.js';

/** `Ashby-Signature: sha256=<hex>`. https://developers.ashbyhq.com/docs/authenticating-webhooks */
export const ASHBY: WebhookScheme = {
  headers: ['ashby-signature'],
  verify: bodySignature('ashby-signature', /^sha256=/i),
  // One action id is shared by the related events of one action ("hire" is three of them): alone it would lose two.
  keyOf: ({ body }) => {
    const event = readBody(body);
    const [id, action] = [words(event?.['webhookActionId']), words(event?.['action'])];
    return id === null || action === null ? hashOf(body) : `${id} ${action}`.slice(0, 500);
  },
  success: 200,
};
