import type { SourceKind } from '#libs/contracts';
import { type ReadContext, type SourceConfig, SourceError } from '#libs/typed-posting';
import { ADAPTERS } from '../sources/adapters.js';
import { interpret, type Interpretation } from '../webhooks/interpret.js';

/** A receipt of a source, as far as reading it needs. */
export interface Received {
  sourceKind: SourceKind;
  config: SourceConfig;
  kind: string;
  body: Uint8Array;
  contentType: string | null;
  headers: Readonly<Record<string, string>>;
  receivedAt: Date;
}

export type Reading = (Interpretation & { complete: boolean }) | { refused: string; detail: string };

const contextOf = ({ config, receivedAt }: Received): ReadContext => ({ config, now: receivedAt });

/** Pure: what a file or a webhook of a source says of postings, or why it says nothing. */
export function readReceived(received: Received): Reading {
  const { sourceKind, body, contentType, headers } = received;
  const context = contextOf(received);
  if (received.kind === 'webhook') {
    const event = Buffer.from(body.buffer, body.byteOffset, body.byteLength);
    return { ...interpret(sourceKind, event, headers, context), complete: false };
  }
  try {
    const { postings, problems, complete } = ADAPTERS[sourceKind]({ bytes: body, contentType }, context);
    const isEmpty = postings.length === 0 && problems.length === 0;
    return { postings, problems, closed: [], sync: false, ignored: isEmpty ? 'no-postings' : null, complete };
  } catch (error) {
    if (error instanceof SourceError) return { refused: error.code, detail: error.message };
    throw error;
  }
}
