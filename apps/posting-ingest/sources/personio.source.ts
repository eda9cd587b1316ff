import type { Location } from '#libs/contracts';
import {
  address,
  decode,
  distinct,
  employmentTypeOf,
  firstWords,
  idOf,
  joinParts,
  placesIn,
  posting,
  problemOf,
  type SourceAdapter,
  type SourceConfig,
  SourceError,
  type SourceRead,
  seniorityOf,
  titleOf,
  toDate,
  toInstant,
} from '#libs/typed-posting';
import { childOf, childrenOf, contentOf, descendants, readXml, wordsOf, type XmlNode } from './shared/xml.js';

/** `<workzag-jobs><position>`; an employer without openings answers the root alone. */
export const readPersonio: SourceAdapter = (document, { config }) => {
  const { root, cutOff } = readXml(decode(document));
  const positions = root.name === 'position' ? [root] : childrenOf(root, 'position');
  if (positions.length === 0 && !/^workzag-jobs$/i.test(root.name)) {
    throw new SourceError('not-personio', `Its root is <${root.name.slice(0, 40)}>, not <workzag-jobs>.`);
  }
  const read: SourceRead = {
    listed: positions.length,
    postings: [],
    problems: [],
    complete: !cutOff && root.name !== 'position',
  };
  positions.forEach((position, index) => {
    try {
      read.postings.push(readPosition(position, config));
    } catch (error) {
      read.problems.push(problemOf({ id: wordsOf(position, 'id') }, index, error));
    }
  });
  return read;
};

function readPosition(position: XmlNode, config: SourceConfig) {
  const company = firstWords(wordsOf(position, 'subcompany'), config.company);
  const id = idOf(wordsOf(position, 'id'), position.attributes['id']);
  const url = address(wordsOf(position, 'url')) ?? address(`/job/${encodeURIComponent(id)}`, config.url);
  return posting({
    externalId: id,
    title: titleOf(wordsOf(position, 'name')),
    url,
    applyUrl: url,
    company: company === null ? null : { name: company },
    department: wordsOf(position, 'department'),
    seniority: seniorityOf(wordsOf(position, 'seniority')),
    employmentType: typeOf(position),
    locations: placesOf(position),
    datePosted: toDate(wordsOf(position, 'createdAt')),
    updatedAt: toInstant(wordsOf(position, 'updatedAt')),
    body: { html: bodyOf(position) },
  });
}

/** `permanent` says how long, `schedule` how much: an internship stays one whatever its hours are. */
function typeOf(position: XmlNode) {
  const [type, schedule] = [wordsOf(position, 'employmentType'), wordsOf(position, 'schedule')];
  return type !== null && /intern|trainee|freelance|temporary/i.test(type)
    ? employmentTypeOf(type)
    : employmentTypeOf(schedule, type);
}

const placesOf = (position: XmlNode): Location[] =>
  distinct(
    [
      ...childrenOf(position, 'office'),
      ...childrenOf(position, 'additionalOffices').flatMap((list) => childrenOf(list, 'office')),
    ]
      .map((office) => wordsOf(office))
      .flatMap(placesIn),
  );

const bodyOf = (position: XmlNode): string =>
  joinParts(
    descendants(position, 'jobDescription').map((part) => ({
      heading: wordsOf(part, 'name'),
      content: contentOf(childOf(part, 'value')),
    })),
  );
