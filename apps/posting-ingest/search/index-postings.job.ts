import { Inject, Injectable } from '@nestjs/common';
import { Database } from '#libs/data';
import { JobHandler, type JobOutcome } from '#libs/jobs';
import { SEARCH_REVISION } from '../record/search-entry.js';
import { FindDuplicates } from '../duplicates/find-duplicates.js';
import { writeSearchEntry } from '../record/write-search-entry.js';
import { contentOf } from '../record/stored-content.js';

const AT_ONCE = 100;
/** Then the next round goes on: a job is not to run for minutes. */
const ROUNDS = 20;

interface Row {
  id: string;
  tenantId: string;
  sourceId: string | null;
  requisitionId: string | null;
  sourceUrl: string | null;
  content: unknown;
}

// Locked, as the writers of a posting lock it: nobody overwrites newer words with older ones.
const BEHIND = `SELECT id, tenant_id AS "tenantId", source_id AS "sourceId",
    requisition_id AS "requisitionId", source_url AS "sourceUrl", content FROM posting.posting
  WHERE search_revision < $1 ORDER BY search_revision, id LIMIT ${AT_ONCE} FOR UPDATE SKIP LOCKED`;

/** Makes the search entries of postings from before there were any, or that were made by older rules. */
@Injectable()
export class IndexPostings {
  constructor(
    @Inject(Database) private readonly db: Database,
    @Inject(FindDuplicates) private readonly duplicates: FindDuplicates,
  ) {}

  @JobHandler('postings', 'index-postings')
  async run(): Promise<JobOutcome> {
    let done = 0;
    for (let round = 0; round < ROUNDS; round++) {
      const count = await this.some();
      done += count;
      if (count < AT_ONCE) break;
    }
    return done > 0 ? 'done' : { skipped: 'all are indexed' };
  }

  private some(): Promise<number> {
    return this.db.sqlTransaction(async (tx) => {
      const { rows } = await tx.query<Row>(BEHIND, [SEARCH_REVISION]);
      for (const row of rows) await writeSearchEntry(tx, row, contentOf(row.content));
      // By keys that they did not have before.
      await this.duplicates.of(tx, rows);
      return rows.length;
    });
  }
}
