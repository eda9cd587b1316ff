import { parsePosting, type ParseInput, type ParseResult } from '#libs/posting-parser';
import { typedJson, typedPosting, type Where } from './typed-posting.js';

/** A posting as somebody hands it in: its words, its page, or a schema.org JobPosting. */
export type Submitted = ParseInput | { json: object };

/** What the markup of a page or JSON says typed, or else what the words say. Never throws; reasons where it is no posting. */
export function readSubmitted(submitted: Submitted, where: Where): ParseResult {
  const { now, url, zone } = where;
  if ('json' in submitted) {
    const posting = typedJson(asJobPosting(submitted.json), where);
    return posting === null ? { ok: false, reasons: [NO_JOB_POSTING] } : { ok: true, posting };
  }
  const typed = 'html' in submitted ? typedPosting(submitted.html, where) : null;
  if (typed !== null) return { ok: true, posting: typed };
  const options = { ...(url === undefined ? {} : { url }), ...(zone === undefined ? {} : { zone }) };
  return parsePosting(submitted, { now, ...options });
}

const NO_JOB_POSTING = 'The JSON is no schema.org JobPosting with a title and a description.';

/** People leave out what goes without saying. */
const asJobPosting = (json: object): object =>
  Array.isArray(json) || '@type' in json || '@graph' in json ? json : { ...json, '@type': 'JobPosting' };
