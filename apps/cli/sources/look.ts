import { listReadings, listReceipts, RECEIPT_STATES } from '#libs/contracts';
import { UsageError } from '../failure.js';
import { allSources } from '../find-source.js';
import { sourceKind } from '../kind.js';
import { wholeNumber } from '../options.js';
import { table } from '../table.js';
import { stringOf, type Action } from './action.js';
import { moment, sourcesText, sourceText } from './shown.js';

export const list: Action = {
  of: 'all',
  options: { kind: { type: 'string' } },
  async run({ instance, values }) {
    const kind = stringOf(values, 'kind');
    const sources = await allSources(instance, kind === undefined ? undefined : sourceKind(kind));
    return { json: sources, text: sourcesText(sources) };
  },
};

export const show: Action = {
  of: 'one',
  run: (_, source) => Promise.resolve({ json: source, text: sourceText(source) }),
};

export const readings: Action = {
  of: 'one',
  async run({ instance }, { id }) {
    const { items } = await instance.ask(listReadings, { params: { id } });
    const names = ['STARTED', 'STATE', 'LISTED', 'CREATED', 'UPDATED', 'MISSING', 'CLOSED', 'WHY'];
    const rows = items.map((one) => [
      ...[moment(one.startedAt), one.unchanged ? 'unchanged' : one.state, one.listed, one.created, one.updated],
      ...[one.missing, one.closed, [one.reason, one.detail].filter((part) => part !== null).join(': ')],
    ]);
    return { json: items, text: items.length === 0 ? 'It was not read yet.\n' : table(names, rows) };
  },
};

export const receipts: Action = {
  of: 'one',
  options: { state: { type: 'string' }, limit: { type: 'string' } },
  async run({ instance, values }, { id: sourceId }) {
    const state = stringOf(values, 'state');
    if (state !== undefined && !RECEIPT_STATES.some((one) => one === state))
      throw new UsageError(`--state must be one of ${RECEIPT_STATES.join(', ')}.`);
    const limit = String(wholeNumber('--limit', stringOf(values, 'limit') ?? '50', 1, 200));
    const { items } = await instance.ask(listReceipts, { query: { sourceId, state, limit } });
    const rows = items.map((one) => [
      ...[one.id, moment(one.receivedAt), one.kind, one.state],
      ...[[one.reason, ...one.details].filter((part) => part !== null).join(': ')],
    ]);
    const names = ['ID', 'RECEIVED', 'KIND', 'STATE', 'WHY'];
    return { json: items, text: items.length === 0 ? 'There are no receipts.\n' : table(names, rows) };
  },
};
