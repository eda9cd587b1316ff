const SECRET_NAME = /authorization|cookie|passw|secret|token|api[-_]?key|credential/i;
// Up to the last @ of the word: a password may hold @ and / that nobody encoded.
const URL_PASSWORD = /(\b[a-z][a-z0-9+.-]*:\/\/[^\s:/@]*):[^\s]+@/gi;
const BEARER = /\b(bearer|basic)\s+[A-Za-z0-9._~+/=-]{6,}/gi;
const DIGEST = /\b(digest)\s+\w+=.*/gi;
const NAMED = /\b(passw(?:or)?d|pwd|secret|token|api[-_]?key)(\s*[=:]\s*)[^\s,;&"']+/gi;
const DEEPEST = 6;

/** What each of the four rules needs; most texts have none of it, and every line of the log comes through here. */
const SUSPECT = /:\/\/|bearer|basic|digest|passw|pwd|secret|token|api[-_]?key/i;

/** Text without the passwords of the connection strings and authorization headers in it. */
export const scrubText = (text: string): string => (SUSPECT.test(text) ? withoutSecrets(text) : text);

const withoutSecrets = (text: string): string =>
  text
    .replace(URL_PASSWORD, '$1:[redacted]@')
    .replace(BEARER, '$1 [redacted]')
    .replace(DIGEST, '$1 [redacted]')
    .replace(NAMED, '$1$2[redacted]');

function scrubError(error: Error, depth: number): Record<string, unknown> {
  const { message, stack, name, cause, ...own } = error as Error & Record<string, unknown>;
  return {
    type: name,
    message: scrubText(message),
    ...(stack === undefined ? {} : { stack: scrubText(stack) }),
    ...(scrub(own, depth + 1) as object),
    ...(cause === undefined ? {} : { cause: scrub(cause, depth + 1) }),
  };
}

function scrubObject(value: object, depth: number): unknown {
  if (value instanceof Error) return scrubError(value, depth);
  if (value instanceof Date) return value;
  if (ArrayBuffer.isView(value)) return `[${value.byteLength} bytes]`;
  if (depth > DEEPEST) return '[deep]';
  if (Array.isArray(value)) return value.map((item) => scrub(item, depth + 1));
  if (value instanceof Map || value instanceof Set) return scrub([...value], depth + 1);
  const copy: Record<string, unknown> = {};
  for (const [key, item] of Object.entries(value)) {
    const secret = SECRET_NAME.test(key) && item !== undefined && item !== null;
    // A plain assignment would set the prototype.
    if (key === '__proto__') Object.defineProperty(copy, key, { value: '[not shown]', enumerable: true });
    else copy[key] = secret ? '[redacted]' : scrub(item, depth + 1);
  }
  return copy;
}

/** A copy of a value that may be logged: no secrets by name, no passwords in texts. */
export function scrub(value: unknown, depth = 0): unknown {
  if (typeof value === 'string') return scrubText(value);
  if (typeof value === 'bigint') return value.toString();
  return typeof value === 'object' && value !== null ? scrubObject(value, depth) : value;
}
