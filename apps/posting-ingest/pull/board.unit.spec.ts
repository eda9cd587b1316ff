import { describe, expect, it } from '@jest/globals';
import type { SourceKind } from '#libs/contracts';
import type { SourceConfig } from '#libs/typed-posting';
import { boardOf } from './board.js';
import type { Page } from './page.js';

const bytes = (value: unknown): Uint8Array => Buffer.from(JSON.stringify(value));

describe('the first request of a board', () => {
  it.each<[SourceKind, SourceConfig, string | undefined]>([
    [
      'greenhouse',
      { board: 'acme' },
      'https://boards-api.greenhouse.io/v1/boards/acme/jobs?content=true&pay_transparency=true',
    ],
    [
      'greenhouse',
      { url: 'https://job-boards.greenhouse.io/acme/jobs/1' },
      'https://boards-api.greenhouse.io/v1/boards/acme/jobs?content=true&pay_transparency=true',
    ],
    ['greenhouse', { url: 'https://careers.acme.example/' }, undefined],
    ['lever', { board: 'a/b' }, 'https://api.lever.co/v0/postings/a%2Fb?mode=json'],
    ['lever', { board: 'acme', api: 'https://api.eu.lever.co' }, 'https://api.eu.lever.co/v0/postings/acme?mode=json'],
    [
      'ashby',
      { url: 'https://jobs.ashbyhq.com/acme' },
      'https://api.ashbyhq.com/posting-api/job-board/acme?includeCompensation=true',
    ],
    ['workable', { board: 'acme' }, 'https://apply.workable.com/api/v1/widget/accounts/acme?details=true'],
    [
      'smartrecruiters',
      { board: 'Acme' },
      'https://api.smartrecruiters.com/v1/companies/Acme/postings?limit=100&offset=0',
    ],
    ['recruitee', { board: 'acme' }, 'https://acme.recruitee.com/api/offers'],
    ['recruitee', { url: 'https://jobs.acme.example/o/x' }, 'https://jobs.acme.example/api/offers'],
    ['personio', { board: 'acme' }, 'https://acme.jobs.personio.de/xml?language=en'],
    ['personio', { board: 'evil.example/' }, undefined],
    ['teamtailor', { url: 'https://careers.acme.example' }, 'https://careers.acme.example/jobs.json'],
    ['bamboohr', { board: 'acme' }, 'https://acme.bamboohr.com/careers/list'],
    ['pinpoint', { board: 'acme' }, 'https://acme.pinpointhq.com/postings.json'],
    ['pinpoint', { url: 'https://careers.acme.example/en/postings/x' }, 'https://careers.acme.example/postings.json'],
    ['neogov', { board: 'acme' }, 'https://www.governmentjobs.com/SearchEngine/JobsFeed?agency=acme'],
    [
      'neogov',
      { url: 'https://www.schooljobs.com/careers/acme/jobs/7' },
      'https://www.schooljobs.com/SearchEngine/JobsFeed?agency=acme',
    ],
    ['neogov', { url: 'https://acme.example/careers/7' }, undefined],
    ['usajobs', { board: 'acme', url: 'https://www.usajobs.gov' }, undefined],
    [
      'workday',
      { url: 'https://acme.wd5.myworkdayjobs.com/en-US/Careers/job/Leeds/Lock-Keeper_R1' },
      'https://acme.wd5.myworkdayjobs.com/wday/cxs/acme/Careers/jobs',
    ],
    [
      'workday',
      { url: 'https://acme.wd5.myworkdayjobs.com/wday/cxs/acme/Careers/jobs', api: 'http://127.0.0.1:9/' },
      'http://127.0.0.1:9/wday/cxs/acme/Careers/jobs',
    ],
    ['workday', { board: 'acme' }, undefined],
    ['workday', { url: 'https://careers.acme.example/Careers' }, undefined],
    ['rss', { url: 'https://acme.example/jobs.rss' }, 'https://acme.example/jobs.rss'],
    ['csv', {}, undefined],
    ['standard-webhooks', { board: 'acme', url: 'https://acme.example' }, undefined],
  ])('%s %j', (kind, config, url) => expect(boardOf(kind, config)?.first.url).toBe(url));
});

it('says how many postings a list says that there are', () => {
  const total = (kind: SourceKind, answer: unknown) => boardOf(kind, { board: 'acme' })?.total?.(bytes(answer));
  expect(total('smartrecruiters', { totalFound: 104, content: [] })).toBe(104);
  expect(total('bamboohr', { meta: { totalCount: 12 }, result: [] })).toBe(12);
  expect(total('bamboohr', { result: [] })).toBeNull();
});

describe('the pages after the first', () => {
  const board = boardOf('smartrecruiters', { board: 'acme' })!;
  const list = 'https://api.smartrecruiters.com/v1/companies/acme/postings';
  const next = (answer: unknown) => board.next!(bytes(answer), board.first);
  const content = Array.from({ length: 100 }, (_, id) => ({ id: `p${id}` }));
  it('of SmartRecruiters go on until everything that was found is read', () => {
    expect(next({ offset: 0, totalFound: 250, content })?.url).toBe(`${list}?limit=100&offset=100`);
    expect(next({ offset: 200, totalFound: 250, content: content.slice(0, 50) })).toBeNull();
    expect(next({ offset: 0, totalFound: 250, content: [] })).toBeNull();
  });
  it('of Teamtailor are named by the page, in any way', () => {
    const feed = boardOf('teamtailor', { board: 'acme' })!;
    const after = (next_url: unknown) => feed.next!(bytes({ items: [], next_url }), feed.first)?.url;
    expect([after('/jobs.json?page=2'), after(null), after('http://[')]).toEqual([
      'https://acme.teamtailor.com/jobs.json?page=2',
      undefined,
      undefined,
    ]);
  });
  it('that are none of the vendor are no pages', () => {
    expect(() => board.next!(Buffer.from('<html>'), board.first)).toThrow();
  });
});

it('names the postings of a list without texts, and where each is', () => {
  const listed = (kind: SourceKind, answer: unknown) => boardOf(kind, { board: 'acme' })!.listed!(bytes(answer));
  const found = listed('smartrecruiters', { content: [{ id: 'a/b' }, { id: 7 }, {}, null] });
  expect(found.map(({ externalId, page }) => [externalId, page.url])).toEqual([
    ['a/b', 'https://api.smartrecruiters.com/v1/companies/acme/postings/a%2Fb'],
    ['7', 'https://api.smartrecruiters.com/v1/companies/acme/postings/7'],
  ]);
  expect(listed('bamboohr', { result: [{ id: '12' }] })).toMatchObject([
    { externalId: '12', page: { url: 'https://acme.bamboohr.com/careers/12/detail' } },
  ]);
});

describe('the list of Workday', () => {
  const board = boardOf('workday', { url: 'https://acme.wd5.myworkdayjobs.com/Careers' })!;
  const jobPostings = Array.from({ length: 20 }, (_, n) => ({ externalPath: `/job/Leeds/Lock-Keeper_R${n}` }));
  const offset = ({ body = '{}' }: Page) => (JSON.parse(body) as { offset: number }).offset;

  it('is asked page by page, as far as its first page says that it goes', () => {
    const second = board.next!(bytes({ total: 41, jobPostings }), board.first)!;
    const third = board.next!(bytes({ total: 0, jobPostings }), second)!;
    expect([board.first, second, third].map(offset)).toEqual([0, 20, 40]);
    expect(second).toMatchObject({ method: 'POST', url: board.first.url });
    // Behind the end the site answers its first page again.
    expect(board.next!(bytes({ total: 41, jobPostings }), third)).toBeNull();
    expect(board.next!(bytes({ total: 0, jobPostings: [] }), board.first)).toBeNull();
  });
  it('names its postings as their own answers do', () => {
    const answer = bytes({ total: 2, jobPostings: [jobPostings[0], { externalPath: null }, null] });
    expect(board.listed!(answer)).toMatchObject([
      {
        externalId: 'Lock-Keeper_R0',
        page: { url: 'https://acme.wd5.myworkdayjobs.com/wday/cxs/acme/Careers/job/Leeds/Lock-Keeper_R0' },
      },
    ]);
  });
  it('that ends at its limit is never everything', () => {
    expect(board.total!(bytes({ total: 41 }))).toBe(41);
    expect(board.total!(bytes({ total: 2_000 }))).toBe(Infinity);
  });
});
