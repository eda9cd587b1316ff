import type { Command, Surroundings } from './command.js';
import { UsageError } from './failure.js';
import { findSource } from './find-source.js';
import { DEFAULT_URL, Instance } from './instance.js';
import { readOptions } from './options.js';
import { stringOf, type Action, type Call, type Told } from './sources/action.js';
import { add } from './sources/add.js';
import { pause, remove, resume, rotateSecret, sync } from './sources/change.js';
import { list, readings, receipts, show } from './sources/look.js';

const ACTIONS: Readonly<Record<string, Action>> = {
  list,
  add,
  show,
  sync,
  readings,
  receipts,
  'rotate-secret': rotateSecret,
  pause,
  resume,
  remove,
};
const USAGE = `Usage: hirewire sources ACTION [SOURCE] [options] [--url URL] [--json]

The systems that postings come from, on a running Hirewire. SOURCE is an id, or a name that only one has.

  list [--kind KIND]         all of them, newest first
  add --kind KIND            connects one
    --name NAME              what it is called; its kind, without it
    --board BOARD            the name that the vendor knows the board by
    --feed URL               the address of a board, page or feed
    --config JSON            more of its configuration: company, api, zone, columns …
    --every MINUTES          how often it is read; "never" for not by itself
    --secret-file FILE       the secret that its webhooks are signed with
  show SOURCE                one in full
  sync SOURCE                reads it as soon as its host allows
  readings SOURCE            what each of the last fifty readings found
  receipts SOURCE            what arrived from it [--state STATE] [--limit NUMBER]
  rotate-secret SOURCE       adds the next secret [--secret-file FILE]; those before stay valid until revoked
  pause SOURCE               does not read it by itself any more
  resume SOURCE              reads it now, and again [--every MINUTES]
  remove SOURCE              disconnects it; its postings stay

  --secret-file  a file with the secret, - for standard input; HIREWIRE_SOURCE_SECRET, without it
  --url          the instance; HIREWIRE_URL or ${DEFAULT_URL}, without it
  --json         the answer as JSON
`;

export const sourcesCommand: Command = {
  summary: 'lists, connects and changes the sources of a running Hirewire',
  usage: USAGE,
  async run([name, ...args], surroundings) {
    if (name === undefined) throw new UsageError('sources takes an action; hirewire sources --help lists them.');
    const action = Object.hasOwn(ACTIONS, name) ? ACTIONS[name] : undefined;
    if (!action)
      throw new UsageError(`sources has no action ${JSON.stringify(name)}; hirewire sources --help lists them.`);
    const call = read(name, action, args, surroundings);
    const told = await perform(action, call);
    await (call.values['json'] === true
      ? surroundings.output.writeJson(told.json)
      : surroundings.output.write(told.text));
    return 0;
  },
};

function read(name: string, action: Action, args: readonly string[], surroundings: Surroundings): Called {
  const common = { url: { type: 'string' }, json: { type: 'boolean' } } as const;
  const { values: found, positionals } = readOptions(args, { ...action.options, ...common });
  const values = found as Call['values'];
  const wanted = action.of === 'one' ? 1 : 0;
  if (positionals.length !== wanted)
    throw new UsageError(`sources ${name} takes ${wanted === 1 ? 'one source, its id or name' : 'no source'}.`);
  const instance = new Instance(stringOf(values, 'url') ?? surroundings.env.HIREWIRE_URL ?? DEFAULT_URL);
  return { instance, values, surroundings, source: positionals[0] ?? '' };
}

type Called = Call & { source: string };

const perform = async (action: Action, call: Called): Promise<Told> =>
  action.of === 'all' ? action.run(call) : action.run(call, await findSource(call.instance, call.source));
