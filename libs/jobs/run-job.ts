import { UnrecoverableError, type Job } from 'bullmq';
import { classify, codeOf, createContext, note, PermanentError, wideEvent, type Logger } from '#libs/platform';
import { carrierOptions, type JobOutcome, type JobRegistry } from './definition.js';
import { handlerKey, type HandlerFunction, type JobMeta } from './job-handler.js';
import type { JobMetrics } from './job-metrics.js';
import { payload, type Payload } from './payload.js';

export interface RunDependencies {
  registry: JobRegistry;
  handlers: ReadonlyMap<string, HandlerFunction>;
  logger: Logger;
  metrics: JobMetrics;
}

/** Payloads written by an older version, or by nobody we know, must not break the worker. */
const readPayload = (raw: unknown): Payload => {
  const parsed = payload.safeParse(raw ?? {});
  return parsed.success ? parsed.data : { data: undefined };
};

function contextOf({ correlationId, causationId, tenantId, ownerId }: Omit<Payload, 'data'>) {
  return createContext({
    // The event that the job was added for, if any: a job is no event, and its id is none that an event may name.
    ...(causationId === undefined ? {} : { causationId }),
    ...(correlationId === undefined ? {} : { correlationId }),
    ...(tenantId === undefined ? {} : { tenantId }),
    ...(ownerId === undefined ? {} : { ownerId }),
  });
}

const metaOf = (job: Job): JobMeta => ({
  jobId: job.id ?? '',
  attempt: job.attemptsMade + 1,
  dueAt: new Date(job.timestamp + (job.opts.delay ?? 0)),
});

/** A job declared no more, or with data of another shape, will not come right by running it again. */
async function handle(
  deps: RunDependencies,
  queue: string,
  job: Job,
  data: unknown,
  meta: JobMeta,
): Promise<JobOutcome> {
  const definition = deps.registry[queue]?.[job.name];
  const handler = deps.handlers.get(handlerKey(queue, job.name));
  if (!definition || !handler) throw new PermanentError('unknown-job', `Job "${queue}/${job.name}" is not declared.`);
  const parsed = definition.data.safeParse(data ?? {});
  if (!parsed.success) throw new PermanentError('invalid-job-data', parsed.error.message);
  return handler(parsed.data, meta);
}

/** The carrier retries what is thrown, unless it is unrecoverable; bugs are retried too, up to the attempts. */
function toCarrier(error: unknown): Error {
  const text = `${codeOf(error)}: ${error instanceof Error ? error.message : String(error)}`;
  return classify(error) === 'permanent' ? new UnrecoverableError(text) : new Error(text, { cause: error });
}

/** Run one job in its context: one wide line, one measurement, its error translated for the carrier. */
export async function runJob(deps: RunDependencies, queue: string, job: Job): Promise<JobOutcome> {
  const { data, ...who } = readPayload(job.data);
  const meta = metaOf(job);
  const started = performance.now();
  const latenessMs = Date.now() - meta.dueAt.getTime();
  if (meta.attempt === 1) deps.metrics.started(queue, job.name, latenessMs);
  const ran = (outcome: string) => deps.metrics.ran(queue, job.name, outcome, (performance.now() - started) / 1_000);
  const attempts = job.opts.attempts ?? carrierOptions(deps.registry[queue]?.[job.name] ?? { data: payload }).attempts;
  try {
    const outcome = await wideEvent(deps.logger, 'job', contextOf(who), async () => {
      note({ queue, job: job.name, jobId: meta.jobId, attempt: meta.attempt, latenessMs });
      const result = await handle(deps, queue, job, data, meta);
      note(result === 'done' ? {} : { outcome: 'skipped', reason: result.skipped });
      return result;
    });
    ran(outcome === 'done' ? 'done' : 'skipped');
    return outcome;
  } catch (error) {
    const final = classify(error) === 'permanent' || meta.attempt >= attempts;
    ran(final ? 'failed' : 'retry');
    throw toCarrier(error);
  }
}
