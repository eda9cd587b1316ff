import type { IHeaders } from 'kafkajs';

/** CloudEvents, Kafka binary mode: an attribute is a `ce_` header in UTF-8, the value is the data. */
export function toHeaders(attributes: Record<string, unknown>): IHeaders {
  const headers: IHeaders = { ce_specversion: '1.0', 'content-type': 'application/json' };
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'string' || typeof value === 'number') headers[`ce_${name}`] = String(value);
  }
  return headers;
}

export function fromHeaders(headers: IHeaders = {}): Record<string, unknown> {
  const attributes: Record<string, unknown> = { causationid: null };
  for (const [name, value] of Object.entries(headers)) {
    if (name.startsWith('ce_') && value !== undefined)
      attributes[name.slice(3)] = String(Array.isArray(value) ? value[0] : value);
  }
  // Header values are text; `sequence` is the one attribute of ours that is a number.
  if ('sequence' in attributes) attributes['sequence'] = Number(attributes['sequence']);
  delete attributes['specversion'];
  return attributes;
}
