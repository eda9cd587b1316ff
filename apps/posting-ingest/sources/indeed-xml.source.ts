import type { Location } from '#libs/contracts';
import {
  address,
  decode,
  employmentTypeOf,
  firstWords,
  idOf,
  placeOf,
  placesIn,
  posting,
  problemOf,
  type SourceAdapter,
  type SourceConfig,
  SourceError,
  type SourcePosting,
  type SourceRead,
  titleOf,
  toClosing,
  toDate,
  toInstant,
  unescapeOnce,
  workplaceOf,
  zoneOr,
} from '#libs/typed-posting';
import { childOf, contentOf, descendants, readXml, wordsOf, type XmlNode } from './shared/xml.js';

/** "All dates without a zone are read in CST": six hours behind, summer and winter. */
const INDEED_ZONE = 'Etc/GMT+6';

/** `<source><job>`; the feeds of other boards that were modelled on it name some elements differently. */
export const readIndeedXml: SourceAdapter = (document, { config }) => {
  const { root, cutOff } = readXml(decode(document));
  const jobs = /^job$/i.test(root.name) ? [root] : descendants(root, 'job');
  if (jobs.length === 0 && !/^(?:source|jobs|feed)$/i.test(root.name)) {
    throw new SourceError('not-an-indeed-feed', `Its root is <${root.name.slice(0, 40)}>, not <source>.`);
  }
  const publisher = wordsOf(root, 'publisher');
  const read: SourceRead = { listed: jobs.length, postings: [], problems: [], complete: !cutOff };
  jobs.forEach((job, index) => {
    try {
      read.postings.push(readJob(job, config, publisher));
    } catch (error) {
      read.problems.push(problemOf({ id: wordsOf(job, 'referencenumber') }, index, error));
    }
  });
  return read;
};

function readJob(job: XmlNode, config: SourceConfig, publisher: string | null): SourcePosting {
  const say = (...names: string[]): string | null => wordsOf(job, ...names);
  const company = firstWords(say('company', 'company_name'), config.company, say('sourcename'), publisher);
  // Inside CDATA an address must not be escaped; many feeds escape it all the same.
  const url = address(unescapeOnce(say('url', 'link') ?? ''));
  const updated = say('lastactivitydate');
  return posting({
    externalId: idOf(say('referencenumber', 'reference', 'id', 'guid'), job.attributes['id']),
    requisitionId: say('requisitionid'),
    title: titleOf(say('title', 'name')),
    url,
    applyUrl: address(unescapeOnce(say('applyurl', 'apply_url') ?? '')) ?? url,
    company: company === null ? null : { name: company },
    department: say('department'),
    employmentType: employmentTypeOf(...(say('jobtype', 'job_type', 'employmenttype')?.split(',') ?? [])),
    workplace: workplaceOf(remoteType(say('remotetype', 'remote'))),
    locations: placesOf(job),
    payText: say('salary'),
    datePosted: toDate(say('date', 'pubdate', 'updated')),
    closing: toClosing(say('expirationdate', 'expiration_date'), 'structured', zoneOr(config.zone, INDEED_ZONE)),
    body: { html: contentOf(childOf(job, 'description', 'body')) },
    updatedAt: updated === null ? null : toInstant(updated, INDEED_ZONE),
  });
}

/** `COVID-19` meant "from home for now", and now is over. */
const remoteType = (said: string | null): string | null => (said !== null && /covid/i.test(said) ? null : said);

function placesOf(job: XmlNode): Location[] {
  const [city, region, country] = ['city', 'state', 'country'].map((name) => wordsOf(job, name));
  const typed = placeOf({ city, region, country });
  return typed ? [typed] : placesIn(wordsOf(job, 'location', 'region'));
}
