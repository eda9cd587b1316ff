import type { Salary } from '#libs/contracts';
import {
  address,
  amount,
  currencyOf,
  employmentTypeOf,
  firstWords,
  idOf,
  isObject,
  type Json,
  listOf,
  objectOf,
  periodOf,
  placesIn,
  posting,
  readItems,
  salary,
  type SourceAdapter,
  type SourceConfig,
  SourceError,
  type SourcePosting,
  text,
  titleOf,
  toClosing,
  toDate,
  toInstant,
  unescapeOnce,
  words,
  workplaceOf,
  zoneFor,
} from '#libs/typed-posting';
import { decodeJson } from './shared/decode-json.js';

/** Job Board API: `{jobs, meta}` or one job. https://developers.greenhouse.io/job-board.html */
export const readGreenhouse: SourceAdapter = (document, { config }) => {
  const answer = objectOf(decodeJson(document));
  if (Array.isArray(answer['jobs'])) {
    const total = objectOf(answer['meta'])['total'];
    const complete = typeof total !== 'number' || total <= answer['jobs'].length;
    return readItems(answer['jobs'], (job) => readJob(job, config), complete);
  }
  if (answer['id'] === undefined) throw new SourceError('not-greenhouse', 'It has neither "jobs" nor is it one job.');
  return readItems([answer], (job) => readJob(job, config), false);
};

function readJob(job: Json, { zone, company }: SourceConfig): SourcePosting {
  const name = firstWords(job['company_name'], company);
  const id = idOf(job['id']);
  // Ashby's answers have "jobs" as well, and would be read as postings without a word.
  if (!/^\d+$/.test(id)) throw new SourceError('not-greenhouse', 'The id of a Greenhouse job is a number.');
  const locations = placesOf(job);
  return posting({
    externalId: id,
    requisitionId: words(job['requisition_id']),
    title: titleOf(job['title']),
    url: address(job['absolute_url']),
    applyUrl: address(job['absolute_url']),
    company: name === null ? null : { name },
    department: firstWords(...listOf(job['departments']).map((department) => objectOf(department)['name'])),
    employmentType: employmentTypeOf(metadata(job, /employment type|type of employment|commitment|time type/i)),
    workplace: workplaceOf(metadata(job, /location type|workplace|work ?(?:type|model|arrangement)|remote/i)),
    locations,
    salaries: listOf(job['pay_input_ranges'])
      .map(payOf)
      .filter((pay) => pay !== null),
    datePosted: toDate(job['first_published']),
    closing: toClosing(job['application_deadline'], 'ats', zoneFor(zone, locations)),
    body: { html: unescapeOnce(text(job['content']) ?? '') },
    language: words(job['language']),
    updatedAt: toInstant(job['updated_at']),
  });
}

/** The location is free text of the post; the offices say it where it is left empty. */
function placesOf(job: Json) {
  const named = placesIn(isObject(job['location']) ? job['location']['name'] : job['location']);
  if (named.length > 0) return named;
  return listOf(job['offices']).flatMap((office) =>
    placesIn(firstWords(objectOf(office)['location'], objectOf(office)['name'])),
  );
}

/** Custom fields of the board that are shown with the post. */
const metadata = (job: Json, name: RegExp): unknown =>
  listOf(job['metadata'])
    .map(objectOf)
    .find((field) => name.test(words(field['name']) ?? ''))?.['value'];

/** Amounts come in cents; the period, if anywhere, in the words beside them. */
function payOf(value: unknown): Salary | null {
  const range = objectOf(value);
  const [min, max] = [range['min_cents'], range['max_cents']].map((cents) => inUnits(amount(cents)));
  const title = words(range['title']);
  const said = [title, words(range['blurb'])].filter((part) => part !== null).join(' ');
  const currency = currencyOf(range['currency_type']);
  const yearly = /\bsalary\b/i.test(said) && (min ?? max ?? 0) >= LEAST_A_YEAR;
  const period = periodOf(said) ?? (yearly ? 'year' : null);
  return salary({ min: min ?? null, max: max ?? null, currency, period, appliesTo: title });
}

const inUnits = (cents: number | null): number | null => (cents === null ? null : cents / 100);
/** A "salary" of more than this is for a year in every currency that Greenhouse boards name in practice. */
const LEAST_A_YEAR = 15_000;
