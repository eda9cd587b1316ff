import { contentHash, identityOf } from './identity.js';
import { parsePosting } from '#libs/posting-parser';
import type { ParsedPosting } from '#libs/contracts';

export interface NormalisedPosting {
  parsed: ParsedPosting;
  sourceUrl: string | null;
  identity: string;
  contentHash: string;
}
export type Normalised = NormalisedPosting | { refused: string[] };

/** Pure: from what was handed in to a posting, or to the reasons why it is none. */
export function normalise(body: Uint8Array, now: Date): Normalised {
  const { text, html, url } = JSON.parse(Buffer.from(body).toString()) as {
    text?: string;
    html?: string;
    url?: string;
  };
  const options = url === undefined ? { now } : { now, url };
  const result = html === undefined ? parsePosting({ text: text ?? '' }, options) : parsePosting({ html }, options);
  if (!result.ok) return { refused: result.reasons };
  const { posting: parsed } = result;
  const sourceUrl = url ?? null;
  return { parsed, sourceUrl, identity: identityOf(parsed, sourceUrl), contentHash: contentHash(parsed) };
}
