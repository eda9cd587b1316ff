import { ProblemError } from '../errors.js';

export const etagOf = ({ version }: { version: number }): string => `"${version}"`;

/** RFC 9110: a change based on another version than the current one is refused. @throws ProblemError 412 */
export function requireMatch(row: { version: number }, ifMatch: string | undefined): void {
  if (ifMatch === undefined || ifMatch === '*' || ifMatch.split(',').some((tag) => tag.trim() === etagOf(row))) return;
  throw new ProblemError({
    status: 412,
    code: 'version-mismatch',
    title: 'It has changed since you read it',
    detail: `The current version is ${row.version}.`,
  });
}
