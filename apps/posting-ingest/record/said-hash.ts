import { createHash } from 'node:crypto';
import type { SourceConfig, SourcePosting } from '#libs/typed-posting';
import { rulesRevision } from './rules-revision.js';

/** The same hash: the same words of the source, which the same rules would read the same way. */
export function saidHashOf(item: SourcePosting, config: SourceConfig): string {
  return createHash('sha256')
    .update(rulesRevision())
    .update(JSON.stringify([item, config]))
    .digest('base64url');
}
