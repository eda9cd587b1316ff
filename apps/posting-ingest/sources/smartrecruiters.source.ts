import {
  address,
  currencyOf,
  employmentTypeOf,
  firstWords,
  idOf,
  isObject,
  joinParts,
  type Json,
  objectOf,
  periodOf,
  placeOf,
  posting,
  readItems,
  payRange,
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
} from '#libs/typed-posting';
import { decodeJson } from './shared/decode-json.js';

const SECTIONS = ['companyDescription', 'jobDescription', 'qualifications', 'additionalInformation'];

/** Posting API: a page `{offset, limit, totalFound, content}` without texts, or one posting with them. */
export const readSmartRecruiters: SourceAdapter = (document, { config }) => {
  const answer = objectOf(decodeJson(document));
  const read = (item: Json): SourcePosting => readPosting(item, config);
  if (Array.isArray(answer['content'])) {
    const { content, offset, totalFound } = answer;
    const complete = (offset ?? 0) === 0 && (typeof totalFound !== 'number' || totalFound <= content.length);
    return readItems(content, read, complete);
  }
  if (answer['id'] === undefined)
    throw new SourceError('not-smartrecruiters', 'It has neither "content" nor is it one posting.');
  return readItems([answer], read, false);
};

function readPosting(item: Json, { company }: SourceConfig): SourcePosting {
  const employer = objectOf(item['company']);
  const name = firstWords(employer['name'], company);
  const place = objectOf(item['location']);
  const slug = words(employer['identifier']);
  const id = idOf(item['id']);
  // The list has no address for people, only one of the API.
  const page =
    slug === null ? null : `https://jobs.smartrecruiters.com/${encodeURIComponent(slug)}/${encodeURIComponent(id)}`;
  return posting({
    externalId: id,
    requisitionId: words(item['refNumber']),
    title: titleOf(item['name']),
    url: address(item['postingUrl']) ?? page,
    applyUrl: address(item['applyUrl']) ?? page,
    company: name === null ? null : { name },
    department: words(objectOf(item['department'])['label']),
    seniority: seniorityOf(labelOf(item['experienceLevel']), objectOf(item['experienceLevel'])['id']),
    employmentType: employmentTypeOf(labelOf(item['typeOfEmployment']), objectOf(item['typeOfEmployment'])['id']),
    workplace: place['hybrid'] === true ? 'hybrid' : place['remote'] === true ? 'remote' : null,
    locations: [locationOf(place)].filter((found) => found !== null),
    salaries: [payOf(objectOf(objectOf(item['compensation'])['salary']))].filter((pay) => pay !== null),
    datePosted: toDate(item['releasedDate']),
    body: { html: bodyOf(objectOf(objectOf(item['jobAd'])['sections'])) },
    language: words(objectOf(item['language'])['code']),
    status: item['active'] === false || (words(item['visibility']) ?? 'PUBLIC') !== 'PUBLIC' ? 'unlisted' : 'listed',
    updatedAt: toInstant(item['updatedOn']),
  });
}

const labelOf = (value: unknown): unknown => (isObject(value) ? value['label'] : value);

/** "Munich, , Germany": an empty region leaves its comma behind. */
function locationOf(place: Json) {
  const raw = words(place['fullLocation'])
    ?.replace(/(?:, ?)+,/g, ',')
    .replace(/^,\s*|,\s*$/g, '');
  return placeOf({
    raw,
    city: place['city'],
    region: place['region'],
    country: place['country'],
    remote: place['remote'] === true,
  });
}

function bodyOf(sections: Json): string {
  return joinParts(
    SECTIONS.map((name) => objectOf(sections[name])).map((section) => ({
      heading: words(section['title']),
      content: text(section['text']),
    })),
  );
}

const payOf = (money: Json) =>
  payRange({
    min: money['min'],
    max: money['max'],
    currency: currencyOf(money['currency']),
    period: periodOf(money['period']),
  });
