import type { SourceKind } from '#libs/contracts';
import {
  idOf,
  isObject,
  type ItemProblem,
  type Json,
  listOf,
  objectOf,
  placesIn,
  posting,
  problemOf,
  type ReadContext,
  type SourcePosting,
  text,
  titleOf,
  toInstant,
  words,
} from '#libs/typed-posting';
import { readJob as readAshbyJob } from '../sources/ashby.source.js';
import { readOffer } from '../sources/recruitee.source.js';
import { itemsIn } from '../sources/standard-webhooks.source.js';
import { readJobResource } from '../sources/teamtailor.source.js';
import { readRecord } from '../sources/shared/plain-record.js';
import { readBody, whyUnreadable } from './read-body.js';

export interface Closed {
  externalId: string;
  updatedAt: string | null;
}

export interface Interpretation {
  /** What the event says of postings; what it leaves out stays as it is known. */
  postings: SourcePosting[];
  /** Postings that are over, and when the vendor says so. */
  closed: Closed[];
  problems: ItemProblem[];
  /** The event only says that something changed: the source is to be read. */
  sync: boolean;
  /** Why there is nothing to do: a stable code, and a sentence where there is more to say. */
  ignored: string | null;
  why?: string;
}

type Part = Partial<Interpretation>;
type Interpret = (event: Json, context: ReadContext, headers: Readonly<Record<string, string>>) => Part;

const notAboutAPosting: Part = { ignored: 'not-about-a-posting' };
const sync: Part = { sync: true };
const said = (value: unknown): string => words(value) ?? '';
/** What is over: a bare id, or an object that may say since when. */
function closedIn(value: unknown, at: string | null = null): Closed[] {
  const about = isObject(value) ? value : { id: value };
  const externalId = words(about['externalId'] ?? about['id']);
  const attributes = objectOf(about['attributes']);
  const time = about['updated_at'] ?? about['updatedAt'] ?? attributes['updated-at'];
  return externalId === null ? [] : [{ externalId, updatedAt: toInstant(time) ?? at }];
}

/** Pure: what a verified webhook says about postings. */
export function interpret(
  kind: SourceKind,
  body: Buffer,
  headers: Readonly<Record<string, string>>,
  context: ReadContext,
): Interpretation {
  const nothing: Interpretation = { postings: [], closed: [], problems: [], sync: false, ignored: null };
  const event = readBody(body);
  if (event === null) return { ...nothing, ignored: 'invalid-json', why: whyUnreadable(body) };
  try {
    return { ...nothing, ...(INTERPRETERS[kind] ?? common)(event, context, headers) };
  } catch (error) {
    return { ...nothing, problems: [problemOf(event, 0, error)] };
  }
}

/** "Closed" is a status of the job, "live" one of its post; only posts are on the board. */
const greenhouse: Interpret = (event) => {
  const action = said(event['action']);
  const payload = objectOf(event['payload']);
  if (action === 'ping') return { ignored: 'ping' };
  if (action === 'job_post_deleted') return { closed: closedIn(payload['job_post'] ?? payload) };
  if (action === 'job_post_created' || action === 'job_post_updated') return { postings: [jobPost(payload)] };
  const job = objectOf(payload['job']);
  if (action === 'job_updated' && said(job['status']) === 'closed')
    return { closed: closedIn(job['job_post_id'], toInstant(job['updated_at'])), sync: true };
  return /^job_(?:created|updated|deleted|approved)$/.test(action) ? sync : notAboutAPosting;
};

const jobPost = (post: Json): SourcePosting =>
  posting({
    externalId: idOf(post['id']),
    title: titleOf(post['title']),
    locations: placesIn(isObject(post['location']) ? post['location']['name'] : post['location']),
    body: { html: text(post['content']) ?? '' },
    status: post['live'] === true && post['external'] !== false ? 'listed' : 'unlisted',
    updatedAt: toInstant(post['updated_at']),
  });

const ashby: Interpret = (event, { config }) => {
  const action = said(event['action']);
  if (action === 'ping') return { ignored: 'ping' };
  const data = objectOf(event['data']);
  const job = objectOf(data['jobPosting'] ?? data['job']);
  if (action === 'jobPostingUnpublish') return { closed: closedIn(job) };
  if (!/^job(?:Posting|Create|Update)/.test(action)) return notAboutAPosting;
  // The body of these events is not documented: it is used where it holds the whole posting, and else only as a hint.
  const whole = action.startsWith('jobPosting') && text(job['descriptionHtml'] ?? job['descriptionPlain']) !== null;
  return whole ? { postings: [readAshbyJob(job, config)] } : sync;
};

const smartRecruiters: Interpret = (_event, _context, headers) =>
  /^(?:job|position)\./.test(said(headers['event-name'])) ? sync : notAboutAPosting;

const recruitee: Interpret = (event, { config }) => {
  const about = `${said(event['event_type'])} ${said(event['event_subtype'])}`;
  if (event['test'] === true) return { ignored: 'ping' };
  if (!/^(?:offer|job)/.test(about)) return notAboutAPosting;
  const payload = objectOf(event['payload']);
  const offer = objectOf(payload['offer'] ?? payload['job']);
  if (/deleted|unpublished|archived|closed/.test(about)) return { closed: closedIn(offer) };
  return text(offer['description']) === null ? sync : { postings: [readOffer(offer, config)] };
};

const teamtailor: Interpret = (event, context, headers) => {
  const payload = objectOf(event['payload'] ?? event);
  const name = said(payload['event_name']);
  const data = objectOf(payload['data']);
  if (!name.startsWith('job.')) return notAboutAPosting;
  // Partner webhooks sign the id alone: what else they say could be anybody's.
  if (headers['tt-signature'] === undefined) return sync;
  if (name === 'job.destroy') return { closed: closedIn(data) };
  return isObject(data['attributes']) ? { postings: [readJobResource(data, context)] } : sync;
};

/** The common format: `posting.updated` and the like, the posting or postings as `data`. */
const common: Interpret = (event, { config }) => {
  const type = said(event['type'] ?? event['event_type'] ?? event['event']);
  if (!/^(?:job_?)?(?:posting|job|vacancy|offer)s?\b/i.test(type)) return notAboutAPosting;
  const data = event['data'];
  if (/(?:closed|deleted|removed|unpublished|expired|filled|archived)$/i.test(type)) {
    return { closed: listOf(data).flatMap((one) => closedIn(one, toInstant(event['timestamp']))) };
  }
  if (data === undefined || data === null) return sync;
  const items = itemsIn(data).map(objectOf);
  const thin = items.every((item) => words(item['title']) === null);
  return thin ? sync : { postings: items.map((item) => readRecord(item, config)) };
};

/** Workable, Lever and BambooHR send nothing about jobs: they are read. */
const silent: Interpret = () => notAboutAPosting;

const INTERPRETERS: Partial<Record<SourceKind, Interpret>> = {
  greenhouse,
  ashby,
  smartrecruiters: smartRecruiters,
  recruitee,
  teamtailor,
  lever: silent,
  workable: silent,
  bamboohr: silent,
};
