import type { Source, SourceKind } from '#libs/contracts';
import type { Prisma } from '#libs/data';

export const WITH_SECRETS = { _count: { select: { secrets: true } } } as const;
export type SourceRow = Prisma.SourceGetPayload<{ include: typeof WITH_SECRETS }>;

/** Failures in a row from which on it is said to be left alone: its pauses are hours by then. */
const RESTING = 5;

export const toSource = (row: SourceRow): Source => ({
  id: row.id,
  kind: row.kind as SourceKind,
  name: row.name,
  config: row.config as Source['config'],
  webhookPath: `/v1/webhooks/${row.id}`,
  secrets: row._count.secrets,
  syncRequestedAt: row.syncRequestedAt?.toISOString() ?? null,
  readEveryMinutes: row.readEvery,
  reading: {
    state: stateOf(row),
    nextAt: row.nextReadAt?.toISOString() ?? null,
    lastAttemptAt: row.lastAttemptAt?.toISOString() ?? null,
    lastSuccessAt: row.lastSuccessAt?.toISOString() ?? null,
    lastError: row.lastError as Source['reading']['lastError'],
    failures: row.failures,
  },
  createdAt: row.createdAt.toISOString(),
  updatedAt: row.updatedAt.toISOString(),
});

function stateOf({ readEvery, lastAttemptAt, failures }: SourceRow): Source['reading']['state'] {
  if (failures >= RESTING) return 'resting';
  if (failures > 0) return 'failing';
  if (lastAttemptAt !== null) return 'healthy';
  return readEvery === null ? 'not-read' : 'never-read';
}
