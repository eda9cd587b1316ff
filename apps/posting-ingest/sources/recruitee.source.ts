import type { Location } from '#libs/contracts';
import {
  address,
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
  placeOf,
  placesIn,
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
  toClosing,
  toDate,
  toInstant,
  words,
  zoneFor,
} from '#libs/typed-posting';
import { decodeJson } from './shared/decode-json.js';

/** Careers API `{offers}` or `{offer}`. https://docs.recruitee.com/reference/intro-to-careers-site-api */
export const readRecruitee: SourceAdapter = (document, { config }) => {
  const answer = objectOf(decodeJson(document));
  const read = (offer: Json): SourcePosting => readOffer(offer, config);
  if (Array.isArray(answer['offers'])) return readItems(answer['offers'], read, true);
  const one = isObject(answer['offer']) ? answer['offer'] : answer;
  if (one['id'] === undefined) throw new SourceError('not-recruitee', 'It has neither "offers" nor is it one offer.');
  return readItems([one], read, false);
};

export function readOffer(offer: Json, { company, zone }: SourceConfig): SourcePosting {
  const name = firstWords(offer['company_name'], company);
  const status = words(offer['status']);
  const url = address(firstWords(offer['careers_url'], offer['url']));
  const locations = placesOf(offer);
  return posting({
    externalId: idOf(offer['id']),
    requisitionId: words(offer['offer_reference'] ?? offer['reference']),
    title: titleOf(offer['title']),
    url,
    applyUrl: address(offer['careers_apply_url']) ?? url,
    company: name === null ? null : { name },
    department: isObject(offer['department']) ? words(offer['department']['name']) : words(offer['department']),
    seniority: seniorityOf(offer['experience_code']),
    employmentType: employmentTypeOf(offer['employment_type_code'], offer['employment_type']),
    workplace: workplaceIn(offer),
    locations,
    salaries: [payOf(objectOf(offer['salary']))].filter((pay) => pay !== null),
    datePosted: toDate(firstWords(offer['published_at'], offer['created_at'])),
    closing: toClosing(offer['close_at'], 'ats', zoneFor(zone, locations)),
    body: { html: bodyOf(offer) },
    language: firstWords(offer['primary_lang_code'], offer['lang_code']),
    status: status === null || /^published$/i.test(status) ? 'listed' : 'unlisted',
    updatedAt: toInstant(offer['updated_at']),
  });
}

/** Three flags, several of which may be set: a job that may be done in either way is none of the three for sure. */
function workplaceIn(offer: Json): SourcePosting['workplace'] {
  if (offer['hybrid'] === true) return 'hybrid';
  if (offer['remote'] === true) return offer['on_site'] === true ? 'hybrid' : 'remote';
  return offer['on_site'] === true ? 'on-site' : null;
}

function placesOf(offer: Json): Location[] {
  const remote = offer['remote'] === true && offer['on_site'] !== true && offer['hybrid'] !== true;
  const listed = listOf(offer['locations']).map(objectOf);
  const own: Json = { ...offer, name: offer['location'], state: offer['state_name'] };
  const typed = (listed.length > 0 ? listed : [own]).map((place) =>
    placeOf({
      raw: wholeName(place),
      city: place['city'],
      region: firstWords(place['state'], place['state_name'], place['state_code']),
      country: firstWords(place['country_code'], place['country']),
      remote,
    }),
  );
  const places = distinct(typed);
  return places.length > 0 ? places : placesIn(offer['location']);
}

/** The name of an office may be a word of the house ("HQ"): it is quoted only where it names the town. */
function wholeName(place: Json): string | null {
  const [name, city] = [words(place['name']), words(place['city'])];
  if (name !== null && (city === null || name.toLowerCase().includes(city.toLowerCase()))) return name;
  return (
    [city, firstWords(place['state'], place['state_name']), words(place['country'])]
      .filter((part) => part !== null)
      .join(', ') || name
  );
}

const bodyOf = (offer: Json): string =>
  joinParts([
    { content: text(offer['description']) },
    { heading: 'Requirements', content: text(offer['requirements']) },
  ]);

/** Amounts come as strings. */
const payOf = (money: Json) =>
  payRange({
    min: money['min'],
    max: money['max'],
    currency: currencyOf(money['currency']),
    period: periodOf(money['period']),
  });
