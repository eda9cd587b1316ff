import type { Location, Salary, VariablePay } from '#libs/contracts';
import {
  address,
  amount,
  asHtml,
  currencyOf,
  distinct,
  employmentTypeOf,
  firstWords,
  idOf,
  isObject,
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
  toDate,
  toInstant,
  words,
  workplaceOf,
} from '#libs/typed-posting';
import { decodeJson } from './shared/decode-json.js';

/** Job board API `{apiVersion, jobs}`, or one job. https://developers.ashbyhq.com/docs/public-job-posting-api */
export const readAshby: SourceAdapter = (document, { config }) => {
  const answer = objectOf(decodeJson(document));
  const read = (job: Json): SourcePosting => readJob(job, config);
  if (Array.isArray(answer['jobs'])) return readItems(answer['jobs'], read, true);
  const one = isObject(answer['results']) ? answer['results'] : answer;
  if (one['id'] === undefined) throw new SourceError('not-ashby', 'It has neither "jobs" nor is it one job.');
  return readItems([one], read, false);
};

export function readJob(job: Json, { company }: SourceConfig): SourcePosting {
  const name = firstWords(job['organizationName'], company);
  const html = text(job['descriptionHtml']);
  return posting({
    externalId: idOf(job['id']),
    requisitionId: firstWords(job['requisitionId'], job['jobRequisitionId']),
    title: titleOf(job['title']),
    url: address(firstWords(job['jobUrl'], job['externalLink'])),
    applyUrl: address(firstWords(job['applyUrl'], job['applyLink'])),
    company: name === null ? null : { name },
    department: firstWords(job['department'], job['departmentName'], job['team'], job['teamName']),
    employmentType: employmentTypeOf(job['employmentType']),
    // `isRemote` is also said of hybrid jobs; the type is the surer of the two.
    workplace: workplaceOf(job['workplaceType']) ?? (job['isRemote'] === true ? 'remote' : null),
    locations: placesOf(job),
    ...payOf(job),
    datePosted: toDate(firstWords(job['publishedAt'], job['publishedDate'])),
    body: html === null ? { text: text(job['descriptionPlain']) ?? '' } : { html: asHtml(html) },
    status: job['isListed'] === false ? 'unlisted' : 'listed',
    updatedAt: toInstant(job['updatedAt']),
  });
}

function placesOf(job: Json): Location[] {
  const named = [job, ...listOf(job['secondaryLocations']).map(objectOf)];
  const listed = listOf(job['locations']).map((place) => (isObject(place) ? place : { location: place }));
  return distinct([...named, ...listed].flatMap(placeIn));
}

/** The address is typed by hand in each; the name of the office says more where the address is only a country. */
function placeIn(place: Json): Location[] {
  const raw = firstWords(place['location'], place['locationName'], place['name']);
  const postal = objectOf(objectOf(place['address'])['postalAddress']);
  const inWords = placesIn(raw);
  const town = words(postal['addressLocality']);
  if (town === null) {
    const country = placeOf({ country: postal['addressCountry'] })?.country ?? null;
    return inWords.length === 1 ? inWords.map((known) => ({ ...known, country: known.country ?? country })) : inWords;
  }
  const typed = placeOf({ raw, city: town, region: postal['addressRegion'], country: postal['addressCountry'] });
  if (typed === null) return inWords;
  return [{ ...typed, country: typed.country ?? inWords[0]?.country ?? null }];
}

/** Pay may only be shown where the employer says so. */
function payOf(job: Json): Pick<SourcePosting, 'salaries' | 'variablePay'> {
  const parts = job['shouldDisplayCompensationOnJobPostings'] === false ? [] : partsOf(job);
  return { salaries: parts.flatMap(salaryOf), variablePay: parts.flatMap(variablePayOf) };
}

interface Part {
  component: Json;
  tier: string | null;
}

function partsOf(job: Json): Part[] {
  const compensation = objectOf(job['compensation']);
  const tiers = [...listOf(compensation['compensationTiers']), ...listOf(job['compensationTiers'])].map(objectOf);
  const ofTiers = tiers.flatMap((tier) =>
    listOf(tier['components']).map((component) => ({ component: objectOf(component), tier: words(tier['title']) })),
  );
  const summed = listOf(compensation['summaryComponents']).map((part) => ({ component: objectOf(part), tier: null }));
  return ofTiers.some((part) => salaryOf(part).length > 0 || variablePayOf(part).length > 0) ? ofTiers : summed;
}

const KINDS: Readonly<Record<string, VariablePay['kind']>> = {
  Bonus: 'bonus',
  Commission: 'commission',
  EquityPercentage: 'equity',
  EquityCashValue: 'equity',
};

/** On-target earnings are typed as a salary, and hold the commission too. */
const isOnTarget = (component: Json): boolean => /^OTE\b/.test(words(component['summary']) ?? '');

function salaryOf({ component, tier }: Part): Salary[] {
  if (words(component['compensationType']) !== 'Salary' || isOnTarget(component)) return [];
  const summary = words(component['summary']);
  const found = payRange({
    min: component['minValue'],
    max: component['maxValue'],
    currency: currencyOf(component['currencyCode']),
    period: periodOf(component['interval']),
    appliesTo: tier,
    ...(summary === null ? {} : { evidence: summary }),
  });
  return found ? [found] : [];
}

function variablePayOf({ component }: Part): VariablePay[] {
  const type = words(component['compensationType']) ?? '';
  const kind = type === 'Salary' && isOnTarget(component) ? 'on-target' : KINDS[type];
  if (kind === undefined) return [];
  const evidence = words(component['summary']) ?? type;
  const isPercent = type === 'EquityPercentage' || evidence.includes('%');
  const [min, max] = [amount(component['minValue']), amount(component['maxValue'])];
  const isNone = min === null && max === null;
  return [
    {
      ...{ kind, min, max, unit: isPercent ? 'percent' : 'money', evidence },
      currency: isPercent || isNone ? null : currencyOf(component['currencyCode']),
      period: isPercent || isNone ? null : periodOf(component['interval']),
    },
  ];
}
