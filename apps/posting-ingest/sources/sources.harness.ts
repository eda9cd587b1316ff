import type { Location, SourceKind } from '#libs/contracts';
import type { SourceConfig, SourcePosting, SourceRead } from '#libs/typed-posting';
import { ADAPTERS } from './adapters.js';

/** When everything in the tests of sources is received. */
export const now = new Date('2026-10-01T00:00:00Z');

/** What the adapter of a kind makes of a document: text as it is, anything else as JSON. */
export function read(
  kind: SourceKind,
  document: unknown,
  config: SourceConfig = {},
  contentType: string | null = null,
): SourceRead {
  const text = typeof document === 'string' ? document : JSON.stringify(document);
  return ADAPTERS[kind]({ bytes: Buffer.from(text), contentType }, { config, now });
}

/** Its first posting. */
export function one(kind: SourceKind, document: unknown, config?: SourceConfig): SourcePosting {
  const { postings, problems } = read(kind, document, config);
  const [first] = postings;
  if (first === undefined) throw new Error(`no posting: ${JSON.stringify(problems)}`);
  return first;
}

/** A place as it is read. */
export const place = (
  raw: string,
  city: string | null,
  region: string | null,
  country: string | null,
  remote = false,
): Location => ({ raw, city, region, country, remote });
