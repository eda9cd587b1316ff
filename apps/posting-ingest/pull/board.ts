import type { SourceKind } from '#libs/contracts';
import { isObject, listOf, objectOf, type SourceConfig, words } from '#libs/typed-posting';
import { decodeJson } from '../sources/shared/decode-json.js';
import type { Board, Listed, Page } from './page.js';
import { workdayBoard } from './workday.board.js';

const JSON_TYPE = 'application/json';
const json = (url: string): Page => ({ url, accept: JSON_TYPE });
const esc = encodeURIComponent;

/** Vendors whose boards are a path on a host of all: `https://jobs.lever.co/<board>/…`. */
const SHARED_HOST = /(?:^|\.)(?:greenhouse\.io|lever\.co|ashbyhq\.com|workable\.com|smartrecruiters\.com)$/;

/** The name that the vendor knows the board by. */
function boardName({ board, url }: SourceConfig): string | null {
  if (board !== undefined) return board;
  if (url === undefined || !URL.canParse(url)) return null;
  const { hostname, pathname } = new URL(url);
  return SHARED_HOST.test(hostname) ? (pathname.split('/').find((part) => part !== '') ?? null) : null;
}

const bare = (base: string): string => base.replace(/\/+$/, '');

/** Of a vendor with one host for all. */
const shared =
  (api: string, plan: (base: string, board: string) => Board) =>
  (config: SourceConfig): Board | null => {
    const name = boardName(config);
    return name === null ? null : plan(bare(config.api ?? api), esc(name));
  };

/** Of a vendor that gives each board a host: the one of `url`, or made of the board's name. */
const ownHost =
  (domain: string, plan: (base: string) => Board) =>
  ({ api, url, board }: SourceConfig): Board | null => {
    const base = api ?? (url === undefined ? null : new URL(url).origin);
    if (base !== null) return plan(bare(base));
    return board === undefined || !/^[\w-]+$/.test(board) ? null : plan(`https://${board}.${domain}`);
  };

const atUrl =
  (accept: string) =>
  ({ url }: SourceConfig): Board | null =>
    url === undefined ? null : { first: { url, accept } };

const answerOf = (bytes: Uint8Array) => objectOf(decodeJson({ bytes, contentType: null }));
const countIn = (value: unknown): number | null => (typeof value === 'number' ? value : null);
/** The items of a list that have an id. */
const withIds = (list: unknown, page: (id: string) => Page): Listed[] =>
  listOf(list)
    .filter(isObject)
    .map(({ id }) => words(id))
    .filter((id) => id !== null)
    .map((id) => ({ externalId: id, page: page(id) }));
const XML = 'application/xml, text/xml;q=0.9, */*;q=0.5';
const PER_PAGE = 100;
/** One system under two names. */
const NEOGOV_SITE = /(?:^|\.)(?:governmentjobs|schooljobs)\.com$/i;

/** Public endpoints as the vendors document them. */
const BOARDS: Readonly<Record<SourceKind, (config: SourceConfig) => Board | null>> = {
  greenhouse: shared('https://boards-api.greenhouse.io', (base, board) => ({
    first: json(`${base}/v1/boards/${board}/jobs?content=true&pay_transparency=true`),
  })),
  lever: shared('https://api.lever.co', (base, board) => ({ first: json(`${base}/v0/postings/${board}?mode=json`) })),
  ashby: shared('https://api.ashbyhq.com', (base, board) => ({
    first: json(`${base}/posting-api/job-board/${board}?includeCompensation=true`),
  })),
  workable: shared('https://apply.workable.com', (base, board) => ({
    first: json(`${base}/api/v1/widget/accounts/${board}?details=true`),
  })),
  smartrecruiters: shared('https://api.smartrecruiters.com', (base, board) => {
    const list = `${base}/v1/companies/${board}/postings`;
    return {
      first: json(`${list}?limit=${PER_PAGE}&offset=0`),
      next: (bytes) => {
        const { offset, totalFound, content } = answerOf(bytes);
        const read = Number(offset ?? 0) + listOf(content).length;
        const more = listOf(content).length > 0 && read < Number(totalFound ?? 0);
        return more ? json(`${list}?limit=${PER_PAGE}&offset=${read}`) : null;
      },
      total: (bytes) => countIn(answerOf(bytes)['totalFound']),
      listed: (bytes) => withIds(answerOf(bytes)['content'], (id) => json(`${list}/${esc(id)}`)),
    };
  }),
  recruitee: ownHost('recruitee.com', (base) => ({ first: json(`${base}/api/offers`) })),
  personio: ownHost('jobs.personio.de', (base) => ({ first: { url: `${base}/xml?language=en`, accept: XML } })),
  teamtailor: ownHost('teamtailor.com', (base) => ({
    first: json(`${base}/jobs.json`),
    next: (bytes, page) => {
      const next = words(answerOf(bytes)['next_url']);
      return next === null || !URL.canParse(next, page.url) ? null : json(new URL(next, page.url).href);
    },
  })),
  bamboohr: ownHost('bamboohr.com', (base) => ({
    first: json(`${base}/careers/list`),
    total: (bytes) => countIn(objectOf(answerOf(bytes)['meta'])['totalCount']),
    listed: (bytes) => withIds(answerOf(bytes)['result'], (id) => json(`${base}/careers/${esc(id)}/detail`)),
  })),
  workday: workdayBoard,
  pinpoint: ownHost('pinpointhq.com', (base) => ({ first: json(`${base}/postings.json`) })),
  // Its search wants the key of who asks in a header, and answers what was asked, not what an employer has.
  usajobs: () => null,
  neogov: ({ api, board, url }) => {
    const site = url !== undefined && NEOGOV_SITE.test(new URL(url).hostname) ? new URL(url) : null;
    const agency = board ?? site?.searchParams.get('agency') ?? /\/careers\/([^/]+)/i.exec(site?.pathname ?? '')?.[1];
    const base = bare(api ?? site?.origin ?? 'https://www.governmentjobs.com');
    const feed = `${base}/SearchEngine/JobsFeed?agency=${esc(agency ?? '')}`;
    return agency === undefined ? null : { first: { url: feed, accept: XML } };
  },
  'indeed-xml': atUrl(XML),
  rss: atUrl(XML),
  csv: atUrl('text/csv, */*;q=0.5'),
  'json-ld': atUrl('text/html'),
  // It pushes, and has nothing to be read.
  'standard-webhooks': () => null,
};

/** How a source is read; null where its configuration does not say where, or its kind only pushes. */
export const boardOf = (kind: SourceKind, config: SourceConfig): Board | null => BOARDS[kind](config);
