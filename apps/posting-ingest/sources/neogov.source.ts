import type { Closing } from '#libs/contracts';
import {
  address,
  currencyOf,
  distinct,
  employmentTypeOf,
  firstWords,
  idOf,
  joinParts,
  periodOf,
  placeOf,
  placesIn,
  posting,
  payRange,
  titleOf,
  toClosing,
  toDate,
  unlessFarAhead,
} from '#libs/typed-posting';
import { childOf, contentOf, wordsOf, type XmlNode } from './shared/xml.js';
import { feedAdapter, linkOf } from './rss.source.js';

const own = (item: XmlNode, name: string): string | null => wordsOf(item, `joblisting:${name}`);

/**
 * GovernmentJobs and SchoolJobs: `/SearchEngine/JobsFeed?agency=…`, RSS with a namespace of its own. Nobody says that the
 * feed holds everything, so what it lacks is not closed for that.
 */
export const readNeogov = feedAdapter((item, { config, now }, channel) => {
  const url = linkOf(item) ?? address(wordsOf(item, 'guid'));
  // The channel is named after the agency.
  const company = firstWords(config.company, wordsOf(channel, 'title'));
  const pay = payRange({
    min: own(item, 'minimumSalary'),
    max: own(item, 'maximumSalary'),
    currency: currencyOf(own(item, 'salaryCurrency')),
    period: periodOf(own(item, 'salaryInterval')),
  });
  return posting({
    externalId: idOf(own(item, 'jobId'), /\/jobs\/(\d+)/.exec(url ?? '')?.[1], wordsOf(item, 'guid'), url),
    requisitionId: firstWords(own(item, 'jobNumberSingle'), own(item, 'jobNumber')),
    title: titleOf(wordsOf(item, 'title')),
    url,
    applyUrl: url,
    company: company === null ? null : { name: company },
    department: own(item, 'department'),
    employmentType: employmentTypeOf(own(item, 'jobType')),
    locations: placesOf(item),
    salaries: pay === null ? [] : [pay],
    datePosted: toDate(inUtc(own(item, 'advertiseFromDateUTC')) ?? wordsOf(item, 'pubDate')),
    closing: unlessFarAhead(closingOf(own(item, 'advertiseToDateTimeUTC')), now),
    body: { html: bodyOf(item) },
  });
});

/** `Sun, 20 Sep 2026 04:59:00:0`: the zone stands in the field's name, and a zero too many behind the seconds. */
const inUtc = (said: string | null): string | null => said?.replace(/(:\d\d:\d\d)(?::\d+)?$/, '$1 GMT') ?? null;

function closingOf(said: string | null): Closing | null {
  const closing = toClosing(inUtc(said), 'ats', 'utc');
  return closing === null || said === null ? null : { ...closing, evidence: said };
}

/** "Atlanta, Georgia", or a town whose state has its own field. */
function placesOf(item: XmlNode) {
  const [place, state] = [own(item, 'location'), own(item, 'state')];
  const named = placesIn(place);
  const [only] = named;
  if (state === null || named.length > 1 || only?.region != null || only?.remote === true) return named;
  return distinct([only === undefined ? placeOf({ region: state }) : { ...only, region: state }]);
}

const bodyOf = (item: XmlNode): string =>
  joinParts([
    { content: contentOf(childOf(item, 'description')) },
    { heading: 'Examples of duties', content: contentOf(childOf(item, 'joblisting:examplesofduties')) },
    { heading: 'Qualifications', content: contentOf(childOf(item, 'joblisting:qualifications')) },
    { heading: 'Benefits', content: contentOf(childOf(item, 'joblisting:benefits')) },
    { heading: 'Supplemental information', content: contentOf(childOf(item, 'joblisting:supplementalinformation')) },
  ]);
