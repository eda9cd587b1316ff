import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { answer, type Answer } from './answer.js';
import { escapeHtml } from './escape-html.js';

/** What a person who follows a link is shown of something. All of it is text: none is taken for markup. */
export interface PageContent {
  title: string;
  facts: readonly (readonly [label: string, value: string | null | undefined])[];
  text?: string | null;
  /** Where to go on; only http and https are linked. */
  link?: { href: string | null; label: string };
}

const FORMAT = new Intl.DateTimeFormat('en-GB', { dateStyle: 'full', timeStyle: 'short', timeZone: 'UTC' });

/** "Friday, 18 December 2026 at 22:00 UTC". @param at ISO 8601 with an offset. */
export const inWords = (at: string): string => `${FORMAT.format(new Date(at))} UTC`;

const STYLE = `body{font:16px/1.5 system-ui,sans-serif;color:#1c1c1c;background:#f6f6f4;margin:0}
main{max-width:46rem;margin:0 auto;padding:2rem 1rem}h1{font-size:1.4rem}dt{color:#666;font-size:.85rem}
dd{margin:0 0 .6rem;white-space:pre-line}pre{white-space:pre-wrap;font:inherit}`;

const linkTo = ({ href, label }: NonNullable<PageContent['link']>): string =>
  href !== null && /^https?:\/\//i.test(href)
    ? `<p><a href="${escapeHtml(href)}" rel="noopener noreferrer">${escapeHtml(label)}</a></p>`
    : '';

export function renderPage({ title, facts, text, link }: PageContent): string {
  const list = facts
    .filter(([, value]) => value !== null && value !== undefined && value !== '')
    .map(([label, value]) => `<dt>${escapeHtml(label)}</dt><dd>${escapeHtml(value ?? '')}</dd>`);
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${escapeHtml(title)} - Hirewire</title><style>${STYLE}</style></head><body><main><h1>${escapeHtml(title)}</h1>
<dl>${list.join('\n')}</dl>
${link ? linkTo(link) : ''}
${text ? `<pre>${escapeHtml(text)}</pre>` : ''}</main></body></html>`;
}

/** Whether the caller is a browser that a person uses: it names HTML, and programs that want JSON do not. */
export const wantsPage = (accept: string | undefined): boolean =>
  accept !== undefined && /\btext\/html\b/i.test(accept) && !/\bjson\b/i.test(accept);

export const WantsPage = createParamDecorator((_: unknown, context: ExecutionContext) =>
  wantsPage(context.switchToHttp().getRequest<FastifyRequest>().headers.accept),
);

export const page = (content: PageContent): Answer<string> =>
  answer(200, renderPage(content), {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy':
      "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    vary: 'accept',
  });
