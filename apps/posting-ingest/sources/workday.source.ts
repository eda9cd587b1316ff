import type { Location } from '#libs/contracts';
import {
  address,
  distinct,
  employmentTypeOf,
  firstWords,
  idOf,
  isObject,
  type Json,
  listOf,
  objectOf,
  placeOf,
  placesIn,
  posting,
  readItems,
  type SourceAdapter,
  type SourceConfig,
  SourceError,
  type SourcePosting,
  text,
  titleOf,
  toClosing,
  toDate,
  words,
  workplaceOf,
  zoneFor,
} from '#libs/typed-posting';
import { decodeJson } from './shared/decode-json.js';
import { workdaySite } from './shared/workday-site.js';

/**
 * What the career site itself asks (`/wday/cxs/<tenant>/<site>/…`; Workday documents none of it): a page
 * `{total, jobPostings}` without texts, or one posting `{jobPostingInfo, hiringOrganization}`.
 */
export const readWorkday: SourceAdapter = (document, { config }) => {
  const answer = objectOf(decodeJson(document));
  const { jobPostings: list, jobPostingInfo: info } = answer;
  // Which page it is stands in the question only, and later pages say that there are none: one page is never everything.
  if (Array.isArray(list)) return readItems(list, (item) => readListed(item, config), false);
  if (!isObject(info)) throw new SourceError('not-workday', 'It has neither "jobPostings" nor is it one posting.');
  return readItems([info], (item) => readPosting(item, objectOf(answer['hiringOrganization']), config), false);
};

/** The last part of a posting's path: what its list and its own answer have in common. */
export const slugOf = (path: unknown): string | null =>
  words(path)
    ?.split(/[?#]/)[0]
    ?.split('/')
    .findLast((part) => part !== '') ?? null;

function readListed(item: Json, config: SourceConfig): SourcePosting {
  const { company } = config;
  const path = words(item['externalPath']);
  const board = workdaySite(config);
  const url = path === null || board === null ? null : address(`${board.origin}/${board.site}${path}`);
  return posting({
    externalId: idOf(slugOf(path)),
    title: titleOf(item['title']),
    url,
    applyUrl: url,
    company: company === undefined ? null : { name: company },
    employmentType: employmentTypeOf(item['timeType']),
    workplace: workplaceOf(item['remoteType']),
    locations: placesNamed(item['locationsText'], null),
  });
}

function readPosting(info: Json, employer: Json, config: SourceConfig): SourcePosting {
  const name = firstWords(employer['name'], config.company);
  const url = address(info['externalUrl']);
  const office = objectOf(info['jobRequisitionLocation']);
  const countries = [objectOf(office['country']), objectOf(info['country'])];
  const country = firstWords(
    ...countries.map((one) => one['alpha2Code']),
    ...countries.map((one) => one['descriptor']),
  );
  const main = placesNamed(firstWords(info['location'], office['descriptor']), country);
  // The country is that of the first place alone.
  const others = listOf(info['additionalLocations']).flatMap((place) => placesNamed(place, null));
  const locations = distinct([...main, ...others]);
  return posting({
    externalId: idOf(info['jobPostingId'], slugOf(info['externalUrl']), info['id']),
    requisitionId: words(info['jobReqId']),
    title: titleOf(info['title']),
    url,
    applyUrl: url,
    company: name === null ? null : { name },
    employmentType: employmentTypeOf(info['timeType']),
    workplace: workplaceOf(info['remoteType']),
    locations,
    // `startDate` and `endDate` are those of the posting, not of the job.
    datePosted: toDate(info['startDate']),
    closing: toClosing(info['endDate'], 'ats', zoneFor(config.zone, locations)),
    body: { html: text(info['jobDescription']) ?? '' },
    status: info['posted'] === false ? 'unlisted' : 'listed',
  });
}

/** `USA DC Washington`, `US-CA-San Jose`, `US, CA, Santa Clara`: many tenants name the largest first. */
const LARGEST_FIRST = /^([A-Z]{2,3})\s?[\s,–-]\s?([A-Z]{2})\s?[\s,–-]\s?(\p{Lu}[\p{L}. '’]{1,60})(?:$|\s?[-–,(])/u;

/** The names of offices are each tenant's own; the country that is typed settles what they leave open. */
function placesNamed(name: unknown, country: string | null): Location[] {
  const raw = words(name);
  const typed = placeOf({ country })?.country ?? null;
  if (raw === null) return [placeOf({ country })].filter((place) => place !== null);
  const [, land, region, city] = LARGEST_FIRST.exec(raw) ?? [];
  const named = placeOf({ raw, city, region, country: land });
  if (named !== null && named.country !== null && named.country === (typed ?? named.country)) return [named];
  return placesIn(raw).map((place) => ({ ...place, country: place.country ?? typed }));
}
