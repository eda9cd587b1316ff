import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import {
  APPLICATION_ROUTES,
  NOTIFICATION_ROUTES,
  DUPLICATE_ROUTES,
  POSTING_CHANGE_ROUTES,
  POSTING_ROUTES,
  SOURCE_HEALTH_ROUTES,
  SOURCE_ROUTES,
  type RouteDefinition,
} from '#libs/contracts';

const caddyfile = readFileSync('deploy/Caddyfile', 'utf8');

/** The paths of a named matcher, e.g. `@application path /v1/saved /v1/saved/*`. */
const pathsOf = (matcher: string): string[] =>
  new RegExp(`^\\s*@${matcher} path (.+)$`, 'm').exec(caddyfile)?.[1]?.split(' ') ?? [];

const matches = (pattern: string, path: string): boolean =>
  pattern.endsWith('/*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern;

const servedBy = (path: string): string[] =>
  ['posting-ingest', 'application', 'notification', 'any'].filter((name) =>
    pathsOf(name).some((p) => matches(p, path)),
  );

const cases = (service: string, routes: readonly RouteDefinition[]) =>
  routes.map(({ method, path }) => [`${method} ${path}`, path, service] as const);

describe('the proxy', () => {
  it.each([
    ...cases('posting-ingest', [
      ...POSTING_ROUTES,
      ...POSTING_CHANGE_ROUTES,
      ...DUPLICATE_ROUTES,
      ...SOURCE_ROUTES,
      ...SOURCE_HEALTH_ROUTES,
    ]),
    ...cases('application', APPLICATION_ROUTES),
    ...cases('notification', NOTIFICATION_ROUTES),
    ['the mailbox page', '/mailbox', 'notification'] as const,
    ['operations', '/v1/ops/overview', 'any'] as const,
    ['the event contract', '/asyncapi.json', 'any'] as const,
  ])('sends %s to its service and to no other', (_, path, service) => {
    expect(servedBy(path)).toEqual([service]);
  });

  // Caddy sorts directives: a bare `respond` would answer before any `reverse_proxy`.
  it('decides by `handle` alone who answers', () => {
    const site = caddyfile.slice(caddyfile.indexOf(':8080 {'));
    const topLevel = [...site.matchAll(/^\t([a-z]\w*)/gm)].map((match) => match[1]);
    expect(new Set(topLevel)).toEqual(new Set(['handle']));
    expect(topLevel.length).toBe(6);
  });

  it('shows neither readiness nor metrics to the outside', () => {
    expect([...servedBy('/health/ready'), ...servedBy('/metrics')]).toEqual([]);
  });
});
