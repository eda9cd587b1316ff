import type { Location } from '#libs/contracts';
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
  toClosing,
  words,
  workplaceOf,
  zoneFor,
} from '#libs/typed-posting';
import { decodeJson } from './shared/decode-json.js';

/** A section, and where the employer's own heading of it stands; an empty one is without. */
const SECTIONS = ['key_responsibilities', 'skills_knowledge_expertise', 'benefits'];

/** `/postings.json`: `{data: [..]}`, everything that the board shows, in full. */
export const readPinpoint: SourceAdapter = (document, { config }) => {
  const { data } = objectOf(decodeJson(document));
  const read = (item: Json): SourcePosting => readPosting(item, config);
  if (Array.isArray(data)) return readItems(data, read, true);
  if (!isObject(data)) throw new SourceError('not-pinpoint', 'It has no "data".');
  return readItems([data], read, false);
};

function readPosting(item: Json, config: SourceConfig): SourcePosting {
  const job = objectOf(item['job']);
  const url = address(item['url']) ?? address(item['path'], baseOf(config));
  const locations = placesOf(objectOf(item['location']));
  return posting({
    externalId: idOf(item['id']),
    requisitionId: firstWords(job['requisition_id'], item['requisition_id']),
    title: titleOf(item['title']),
    url,
    applyUrl: address(item['application_form_url']) ?? url,
    company: config.company === undefined ? null : { name: config.company },
    department: firstWords(objectOf(job['department'])['name'], objectOf(item['department'])['name']),
    employmentType: employmentTypeOf(item['employment_type'], item['employment_type_text']),
    workplace: workplaceOf(item['workplace_type']) ?? workplaceOf(item['workplace_type_text']),
    locations,
    ...payOf(item),
    closing: toClosing(item['deadline_at'], 'ats', zoneFor(config.zone, locations)),
    body: { html: bodyOf(item) },
  });
}

const baseOf = ({ url, board }: SourceConfig): string | undefined =>
  url ?? (board === undefined ? undefined : `https://${board}.pinpointhq.com`);

/** The name says more than the address where that is a country alone; the country stands in neither field. */
function placesOf(place: Json): Location[] {
  const raw = firstWords(place['name'], place['city']);
  const named = placesIn(raw);
  const city = words(place['city']);
  if (city === null) return named;
  const [inWords] = placesIn([city, words(place['province'])].filter((part) => part !== null).join(', '));
  const country = words(place['country']) ?? inWords?.country ?? named[0]?.country;
  const typed = placeOf({ raw, city, region: place['province'], country });
  return typed === null ? named : [typed];
}

/** Numbers, or the words of the employer; neither where it is not to be shown. */
function payOf(item: Json): Pick<SourcePosting, 'salaries' | 'payText'> {
  if (item['compensation_visible'] === false) return { salaries: [], payText: null };
  const said = words(item['compensation']);
  const pay = payRange({
    min: item['compensation_minimum'],
    max: item['compensation_maximum'],
    currency: currencyOf(item['compensation_currency']),
    period: periodOf(item['compensation_frequency']),
    ...(said === null ? {} : { evidence: said }),
  });
  return { salaries: pay === null ? [] : [pay], payText: said };
}

const bodyOf = (item: Json): string =>
  joinParts([
    { content: text(item['description']) },
    ...SECTIONS.map((name) => ({ heading: words(item[`${name}_header`]), content: text(item[name]) })),
  ]);
