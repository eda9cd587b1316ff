import { fromHex, hmac, matchesAny } from './hmac.js';
import { refused, verified, type Verdict, type WebhookScheme } from './scheme.js';

type Decode = (text: string) => Buffer | null;

/** The commonest rule: HMAC-SHA256 over the raw body, in one header. Nothing in it tells when it was signed. */
export const bodySignature =
  (header: string, prefix: RegExp, decode: Decode = fromHex): WebhookScheme['verify'] =>
  ({ body, headers }, secrets): Verdict => {
    const value = headers[header];
    if (value === undefined || value === '') return refused('signature-missing');
    const given = prefix.test(value) ? decode(value.replace(prefix, '').trim()) : null;
    if (given === null) return refused('signature-malformed');
    const expected = secrets.map((secret) => hmac(secret, body));
    return matchesAny([given], expected) ? verified : refused('signature-mismatch');
  };
