import { createHash } from 'node:crypto';

/** A webhook as it came: the bytes, and the headers by their names in lower case. */
export interface Delivery {
  body: Buffer;
  headers: Readonly<Record<string, string>>;
}

/** Why a delivery is not believed; told to the owner of the source, never to the sender. */
export type Refusal =
  | 'no-secret'
  | 'signature-missing'
  | 'signature-malformed'
  | 'signature-mismatch'
  | 'timestamp-malformed'
  | 'timestamp-outside-window'
  | 'body-unreadable';

export type Verdict = { ok: true } | { ok: false; reason: Refusal };

export const verified: Verdict = { ok: true };
export const refused = (reason: Refusal): Verdict => ({ ok: false, reason });

/** How a vendor signs, names and acknowledges its deliveries. All pure. */
export interface WebhookScheme {
  /** Headers that a verification reads, in lower case. */
  headers: readonly string[];
  /** `now`: when the delivery was received. Any of the secrets may have signed it. */
  verify: (delivery: Delivery, secrets: readonly string[], now: Date) => Verdict;
  /** The same for every try of one delivery, and for no other. */
  keyOf: (delivery: Delivery) => string;
  /**
   * Nothing that is signed tells a try again from news in the same words ("live", "offline", "live" within a minute): a
   * key that was seen before is not believed a second time, but the source is read for what it says by now.
   */
  sameWords?: true;
  /** What the vendor takes for "arrived". */
  success: 200 | 202;
}

/** Senders' clocks, and the time a delivery may take. */
const WINDOW_MS = 5 * 60_000;

/** A time that was signed: within five minutes of when it was received, both ways. */
export function checkTime(ms: number, now: Date, windowMs = WINDOW_MS): Refusal | null {
  if (!Number.isFinite(ms)) return 'timestamp-malformed';
  return Math.abs(now.getTime() - ms) <= windowMs ? null : 'timestamp-outside-window';
}

/** Whole seconds since 1970, as headers carry them. */
export const secondsToMs = (value: string | undefined): number =>
  value !== undefined && /^\d{1,12}$/.test(value) ? Number(value) * 1_000 : Number.NaN;

/** For senders that give a delivery no name: the same bytes are the same delivery. */
export const hashOf = (...parts: (string | Buffer)[]): string => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part).update('\u001f');
  return `sha256 ${hash.digest('hex')}`;
};
