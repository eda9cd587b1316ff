import { describe, expect, it } from '@jest/globals';
import type { SourceKind } from '#libs/contracts';
import { interpret } from './interpret.js';

const read = (kind: SourceKind, event: unknown, headers: Record<string, string> = {}) =>
  interpret(kind, Buffer.from(JSON.stringify(event)), headers, { config: {}, now: new Date('2026-10-01T00:00:00Z') });
const teamtailor = (event_name: string, attributes?: unknown) => ({
  payload: { event_name, data: { id: '7', attributes } },
});
const COMPANY = { 'tt-signature': 'x' };

describe('what is over is closed', () => {
  it.each<[SourceKind, unknown, Record<string, string>?]>([
    ['greenhouse', { action: 'job_post_deleted', payload: { job_post: { id: 7 } } }],
    ['greenhouse', { action: 'job_updated', payload: { job: { id: 1, job_post_id: 7, status: 'closed' } } }],
    ['ashby', { action: 'jobPostingUnpublish', data: { jobPosting: { id: '7' } } }],
    ['recruitee', { event_type: 'offer_deleted', payload: { offer: { id: 7 } } }],
    ['teamtailor', teamtailor('job.destroy'), COMPANY],
    ['standard-webhooks', { type: 'posting.closed', data: { id: '7' } }],
  ])('%s', (...[kind, event, headers]) => {
    expect(read(kind, event, headers).closed).toEqual([{ externalId: '7', updatedAt: null }]);
  });
});

it.each<[SourceKind, unknown]>([
  ['greenhouse', { action: 'job_post_deleted', payload: { job_post: { id: 7, updated_at: '2026-09-01T10:00:00Z' } } }],
  ['standard-webhooks', { type: 'posting.closed', timestamp: '2026-09-01T10:00:00Z', data: { id: '7' } }],
])('%s says since when', (kind, event) => {
  expect(read(kind, event).closed).toEqual([{ externalId: '7', updatedAt: '2026-09-01T10:00:00Z' }]);
});

describe('what is told is a posting', () => {
  it.each<[SourceKind, unknown, string, Record<string, string>?]>([
    [
      'greenhouse',
      { action: 'job_post_updated', payload: { id: 7, title: 'A', live: true, external: true } },
      'listed',
    ],
    ['greenhouse', { action: 'job_post_created', payload: { id: 7, title: 'A', live: false } }, 'unlisted'],
    [
      'ashby',
      { action: 'jobPostingUpdate', data: { jobPosting: { id: '7', title: 'A', descriptionHtml: '<p>B</p>' } } },
      'listed',
    ],
    [
      'recruitee',
      { event_type: 'offer_changed', payload: { offer: { id: 7, title: 'A', description: '<p>B</p>' } } },
      'listed',
    ],
    ['teamtailor', teamtailor('job.update', { title: 'A', 'human-status': 'archived' }), 'unlisted', COMPANY],
    ['standard-webhooks', { type: 'posting.updated', data: { id: '7', title: 'A' } }, 'listed'],
  ])('%s', (...[kind, event, status, headers]) => {
    expect(read(kind, event, headers).postings).toMatchObject([{ externalId: '7', title: 'A', status }]);
  });
});

it.each<[SourceKind, unknown, Record<string, string>?]>([
  ['greenhouse', { action: 'job_approved', payload: {} }],
  ['ashby', { action: 'jobPostingPublish', data: {} }],
  ['smartrecruiters', { id: 'x' }, { 'event-name': 'job.updated' }],
  // Signed by the older scheme, which covers the id alone.
  ['teamtailor', teamtailor('job.destroy')],
  ['standard-webhooks', { type: 'posting.updated', data: { id: '7' } }],
])('%s: a thin event asks for the source to be read', (...[kind, event, headers]) => {
  expect(read(kind, event, headers)).toMatchObject({ sync: true, postings: [], closed: [] });
});

it.each<[SourceKind, unknown, Record<string, string>?]>([
  ['greenhouse', { action: 'hire_candidate', payload: {} }],
  ['ashby', { action: 'candidateHire', data: {} }],
  ['lever', { event: 'candidateHired', data: {} }],
  ['workable', { event_type: 'candidate_moved', data: {} }],
  ['recruitee', { event_type: 'candidate_moved', payload: { offer: { id: 7 } } }],
  ['teamtailor', teamtailor('job_application.update'), COMPANY],
  ['bamboohr', { type: 'employee.updated' }],
  ['standard-webhooks', { type: 'invoice.paid' }],
])('%s: what is about people is kept and left alone', (...[kind, event, headers]) => {
  expect(read(kind, event, headers)).toMatchObject({
    ignored: 'not-about-a-posting',
    postings: [],
    closed: [],
    sync: false,
  });
});

it('a post without an id or title is a problem, not an error; no JSON is nothing', () => {
  expect(read('greenhouse', { action: 'job_post_updated', payload: {} }).problems).toHaveLength(1);
  const context = { config: {}, now: new Date() };
  expect(interpret('ashby', Buffer.from('{"a":1,"a":2}'), {}, context).ignored).toBe('invalid-json');
});

describe('a body that nobody can read for sure', () => {
  it.each([
    ['a key twice', Buffer.from('{"action":"ping","action":"job_post_deleted"}'), /"action" stands twice/],
    ['another charset', Buffer.from('{"action":"ping é"}', 'latin1'), /not UTF-8/],
    ['a list', Buffer.from('[]'), /no object/],
    ['nesting without end', Buffer.from(`{"a":${'['.repeat(1_000)}`), /nested deeper/],
  ])('says why: %s', (_, body, why) => {
    const read = interpret('greenhouse', body, {}, { config: {}, now: new Date() });
    expect(read).toMatchObject({ ignored: 'invalid-json', postings: [], closed: [] });
    expect(read.why).toMatch(why);
  });
});
