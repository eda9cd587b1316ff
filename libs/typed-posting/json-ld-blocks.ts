import { jsonrepair } from 'jsonrepair';
import { Parser } from 'htmlparser2';
import { unescapeOnce } from './html.js';
import { isObject, listOf, type Json } from './fields.js';
import { isJobPosting } from './job-posting.js';

/** A block is one posting, or a few; what is larger is no markup of a page. */
const MAX_BLOCK = 2_000_000;
const MAX_REPAIRED = 300_000;
const DEEPEST = 24;

export interface Blocks {
  /** Contents of the page's JSON-LD scripts. */
  blocks: string[];
  canonical: string | null;
}

export function findBlocks(html: string): Blocks {
  const blocks: string[] = [];
  let open: string[] | null = null;
  let canonical: string | null = null;
  const parser = new Parser({
    onopentag(name, attributes) {
      if (name === 'script' && /ld\+json/i.test(attributes['type'] ?? '')) open = [];
      if (name === 'link' && /\bcanonical\b/i.test(attributes['rel'] ?? '')) canonical ??= attributes['href'] ?? null;
    },
    ontext(text) {
      open?.push(text);
    },
    onclosetag(name) {
      if (name !== 'script' || open === null) return;
      blocks.push(open.join(''));
      open = null;
    },
  });
  parser.write(html);
  parser.end();
  return { blocks, canonical };
}

/** The value of a block, mended where real pages break it; undefined where nothing helps. */
export function parseBlock(source: string): unknown {
  if (source.length > MAX_BLOCK) return undefined;
  const bare = withoutGuards(source);
  for (const attempt of [() => bare, () => unescaped(bare), () => withoutControls(bare), () => mended(bare)]) {
    try {
      return JSON.parse(attempt()) as unknown;
    } catch {
      // The next repair is tried.
    }
  }
  return undefined;
}

/** `//<![CDATA[ … //]]>` and `<!-- … -->`, left from the days of XHTML. */
const withoutGuards = (source: string): string =>
  source
    .replace(/^\uFEFF?\s*(?:(?:\/\/|\/\*)?\s*<!\[CDATA\[(?:\s*\*\/)?|<!--)/, '')
    .replace(/(?:(?:\/\/|\/\*)?\s*\]\]>(?:\s*\*\/)?|(?:\/\/\s*)?-->)\s*;?\s*$/, '')
    .trim();

const unescaped = (source: string): string =>
  /&quot;|&#34;/.test(source) ? unescapeOnce(source.replace(/&#34;/g, '"')) : source;

/** Raw line breaks and tabs inside of strings; outside of them they are as good as spaces. */
const withoutControls = (source: string): string =>
  unescaped(source)
    .replace(/[\u0000-\u001f\u2028\u2029]+/g, ' ')
    .replace(/\\(?!["\\/bfnrtu])/g, '');

const mended = (source: string): string =>
  source.length > MAX_REPAIRED ? source : jsonrepair(withoutControls(source).replace(/;\s*$/, ''));

/** The JobPostings of a value, wherever they are: a list, `@graph`, an item of a list, the page's main entity. */
export function jobPostingsIn(value: unknown, depth = 0): Json[] {
  if (depth > DEEPEST) return [];
  if (Array.isArray(value)) return value.flatMap((item) => jobPostingsIn(item, depth + 1));
  if (!isObject(value)) return [];
  if (isJobPosting(value)) return [value];
  return ['@graph', 'itemListElement', 'item', 'mainEntity', 'hasPart', 'jobPosting']
    .flatMap((name) => listOf(value[name]))
    .flatMap((item) => jobPostingsIn(item, depth + 1));
}
