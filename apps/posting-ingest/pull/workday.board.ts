import { isObject, listOf, objectOf, type SourceConfig, words } from '#libs/typed-posting';
import { decodeJson } from '../sources/shared/decode-json.js';
import { workdaySite } from '../sources/shared/workday-site.js';
import { slugOf } from '../sources/workday.source.js';
import type { Board, Page } from './page.js';

/** The most that a page holds; asked for more, the site refuses. */
const PER_PAGE = 20;
/** A list ends here, and says that this is its total. */
const MOST_LISTED = 2_000;

const answerOf = (bytes: Uint8Array) => objectOf(decodeJson({ bytes, contentType: null }));
const countIn = (value: unknown): number => (typeof value === 'number' ? value : 0);

/** What the career site asks itself, page by page; `api` only stands for its host. */
export function workdayBoard(config: SourceConfig): Board | null {
  const place = workdaySite(config);
  if (place === null) return null;
  const { origin, tenant, site } = place;
  const base = `${(config.api ?? origin).replace(/\/+$/, '')}/wday/cxs/${tenant}/${site}`;
  return {
    first: pageFrom(base, 0),
    // Later pages say a total of 0, and a page behind the last is the first again: what the first said goes along.
    next: (bytes, page) => {
      const { total, jobPostings } = answerOf(bytes);
      const all = page.of ?? countIn(total);
      const read = offsetOf(page) + PER_PAGE;
      return listOf(jobPostings).length > 0 && read < all ? pageFrom(base, read, all) : null;
    },
    total: (bytes) => {
      const total = countIn(answerOf(bytes)['total']);
      return total >= MOST_LISTED ? Infinity : total;
    },
    listed: (bytes) =>
      listOf(answerOf(bytes)['jobPostings'])
        .filter(isObject)
        .flatMap(({ externalPath }) => {
          const [externalId, path] = [slugOf(externalPath), words(externalPath)];
          const url = `${base}${path}`;
          return externalId === null || !path?.startsWith('/')
            ? []
            : [{ externalId, page: { url, accept: JSON_TYPE } }];
        }),
  };
}

const JSON_TYPE = 'application/json';

const pageFrom = (base: string, offset: number, of?: number): Page => ({
  ...{ url: `${base}/jobs`, accept: JSON_TYPE, method: 'POST' as const },
  body: JSON.stringify({ appliedFacets: {}, limit: PER_PAGE, offset, searchText: '' }),
  ...(of === undefined ? {} : { of }),
});

const offsetOf = ({ body }: Page): number => Number(objectOf(JSON.parse(body ?? '{}'))['offset'] ?? 0);
