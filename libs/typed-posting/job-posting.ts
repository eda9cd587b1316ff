import type { Location, Salary } from '#libs/contracts';
import { bareWeeklyHours, weeklyHoursIn } from '#libs/posting-parser';
import { amount, payRange, salary } from './amounts.js';
import { toClosing, toDate, toInstant, unlessFarAhead, zoneFor } from './dates.js';
import { address, firstWords, isObject, listOf, objectOf, posting, text, titleOf, words, type Json } from './fields.js';
import { asHtml, joinParts, unescapeOnce } from './html.js';
import { currencyOf, employmentTypeOf, periodOf } from './kinds-of-work.js';
import { distinct, placeOf, placesIn } from './places.js';
import type { ReadContext, SourcePosting } from './source-posting.js';

/** Fields that some pages keep apart from `description`; one that the description repeats is left out. */
const MORE_PARTS = [
  ['Responsibilities', 'responsibilities'],
  ['Qualifications', 'qualifications'],
  ['Skills', 'skills'],
  ['Education', 'educationRequirements'],
  ['Experience', 'experienceRequirements'],
  ['Benefits', 'jobBenefits'],
  ['Incentives', 'incentiveCompensation'],
] as const;

/** Whether a node is a schema.org JobPosting, with or without prefix. */
export const isJobPosting = (node: Json): boolean =>
  listOf(node['@type']).some((type) => /(?:^|[/#:])JobPosting$/i.test(words(type) ?? ''));

/** A schema.org JobPosting. https://schema.org/JobPosting, and Google's rules for it. */
export function readJobPosting(node: Json, { config, now }: ReadContext, pageUrl: string | null): SourcePosting {
  const url = address(firstWords(node['url'], nameOf(node['mainEntityOfPage'])), pageUrl) ?? pageUrl;
  const title = titleOf(text(node['title']) && unescapeOnce(String(node['title'])), node['name']);
  const remote = listOf(node['jobLocationType']).some((type) => /telecommute|remote/i.test(words(type) ?? ''));
  const locations = placesOf(node, remote);
  const company = companyOf(node['hiringOrganization'], config.company);
  // Three cooks in three towns are three jobs; one cook for nine towns is one, also when it is eight of them by now.
  const one = locations.length === 1 ? locations[0]?.raw : company?.name;
  const named = [title, firstWords(node['datePosted']), one ?? null];
  return posting({
    externalId:
      idIn(node, url) ??
      named
        .filter((part) => part !== null)
        .join(' · ')
        .slice(0, 500),
    requisitionId: identifierOf(node['identifier']),
    title,
    url,
    applyUrl: url,
    company,
    department: firstWords(nameOf(node['employmentUnit'])),
    employmentType: employmentTypeOf(node['employmentType']),
    workplace: remote ? 'remote' : null,
    locations,
    salaries: listOf(node['baseSalary'] ?? node['estimatedSalary']).flatMap((pay) => payOf(pay, node)),
    weeklyHours: hoursOf(node['workHours']),
    payText: typeof node['baseSalary'] === 'string' ? words(node['baseSalary']) : null,
    datePosted: toDate(node['datePosted']),
    closing: unlessFarAhead(toClosing(node['validThrough'], 'structured', zoneFor(config.zone, locations)), now),
    startsAt: startOf(node['jobStartDate']),
    body: { html: bodyOf(node) },
    language: words(node['inLanguage']),
    updatedAt: toInstant(node['dateModified']),
  });
}

const nameOf = (value: unknown): string | null =>
  isObject(value) ? firstWords(...listOf(value['name']), value['@id']) : words(value);

const identifierOf = (value: unknown): string | null =>
  isObject(value) ? firstWords(value['value'], value['@id']) : words(listOf(value)[0]);

const idIn = (node: Json, url: string | null): string | null =>
  firstWords(identifierOf(node['identifier']), node['@id'], url)?.slice(0, 500) ?? null;

function companyOf(value: unknown, configured: string | undefined): SourcePosting['company'] {
  const organisation = listOf(value)[0];
  const name = firstWords(nameOf(organisation), configured);
  if (name === null) return null;
  const site = firstWords(...listOf(objectOf(organisation)['sameAs']), objectOf(organisation)['url']);
  const url = address(site);
  return url === null ? { name: unescapeOnce(name) } : { name: unescapeOnce(name), url };
}

/** Countries of a remote job are where it may be done from. */
function placesOf(node: Json, remote: boolean): Location[] {
  const offices = listOf(node['jobLocation']).flatMap(placeIn);
  if (!remote) return distinct(offices);
  const from = listOf(node['applicantLocationRequirements']).map((area) => {
    const { name } = isObject(area) ? area : { name: area };
    const said = words(listOf(name)[0]);
    return placeOf({ raw: said, country: said, remote: true });
  });
  return distinct([...offices.map((place) => ({ ...place, remote: place.remote || place.city === null })), ...from]);
}

function placeIn(value: unknown): Location[] {
  if (!isObject(value)) return placesIn(value);
  const name = words(value['name']);
  const addresses = listOf(value['address']);
  if (addresses.length === 0) return placesIn(name);
  return addresses.flatMap((one) => {
    if (!isObject(one)) return placesIn(one);
    const typed = placeOf({
      city: firstOf(one['addressLocality']),
      region: firstOf(one['addressRegion']),
      country: countryIn(one['addressCountry']),
    });
    const [named] = name === null ? [] : placesIn(name);
    // Pages that repeat one address under every name mean the name.
    const differs =
      named !== undefined && typed !== null && (named.remote || named.city !== null) && named.city !== typed.city;
    if (differs) return [{ ...named, country: named.country ?? typed.country }];
    return typed ? [typed] : named ? [named] : [];
  });
}

const firstOf = (value: unknown): unknown => listOf(value)[0];
const countryIn = (value: unknown): unknown => {
  const country = firstOf(value);
  return isObject(country) ? firstOf(country['name']) : country;
};

function payOf(value: unknown, node: Json): Salary[] {
  if (typeof value === 'number') {
    const found = salary({ min: amount(value), max: amount(value), currency: currencyOf(node['salaryCurrency']) });
    return found ? [found] : [];
  }
  const pay = objectOf(value);
  const range = isObject(pay['value']) ? pay['value'] : pay;
  const single = isObject(pay['value']) ? range['value'] : pay['value'];
  const found = payRange({
    min: firstWords(range['minValue'], single),
    max: firstWords(range['maxValue'], single),
    currency: currencyOf(firstWords(pay['currency'], range['currency'], node['salaryCurrency'])),
    period: periodOf(firstWords(range['unitText'], pay['unitText'], pay['duration'])),
  });
  return found ? [found] : [];
}

/** "40 hours per week", "37.5"; "8am-5pm" is none. */
function hoursOf(value: unknown): SourcePosting['weeklyHours'] {
  const said = firstWords(...listOf(value));
  return said === null ? null : (weeklyHoursIn(said) ?? bareWeeklyHours(said));
}

function startOf(value: unknown): SourcePosting['startsAt'] {
  const raw = words(value);
  const date = toDate(raw);
  return raw === null || date === null ? null : { raw, date };
}

function bodyOf(node: Json): string {
  const description = markup(node['description']) ?? '';
  const more = MORE_PARTS.map(([heading, name]) => ({ heading, content: markup(node[name]) })).filter(
    ({ content }) => content !== null && !description.includes(content),
  );
  return joinParts([{ content: description }, ...more]);
}

/** HTML, HTML escaped once more, plain text, or a list of any of these. */
function markup(value: unknown): string | null {
  if (Array.isArray(value))
    return (
      value
        .map(markup)
        .filter((part) => part !== null)
        .join('<br>') || null
    );
  if (isObject(value)) return markup(value['description'] ?? value['name'] ?? value['monthsOfExperience']);
  const source = typeof value === 'number' ? `${value} months` : text(value);
  if (source === null) return null;
  return asHtml(/<[a-z/]/i.test(source) ? source : unescapeOnce(source).replace(/&nbsp;/g, '\n'));
}
