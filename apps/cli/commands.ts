import type { Readable, Writable } from 'node:stream';
import type { Output } from './output.js';
import { parseCommand } from './parse.command.js';
import { skillsCommand } from './skills.command.js';

export interface Surroundings {
  input: Readable;
  output: Output;
  errors: Writable;
}

export interface Command {
  /** One line for the list of commands. */
  summary: string;
  /** The whole help of the command. */
  usage: string;
  /** Answers the exit code. */
  run(args: readonly string[], surroundings: Surroundings): Promise<number>;
}

/** A new command is a new line here. */
export const COMMANDS: Readonly<Record<string, Command>> = {
  parse: parseCommand,
  skills: skillsCommand,
};
