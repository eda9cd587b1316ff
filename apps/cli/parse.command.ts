import { IANAZone } from 'luxon';
import { parsePosting, type ParseInput, type ParseOptions } from '#libs/posting-parser';
import type { Command, Surroundings } from './command.js';
import { Failure, UsageError } from './failure.js';
import { readOptions } from './options.js';
import { readText } from './read-file.js';
import { answerRecords, BadLine, stringIn, type Fields } from './records.js';

const NOT_A_POSTING = 3;
const KINDS = ['text', 'html', 'json'] as const;
type Kind = (typeof KINDS)[number];

const OPTIONS = {
  as: { type: 'string' },
  jsonl: { type: 'boolean' },
  now: { type: 'string' },
  zone: { type: 'string' },
  url: { type: 'string' },
} as const;

const USAGE = `Usage: hirewire parse FILE [--as text|html|json] [--now TIME] [--zone ZONE] [--url URL]
       hirewire parse --jsonl [--now TIME] [--zone ZONE] < LINES

Prints the posting as JSON. FILE may be - for standard input; a JSON file holds {"text": …} or {"html": …}.
What is not a posting is refused: {"refused": [reasons]}, the reasons on standard error, exit code 3.

  --as     what the file is; without it its ending decides, then its first characters
  --jsonl  a line {"id", "text"} or {"id", "html"} in, a line {"id", "posting"} or {"id", "refused"} out, in order;
           a bad line is answered {"id", "line", "error"} in its place
  --now    the moment against which dates without a year are read (ISO 8601); now, without it
  --zone   the zone of deadlines that name none (Europe/Berlin); UTC, without it
  --url    where the posting stood, for relative links
`;

export const parseCommand: Command = {
  summary: 'reads a job posting from a file, or many from lines of JSON',
  usage: USAGE,
  async run(args, surroundings) {
    const { values, positionals } = readOptions(args, OPTIONS);
    const options = parseOptions(values);
    if (values.jsonl === true) {
      if (positionals.length > 0) throw new UsageError('--jsonl reads standard input and takes no file.');
      if (values.as !== undefined) throw new UsageError('--as is of no use with --jsonl: each line says text or html.');
      await answerRecords(surroundings.input, surroundings.output, (fields) => answer(fields, options));
      return 0;
    }
    const [file, ...more] = positionals;
    if (file === undefined || more.length > 0) throw new UsageError('parse takes one file; hirewire parse --help.');
    return parseFile(file, kindOf(values.as), options, surroundings);
  },
};

function parseOptions(values: { now?: string; zone?: string; url?: string }): ParseOptions {
  const now = values.now === undefined ? new Date() : new Date(values.now);
  if (Number.isNaN(now.getTime())) throw new UsageError('--now must be a time in ISO 8601.');
  if (values.zone !== undefined && !IANAZone.isValidZone(values.zone))
    throw new UsageError('--zone must be a time zone such as Europe/Berlin.');
  if (values.url !== undefined && !URL.canParse(values.url)) throw new UsageError('--url must be a whole address.');
  return {
    now,
    ...(values.zone === undefined ? {} : { zone: values.zone }),
    ...(values.url === undefined ? {} : { url: values.url }),
  };
}

function kindOf(as: string | undefined): Kind | null {
  const kind = KINDS.find((one) => one === as);
  if (as !== undefined && kind === undefined) throw new UsageError('--as must be text, html or json.');
  return kind ?? null;
}

async function parseFile(
  file: string,
  as: Kind | null,
  options: ParseOptions,
  { input, output, errors }: Surroundings,
): Promise<number> {
  const text = await readText(file, input);
  const kind = as ?? guessKind(file, text);
  const result = parsePosting(kind === 'json' ? fromJson(file, text) : ({ [kind]: text } as ParseInput), options);
  if (result.ok) {
    await output.write(`${JSON.stringify(result.posting, null, 2)}\n`);
    return 0;
  }
  await output.write(`${JSON.stringify({ refused: result.reasons }, null, 2)}\n`);
  errors.write(`hirewire: not a job posting: ${result.reasons.join(' ')}\n`);
  return NOT_A_POSTING;
}

function guessKind(file: string, text: string): Kind {
  if (/\.json$/i.test(file)) return 'json';
  return /\.x?html?$/i.test(file) || /^\s*<(?:!doctype html|html)\b/i.test(text) ? 'html' : 'text';
}

function fromJson(file: string, text: string): ParseInput {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new Failure(`${file} is not JSON.`);
  }
  if (typeof value === 'string') return { text: value };
  const { text: plain, html } = (value ?? {}) as Fields;
  if (typeof html === 'string') return { html };
  if (typeof plain === 'string') return { text: plain };
  throw new Failure(`${file} holds neither "text" nor "html".`);
}

function answer(fields: Fields, options: ParseOptions): object {
  if (fields['text'] !== undefined && fields['html'] !== undefined)
    throw new BadLine('"text" and "html" exclude each other');
  if (fields['text'] === undefined && fields['html'] === undefined)
    throw new BadLine('the line holds neither "text" nor "html"');
  const input = fields['html'] === undefined ? { text: stringIn(fields, 'text') } : { html: stringIn(fields, 'html') };
  const result = parsePosting(input, options);
  return result.ok ? { posting: result.posting } : { refused: result.reasons };
}
