import { SetMetadata } from '@nestjs/common';
import type { DiscoveryService, MetadataScanner } from '@nestjs/core';
import type { JobOutcome, JobRegistry } from './definition.js';

const HANDLER = 'hirewire:job-handler';

export interface JobMeta {
  jobId: string;
  /** 1 on the first run. */
  attempt: number;
  /** When it should have run. */
  dueAt: Date;
}
export type HandlerFunction = (data: unknown, meta: JobMeta) => Promise<JobOutcome> | JobOutcome;

/** Mark a provider's method as the handler of a declared job. It gets `(data, meta)` and returns an outcome. */
export const JobHandler = (queue: string, name: string): MethodDecorator => SetMetadata(HANDLER, { queue, name });

export const handlerKey = (queue: string, name: string): string => `${queue}/${name}`;

interface Found {
  key: string;
  where: string;
  run: HandlerFunction;
}

function handlersOf(instance: object, scanner: MetadataScanner): Found[] {
  const prototype = Object.getPrototypeOf(instance) as Record<string, unknown>;
  return scanner.getAllMethodNames(prototype).flatMap((method) => {
    const target = prototype[method];
    if (typeof target !== 'function') return [];
    const meta = Reflect.getMetadata(HANDLER, target) as { queue: string; name: string } | undefined;
    if (!meta) return [];
    const run = (target as HandlerFunction).bind(instance);
    return [{ key: handlerKey(meta.queue, meta.name), where: `${instance.constructor.name}.${method}`, run }];
  });
}

/** Jobs and handlers that do not match; the boot stops, as a job without a handler would wait for ever. */
export class JobRegistryError extends Error {
  readonly code = 'job-registry';
}

function problemsOf(declared: readonly string[], found: readonly Found[]): string[] {
  const perJob = declared.flatMap((key) => {
    const places = found.filter((handler) => handler.key === key).map((handler) => handler.where);
    if (places.length === 0) return [`Job "${key}" is declared but has no handler.`];
    return places.length > 1 ? [`Job "${key}" has ${places.length} handlers: ${places.join(', ')}.`] : [];
  });
  const strays = found.filter((handler) => !declared.includes(handler.key));
  return [...perJob, ...strays.map(({ key, where }) => `${where} handles job "${key}", which is not declared.`)];
}

/**
 * Find the one handler of each declared job among the providers.
 * @throws JobRegistryError with every mismatch.
 */
export function collectHandlers(
  registry: JobRegistry,
  discovery: DiscoveryService,
  scanner: MetadataScanner,
): Map<string, HandlerFunction> {
  const instances = new Set(discovery.getProviders().map(({ instance }) => instance as unknown));
  const found = [...instances]
    .filter((instance): instance is object => typeof instance === 'object' && instance !== null)
    .flatMap((instance) => handlersOf(instance, scanner));
  const declared = Object.entries(registry).flatMap(([queue, jobs]) =>
    Object.keys(jobs).map((name) => handlerKey(queue, name)),
  );
  const problems = problemsOf(declared, found);
  if (problems.length > 0) throw new JobRegistryError(problems.join('\n'));
  return new Map(found.map(({ key, run }) => [key, run]));
}
