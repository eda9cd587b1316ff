import type { FastifyInstance, FastifyRequest } from 'fastify';
import { ProblemError } from '../errors.js';

const toPattern = (template: string): RegExp =>
  new RegExp(`^${template.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replace(/:\w+/g, '[^/]+')}/?$`);

/** A known address with a method that it does not serve is a 405 that says which ones it does; the router says 404. */
export function refuseUnservedMethods(fastify: FastifyInstance): void {
  const served = new Map<string, { pattern: RegExp; methods: Set<string> }>();
  fastify.addHook('onRoute', ({ url, method }) => {
    if (url.includes('*')) return;
    const entry = served.get(url) ?? { pattern: toPattern(url), methods: new Set() };
    for (const name of [method].flat()) entry.methods.add(name);
    served.set(url, entry);
  });
  fastify.addHook('onRequest', (request: FastifyRequest, _reply, done) => {
    if (!request.is404) return done();
    const path = request.url.split('?', 1)[0] ?? '';
    const allowed = new Set(
      [...served.values()].filter(({ pattern }) => pattern.test(path)).flatMap(({ methods }) => [...methods]),
    );
    done(allowed.size > 0 ? methodNotAllowed(request.method, [...allowed].sort()) : undefined);
  });
}

const methodNotAllowed = (method: string, allowed: string[]): ProblemError =>
  new ProblemError({
    status: 405,
    code: 'method-not-allowed',
    title: 'The address does not serve this method',
    detail: `${method} is not among ${allowed.join(', ')}.`,
    headers: { allow: allowed.join(', ') },
  });
