import { isObject, type Json, readItems, type SourceAdapter, SourceError } from '#libs/typed-posting';
import { decodeJson } from './shared/decode-json.js';
import { readRecord } from './shared/plain-record.js';

/** Postings with plain field names: a list, one, or either of them as `data`, `postings` or `jobs`. */
export const readPlainJson: SourceAdapter = (document, { config }) => {
  const items = itemsIn(decodeJson(document));
  return readItems(items, (item: Json) => readRecord(item, config), false);
};

export function itemsIn(answer: unknown): unknown[] {
  if (Array.isArray(answer)) return answer;
  if (!isObject(answer)) throw new SourceError('no-postings', 'It holds no postings.');
  const inner = [
    answer['data'],
    answer['postings'],
    answer['jobs'],
    answer['items'],
    answer['posting'],
    answer['job'],
  ].find((value) => typeof value === 'object' && value !== null);
  return inner === undefined ? [answer] : itemsIn(inner);
}
