import { Inject, Injectable } from '@nestjs/common';
import { MAX_INTAKE_CHARS } from '#libs/contracts';
import { ProblemError, TimeoutError, withDeadline } from '#libs/platform';
import { decode, SourceError } from '#libs/typed-posting';
import { FetchError, interrupted, toFetchError } from '../fetch/fetch-error.js';
import { WebReader } from '../fetch/web-reader.js';
import { Hosts } from '../pull/hosts.js';

/** Somebody waits for the answer. */
const LIMITS = { timeoutMs: 8_000, maxBytes: 5 * 1_024 * 1_024 };
const ACCEPT = 'text/html, application/xhtml+xml, text/plain;q=0.8, application/ld+json;q=0.8';
const READABLE = /^(?:text\/(?:html|plain)|application\/(?:xhtml\+xml|ld\+json|json))\b/i;
/** Pages read at the same time; each holds a connection of ours and of the caller. */
const AT_ONCE = 16;

export interface Page {
  html: string;
  /** Where it was found in the end. */
  url: string;
}

/** Reads the page of a posting for somebody who waits. */
@Injectable()
export class ReadPage {
  private running = 0;

  constructor(
    @Inject(WebReader) private readonly web: WebReader,
    @Inject(Hosts) private readonly hosts: Hosts,
  ) {}

  /** @throws ProblemError that says what is wrong with the page, and nothing of our network. */
  async at(url: string): Promise<Page> {
    if (this.running >= AT_ONCE) throw busy();
    this.running++;
    try {
      return await this.read(url);
    } catch (error) {
      if (error instanceof FetchError || error instanceof SourceError) throw unreadable(error);
      throw error;
    } finally {
      this.running--;
    }
  }

  private async read(url: string): Promise<Page> {
    // A host that may not be asked has no turn to wait for.
    this.web.check(url);
    const ask = () => this.web.read({ url, accept: ACCEPT }, LIMITS);
    const { host } = new URL(url);
    const answer = await withDeadline(LIMITS.timeoutMs, this.web.ending, (signal) =>
      this.hosts.ask(host, ask, signal, 'caller'),
    ).catch((error: unknown) => {
      throw error instanceof TimeoutError ? toFetchError(error) : this.web.ending.aborted ? interrupted() : error;
    });
    if (answer.unchanged) throw new FetchError('unreachable', 'The server did not answer what was asked for.');
    const { body, contentType, url: at } = answer;
    if (contentType !== null && !READABLE.test(contentType))
      throw new SourceError('page-no-text', 'The address is no page of text.');
    const html = decode({ bytes: body, contentType });
    if (html.length > MAX_INTAKE_CHARS)
      throw new SourceError('page-too-large', `The page is longer than ${MAX_INTAKE_CHARS} characters.`);
    return { html, url: at };
  }
}

const unreadable = ({ code, message }: FetchError | SourceError): ProblemError =>
  new ProblemError({ status: 422, code: codeOf(code), title: 'The page cannot be read', detail: message });

const CODES: Record<string, string> = {
  'url-not-allowed': 'url-not-allowed',
  'address-not-allowed': 'url-not-allowed',
  'response-too-large': 'page-too-large',
  'page-too-large': 'page-too-large',
  'page-no-text': 'page-no-text',
  'http-404': 'page-gone',
  'http-410': 'page-gone',
};
const codeOf = (code: string): string =>
  CODES[code] ?? (code.startsWith('http-4') ? 'page-refused' : 'page-unreachable');

const busy = (): ProblemError =>
  new ProblemError({
    ...{ status: 503, code: 'busy', title: 'Too many pages are being read' },
    detail: 'Try again in a few seconds, or hand in the text of the page.',
  });
