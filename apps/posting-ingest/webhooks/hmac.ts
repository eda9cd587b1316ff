import { createHmac, timingSafeEqual } from 'node:crypto';

const HEX = /^[0-9a-f]{64}$/i;
const BASE64 = /^[A-Za-z0-9+/]{43}=$/;

export const hmac = (secret: string, ...parts: (string | Buffer)[]): Buffer => {
  const made = createHmac('sha256', secret);
  for (const part of parts) made.update(part);
  return made.digest();
};

/** The 32 bytes of a signature in hex; null for anything else, so that a wrong form is told apart from a wrong key. */
export const fromHex = (text: string): Buffer | null => (HEX.test(text) ? Buffer.from(text, 'hex') : null);
export const fromBase64 = (text: string): Buffer | null => (BASE64.test(text) ? Buffer.from(text, 'base64') : null);

/** Compares in constant time, and looks at every secret whichever matched. */
export function matchesAny(given: readonly Buffer[], expected: readonly Buffer[]): boolean {
  let found = 0;
  for (const one of given)
    for (const other of expected) found |= Number(one.length === other.length && timingSafeEqual(one, other));
  return found === 1;
}
