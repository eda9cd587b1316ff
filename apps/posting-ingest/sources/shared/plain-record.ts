import {
  address,
  asHtml,
  currencyOf,
  distinct,
  employmentTypeOf,
  firstWords,
  idOf,
  type Json,
  listOf,
  periodOf,
  placeOf,
  placesIn,
  posting,
  payRange,
  type SourceConfig,
  type SourcePosting,
  text,
  titleOf,
  toClosing,
  toDate,
  toInstant,
  words,
  workplaceOf,
  zoneFor,
} from '#libs/typed-posting';

/** Names under which tables and home-made feeds keep our fields, folded to letters and digits. */
const NAMES: Readonly<Record<string, readonly string[]>> = {
  externalId: ['externalid', 'id', 'jobid', 'postingid', 'reference', 'referencenumber', 'ref', 'slug'],
  requisitionId: ['requisitionid', 'requisition', 'reqid', 'requisitionnumber'],
  title: ['title', 'jobtitle', 'position', 'role', 'name'],
  company: ['company', 'companyname', 'employer', 'organization', 'organisation'],
  department: ['department', 'team', 'division'],
  location: ['location', 'locations', 'joblocation', 'place', 'office'],
  city: ['city', 'town'],
  region: ['region', 'state', 'province'],
  country: ['country', 'countrycode'],
  workplace: ['workplace', 'workplacetype', 'remote', 'remotetype', 'worktype', 'locationtype'],
  employmentType: ['employmenttype', 'jobtype', 'type', 'contracttype', 'commitment', 'schedule'],
  salary: ['salary', 'pay', 'compensation', 'salaryrange', 'wage'],
  salaryMin: ['salarymin', 'minsalary', 'payminimum', 'salaryfrom', 'paymin'],
  salaryMax: ['salarymax', 'maxsalary', 'paymaximum', 'salaryto', 'paymax'],
  currency: ['currency', 'salarycurrency'],
  period: ['period', 'salaryperiod', 'payperiod', 'interval'],
  datePosted: ['dateposted', 'posted', 'posteddate', 'publishedat', 'published', 'postedat', 'date', 'createdat'],
  closing: [
    'closing',
    'closingdate',
    'deadline',
    'applicationdeadline',
    'validthrough',
    'expires',
    'expirationdate',
    'closesat',
  ],
  startsAt: ['startsat', 'startdate', 'start'],
  url: ['url', 'link', 'joburl', 'postingurl'],
  applyUrl: ['applyurl', 'applicationurl', 'applylink', 'apply'],
  body: ['description', 'html', 'body', 'text', 'jobdescription', 'content', 'details'],
  language: ['language', 'lang', 'locale'],
  status: ['status', 'state'],
  updatedAt: ['updatedat', 'updated', 'lastmodified', 'modifiedat'],
};
const GONE = /^(?:closed|archived|draft|unlisted|filled|expired|removed|inactive|deleted)$/i;
const YES = /^(?:true|yes|1|y)$/i;

const fold = (name: string): string => name.toLowerCase().replace(/[^\p{L}\d]/gu, '');

type Get = (field: string) => unknown;

/** Finds our fields under whatever name the record, or the configuration, has for them. */
function fieldsOf(record: Json, columns: Readonly<Record<string, string>>): Get {
  const folded = new Map(Object.entries(record).map(([name, value]) => [fold(name), value]));
  return (field) => {
    const own = columns[field];
    const names = own === undefined ? (NAMES[field] ?? []) : [fold(own)];
    return names.map((name) => folded.get(name)).find((value) => words(value) !== null || typeof value === 'object');
  };
}

/** Whether any of our fields stands under one of these names. */
export function knowsAny(
  names: readonly string[],
  fields: readonly string[],
  columns: Readonly<Record<string, string>> = {},
): boolean {
  const folded = new Set(names.map(fold));
  return fields.some((field) => {
    const own = columns[field];
    return (own === undefined ? (NAMES[field] ?? []) : [fold(own)]).some((name) => folded.has(name));
  });
}

/** A record whose fields have plain names: a row of a table, an object of a home-made feed. */
export function readRecord(record: Json, { company, url: base, zone, columns = {} }: SourceConfig): SourcePosting {
  const get = fieldsOf(record, columns);
  const url = address(get('url'), base);
  const employer = firstWords(plain(get('company')), company);
  const mode = words(get('workplace'));
  const startsAt = words(get('startsAt'));
  const startDate = toDate(startsAt);
  const locations = locationsOf(get);
  return posting({
    externalId: idOf(get('externalId'), url),
    requisitionId: words(get('requisitionId')),
    title: titleOf(get('title')),
    url,
    applyUrl: address(get('applyUrl'), base) ?? url,
    company: employer === null ? null : { name: employer },
    department: words(get('department')),
    employmentType: employmentTypeOf(get('employmentType')),
    workplace: mode !== null && YES.test(mode) ? 'remote' : workplaceOf(mode),
    locations,
    salaries: [salaryOf(get)].filter((pay) => pay !== null),
    payText: words(get('salary')),
    datePosted: toDate(get('datePosted')),
    closing: toClosing(get('closing'), 'structured', zoneFor(zone, locations)),
    startsAt: startsAt === null ? null : { raw: startsAt, ...(startDate === null ? {} : { date: startDate }) },
    body: { html: asHtml(text(get('body')) ?? '') },
    language: words(get('language')),
    status: GONE.test(words(get('status')) ?? '') ? 'unlisted' : 'listed',
    updatedAt: toInstant(get('updatedAt')),
  });
}

const locationsOf = (get: Get) =>
  distinct([
    ...listOf(get('location')).flatMap((place) => placesIn(plain(place))),
    ...(words(get('location')) === null
      ? [placeOf({ city: get('city'), region: get('region'), country: get('country') })]
      : []),
  ]);

const salaryOf = (get: Get) =>
  payRange({
    min: get('salaryMin'),
    max: get('salaryMax'),
    currency: currencyOf(get('currency')),
    period: periodOf(get('period')),
  });

/** `"Acme"` or `{name: "Acme"}`. */
const plain = (value: unknown): string | null =>
  typeof value === 'object' && value !== null
    ? firstWords((value as Json)['name'], (value as Json)['raw'])
    : words(value);
