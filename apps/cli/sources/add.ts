import { createSource, READ_EVERY } from '#libs/contracts';
import { UsageError } from '../failure.js';
import { sourceKind } from '../kind.js';
import { wholeNumber } from '../options.js';
import { readSecret } from '../read-secret.js';
import { stringOf, type Action, type Values } from './action.js';
import { sourceText } from './shown.js';

/** Minutes, or never. */
export const everyMinutes = (text: string | undefined): number | null | undefined => {
  if (text === undefined) return undefined;
  return text === 'never' ? null : wholeNumber('--every', text, READ_EVERY.least, READ_EVERY.most);
};

export const add: Action = {
  of: 'all',
  options: {
    kind: { type: 'string' },
    name: { type: 'string' },
    board: { type: 'string' },
    feed: { type: 'string' },
    config: { type: 'string' },
    every: { type: 'string' },
    'secret-file': { type: 'string' },
  },
  async run({ instance, values, surroundings }) {
    const kind = sourceKind(stringOf(values, 'kind') ?? '');
    const config = configOf(values);
    const every = everyMinutes(stringOf(values, 'every'));
    const secret = await readSecret(stringOf(values, 'secret-file'), surroundings);
    const body = {
      ...{ kind, name: stringOf(values, 'name') ?? kind, config },
      ...(secret === undefined ? {} : { secret }),
      ...(every === undefined ? {} : { readEveryMinutes: every }),
    };
    const source = await instance.ask(createSource, { body });
    return { json: source, text: sourceText(source) };
  },
};

function configOf(values: Values): Record<string, unknown> {
  const [board, feed] = [stringOf(values, 'board'), stringOf(values, 'feed')];
  return {
    ...parsed(stringOf(values, 'config')),
    ...(board === undefined ? {} : { board }),
    ...(feed === undefined ? {} : { url: feed }),
  };
}

function parsed(text = '{}'): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
  } catch {
    // Told below.
  }
  throw new UsageError('--config must be a JSON object.');
}
