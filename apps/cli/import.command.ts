import { createSource, importIntoSource, type Source, type SourceKind } from '#libs/contracts';
import { awaitReceipt } from './await-receipt.js';
import type { Command } from './command.js';
import { Failure, UsageError } from './failure.js';
import { allSources, findSource, oneNamed } from './find-source.js';
import { DEFAULT_URL, Instance } from './instance.js';
import { sourceKind } from './kind.js';
import { readOptions, wholeNumber } from './options.js';
import { printable } from './printable.js';
import { contentTypeOf, openBody } from './send-file.js';
import { countOutcomes, isApplied, receiptText } from './show-receipt.js';

const REFUSED = 3;
const WAIT_SECONDS = 300;
const MOST_SECONDS = 86_400;

const OPTIONS = {
  kind: { type: 'string' },
  source: { type: 'string' },
  name: { type: 'string' },
  'content-type': { type: 'string' },
  wait: { type: 'string' },
  url: { type: 'string' },
  json: { type: 'boolean' },
} as const;

const USAGE = `Usage: hirewire import --kind KIND FILE [--name NAME] [--url URL] [--json]
       hirewire import --source SOURCE FILE [--url URL] [--json]

Hands a file in to a running Hirewire, byte for byte as a source answered it, and tells what became of each posting.
FILE may be - for standard input. Exit code 0: all was taken; 3: something was refused or parked, with the reasons.

  --kind          which system it comes from: greenhouse, lever, csv …; a source of that kind and name is found, or made
  --name          the name of that source; that of its kind, without it, unless there are sources of that kind already
  --source        a source that is there already: its id, or its name
  --content-type  what the file is, with its charset where it does not say it itself; by its ending, without it
  --wait          seconds to wait for what becomes of it; ${WAIT_SECONDS}, without it
  --url           the instance; HIREWIRE_URL or ${DEFAULT_URL}, without it
  --json          the receipt as JSON
`;

type Values = ReturnType<typeof readOptions<typeof OPTIONS>>['values'];

export const importCommand: Command = {
  summary: 'hands a file of a source in to a running Hirewire',
  usage: USAGE,
  async run(args, { input, output, env }) {
    const { values, positionals } = readOptions(args, OPTIONS);
    const [file, ...more] = positionals;
    if (file === undefined || more.length > 0) throw new UsageError('import takes one file; hirewire import --help.');
    checkSource(values);
    const forMs = wholeNumber('--wait', values.wait ?? String(WAIT_SECONDS), 1, MOST_SECONDS) * 1_000;
    const instance = new Instance(values.url ?? env.HIREWIRE_URL ?? DEFAULT_URL);
    // Before a source is made for it.
    const body = await openBody(file, input);
    const { source, isNew } = await sourceFor(instance, values);
    const contentType = values['content-type'] ?? contentTypeOf(file, source.kind);
    const headers = { 'content-type': contentType };
    const { receiptId } = await instance.ask(importIntoSource, { params: { id: source.id }, headers, body });
    const receipt = await awaitReceipt(instance, receiptId, forMs);
    if (values.json === true) await output.writeJson({ ...receipt, counts: countOutcomes(receipt.items) });
    else
      await output.write(`${printable(source.name)} (${source.kind}${isNew ? ', new' : ''}): ${receiptText(receipt)}`);
    return isApplied(receipt) ? 0 : REFUSED;
  },
};

function checkSource({ kind, source, name }: Values): void {
  if (kind !== undefined) sourceKind(kind);
  if (source !== undefined && name !== undefined) throw new UsageError('--source and --name exclude each other.');
  if (source === undefined && kind === undefined)
    throw new UsageError('say --kind, or --source of one that is there; hirewire import --help.');
}

interface SourceOfImport {
  source: Source;
  isNew: boolean;
}

async function sourceFor(instance: Instance, { kind: named, source: id, name }: Values): Promise<SourceOfImport> {
  const kind = named === undefined ? undefined : sourceKind(named);
  if (id !== undefined || kind === undefined)
    return { source: await foundSource(instance, id ?? '', kind), isNew: false };
  const known = await allSources(instance, kind);
  const source = oneNamed(known, name ?? kind);
  if (source) return { source, isNew: false };
  // The same postings in a second source would be there twice, and ids of two employers in one would be mixed up.
  if (name === undefined && known.length > 0) throw unclear(kind, known);
  return { source: await instance.ask(createSource, { body: { kind, name: name ?? kind } }), isNew: true };
}

async function foundSource(instance: Instance, id: string, kind: SourceKind | undefined): Promise<Source> {
  const source = await findSource(instance, id);
  if (kind !== undefined && source.kind !== kind) throw new Failure(`the source ${id} is of kind ${source.kind}.`);
  return source;
}

const SHOWN = 5;

function unclear(kind: SourceKind, known: readonly Source[]): UsageError {
  const names = known.slice(0, SHOWN).map(({ name }) => printable(JSON.stringify(name)));
  const more = known.length > SHOWN ? ' …' : '';
  return new UsageError(
    `there are sources of kind ${kind} already, ${names.join(', ')}${more}: say --source with one of them, or --name for another one.`,
  );
}
