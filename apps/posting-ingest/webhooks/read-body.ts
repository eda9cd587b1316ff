import { isUtf8 } from 'node:buffer';
import { readJson } from '#libs/platform';
import { isObject, type Json } from '#libs/typed-posting';

/** The JSON object of a delivery; null where it is none, or is one that readers would differ about. */
export function readBody(body: Buffer): Json | null {
  try {
    const value = isUtf8(body) ? readJson(withoutMark(body.toString())) : null;
    return isObject(value) ? value : null;
  } catch {
    return null;
  }
}

const withoutMark = (text: string): string => (text.startsWith('\ufeff') ? text.slice(1) : text);

/** What is wrong with a delivery that `readBody` cannot read. */
export function whyUnreadable(body: Buffer): string {
  if (!isUtf8(body)) return 'The body is not UTF-8 text.';
  try {
    readJson(withoutMark(body.toString()));
    return 'The body is JSON, but no object.';
  } catch (error) {
    return error instanceof Error ? error.message : 'The body is not valid JSON.';
  }
}
