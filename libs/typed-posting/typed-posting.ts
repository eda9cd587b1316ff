import type { ParsedPosting } from '#libs/contracts';
import { canonicalUrl } from './canonical-url.js';
import { compose } from './compose.js';
import { address, readItems } from './fields.js';
import { readJobPosting } from './job-posting.js';
import { readJsonLd } from './json-ld.js';
import { jobPostingsIn } from './json-ld-blocks.js';
import { SourceError, type ReadContext, type SourceConfig, type SourcePosting } from './source-posting.js';

/** When and where it was handed in. */
export type Where = Pick<SourceConfig, 'url' | 'zone'> & { now: Date };

/**
 * The posting that a page says in schema.org markup. What is typed beats what is read.
 * @returns null where there is none, none that can be used, or several of which none is the page's own
 */
export function typedPosting(html: string, where: Where): ParsedPosting | null {
  if (!html.includes('JobPosting')) return null;
  const document = { bytes: Buffer.from(html), contentType: 'text/html; charset=utf-8' };
  return unlessRefused(() => ownOf(readJsonLd(document, contextOf(where)).postings, where));
}

/** The same of a value of JSON that is the markup, or holds it. */
export function typedJson(json: object, where: Where): ParsedPosting | null {
  const found = jobPostingsIn(json);
  const url = found.length === 1 ? address(where.url) : null;
  const { postings } = readItems(found, (node) => readJobPosting(node, contextOf(where), url), false);
  return unlessRefused(() => ownOf(postings, where));
}

const contextOf = ({ now, ...config }: Where): ReadContext => ({ config, now });

function ownOf(postings: readonly SourcePosting[], where: Where): ParsedPosting | null {
  const { url } = where;
  const own = postings.length === 1 ? postings : postings.filter((one) => url !== undefined && isAt(one.url, url));
  const [item] = own;
  if (item === undefined || own.length > 1) return null;
  const posting = compose(item, contextOf(where));
  // A title alone is no posting; the page around it may say more.
  return posting.text.trim() === '' ? null : posting;
}

function unlessRefused(read: () => ParsedPosting | null): ParsedPosting | null {
  try {
    return read();
  } catch (error) {
    if (error instanceof SourceError) return null;
    throw error;
  }
}

const isAt = (address: string | null, url: string): boolean =>
  address !== null && URL.canParse(address) && canonicalUrl(address) === canonicalUrl(url);
