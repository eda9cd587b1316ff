import type { Location } from '#libs/contracts';
import {
  address,
  distinct,
  employmentTypeOf,
  firstWords,
  idOf,
  isObject,
  type ItemProblem,
  joinParts,
  type Json,
  listOf,
  objectOf,
  placeOf,
  posting,
  problemOf,
  type SourceAdapter,
  type SourceConfig,
  SourceError,
  type SourcePosting,
  text,
  seniorityOf,
  titleOf,
  toDate,
  toInstant,
  words,
  workplaceOf,
} from '#libs/typed-posting';
import { decodeJson } from './shared/decode-json.js';

const PUBLISHED = /^published$/i;

/** The widget's answer, the v3 list, the SPI, or one job: all hold jobs of one shape with more or fewer fields. */
export const readWorkable: SourceAdapter = (document, { config }) => {
  const answer = decodeJson(document);
  const { jobs, name, more, single } = jobsIn(answer);
  const company = firstWords(name, config.company);
  const byCode = new Map<string, SourcePosting>();
  const problems: ItemProblem[] = [];
  jobs.forEach((job, index) => {
    try {
      const read = readJob(objectOf(job), company === null ? {} : { company });
      const key = read.externalId.toLowerCase();
      const known = byCode.get(key);
      byCode.set(key, known ? merge(known, read) : read);
    } catch (error) {
      problems.push(problemOf(job, index, error));
    }
  });
  return {
    listed: byCode.size + problems.length,
    postings: [...byCode.values()],
    problems,
    complete: !single && !more,
  };
};

function jobsIn(answer: unknown): { jobs: unknown[]; name: unknown; more: boolean; single: boolean } {
  if (Array.isArray(answer)) return { jobs: answer, name: null, more: false, single: false };
  const top = objectOf(answer);
  const list = [top, objectOf(top['widget'])].find((part) => Array.isArray(part['jobs']));
  if (list) {
    const more = words(top['nextPage']) !== null || words(objectOf(top['paging'])['next']) !== null;
    return { jobs: listOf(list['jobs']), name: list['name'], more, single: false };
  }
  if (Array.isArray(top['results'])) {
    return { jobs: top['results'], name: null, more: words(top['nextPage']) !== null, single: false };
  }
  if (top['shortcode'] === undefined) throw new SourceError('not-workable', 'It has neither "jobs" nor is it one job.');
  return { jobs: [top], name: null, more: false, single: true };
}

/** A job in several places is listed once for each of them, under one code. */
const merge = (known: SourcePosting, again: SourcePosting): SourcePosting => ({
  ...known,
  locations: distinct([...known.locations, ...again.locations]),
});

function readJob(job: Json, { company }: SourceConfig): SourcePosting {
  const code = idOf(job['shortcode'], job['id']);
  const state = words(job['state']);
  const remote =
    job['telecommuting'] === true || job['remote'] === true || objectOf(job['location'])['telecommuting'] === true;
  // In the widget `state` is a region, in the SPI what became of the job.
  const isStatus = state !== null && /^(?:draft|published|closed|archived)$/i.test(state);
  const url = address(firstWords(job['url'], job['shortlink']));
  return posting({
    externalId: code,
    requisitionId: words(job['code']),
    title: titleOf(job['title'], job['full_title']),
    url,
    applyUrl: address(job['application_url']) ?? url,
    company: company === undefined ? null : { name: company },
    department: firstWords(...listOf(job['department'])),
    seniority: seniorityOf(job['experience']),
    employmentType: employmentTypeOf(job['employment_type'], job['type']),
    workplace: workplaceOf(firstWords(job['workplace'], job['workplace_type'])) ?? (remote ? 'remote' : null),
    locations: placesOf(job, remote, isStatus),
    datePosted: toDate(firstWords(job['published_on'], job['published'], job['created_at'])),
    body: { html: bodyOf(job) },
    language: words(job['language']),
    status: isStatus && !PUBLISHED.test(state) ? 'unlisted' : 'listed',
    updatedAt: toInstant(job['updated_at']),
  });
}

function placesOf(job: Json, remote: boolean, stateIsStatus: boolean): Location[] {
  const listed = listOf(job['locations'])
    .map(objectOf)
    .filter((place) => place['hidden'] !== true);
  const single = objectOf(job['location']);
  const flat: Json = { city: job['city'], region: stateIsStatus ? null : job['state'], country: job['country'] };
  const all: Json[] = listed.length > 0 ? listed : isObject(job['location']) ? [single] : [flat];
  const places = all.map((place) =>
    placeOf({
      city: place['city'],
      region: place['region'] ?? place['subregion'],
      country: place['countryCode'] ?? place['country_code'] ?? place['country'],
      raw: rawOf(place),
      remote,
    }),
  );
  return distinct(places);
}

/** In words for people: the country's name instead of its code. A remote job's town is "Remote". */
function rawOf(place: Json): string | null {
  const parts = [place['city'], place['region'] ?? place['subregion'], place['country'] ?? place['countryName']];
  return [...new Set(parts.map(words).filter((part) => part !== null))].join(', ') || null;
}

const bodyOf = (job: Json): string =>
  joinParts([
    { content: text(job['description']) ?? text(job['full_description']) },
    { heading: 'Requirements', content: text(job['requirements']) },
    { heading: 'Benefits', content: text(job['benefits']) },
  ]);
