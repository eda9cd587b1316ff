import type { Salary } from '#libs/contracts';
import {
  address,
  asHtml,
  countryCode,
  currencyOf,
  distinct,
  employmentTypeOf,
  firstWords,
  idOf,
  isObject,
  joinParts,
  type Json,
  listOf,
  objectOf,
  periodOf,
  placesIn,
  posting,
  readItems,
  payRange,
  type SourceAdapter,
  type SourceConfig,
  SourceError,
  type SourcePosting,
  text,
  titleOf,
  toDate,
  toInstant,
  words,
  workplaceOf,
} from '#libs/typed-posting';
import { decodeJson } from './shared/decode-json.js';

/** Postings API: a bare array, or one posting. https://github.com/lever/postings-api */
export const readLever: SourceAdapter = (document, { config }) => {
  const answer = decodeJson(document);
  if (isObject(answer) && answer['ok'] === false) {
    throw new SourceError('board-not-found', `Lever answered: ${words(answer['error']) ?? 'not ok'}`);
  }
  if (isObject(answer) && Array.isArray(answer['data'])) return readItems(answer['data'], readWith(config), false);
  if (Array.isArray(answer)) return readItems(answer, readWith(config), true);
  const one = isObject(answer) && isObject(answer['data']) ? answer['data'] : answer;
  if (!isObject(one) || one['id'] === undefined)
    throw new SourceError('not-lever', 'It is neither a list of postings nor one posting.');
  return readItems([one], readWith(config), false);
};

const readWith =
  ({ company }: SourceConfig) =>
  (item: Json): SourcePosting => {
    const categories = objectOf(item['categories']);
    const at = words(item['createdAt']) === null ? null : item['createdAt'];
    return posting({
      externalId: idOf(item['id']),
      requisitionId: firstWords(item['requisitionCode'], ...listOf(item['requisitionCodes'])),
      title: titleOf(item['text']),
      url: address(item['hostedUrl']),
      applyUrl: address(item['applyUrl']),
      company: company === undefined ? null : { name: company },
      department: firstWords(categories['department'], categories['team']),
      employmentType: employmentTypeOf(categories['commitment']),
      workplace: workplaceOf(item['workplaceType']),
      locations: placesOf(item, categories),
      salaries: [payOf(objectOf(item['salaryRange']), item)].filter((pay) => pay !== null),
      datePosted: toDate(at),
      updatedAt: toInstant(item['updatedAt']),
      body: { html: bodyOf(item) },
    });
  };

/** `country` is one for the whole posting; it settles a lone place that names none. */
function placesOf(item: Json, categories: Json) {
  const all = listOf(categories['allLocations']);
  const places = distinct((all.length > 0 ? all : [categories['location']]).flatMap(placesIn));
  const country = countryCode(words(item['country']));
  return places.length === 1 && country !== null
    ? places.map((place) => ({ ...place, country: place.country ?? country }))
    : places;
}

/** The whole text is in several fields, of which `description` already holds opening and body. */
function bodyOf(item: Json): string {
  const either = (name: string): string | null => text(item[name]) ?? text(item[`${name}Plain`]);
  const whole = either('description');
  const description = whole === null ? [either('opening'), either('descriptionBody')] : [whole];
  const lists = listOf(item['lists']).map(objectOf);
  return joinParts([
    ...description.map((content) => ({ content: content === null ? null : asHtml(content) })),
    ...lists.map((list) => ({ heading: words(list['text']), content: text(list['content']) })),
    { content: either('additional') },
    { content: either('salaryDescription') },
  ]);
}

function payOf(range: Json, item: Json): Salary | null {
  const evidence = words(item['salaryDescriptionPlain'])?.slice(0, 300);
  const money = {
    min: range['min'],
    max: range['max'],
    currency: currencyOf(range['currency']),
    period: periodOf(range['interval']),
  };
  return payRange(evidence !== undefined && /\d/.test(evidence) ? { ...money, evidence } : money);
}
