import type { ParsedPosting } from '#libs/contracts';
import { canonicalUrl } from './canonical-url.js';
import { compose } from './compose.js';
import { readJsonLd } from './json-ld.js';
import { SourceError, type SourceConfig } from './source-posting.js';

/** When and where it was handed in. */
export type Where = Pick<SourceConfig, 'url' | 'zone'> & { now: Date };

/**
 * The posting that a page says in schema.org markup, or that the markup alone is. What is typed beats what is read.
 * @returns null where there is none, none that can be used, or several of which none is the page's own
 */
export function typedPosting(source: string, { now, ...config }: Where): ParsedPosting | null {
  if (!source.includes('JobPosting')) return null;
  const { url } = config;
  const context = { config, now };
  try {
    const { postings } = readJsonLd({ bytes: Buffer.from(source), contentType: 'text/html; charset=utf-8' }, context);
    const own = postings.length === 1 ? postings : postings.filter((one) => url !== undefined && isAt(one.url, url));
    const [item] = own;
    if (item === undefined || own.length > 1) return null;
    const posting = compose(item, context);
    // A title alone is no posting; the page around it may say more.
    return posting.text.trim() === '' ? null : posting;
  } catch (error) {
    if (error instanceof SourceError) return null;
    throw error;
  }
}

const isAt = (address: string | null, url: string): boolean =>
  address !== null && URL.canParse(address) && canonicalUrl(address) === canonicalUrl(url);
