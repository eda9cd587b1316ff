import type { FastifyInstance, FastifyReply } from 'fastify';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { toOpenApi, type OpenApiDocument, type RouteDefinition } from '#libs/contracts';
import type { RouteCatalogue } from './route-catalogue.js';

const PAGE_FILES: Record<string, string> = {
  'swagger-ui.css': 'text/css; charset=utf-8',
  'swagger-ui-bundle.js': 'text/javascript; charset=utf-8',
};
const INIT = `SwaggerUIBundle({ url: '/openapi.json', dom_id: '#ui', deepLinking: true, validatorUrl: null });`;

const page = (title: string): string => `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>${title}</title><link rel="stylesheet" href="/docs/swagger-ui.css"></head>
<body><div id="ui"></div><script src="/docs/swagger-ui-bundle.js"></script><script src="/docs/init.js"></script></body>
</html>`;

const send = (reply: FastifyReply, type: string, body: string | Buffer): FastifyReply =>
  reply.header('content-type', type).header('cache-control', 'no-cache').send(body);

/**
 * `/openapi.json` and the reference page `/docs`, from the route definitions; every file is local. `others` are described
 * with those of this process: services behind one proxy have one reference.
 * Swagger UI's files are served here and not by Nest's SwaggerModule: that one needs @fastify/static, whose
 * CommonJS requires an ESM-only package, which Jest cannot load before Node 24.
 */
export function serveDocs(
  fastify: FastifyInstance,
  catalogue: RouteCatalogue,
  info: OpenApiDocument['info'],
  others: readonly RouteDefinition[] = [],
): void {
  const { resolve } = createRequire(import.meta.url);
  let document: OpenApiDocument | undefined;
  // Lazily: the controllers are known once the application is initialised.
  fastify.get('/openapi.json', () => (document ??= toOpenApi([...new Set([...catalogue.list(), ...others])], info)));
  fastify.get('/', (_, reply) => reply.redirect('/docs'));
  fastify.get('/docs', (_, reply) => send(reply, 'text/html; charset=utf-8', page(info.title)));
  fastify.get('/docs/init.js', (_, reply) => send(reply, 'text/javascript; charset=utf-8', INIT));
  for (const [name, type] of Object.entries(PAGE_FILES)) {
    fastify.get(`/docs/${name}`, async (_, reply) => {
      return send(reply, type, await readFile(resolve(`swagger-ui-dist/${name}`)));
    });
  }
}
