import type { Closing, Location, Salary } from '#libs/contracts';
import {
  address,
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
  titleOf,
  toClosing,
  toDate,
  words,
  zoneOr,
} from '#libs/typed-posting';
import { decodeJson } from './shared/decode-json.js';

/** Announcements close by the clock of Washington, wherever the job is. https://help.usajobs.gov/ */
const ZONE = 'America/New_York';

/** Codes of `RateIntervalCode` that are a time of ours: https://data.usajobs.gov/api/codelist/remunerationrateintervalcodes */
const PERIODS: Readonly<Record<string, Salary['period']>> = {
  PA: 'year',
  PM: 'month',
  PW: 'week',
  PD: 'day',
  PH: 'hour',
};

const SECTIONS = [
  ['Duties', 'MajorDuties'],
  ['Qualifications', 'QualificationSummary'],
  ['Requirements', 'Requirements'],
  ['Conditions of employment', 'KeyRequirements'],
  ['Education', 'Education'],
  ['How you will be evaluated', 'Evaluations'],
  ['Required documents', 'RequiredDocuments'],
  ['How to apply', 'HowToApply'],
  ['Next steps', 'WhatToExpectNext'],
  ['Benefits', 'Benefits'],
  ['Additional information', 'OtherInformation'],
] as const;

/** Search API: `{SearchResult: {SearchResultCount, SearchResultCountAll, SearchResultItems}}`. https://developer.usajobs.gov/ */
export const readUsaJobs: SourceAdapter = (document, { config }) => {
  const result = objectOf(objectOf(decodeJson(document))['SearchResult']);
  const items = result['SearchResultItems'];
  if (!Array.isArray(items)) throw new SourceError('not-usajobs', 'It has no "SearchResultItems".');
  const all = result['SearchResultCountAll'];
  return readItems(items, (item) => readAnnouncement(item, config), typeof all === 'number' && all <= items.length);
};

function readAnnouncement(item: Json, { zone }: SourceConfig): SourcePosting {
  const job = objectOf(item['MatchedObjectDescriptor']);
  const details = objectOf(objectOf(job['UserArea'])['Details']);
  const url = address(job['PositionURI']);
  const agency = firstWords(job['OrganizationName'], job['DepartmentName']);
  const department = words(job['DepartmentName']);
  return posting({
    // The control number. An agency's own number of the announcement may stand over several of them.
    externalId: idOf(/\/job\/(\d+)/i.exec(url ?? '')?.[1], item['MatchedObjectId'], job['PositionID']),
    requisitionId: words(job['PositionID']),
    title: titleOf(job['PositionTitle']),
    url,
    applyUrl: address(listOf(job['ApplyURI'])[0]) ?? url,
    company: agency === null ? null : { name: agency },
    department: department === agency ? null : department,
    employmentType: employmentTypeOf(
      ...[...listOf(job['PositionSchedule']), ...listOf(job['PositionOfferingType'])].map(nameOf),
    ),
    workplace: details['RemoteIndicator'] === true ? 'remote' : null,
    locations: placesOf(job),
    salaries: listOf(job['PositionRemuneration']).flatMap((pay) => payOf(objectOf(pay))),
    datePosted: toDate(job['PublicationStartDate']),
    closing: closingOf(firstWords(job['ApplicationCloseDate'], job['PositionEndDate']), zoneOr(zone, ZONE)),
    body: { html: bodyOf(job, details) },
    language: 'en',
  });
}

const nameOf = (value: unknown): unknown => (isObject(value) ? value['Name'] : value);

/** Midnight is a day whose time was left out: it is open until that day ends. */
const closingOf = (said: string | null, zone: string): Closing | null =>
  toClosing(said?.replace(/T00:00:00(?:\.0+)?$/, ''), 'ats', zone);

function placesOf(job: Json): Location[] {
  const listed = listOf(job['PositionLocation']).map((value) => {
    const place = objectOf(value);
    const region = words(place['CountrySubDivisionCode']);
    // "Arlington, Virginia"
    const city = words(place['CityName'])?.split(',')[0];
    return placeOf({
      raw: place['LocationName'],
      city,
      region: region === city ? null : region,
      country: place['CountryCode'],
    });
  });
  const typed = distinct(listed);
  return typed.length > 0 ? typed : placesIn(job['PositionLocationDisplay']);
}

/** Federal pay is in dollars. A fortnight, a school year or a piece is no period of ours: its words say which. */
function payOf(pay: Json): Salary[] {
  const code = words(pay['RateIntervalCode']) ?? '';
  const found = payRange({
    min: pay['MinimumRange'],
    max: pay['MaximumRange'],
    currency: 'USD',
    period: PERIODS[code] ?? (/^per /i.test(code) ? periodOf(code) : null),
  });
  if (found === null) return [];
  const per = words(pay['Description']);
  return [{ ...found, evidence: per === null ? found.evidence : `${found.min ?? ''} - ${found.max ?? ''} USD ${per}` }];
}

function bodyOf(job: Json, details: Json): string {
  const parts: Json = { ...details, QualificationSummary: job['QualificationSummary'] };
  return joinParts([
    { content: text(details['JobSummary']) },
    ...SECTIONS.map(([heading, name]) => ({ heading, content: linesOf(parts[name]) })),
  ]);
}

/** A text, or a list of them. */
const linesOf = (value: unknown): string | null =>
  listOf(value)
    .map(text)
    .filter((part) => part !== null)
    .join('\n') || null;
