import { parsePosting } from '#libs/posting-parser';
import type { ParsedPosting } from '#libs/contracts';

export type Normalised = { posting: ParsedPosting; sourceUrl: string | null } | { refused: string[] };

/** Pure: from what was handed in to a posting, or to the reasons why it is none. */
export function normalise(body: Uint8Array, now: Date): Normalised {
  const { text, html, url } = JSON.parse(Buffer.from(body).toString()) as {
    text?: string;
    html?: string;
    url?: string;
  };
  const options = url === undefined ? { now } : { now, url };
  const result = html === undefined ? parsePosting({ text: text ?? '' }, options) : parsePosting({ html }, options);
  return result.ok ? { posting: result.posting, sourceUrl: url ?? null } : { refused: result.reasons };
}
