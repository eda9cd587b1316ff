import { z } from 'zod';
import type { RouteDefinition } from './route.js';

type JsonSchema = Record<string, unknown>;
export interface OpenApiDocument {
  openapi: '3.1.0';
  info: { title: string; version: string; description?: string };
  paths: Record<string, Record<string, JsonSchema>>;
  components: { schemas: Record<string, JsonSchema> };
}

/** RFC 9457, with the members every problem of this API has. */
export const problem = z.looseObject({
  type: z.string(),
  title: z.string(),
  status: z.number().int(),
  /** Stable and kebab-case: what a client switches on. */
  code: z.string(),
  detail: z.string().optional(),
  correlationId: z.string(),
  errors: z.array(z.object({ path: z.string(), message: z.string() })).optional(),
});
export type Problem = z.infer<typeof problem>;

const toSchema = (schema: z.ZodType, io: 'input' | 'output'): JsonSchema => {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { target: 'draft-2020-12', io, unrepresentable: 'any' });
  return rest;
};

/** `params`, `query` and `headers` are objects of one schema per name. */
function parameters(schema: z.ZodType | undefined, place: 'path' | 'query' | 'header'): JsonSchema[] {
  if (!schema) return [];
  const { properties = {}, required = [] } = toSchema(schema, 'input') as {
    properties?: Record<string, JsonSchema>;
    required?: string[];
  };
  return Object.entries(properties).map(([name, property]) => ({
    name,
    in: place,
    required: place === 'path' || required.includes(name),
    ...(typeof property['description'] === 'string' ? { description: property['description'] } : {}),
    schema: property,
  }));
}

function requestBody(route: RouteDefinition): JsonSchema {
  if (route.rawBody) return { requestBody: { required: true, content: { '*/*': { schema: {} } } } };
  if (!route.body) return {};
  const schema = toSchema(route.body, 'input');
  const media = route.bodyExample === undefined ? { schema } : { schema, example: route.bodyExample };
  return {
    requestBody: { required: !route.body.safeParse(undefined).success, content: { 'application/json': media } },
  };
}

const PROBLEM_CONTENT = { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } };

function response(summary: string, schema: z.ZodType | null): JsonSchema {
  if (schema === problem) return { description: 'Problem', content: PROBLEM_CONTENT };
  const content = schema ? { content: { 'application/json': { schema: toSchema(schema, 'output') } } } : {};
  return { description: summary, ...content };
}

function responses(route: RouteDefinition): JsonSchema {
  const own = Object.entries(route.responses).map(([status, schema]) => [status, response(route.summary, schema)]);
  return { ...(Object.fromEntries(own) as JsonSchema), default: { description: 'Problem', content: PROBLEM_CONTENT } };
}

const operationId = (route: RouteDefinition): string =>
  `${route.method.toLowerCase()}${route.path.replace(/[^A-Za-z0-9]+(\w?)/g, (_match: string, next: string) => next.toUpperCase())}`;

function operation(route: RouteDefinition): JsonSchema {
  return {
    operationId: operationId(route),
    summary: route.summary,
    tags: [...route.tags],
    parameters: [
      ...parameters(route.params, 'path'),
      ...parameters(route.query, 'query'),
      ...parameters(route.headers, 'header'),
    ],
    ...requestBody(route),
    responses: responses(route),
  };
}

/** The OpenAPI 3.1 document of a list of routes. Pure: the same list gives the same document. */
export function toOpenApi(routes: readonly RouteDefinition[], info: OpenApiDocument['info']): OpenApiDocument {
  const paths: OpenApiDocument['paths'] = {};
  const sorted = [...routes].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
  for (const route of sorted) {
    const path = route.path.replace(/:(\w+)/g, '{$1}');
    (paths[path] ??= {})[route.method.toLowerCase()] = operation(route);
  }
  return { openapi: '3.1.0', info, paths, components: { schemas: { Problem: toSchema(problem, 'output') } } };
}
