import { createHash } from 'node:crypto';
import type { SourceConfig } from '#libs/typed-posting';
import type { Validators } from '../fetch/web-reader.js';

/** Raised when the parser or an adapter reads the same bytes differently: what is known then is read again. */
const READER_REVISION = 1;
/** Beyond this age what is known is processed again all the same: it also says that the postings were seen. */
const KNOWN_MS = 20 * 3_600_000;

/** What the one page of a source was when it was last processed as a whole. */
export interface Known extends Validators {
  hash: string;
  /** Of the configuration that it was read with, and of the reader. */
  reader: string;
  at: string;
}

const sha256 = (data: string | Uint8Array): string => createHash('sha256').update(data).digest('base64url');
const readerOf = (config: SourceConfig): string => sha256(`${READER_REVISION} ${JSON.stringify(config)}`);

export const toKnown = (body: Uint8Array, config: SourceConfig, validators: Validators, now = new Date()): Known => ({
  ...validators,
  hash: sha256(body),
  reader: readerOf(config),
  at: now.toISOString(),
});

/** What is known, as long as it still says what would be made of the same page today. */
export function usable(known: Known | null, config: SourceConfig, now = Date.now()): Known | null {
  return known?.reader === readerOf(config) && now - Date.parse(known.at) < KNOWN_MS ? known : null;
}

export const isSame = (known: Known | null, body: Uint8Array): boolean => known?.hash === sha256(body);
