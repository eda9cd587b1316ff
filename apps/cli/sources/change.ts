import { addSourceSecret, deleteSource, READ_EVERY, syncSource, updateSource, type Source } from '#libs/contracts';
import { UsageError } from '../failure.js';
import type { Instance } from '../instance.js';
import { printable } from '../printable.js';
import { readSecret } from '../read-secret.js';
import { stringOf, type Action, type Told } from './action.js';
import { everyMinutes } from './add.js';

const told = (source: Source, what: string): Told => ({ json: source, text: `${printable(source.name)}: ${what}\n` });

const readEvery = (instance: Instance, { id }: Source, readEveryMinutes: number | null): Promise<Source> =>
  instance.ask(updateSource, { params: { id }, body: { readEveryMinutes } });

export const sync: Action = {
  of: 'one',
  async run({ instance }, { id }) {
    const source = await instance.ask(syncSource, { params: { id } });
    return told(source, 'it is read as soon as its host allows; hirewire sources readings tells what was found.');
  },
};

export const rotateSecret: Action = {
  of: 'one',
  options: { 'secret-file': { type: 'string' } },
  async run({ instance, values, surroundings }, { id }) {
    const secret = await readSecret(stringOf(values, 'secret-file'), surroundings);
    if (secret === undefined)
      throw new UsageError('say --secret-file FILE (- for standard input), or set HIREWIRE_SOURCE_SECRET.');
    const source = await instance.ask(addSourceSecret, { params: { id }, body: { secret } });
    const valid = source.secrets > 1 ? 'the secret before it is valid until the next change.' : 'it is the only one.';
    return told(source, `the new secret is valid; ${valid}`);
  },
};

export const pause: Action = {
  of: 'one',
  run: async ({ instance }, source) =>
    told(await readEvery(instance, source, null), 'it is not read by itself any more; what it sends is still taken.'),
};

export const resume: Action = {
  of: 'one',
  options: { every: { type: 'string' } },
  async run({ instance, values }, source) {
    const minutes = everyMinutes(stringOf(values, 'every')) ?? READ_EVERY.usual;
    return told(await readEvery(instance, source, minutes), `it is read now, and every ${minutes} minutes.`);
  },
};

export const remove: Action = {
  of: 'one',
  async run({ instance }, source) {
    await instance.ask(deleteSource, { params: { id: source.id } });
    return {
      ...told(source, 'it is disconnected; its postings stay, its secrets do not.'),
      json: { removed: source.id },
    };
  },
};
