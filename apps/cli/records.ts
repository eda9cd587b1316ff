import type { Readable } from 'node:stream';
import { linesOf, type InputLine } from './lines.js';
import type { Output } from './output.js';

type Id = string | number | null;
export type Fields = Readonly<Record<string, unknown>>;

/** A line that cannot be answered; the sentence goes into its answer. */
export class BadLine extends Error {}

/**
 * Answers every line of JSON in its place: `{ id, …answer }`, or `{ id, line, error }` for a bad one. One line is held at
 * a time, and the next is read only when the answer before it has gone out.
 */
export async function answerRecords(
  input: Readable,
  output: Output,
  answer: (fields: Fields) => object,
): Promise<void> {
  for await (const line of linesOf(input)) await output.writeJson(answerLine(line, answer));
}

function answerLine({ number, bytes }: InputLine, answer: (fields: Fields) => object): object {
  let id: Id = null;
  try {
    const fields = toFields(bytes);
    id = idOf(fields);
    return { id, ...answer(fields) };
  } catch (error) {
    if (error instanceof BadLine) return { id, line: number, error: error.message };
    return { id, line: number, error: `it could not be read: ${error instanceof Error ? error.message : 'unknown'}` };
  }
}

function toFields(bytes: Buffer | null): Fields {
  if (bytes === null) throw new BadLine('the line is too long');
  const value = fromJson(textOf(bytes));
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new BadLine('the line is not a JSON object');
  return value as Fields;
}

function textOf(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new BadLine('the line is not UTF-8');
  }
}

function fromJson(text: string): unknown {
  if (text.trim() === '') throw new BadLine('the line is empty');
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new BadLine('the line is not JSON');
  }
}

function idOf({ id }: Fields): Id {
  if (id === undefined || id === null) return null;
  if (typeof id === 'string' || typeof id === 'number') return id;
  throw new BadLine('"id" must be a string or a number');
}

/** The string under a key, which must be there. */
export function stringIn(fields: Fields, key: string): string {
  const value = fields[key];
  if (typeof value !== 'string')
    throw new BadLine(value === undefined ? `"${key}" is missing` : `"${key}" must be a string`);
  return value;
}
