import {
  address,
  employmentTypeOf,
  firstWords,
  idOf,
  isObject,
  type Json,
  listOf,
  objectOf,
  placeOf,
  posting,
  readItems,
  type SourceAdapter,
  type SourceConfig,
  SourceError,
  type SourcePosting,
  text,
  seniorityOf,
  titleOf,
  toDate,
  words,
} from '#libs/typed-posting';
import { decodeJson } from './shared/decode-json.js';

const WORKPLACES: Readonly<Record<string, SourcePosting['workplace']>> = {
  '0': 'on-site',
  '1': 'remote',
  '2': 'hybrid',
};
const SHARE_ID = /\/careers\/(\d+)/;

/** `/careers/list` `{meta, result: [..]}` without texts, or `/careers/{id}/detail`. */
export const readBambooHr: SourceAdapter = (document, { config }) => {
  const answer = objectOf(decodeJson(document));
  const { result } = answer;
  const read = (job: Json): SourcePosting => readJob(job, config);
  if (Array.isArray(result)) {
    const total = objectOf(answer['meta'])['totalCount'];
    return readItems(result, read, typeof total !== 'number' || total <= result.length);
  }
  const job = objectOf(result)['jobOpening'];
  if (!isObject(job)) throw new SourceError('not-bamboohr', 'It has neither a list of jobs nor one job.');
  return readItems([job], read, false);
};

function readJob(job: Json, { company, url: board }: SourceConfig): SourcePosting {
  const share = address(job['jobOpeningShareUrl']);
  // The detail has no id of its own; the address it is shared under has.
  const id = idOf(job['id'], SHARE_ID.exec(share ?? '')?.[1]);
  const url = share ?? address(`/careers/${encodeURIComponent(id)}`, board);
  const workplace = WORKPLACES[words(job['locationType']) ?? ''] ?? (job['isRemote'] === true ? 'remote' : null);
  const status = words(job['jobOpeningStatus']);
  return posting({
    externalId: id,
    title: titleOf(job['jobOpeningName']),
    url,
    applyUrl: url,
    company: company === undefined ? null : { name: company },
    department: words(job['departmentLabel']),
    seniority: seniorityOf(job['minimumExperience']),
    employmentType: employmentTypeOf(job['employmentStatusLabel'], job['employmentType']),
    workplace,
    locations: [placeIn(job, workplace === 'remote')].filter((place) => place !== null),
    payText: firstWords(...listOf(job['compensation'])),
    datePosted: toDate(job['datePosted']),
    body: { html: text(job['description']) ?? '' },
    status: status === null || /^open$/i.test(status) ? 'listed' : 'unlisted',
  });
}

/** The place of the office, or where that is empty the one that was typed for the job board. */
function placeIn(job: Json, remote: boolean) {
  const [office, typed] = [objectOf(job['location']), objectOf(job['atsLocation'])];
  const pick = (...names: string[]): string | null =>
    firstWords(...[office, typed].flatMap((place) => names.map((name) => place[name])));
  return placeOf({
    city: pick('city'),
    region: pick('state', 'province'),
    country: pick('addressCountry', 'country'),
    remote,
  });
}
