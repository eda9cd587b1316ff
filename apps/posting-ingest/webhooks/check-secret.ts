import type { SourceKind } from '#libs/contracts';
import { Webhook } from 'standardwebhooks';
import { ProblemError } from '#libs/platform';
import { schemeOf } from './schemes.js';
import { STANDARD } from './standard.webhook.js';

/** @throws ProblemError for a secret that nothing could ever be verified with. Says nothing of the secret itself. */
export function checkSecret(kind: SourceKind, secret: string): void {
  if (schemeOf(kind) !== STANDARD) return;
  try {
    new Webhook(secret);
  } catch {
    throw new ProblemError({
      status: 400,
      code: 'invalid-secret',
      title: 'A secret of Standard Webhooks is base64, usually behind "whsec_"',
    });
  }
}
