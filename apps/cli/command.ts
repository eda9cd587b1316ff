import type { Readable, Writable } from 'node:stream';
import type { CliEnv } from './env.js';
import type { Output } from './output.js';

export interface Surroundings {
  input: Readable;
  output: Output;
  errors: Writable;
  env: CliEnv;
}

export interface Command {
  /** One line for the list of commands. */
  summary: string;
  /** The whole help of the command. */
  usage: string;
  /** Answers the exit code. */
  run(args: readonly string[], surroundings: Surroundings): Promise<number>;
}
