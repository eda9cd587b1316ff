import { Inject, Injectable } from '@nestjs/common';
import { fetch, type Agent, type Response } from 'undici';
import { ENV, sharedAbort, ShutdownRegistry, withDeadline, type Env } from '#libs/platform';
import { checkUrl, hostOf } from './check-url.js';
import { FetchError, interrupted, toFetchError } from './fetch-error.js';
import { guardedAgent, openAgent } from './guarded-agent.js';

export interface Validators {
  etag?: string | undefined;
  lastModified?: string | undefined;
}

export interface WebRequest {
  url: string;
  method?: 'GET' | 'POST';
  /** JSON of a POST. */
  body?: string;
  accept?: string;
  /** Of the answer that is known: 304 when it still holds. */
  validators?: Validators;
}

export interface WebLimits {
  /** For everything together: name, redirects, headers, body. Milliseconds. */
  timeoutMs: number;
  /** Of the body as it is after decompression. */
  maxBytes: number;
}

export type WebAnswer =
  | { unchanged: true }
  | { unchanged: false; url: string; body: Buffer; contentType: string | null; validators: Validators };

const REDIRECTS = 5;

/** Reads public web addresses and nothing else: every address is checked, that of every redirect too. */
@Injectable()
export class WebReader {
  private readonly allowed: ReadonlySet<string>;
  private readonly guarded: Agent = guardedAgent();
  private readonly open: Agent = openAgent();
  /** Who is asked to stay away should know whom to tell. */
  private readonly userAgent: string;
  private readonly end = sharedAbort();
  /** The process ends: what is asked from now on, or waits to ask, is `interrupted`. */
  readonly ending = this.end.signal;

  constructor(
    @Inject(ENV) env: Pick<Env, 'FETCH_ALLOWED_HOSTS' | 'PUBLIC_URL'>,
    @Inject(ShutdownRegistry) shutdown: Pick<ShutdownRegistry, 'register'>,
  ) {
    // Before the workers, which wait for the jobs that read.
    shutdown.register('consumers', 'web reader', () => this.close());
    this.userAgent = env.PUBLIC_URL === undefined ? 'Hirewire/0.1' : `Hirewire/0.1 (+${env.PUBLIC_URL})`;
    this.allowed = new Set(env.FETCH_ALLOWED_HOSTS);
  }

  async close(): Promise<void> {
    this.end.abort();
    await Promise.all([this.guarded.destroy(), this.open.destroy()]);
  }

  /** @throws FetchError for an address that is never read, before anything is asked. */
  check(url: string): void {
    checkUrl(parse(url), this.allowed);
  }

  /** @throws FetchError for everything that is no success, also for what took too long or is too large. */
  async read(request: WebRequest, { timeoutMs, maxBytes }: WebLimits): Promise<WebAnswer> {
    try {
      return await withDeadline(timeoutMs, this.ending, (signal) => this.fetch(request, maxBytes, signal));
    } catch (error) {
      throw this.ending.aborted ? interrupted() : toFetchError(error);
    }
  }

  private async fetch(request: WebRequest, maxBytes: number, signal: AbortSignal): Promise<WebAnswer> {
    const { response, url } = await this.follow(request, signal);
    if (response.status === 304 && request.validators) return { unchanged: true };
    if (!response.ok) throw await refusal(response);
    const body = await readBody(response, maxBytes);
    const contentType = response.headers.get('content-type');
    return { unchanged: false, url, body, contentType, validators: said(response) };
  }

  private async follow(request: WebRequest, signal: AbortSignal): Promise<{ response: Response; url: string }> {
    let url = parse(request.url);
    for (let hop = 0; hop <= REDIRECTS; hop++) {
      checkUrl(url, this.allowed);
      const response = await this.ask(url, request, signal);
      const to = response.status >= 300 && response.status < 400 ? response.headers.get('location') : null;
      if (to === null) return { response, url: url.href };
      await response.body?.cancel();
      const next = parse(to, url);
      if (url.protocol === 'https:' && next.protocol === 'http:')
        throw new FetchError('url-not-allowed', 'It redirects from https to http.');
      url = next;
    }
    throw new FetchError('too-many-redirects', `It redirects more than ${REDIRECTS} times.`);
  }

  private ask(url: URL, { method = 'GET', body, accept, validators }: WebRequest, signal: AbortSignal) {
    return fetch(url, {
      method,
      signal,
      redirect: 'manual',
      dispatcher: this.allowed.has(hostOf(url)) ? this.open : this.guarded,
      body: body ?? null,
      headers: {
        'user-agent': this.userAgent,
        accept: accept ?? '*/*',
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...(validators?.etag === undefined ? {} : { 'if-none-match': validators.etag }),
        ...(validators?.lastModified === undefined ? {} : { 'if-modified-since': validators.lastModified }),
      },
    });
  }
}

function parse(url: string, base?: URL): URL {
  if (!URL.canParse(url, base?.href)) throw new FetchError('url-not-allowed', 'It is no address.');
  return new URL(url, base);
}

/** Counted after decompression, so that a small answer that unpacks to gigabytes ends at the limit. */
async function readBody(response: Response, maxBytes: number): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += (chunk as Uint8Array).byteLength;
    if (size > maxBytes) throw new FetchError('response-too-large', `The answer is larger than ${maxBytes} bytes.`);
    chunks.push(chunk as Uint8Array);
  }
  return Buffer.concat(chunks);
}

async function refusal(response: Response): Promise<FetchError> {
  await response.body?.cancel();
  const { status } = response;
  const after = retryAfter(response.headers.get('retry-after'));
  return new FetchError(`http-${status}`, `The server answered ${status}.`, status, after, new URL(response.url).host);
}

/** Seconds, or a date. */
function retryAfter(said: string | null): number | null {
  if (said === null) return null;
  const ms = /^\d{1,9}$/.test(said.trim()) ? Number(said) * 1_000 : Date.parse(said) - Date.now();
  return Number.isNaN(ms) ? null : Math.max(0, ms);
}

const said = ({ headers }: Response): Validators => ({
  etag: headers.get('etag') ?? undefined,
  lastModified: headers.get('last-modified') ?? undefined,
});
