import type { Location } from '#libs/contracts';
import {
  address,
  asHtml,
  decode,
  distinct,
  employmentTypeOf,
  firstWords,
  idOf,
  placesIn,
  posting,
  problemOf,
  type ReadContext,
  type SourceAdapter,
  SourceError,
  type SourcePosting,
  type SourceRead,
  titleOf,
  toClosing,
  toDate,
  toInstant,
  withoutTracking,
  workplaceOf,
  zoneFor,
} from '#libs/typed-posting';
import { childOf, childrenOf, contentOf, descendants, readXml, wordsOf, type XmlNode } from './shared/xml.js';

export type ReadItem = (item: XmlNode, context: ReadContext, channel: XmlNode) => SourcePosting;

/** RSS 2.0, RSS 1.0 and Atom: the items of the feed, each read by itself. A feed shows its newest items only. */
export const feedAdapter =
  (readItem: ReadItem): SourceAdapter =>
  (document, context) => {
    const { root } = readXml(decode(document));
    if (!/^(?:rss|feed|rdf:rdf|channel)$/i.test(root.name)) {
      throw new SourceError('not-a-feed', `Its root is <${root.name.slice(0, 40)}>, neither RSS nor Atom.`);
    }
    const items = [...descendants(root, 'item'), ...descendants(root, 'entry')];
    const channel = childOf(root, 'channel') ?? root;
    const read: SourceRead = { listed: items.length, postings: [], problems: [], complete: false };
    items.forEach((item, index) => {
      try {
        read.postings.push(readItem(item, context, channel));
      } catch (error) {
        read.problems.push(problemOf({ id: wordsOf(item, 'guid', 'id', 'link') }, index, error));
      }
    });
    return read;
  };

/** Atom keeps the address in an attribute, RSS in the text. */
export const linkOf = (item: XmlNode): string | null => {
  const links = childrenOf(item, 'link');
  const alternate = links.find(({ attributes }) => (attributes['rel'] ?? 'alternate') === 'alternate') ?? links[0];
  return address(alternate?.attributes['href'] ?? wordsOf(alternate));
};

export const bodyOf = (item: XmlNode): string =>
  asHtml(contentOf(childOf(item, 'content:encoded', 'description', 'content', 'summary')));

export const readRss = feedAdapter((item, { config }) => {
  const url = linkOf(item) ?? address(wordsOf(item, 'guid'));
  const company = firstWords(
    wordsOf(item, 'job_listing:company', 'company', 'jobs:company', 'a10:author', 'dc:creator'),
    config.company,
  );
  const locations = placesOf(item);
  return posting({
    externalId: withoutTracking(idOf(wordsOf(item, 'guid', 'id'), item.attributes['rdf:about'], url)),
    title: titleOf(wordsOf(item, 'title')),
    url,
    applyUrl: url,
    company: company === null ? null : { name: company },
    department: wordsOf(item, 'department'),
    employmentType: employmentTypeOf(
      wordsOf(item, 'job_listing:job_type', 'jobtype', 'job_type', 'employmenttype', 'type'),
    ),
    workplace: workplaceOf(wordsOf(item, 'remotestatus', 'workplace', 'remote')),
    locations,
    payText: wordsOf(item, 'salary', 'job_listing:salary'),
    datePosted: toDate(wordsOf(item, 'pubdate', 'published', 'dc:date', 'updated')),
    closing: toClosing(
      wordsOf(item, 'expirationdate', 'closingdate', 'deadline', 'job_listing:expires'),
      'structured',
      zoneFor(config.zone, locations),
    ),
    body: { html: bodyOf(item) },
    language: wordsOf(item, 'language', 'dc:language'),
    updatedAt: toInstant(wordsOf(item, 'updated', 'atom:updated')),
  });
});

const placesOf = (item: XmlNode): Location[] => {
  const whole = wordsOf(item, 'job_listing:location', 'location', 'joblocation', 'georss:featurename');
  const parts = [wordsOf(item, 'city'), wordsOf(item, 'state', 'region'), wordsOf(item, 'country')];
  return distinct(placesIn(whole ?? parts.filter((part) => part !== null).join(', ')));
};
