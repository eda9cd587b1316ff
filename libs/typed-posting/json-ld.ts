import { decode } from './decode.js';
import { address, problemOf, readItems } from './fields.js';
import { findBlocks, jobPostingsIn, parseBlock } from './json-ld-blocks.js';
import { readJobPosting } from './job-posting.js';
import { SourceError, type SourceAdapter } from './source-posting.js';

/** A page with schema.org markup, or the markup alone. */
export const readJsonLd: SourceAdapter = (document, context) => {
  const source = decode(document);
  const bare = /^\uFEFF?\s*[[{]/.test(source);
  const { blocks, canonical } = bare ? { blocks: [source], canonical: null } : findBlocks(source);
  const values = blocks.map(parseBlock);
  const found = values.flatMap((value) => jobPostingsIn(value));
  const pageUrl = address(canonical, context.config.url) ?? address(context.config.url);
  const read = readItems(found, (node) => readJobPosting(node, context, found.length === 1 ? pageUrl : null), false);
  const broken = values.flatMap((value, index) =>
    value === undefined && (blocks[index] ?? '').includes('JobPosting')
      ? [problemOf({}, found.length + index, new SourceError('broken-markup', 'Its JSON-LD cannot be read.'))]
      : [],
  );
  return { ...read, listed: read.listed + broken.length, problems: [...read.problems, ...broken] };
};
