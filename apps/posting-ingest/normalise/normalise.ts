import type { ParsedPosting, PostingContent } from '#libs/contracts';
import { readSubmitted, withoutTracking } from '#libs/typed-posting';
import { contentHash, identityOf } from './identity.js';
import { toRecord } from './to-record.js';

export interface NormalisedPosting {
  parsed: PostingContent;
  sourceUrl: string | null;
  identity: string;
  contentHash: string;
}
export type Normalised = NormalisedPosting | { refused: string[] };

interface Submitted {
  text?: string;
  html?: string;
  json?: Record<string, unknown>;
  url?: string;
}

/** Pure: from what was handed in to a posting, or to the reasons why it is none. */
export function normalise(body: Uint8Array, now: Date): Normalised {
  const { text, html, json, url: address } = JSON.parse(Buffer.from(body).toString()) as Submitted;
  const url = address === undefined ? undefined : withoutTracking(address);
  const where = url === undefined ? { now } : { now, url };
  const submitted = json !== undefined ? { json } : html !== undefined ? { html } : { text: text ?? '' };
  const result = readSubmitted(submitted, where);
  return result.ok ? normalised(result.posting, url) : { refused: result.reasons };
}

function normalised(posting: ParsedPosting, url: string | undefined): NormalisedPosting {
  const parsed = toRecord(posting);
  const sourceUrl = url ?? null;
  return { parsed, sourceUrl, identity: identityOf(parsed, sourceUrl), contentHash: contentHash(parsed) };
}
