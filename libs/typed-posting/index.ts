export { amount, payRange, salary } from './amounts.js';
export { canonicalUrl, withoutTracking } from './canonical-url.js';
export { compose } from './compose.js';
export { countryCode } from './country-code.js';
export { toClosing, toDate, toInstant, unlessFarAhead, zoneFor, zoneOr } from './dates.js';
export { decode } from './decode.js';
export {
  address,
  firstWords,
  idOf,
  isObject,
  listOf,
  objectOf,
  posting,
  problemOf,
  readItems,
  text,
  titleOf,
  words,
  type Json,
} from './fields.js';
export { asHtml, escapeText, joinParts, unescapeOnce } from './html.js';
export { readJobPosting } from './job-posting.js';
export { readJsonLd } from './json-ld.js';
export { currencyOf, employmentTypeOf, periodOf, seniorityOf, workplaceOf } from './kinds-of-work.js';
export { distinct, placeOf, placesIn } from './places.js';
export { readSubmitted, type Submitted } from './read-submitted.js';
export type { Where } from './typed-posting.js';
export {
  SourceError,
  type ItemProblem,
  type ReadContext,
  type SourceAdapter,
  type SourceConfig,
  type SourceDocument,
  type SourcePosting,
  type SourceRead,
} from './source-posting.js';
