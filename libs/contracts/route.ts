import { z } from 'zod';

export type HttpMethod = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/**
 * One HTTP route as data: validation, types and the OpenAPI page are derived from it.
 * `responses` maps a status to the schema of its body, `null` where there is none.
 */
export interface RouteDefinition {
  method: HttpMethod;
  /** Parameters as `:name`, e.g. `/v1/postings/:id`. */
  path: string;
  summary: string;
  tags: readonly string[];
  params?: z.ZodType;
  query?: z.ZodType;
  /** Keys in lower case; other headers are let through and left out. */
  headers?: z.ZodType;
  body?: z.ZodType;
  /** What a body looks like: for the documents, and for whoever sent something that is none. */
  bodyExample?: object;
  /** The body is not parsed: the handler gets its bytes, whatever the content type (signatures, imports). */
  rawBody?: boolean;
  /** Largest body in bytes where the default of the process is too small. */
  bodyLimit?: number;
  responses: Readonly<Record<number, z.ZodType | null>>;
}

type Part<D, K extends string> =
  D extends Record<K, infer S> ? (S extends z.ZodType ? z.output<S> : undefined) : undefined;

/** What a handler of the route receives, after validation. */
export interface RouteInput<D extends RouteDefinition> {
  params: Part<D, 'params'>;
  query: Part<D, 'query'>;
  headers: Part<D, 'headers'>;
  body: D extends { rawBody: true } ? Uint8Array : Part<D, 'body'>;
}

type ResponseBody<S> = S extends z.ZodType ? z.input<S> : undefined;
/** What a handler of the route may return as a body, over all statuses. */
export type RouteOutput<D extends RouteDefinition> = {
  [Status in keyof D['responses']]: ResponseBody<D['responses'][Status]>;
}[keyof D['responses']];

/** An object schema refuses keys it does not know: a typing mistake is told instead of being ignored. */
const strict = (schema: z.ZodType | undefined): z.ZodType | undefined =>
  schema instanceof z.ZodObject && schema.def.catchall === undefined ? schema.strict() : schema;

/**
 * Define a route. Objects of `params`, `query` and `body` become strict on their top level
 * (say `z.looseObject` to allow more); nested objects are as strict as they say themselves.
 */
export function defineRoute<const D extends RouteDefinition>(definition: D): D {
  const named = [...definition.path.matchAll(/:(\w+)/g)].map((match) => match[1]);
  if (named.length > 0 && !definition.params) {
    throw new Error(`${definition.method} ${definition.path}: parameters ${named.join(', ')} have no schema`);
  }
  const parts = Object.fromEntries(
    (['params', 'query', 'body'] as const).flatMap((part) => {
      const schema = strict(definition[part]);
      return schema ? [[part, schema]] : [];
    }),
  );
  return Object.freeze({ ...definition, ...parts });
}

/** The status a handler answers with when it says nothing: the first 2xx. */
export function defaultStatus(route: RouteDefinition): number {
  const statuses = Object.keys(route.responses).map(Number);
  return statuses.find((status) => status >= 200 && status < 300) ?? 200;
}
