import type { IHeaders } from 'kafkajs';
import { ATTRIBUTE_NAMES } from '#libs/contracts';

/** Names are looked up and not put together: that costs more than all the rest, thousands of times a second. */
const HEADER_OF = new Map(ATTRIBUTE_NAMES.map((name) => [name, `ce_${name}`]));
const ATTRIBUTE_OF = new Map(ATTRIBUTE_NAMES.map((name) => [`ce_${name}`, name]));

/** CloudEvents, Kafka binary mode: an attribute is a `ce_` header in UTF-8, the value is the data. */
export function toHeaders(attributes: Record<string, unknown>): IHeaders {
  const headers: IHeaders = { ce_specversion: '1.0', 'content-type': 'application/json' };
  for (const name of Object.keys(attributes)) {
    const value = attributes[name];
    if (typeof value === 'string' || typeof value === 'number')
      headers[HEADER_OF.get(name) ?? `ce_${name}`] = String(value);
  }
  return headers;
}

export function fromHeaders(headers: IHeaders = {}): Record<string, unknown> {
  const attributes: Record<string, unknown> = { causationid: null };
  for (const header of Object.keys(headers)) {
    const name = ATTRIBUTE_OF.get(header) ?? otherName(header);
    const value = headers[header];
    if (name !== undefined && value !== undefined) attributes[name] = String(Array.isArray(value) ? value[0] : value);
  }
  // Header values are text; `sequence` is the one attribute of ours that is a number.
  if ('sequence' in attributes) attributes['sequence'] = Number(attributes['sequence']);
  return attributes;
}

const otherName = (header: string): string | undefined =>
  header.startsWith('ce_') && header !== 'ce_specversion' ? header.slice(3) : undefined;
