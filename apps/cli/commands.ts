import type { Command } from './command.js';
import { importCommand } from './import.command.js';
import { parseCommand } from './parse.command.js';
import { skillsCommand } from './skills.command.js';
import { sourcesCommand } from './sources.command.js';

/** A new command is a new line here. */
export const COMMANDS: Readonly<Record<string, Command>> = {
  parse: parseCommand,
  skills: skillsCommand,
  import: importCommand,
  sources: sourcesCommand,
};
