import type { z } from 'zod';
import type { RouteDefinition } from '#libs/contracts';
import { ProblemError } from '../errors.js';

export interface RawInput {
  params: unknown;
  query: unknown;
  headers: unknown;
  body: unknown;
}
export interface FieldError {
  path: string;
  message: string;
}
const PARTS = ['params', 'query', 'headers', 'body'] as const;

export const invalidRequest = (errors: readonly FieldError[]): ProblemError =>
  new ProblemError({
    status: 400,
    code: 'invalid-request',
    title: 'The request is not valid',
    detail: errors
      .map((error) => `${error.path}: ${error.message}`)
      .join('; ')
      .slice(0, 1_000),
    extensions: { errors },
  });

/** `body.locations.0.city`: the part first, so that two fields of one name can be told apart. */
export const toFieldErrors = (part: string, issues: readonly z.core.$ZodIssue[]): FieldError[] =>
  issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => ({ path: [part, ...issue.path, key].join('.'), message: 'unknown field' }))
      : [{ path: [part, ...issue.path].join('.'), message: wordsOf(issue) }],
  );

/** What whoever sent it can act on; zod's own words where they say it. */
function wordsOf(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_type' && issue.message.endsWith('received undefined')) return 'is missing';
  if (issue.code === 'invalid_format' && issue.format === 'datetime')
    return 'must be a time with its zone, as in 2027-01-07T09:00:00Z or 2027-01-07T10:00:00+01:00';
  if (issue.code === 'invalid_type' && issue.message.endsWith('received NaN')) return 'must be a number';
  // A schema's own words for a limit say more.
  if (!/^Too (?:big|small)/.test(issue.message)) return issue.message;
  if (issue.code === 'too_big') return boundOf('most', issue.maximum, issue);
  if (issue.code === 'too_small') return boundOf('least', issue.minimum, issue);
  return issue.message;
}

const UNITS: Partial<Record<string, string>> = { string: 'characters', array: 'items', set: 'items' };

/** A limit, in words: `must have at most 500000 characters`, `must be at least 1`. */
function boundOf(
  side: 'most' | 'least',
  bound: number | bigint,
  { origin, inclusive, message }: { origin: string; inclusive?: boolean | undefined; message: string },
): string {
  const unit = UNITS[origin];
  if (unit !== undefined)
    return side === 'least' && bound === 1 ? 'must not be empty' : `must have at ${side} ${bound} ${unit}`;
  if (origin !== 'number') return message;
  if (inclusive !== false) return `must be at ${side} ${bound}`;
  return side === 'most' ? `must be less than ${bound}` : `must be more than ${bound}`;
}

/** PostgreSQL cannot store U+0000 in a text: it would surface as an error of the database. */
function hasNul(value: unknown): boolean {
  if (typeof value === 'string') return value.includes('\u0000');
  if (typeof value !== 'object' || value === null) return false;
  return Object.entries(value).some(([key, item]) => key.includes('\u0000') || hasNul(item));
}

function check(part: string, schema: z.ZodType, value: unknown): { value?: unknown; errors: FieldError[] } {
  if (hasNul(value)) return { errors: [{ path: part, message: 'must not contain the character U+0000' }] };
  if (part === 'body' && value === undefined && !schema.safeParse(undefined).success) {
    return { errors: [{ path: part, message: 'a JSON body is required' }] };
  }
  const parsed = schema.safeParse(value);
  return parsed.success ? { value: parsed.data, errors: [] } : { errors: toFieldErrors(part, parsed.error.issues) };
}

/**
 * Validate all parts of a request.
 * @throws ProblemError `invalid-request` naming every field that is wrong, in every part.
 */
export function readInput(route: RouteDefinition, request: RawInput): RawInput {
  const errors: FieldError[] = [];
  const input: RawInput = { params: undefined, query: undefined, headers: undefined, body: undefined };
  for (const part of PARTS) {
    const schema = route[part];
    if (part === 'body' && route.rawBody) input.body = request.body ?? Buffer.alloc(0);
    else if (schema) {
      const checked = check(part, schema, request[part]);
      errors.push(...checked.errors);
      input[part] = checked.value;
    }
  }
  if (errors.length > 0) throw invalidRequest(errors);
  return input;
}
