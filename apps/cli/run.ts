import type { Command } from './command.js';
import { COMMANDS } from './commands.js';
import { Failure, UsageError } from './failure.js';
import type { CliEnv } from './env.js';
import { Output, type Streams as StandardStreams } from './output.js';

type Streams = StandardStreams & { env: CliEnv };

const usage = (): string =>
  [
    'Usage: hirewire COMMAND [options]',
    '',
    ...Object.entries(COMMANDS).map(([name, { summary }]) => `  ${name.padEnd(8)} ${summary}`),
    '',
    'hirewire COMMAND --help tells more of one.',
    '',
  ].join('\n');

/** Runs one command. Everything that goes wrong is one sentence on `errors` and an exit code other than 0. */
export async function run(argv: readonly string[], streams: Streams): Promise<number> {
  const output = new Output(streams.output);
  try {
    const code = await dispatch(argv, streams, output);
    await output.flushed();
    return code;
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    streams.errors.write(`hirewire: ${error.message}\n`);
    return error.exitCode;
  } finally {
    output.release();
  }
}

async function dispatch([name, ...args]: readonly string[], streams: Streams, output: Output): Promise<number> {
  if (name === undefined) throw new UsageError('name a command; hirewire --help lists them.');
  if (name === '--help' || name === '-h' || name === 'help') return help(usage(), output);
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!command) throw new UsageError(`there is no command ${JSON.stringify(name)}; hirewire --help lists them.`);
  return wantsHelp(args) ? help(command.usage, output) : execute(command, args, streams, output);
}

const wantsHelp = (args: readonly string[]): boolean => args.includes('--help') || args.includes('-h');

async function help(text: string, output: Output): Promise<number> {
  await output.write(text);
  return 0;
}

const execute = (command: Command, args: readonly string[], streams: Streams, output: Output): Promise<number> =>
  command.run(args, { ...streams, output });
