import type { ParseArgsConfig } from 'node:util';
import type { Source } from '#libs/contracts';
import type { Surroundings } from '../command.js';
import type { Instance } from '../instance.js';

export type Values = Readonly<Record<string, string | boolean | undefined>>;

export interface Call {
  instance: Instance;
  values: Values;
  surroundings: Surroundings;
}

/** What is told: to programs as JSON, to people as text. */
export interface Told {
  json: unknown;
  text: string;
}

interface Common {
  /** Beside `--url` and `--json`. */
  options?: NonNullable<ParseArgsConfig['options']>;
}
/** One thing that can be done with sources, or with one of them. */
export type Action = Common &
  (
    | { of: 'all'; run: (call: Call) => Promise<Told> }
    | { of: 'one'; run: (call: Call, source: Source) => Promise<Told> }
  );

/** The value of an option that takes one. */
export const stringOf = (values: Values, name: string): string | undefined => {
  const value = values[name];
  return typeof value === 'string' ? value : undefined;
};
