import type { Location, Salary } from '#libs/contracts';
import {
  address,
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
    salaries: salariesOf(job),
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

/** Pay may only be shown where the employer says so; equity, bonus and commission are no wage. */
function salariesOf(job: Json): Salary[] {
  if (job['shouldDisplayCompensationOnJobPostings'] === false) return [];
  const compensation = objectOf(job['compensation']);
  const tiers = [...listOf(compensation['compensationTiers']), ...listOf(job['compensationTiers'])].map(objectOf);
  const fromTiers = tiers.flatMap((tier) =>
    listOf(tier['components']).flatMap((part) => payOf(objectOf(part), words(tier['title']))),
  );
  if (fromTiers.length > 0) return fromTiers;
  return listOf(compensation['summaryComponents']).flatMap((part) => payOf(objectOf(part), null));
}

function payOf(component: Json, tier: string | null): Salary[] {
  if (words(component['compensationType']) !== 'Salary') return [];
  const summary = words(component['summary']);
  // On-target earnings hold the commission too: said, so that nobody reads them as base pay.
  const onTarget = summary !== null && /^OTE\b/.test(summary) ? 'OTE' : null;
  const appliesTo = [tier, onTarget].filter((part) => part !== null).join(', ') || null;
  const found = payRange({
    min: component['minValue'],
    max: component['maxValue'],
    currency: currencyOf(component['currencyCode']),
    period: periodOf(component['interval']),
    appliesTo,
    ...(summary === null ? {} : { evidence: summary }),
  });
  return found ? [found] : [];
}
