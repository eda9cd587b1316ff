import type { Source } from '#libs/contracts';
import { facts, table } from '../table.js';

/** To the minute, and in the zone that everything here is in. */
export const moment = (at: string | null): string | null =>
  at === null ? null : `${at.slice(0, 16).replace('T', ' ')}Z`;

const every = ({ readEveryMinutes }: Source): string | null =>
  readEveryMinutes === null ? null : `${readEveryMinutes} min`;

export const sourcesText = (sources: readonly Source[]): string =>
  sources.length === 0
    ? 'There are no sources; hirewire sources add makes one.\n'
    : table(
        ['ID', 'KIND', 'NAME', 'STATE', 'EVERY', 'LAST READ', 'SECRETS'],
        sources.map((source) => [
          ...[source.id, source.kind, source.name, source.reading.state, every(source)],
          ...[moment(source.reading.lastSuccessAt), source.secrets],
        ]),
      );

/** A source in full. Its secrets are a number: nobody is shown them again. */
export function sourceText(source: Source): string {
  const { reading, config } = source;
  const error = reading.lastError && `${reading.lastError.code}: ${reading.lastError.detail}`;
  return facts([
    ['id', source.id],
    ['kind', source.kind],
    ['name', source.name],
    ['configuration', Object.keys(config).length > 0 ? JSON.stringify(config) : null],
    ['webhooks go to', source.webhookPath],
    ['secrets', source.secrets],
    ['state', reading.state],
    ['read every', every(source) ?? 'not by itself'],
    ['read next', source.syncRequestedAt === null ? moment(reading.nextAt) : 'as soon as its host allows'],
    ['last read', moment(reading.lastSuccessAt)],
    ['last tried', moment(reading.lastAttemptAt)],
    ['failures', reading.failures > 0 ? reading.failures : null],
    ['last failure', error],
    ['connected', moment(source.createdAt)],
  ]);
}
