import type { Source, SourceHealth } from '#libs/contracts';
import type { PageContent } from '#libs/platform';

const percent = (share: number): string => `${Math.round(share * 100)} %`;

const field = ({ field: name, share, usual, dropped }: NonNullable<SourceHealth['coverage']>['fields'][number]) =>
  `${name}: ${percent(share)}${dropped ? ` (used to be ${percent(usual)})` : ''}`;

const sender = ({ sender: patience }: SourceHealth['webhooks']): string | null => {
  if (patience === null) return null;
  const { keepsTryingForSeconds: seconds } = patience;
  return seconds === null ? 'does not say how long it tries' : `tries for ${Math.round(seconds / 360) / 10} hours`;
};

/** How a source does, for somebody who was told that something is wrong. */
export const healthPage = ({ name, kind }: Source, health: SourceHealth): PageContent => ({
  title: `${name}: ${health.state}`,
  facts: [
    ['Kind', kind],
    ...health.problems.map(({ detail, since }) => ['Needs attention', `${detail}\n(since ${since})`] as const),
    ['Last read', health.reading.lastSuccessAt],
    ['Last error', health.reading.lastError?.detail],
    ['Host', health.host && `${health.host.name}, breaker ${health.host.breaker}`],
    ['Last webhook', health.webhooks.lastReceivedAt],
    ['In quarantine', health.webhooks.quarantined === 0 ? null : `webhooks: ${health.webhooks.quarantined}`],
    ['Sender', sender(health.webhooks)],
    ['Open postings', health.coverage && String(health.coverage.postings)],
    ['That say something of', health.coverage?.fields.map(field).join('\n')],
    ['Outages', health.outages.map(({ startedAt, endedAt }) => `${startedAt} to ${endedAt}`).join('\n')],
  ],
});
