import type { ParsedPosting } from '#libs/contracts';
import { parsePosting } from '#libs/posting-parser';
import { contentHash, identityOf, withoutTracking } from './identity.js';
import { typedPosting } from './typed-posting.js';

export interface NormalisedPosting {
  parsed: ParsedPosting;
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
  if (json !== undefined) {
    const typed = typedPosting(JSON.stringify(asJobPosting(json)), url, now);
    return typed
      ? normalised(typed, url)
      : { refused: ['The JSON is no schema.org JobPosting with a title and a description.'] };
  }
  const typed = html === undefined ? null : typedPosting(html, url, now);
  if (typed) return normalised(typed, url);
  const options = url === undefined ? { now } : { now, url };
  const result = html === undefined ? parsePosting({ text: text ?? '' }, options) : parsePosting({ html }, options);
  return result.ok ? normalised(result.posting, url) : { refused: result.reasons };
}

/** People leave out what goes without saying. */
const asJobPosting = (json: Record<string, unknown>): Record<string, unknown> =>
  '@type' in json || '@graph' in json ? json : { ...json, '@type': 'JobPosting' };

function normalised(posting: ParsedPosting, url: string | undefined): NormalisedPosting {
  const parsed = withCleanLink(posting);
  const sourceUrl = url ?? null;
  return { parsed, sourceUrl, identity: identityOf(parsed, sourceUrl), contentHash: contentHash(parsed) };
}

export const withCleanLink = (posting: ParsedPosting): ParsedPosting =>
  posting.applyUrl === null ? posting : { ...posting, applyUrl: withoutTracking(posting.applyUrl) };
