import type { ParsedPosting } from '#libs/contracts';
import { compose } from '../sources/compose.js';
import { readJsonLd } from '../sources/json-ld.source.js';
import { SourceError, type ReadContext } from '../sources/source-posting.js';
import { canonicalUrl } from './identity.js';

/**
 * The posting that a page says in schema.org markup, or that the markup alone is. What is typed beats what is read.
 * @returns null where there is none, none that can be used, or several of which none is the page's own
 */
export function typedPosting(source: string, url: string | undefined, now: Date): ParsedPosting | null {
  if (!source.includes('JobPosting')) return null;
  const context: ReadContext = { config: url === undefined ? {} : { url }, now };
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
