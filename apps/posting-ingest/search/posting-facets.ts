import { Inject, Injectable } from '@nestjs/common';
import { FACETS, type Facet, type PostingFilter } from '#libs/contracts';
import { Database } from '#libs/data';
import { NewestMatches } from './newest-matches.js';

type Values = { value: string; count: number }[];
export interface PostingFacetCounts {
  total: number;
  capped: boolean;
  facets: Record<Facet, Values>;
}

/** Counted are the newest so many of what is found. */
const CAP = 1_000;
const SHOWN = 20;

/** Prefixes of keys, and the facet each is shown as. */
const BY_KEY = {
  type: 'employmentType',
  workplace: 'workplace',
  seniority: 'seniority',
  country: 'country',
  source: 'sourceId',
};

interface Row {
  facet: string;
  value: string;
  count: number;
}

/** How many of the postings found have which value. */
@Injectable()
export class PostingFacets {
  constructor(
    @Inject(Database) private readonly db: Database,
    @Inject(NewestMatches) private readonly matches: NewestMatches,
  ) {}

  async count(filter: PostingFilter): Promise<PostingFacetCounts> {
    if (filter.q !== undefined) await this.matches.checkWords(filter.q);
    const { total, facets } = await this.countAll(filter);
    // What was chosen in a facet must not hide what else could be chosen in it.
    const chosen = FACETS.filter((facet) => filter[facet] !== undefined);
    for (const facet of chosen) {
      facets[facet] = (await this.countAll({ ...filter, [facet]: undefined })).facets[facet];
    }
    return { total: Math.min(total, CAP), capped: total > CAP, facets };
  }

  private async countAll(filter: PostingFilter): Promise<{ total: number; facets: Record<Facet, Values> }> {
    const ids = await this.matches.find(filter, { limit: CAP + 1 });
    const { rows } = await this.db.pool.query<Row>(
      `WITH found AS MATERIALIZED (SELECT keys, skills, company FROM posting.search WHERE posting_id = ANY($1::uuid[])),
       counted AS (
         SELECT split_part(key, ':', 1) AS facet, substr(key, strpos(key, ':') + 1) AS value, count(*)::int AS count
           FROM found, unnest(keys) AS key WHERE key ~ '^(?:${Object.keys(BY_KEY).join('|')}):' GROUP BY 1, 2
         UNION ALL SELECT 'skill', skill, count(*)::int FROM found, unnest(skills) AS skill GROUP BY 2
         UNION ALL SELECT 'company', company, count(*)::int FROM found WHERE company IS NOT NULL GROUP BY 2),
       placed AS (SELECT *, row_number() OVER (PARTITION BY facet ORDER BY count DESC, value) AS place FROM counted)
       SELECT facet, value, count FROM placed WHERE place <= ${SHOWN}
       ORDER BY count DESC, value`,
      [ids],
    );
    return { total: ids.length, facets: toCounts(rows) };
  }
}

const empty = (): Record<Facet, Values> => Object.fromEntries(FACETS.map((facet) => [facet, []])) as never;

function toCounts(rows: readonly Row[]): Record<Facet, Values> {
  const facets = empty();
  for (const { facet, value, count } of rows) {
    facets[(BY_KEY as Record<string, Facet>)[facet] ?? (facet as Facet)].push({ value, count });
  }
  return facets;
}
