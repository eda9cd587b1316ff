import { ProblemError } from '../errors.js';

/** No request of this API needs more; what reads the value later is recursive and must not run out of stack. */
const DEEPEST = 64;

export const invalidJson = (detail: string): ProblemError =>
  new ProblemError({ status: 400, code: 'invalid-json', title: 'The body is not valid JSON', detail });

/**
 * JSON as RFC 7493 (I-JSON) wants it: a name twice in one object is refused, since readers differ in which of the two
 * they believe. So is a key that would reach a prototype, as in Fastify's own parser, and what is nested too deep.
 * @throws ProblemError `invalid-json`
 */
export function readJson(text: string): unknown {
  checkShape(text);
  return parse(text);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw invalidJson(error instanceof Error ? error.message.slice(0, 200) : 'It cannot be read.');
  }
}

/** One scan without recursion. Text that is no JSON at all passes: the parser says better what is wrong with it. */
function checkShape(text: string): void {
  /** Of each container that is open: the names so far, or null for an array. */
  const open: (Set<string> | null)[] = [];
  for (let at = 0; at < text.length; at++) {
    const char = text[at];
    if (char === '{' || char === '[') {
      open.push(char === '{' ? new Set() : null);
      if (open.length > DEEPEST) throw invalidJson(`It is nested deeper than ${DEEPEST} levels.`);
    } else if (char === '}' || char === ']') open.pop();
    else if (char === '"') {
      const end = endOfString(text, at);
      const names = open.at(-1);
      if (names && /^\s*:/.test(text.slice(end, end + 100))) addName(names, text.slice(at, end));
      at = end - 1;
    }
  }
}

function endOfString(text: string, start: number): number {
  for (let end = text.indexOf('"', start + 1); end !== -1; end = text.indexOf('"', end + 1)) {
    let escapes = 0;
    while (text[end - 1 - escapes] === '\\') escapes++;
    if (escapes % 2 === 0) return end + 1;
  }
  return text.length;
}

function addName(names: Set<string>, quoted: string): void {
  const name = parse(quoted) as string;
  if (name === '__proto__') throw invalidJson('The key "__proto__" is not allowed.');
  if (names.has(name)) throw invalidJson(`The key ${JSON.stringify(name.slice(0, 100))} stands twice in one object.`);
  names.add(name);
}
