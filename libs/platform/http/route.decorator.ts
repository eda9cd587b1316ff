import {
  applyDecorators,
  createParamDecorator,
  Delete,
  Get,
  HttpCode,
  Patch,
  Post,
  Put,
  SetMetadata,
  type ExecutionContext,
} from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import type { FastifyRequest } from 'fastify';
import { defaultStatus, type HttpMethod, type RouteDefinition } from '#libs/contracts';
import { readInput } from './read-input.js';

export const ROUTE = 'hirewire:route';

const VERBS: Record<HttpMethod, (path: string) => MethodDecorator> = {
  GET: Get,
  POST: Post,
  PUT: Put,
  PATCH: Patch,
  DELETE: Delete,
};

/**
 * Serve a route definition with this controller method. The controller itself carries no path: the definition
 * says all of it, so that the documents and the served routes cannot differ.
 */
export const Route = (definition: RouteDefinition): MethodDecorator =>
  applyDecorators(
    VERBS[definition.method](definition.path),
    HttpCode(defaultStatus(definition)),
    SetMetadata(ROUTE, definition),
    RouteConfig({
      rawBody: definition.rawBody === true,
      bodyLimit: definition.bodyLimit,
      bodyExample: definition.bodyExample,
    }),
  );

export const routeOf = (handler: object): RouteDefinition | undefined =>
  Reflect.getMetadata(ROUTE, handler) as RouteDefinition | undefined;

/** The validated `{params, query, headers, body}` of the route: `@Input() input: RouteInput<typeof route>`. */
export const Input = createParamDecorator((_: unknown, context: ExecutionContext) => {
  const route = routeOf(context.getHandler());
  if (!route) throw new Error(`@Input() on ${context.getHandler().name}, which has no @Route()`);
  return readInput(route, context.switchToHttp().getRequest<FastifyRequest>());
});
