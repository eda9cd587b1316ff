import { readJson } from '#libs/platform';
import { isObject, type Json } from '../sources/shared/fields.js';

/** The JSON object of a delivery; null where it is none, or is one that readers would differ about. */
export function readBody(body: Buffer): Json | null {
  try {
    const value = readJson(new TextDecoder('utf-8', { fatal: true }).decode(body));
    return isObject(value) ? value : null;
  } catch {
    return null;
  }
}
