import { IANAZone } from 'luxon';
import { readSubmitted, type Submitted, type Where } from '#libs/typed-posting';
import type { Command, Surroundings } from './command.js';
import { Failure, UsageError } from './failure.js';
import { readOptions } from './options.js';
import { readText } from './read-file.js';
import { answerRecords, BadLine, stringIn, type Fields } from './records.js';

const NOT_A_POSTING = 3;
const NOTHING = 'neither "text" nor "html" nor a schema.org JobPosting';
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

Prints the posting as JSON, as a running Hirewire would take it in: what the schema.org markup of a page says beats what
is read from its words. FILE may be - for standard input; a JSON file holds a schema.org JobPosting, or {"text": …},
{"html": …} or {"json": a JobPosting}.
What is not a posting is refused: {"refused": [reasons]}, the reasons on standard error, exit code 3.

  --as     what the file is; without it its ending decides, then its first characters
  --jsonl  a line {"id", "text"}, {"id", "html"} or {"id", "json"} in, a line {"id", "posting"} or {"id", "refused"} out,
           in order; a bad line is answered {"id", "line", "error"} in its place
  --now    the moment against which dates without a year are read (ISO 8601); now, without it
  --zone   the zone of deadlines that name none (Europe/Berlin); UTC, without it
  --url    where the posting stood, for relative links
`;

export const parseCommand: Command = {
  summary: 'reads a job posting from a file, or many from lines of JSON',
  usage: USAGE,
  async run(args, surroundings) {
    const { values, positionals } = readOptions(args, OPTIONS);
    const where = whereOf(values);
    if (values.jsonl === true) {
      if (positionals.length > 0) throw new UsageError('--jsonl reads standard input and takes no file.');
      if (values.as !== undefined)
        throw new UsageError('--as is of no use with --jsonl: each line says text, html or json.');
      await answerRecords(surroundings.input, surroundings.output, (fields) => answer(fields, where));
      return 0;
    }
    const [file, ...more] = positionals;
    if (file === undefined || more.length > 0) throw new UsageError('parse takes one file; hirewire parse --help.');
    return parseFile(file, kindOf(values.as), where, surroundings);
  },
};

function whereOf(values: { now?: string; zone?: string; url?: string }): Where {
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
  where: Where,
  { input, output, errors }: Surroundings,
): Promise<number> {
  const text = await readText(file, input);
  const kind = as ?? guessKind(file, text);
  const submitted = kind === 'json' ? fromJson(file, text) : kind === 'html' ? { html: text } : { text };
  const result = readSubmitted(submitted, where);
  if (result.ok) {
    await output.write(`${JSON.stringify(result.posting, null, 2)}\n`);
    return 0;
  }
  await output.write(`${JSON.stringify({ refused: result.reasons }, null, 2)}\n`);
  errors.write(`hirewire: not a job posting: ${result.reasons.join(' ')}\n`);
  return NOT_A_POSTING;
}

function guessKind(file: string, text: string): Kind {
  if (/\.json(?:ld)?$/i.test(file)) return 'json';
  return /\.x?html?$/i.test(file) || /^\s*<(?:!doctype html|html)\b/i.test(text) ? 'html' : 'text';
}

function fromJson(file: string, text: string): Submitted {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new Failure(`${file} is not JSON.`);
  }
  if (typeof value === 'string') return { text: value };
  if (typeof value !== 'object' || value === null) throw new Failure(`${file} holds ${NOTHING}.`);
  // A JobPosting may have fields of these names too.
  if (saysItIsTyped(value)) return { json: value };
  const { text: plain, html, json } = value as Fields;
  if (typeof html === 'string') return { html };
  if (typeof plain === 'string') return { text: plain };
  if (typeof json === 'object' && json !== null) return { json };
  if ('title' in value) return { json: value };
  throw new Failure(`${file} holds ${NOTHING}.`);
}

const saysItIsTyped = (value: object): boolean => Array.isArray(value) || '@type' in value || '@graph' in value;

function answer(fields: Fields, where: Where): object {
  const result = readSubmitted(submittedIn(fields), where);
  return result.ok ? { posting: result.posting } : { refused: result.reasons };
}

function submittedIn(fields: Fields): Submitted {
  const [kind, ...more] = KINDS.filter((one) => fields[one] !== undefined);
  if (kind === undefined) throw new BadLine('the line holds neither "text" nor "html" nor "json"');
  if (more.length > 0) throw new BadLine(`"${kind}" and "${more.join('" and "')}" exclude each other`);
  if (kind === 'text') return { text: stringIn(fields, kind) };
  if (kind === 'html') return { html: stringIn(fields, kind) };
  const { json } = fields;
  if (typeof json !== 'object' || json === null) throw new BadLine('"json" must be an object');
  return { json };
}
