import type { Location } from '#libs/contracts';
import {
  address,
  asHtml,
  decode,
  distinct,
  employmentTypeOf,
  firstWords,
  idOf,
  isObject,
  type Json,
  objectOf,
  placeOf,
  placesIn,
  posting,
  type ReadContext,
  readItems,
  readJobPosting,
  type SourceAdapter,
  SourceError,
  type SourcePosting,
  text,
  titleOf,
  toDate,
  words,
  workplaceOf,
} from '#libs/typed-posting';
import { decodeJson } from './shared/decode-json.js';
import { childrenOf, descendants, wordsOf, type XmlNode } from './shared/xml.js';
import { bodyOf, feedAdapter, linkOf } from './rss.source.js';

/** `/jobs/4711-title`: the number is the id that webhooks name; a feed's guid is another. */
const JOB_ID = /\/jobs\/(\d+)/;
const idIn = (url: string | null): string | null => JOB_ID.exec(url ?? '')?.[1] ?? null;

/** `jobs.rss` (pages of 100) and `jobs.json` (JSON Feed with schema.org markup in each item). */
export const readTeamtailor: SourceAdapter = (document, context) => {
  if (!/^\uFEFF?\s*[[{]/.test(decode(document))) return readFeed(document, context);
  const answer = objectOf(decodeJson(document));
  const items = answer['items'];
  if (!Array.isArray(items)) throw new SourceError('not-teamtailor', 'It has no "items".');
  const company = firstWords(context.config.company, answer['title']);
  return readItems(items, (item) => readItem(item, context, company), words(answer['next_url']) === null);
};

function readItem(item: Json, context: ReadContext, company: string | null): SourcePosting {
  const url = address(item['url']);
  const own = {
    externalId: idOf(idIn(url), item['id'], url),
    url,
    applyUrl: url,
    datePosted: toDate(item['date_published']),
  };
  if (isObject(item['_jobposting'])) {
    const inside = { title: item['title'], ...item['_jobposting'] };
    const read = readJobPosting(inside, context, url);
    return { ...read, ...own, datePosted: own.datePosted ?? read.datePosted, company: read.company ?? nameOf(company) };
  }
  const html = asHtml(text(item['content_html']) ?? text(item['content_text']) ?? '');
  return posting({ ...own, title: titleOf(item['title']), company: nameOf(company), body: { html } });
}

const nameOf = (name: string | null): SourcePosting['company'] => (name === null ? null : { name });

const readFeed = feedAdapter((item, { config }, channel) => {
  const url = linkOf(item);
  const remote = wordsOf(item, 'remotestatus');
  return posting({
    externalId: idOf(idIn(url), wordsOf(item, 'guid'), url),
    title: titleOf(wordsOf(item, 'title')),
    url,
    applyUrl: url,
    company: nameOf(
      firstWords(wordsOf(item, 'company_name', 'tt:company-name'), config.company, wordsOf(channel, 'title')),
    ),
    department: wordsOf(item, 'tt:department', 'department'),
    employmentType: employmentTypeOf(wordsOf(item, 'employmenttype', 'tt:employment-type')),
    workplace: workplaceOf(remote),
    locations: placesOf(item),
    datePosted: toDate(wordsOf(item, 'pubdate')),
    body: { html: bodyOf(item) },
  });
});

function placesOf(item: XmlNode): Location[] {
  const places = [...descendants(item, 'tt:location')].flatMap((place) => {
    const [name, city, country] = ['tt:name', 'tt:city', 'tt:country'].map((part) => wordsOf(place, part));
    const typed = city !== null || country !== null ? placeOf({ city, country }) : null;
    return typed ? [typed] : placesIn(name);
  });
  return distinct(
    places.length > 0 ? places : childrenOf(item, 'location').flatMap((place) => placesIn(wordsOf(place))),
  );
}

/** `data` of a `job.*` webhook: JSON:API, kebab-case. */
export function readJobResource(data: Json, context: ReadContext): SourcePosting {
  const job = objectOf(data['attributes']);
  const links = objectOf(data['links']);
  const url = address(links['careersite-job-url']);
  const status = firstWords(job['human-status'], job['status']);
  return posting({
    externalId: idOf(data['id']),
    title: titleOf(job['title']),
    url,
    applyUrl: address(links['careersite-job-apply-url']) ?? url,
    company: nameOf(firstWords(job['company-name'], context.config.company)),
    employmentType: employmentTypeOf(job['employment-type']),
    workplace: workplaceOf(job['remote-status']),
    datePosted: toDate(job['created-at']),
    body: { html: asHtml(text(job['body']) ?? '') },
    language: words(job['language-code']),
    status:
      job['internal'] === true || (status !== null && !/^(?:published|open|unlisted)$/i.test(status))
        ? 'unlisted'
        : 'listed',
    updatedAt: words(job['updated-at']),
  });
}
