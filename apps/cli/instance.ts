import type { z } from 'zod';
import { defaultStatus, problem, type Problem, type RouteDefinition } from '#libs/contracts';
import { Failure, UsageError } from './failure.js';
import { printable } from './printable.js';

export const DEFAULT_URL = 'http://127.0.0.1:3000';
const TIMEOUT_MS = 30_000;
/** A large body takes as long as its way does. */
const BODY_TIMEOUT_MS = 600_000;

export interface Asked {
  params?: Readonly<Record<string, string>>;
  query?: Readonly<Record<string, string | undefined>>;
  headers?: Readonly<Record<string, string>>;
  /** Sent as JSON, but for a stream, which is sent as it is. */
  body?: object | ReadableStream<Uint8Array>;
}

type Success<D extends RouteDefinition> = {
  [S in keyof D['responses'] & (200 | 201 | 202)]: D['responses'][S] extends z.ZodType
    ? z.output<D['responses'][S]>
    : never;
}[keyof D['responses'] & (200 | 201 | 202)];

/** A running Hirewire. What goes wrong between it and here is a sentence. */
export class Instance {
  readonly url: string;

  /** @throws UsageError for what is no address. */
  constructor(address: string) {
    const url = URL.canParse(address) ? new URL(address) : null;
    if (!url || !/^https?:$/.test(url.protocol) || url.username !== '' || url.search !== '')
      throw new UsageError(`--url must be the address of an instance such as ${DEFAULT_URL}.`);
    this.url = url.href.replace(/\/+$/, '');
  }

  /** Asks a route, and holds the answer against it. @throws Failure for everything but success. */
  async ask<D extends RouteDefinition>(route: D, asked: Asked = {}): Promise<Success<D>> {
    const response = await this.send(route, asked);
    const { status } = response;
    const body: unknown = await response.json().catch(() => null);
    if (status >= 400) throw this.refusal(status, body);
    const schema = route.responses[defaultStatus(route)];
    if (!schema) return undefined as Success<D>;
    const answer = schema.safeParse(body);
    if (!answer.success) throw new Failure(`what answers at ${this.url} is no Hirewire, or one of another version.`);
    return answer.data as Success<D>;
  }

  private async send(route: RouteDefinition, { body, ...asked }: Asked): Promise<Response> {
    const isStream = body instanceof ReadableStream;
    const json = body === undefined || isStream ? {} : { 'content-type': 'application/json' };
    try {
      return await fetch(this.address(route.path, asked), {
        method: route.method,
        headers: { accept: 'application/json', ...json, ...asked.headers },
        ...(body === undefined ? {} : { body: isStream ? body : JSON.stringify(body) }),
        // What is streamed is sent before it is answered (WHATWG fetch, `RequestDuplex`).
        ...(isStream ? { duplex: 'half' } : {}),
        signal: AbortSignal.timeout(isStream ? BODY_TIMEOUT_MS : TIMEOUT_MS),
      });
    } catch (error) {
      throw causeOf(error) ?? this.unreachable(error);
    }
  }

  private address(path: string, { params = {}, query = {} }: Asked): string {
    const filled = path.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(params[name] ?? ''));
    const search = new URLSearchParams();
    for (const [name, value] of Object.entries(query)) if (value !== undefined) search.set(name, value);
    return `${this.url}${filled}${search.size > 0 ? `?${search.toString()}` : ''}`;
  }

  private refusal(status: number, body: unknown): Failure {
    const told = problem.safeParse(body);
    if (told.success) return new Failure(sentenceOf(told.data));
    return new Failure(`what answers at ${this.url} says ${status} and is no Hirewire.`);
  }

  private unreachable(error: unknown): Failure {
    const { name, cause } = error as Error & { cause?: { code?: string } };
    if (name === 'TimeoutError') return new Failure(`Hirewire at ${this.url} did not answer in time.`);
    // It was there, and went away in the middle.
    if (cause?.code === 'UND_ERR_SOCKET' || cause?.code === 'ECONNRESET' || cause?.code === 'EPIPE')
      return new Failure(`Hirewire at ${this.url} broke the connection before it answered.`);
    return new Failure(`No Hirewire answers at ${this.url}: start one with \`npm start\`, or name another with --url.`);
  }
}

/** A body that failed by itself says why; fetch wraps it. */
function causeOf(error: unknown, depth = 0): Failure | null {
  if (error instanceof Failure) return error;
  if (!(error instanceof Error) || depth > 3) return null;
  return causeOf(error.cause, depth + 1);
}

function sentenceOf({ title, detail, code, errors = [] }: Problem): string {
  const fields = errors.map(({ path, message }) => `${path} ${message}`).join('; ');
  const more = [detail, fields].filter((part) => part !== undefined && part !== '').join(' ');
  const sentence = more === '' ? title : `${title}: ${more}`;
  return printable(`${sentence.replace(/\.$/, '')} (${code}).`);
}
