import { type CsvError, parse } from 'csv-parse/sync';
import {
  decode,
  type ItemProblem,
  type Json,
  problemOf,
  readItems,
  type SourceAdapter,
  SourceError,
} from '#libs/typed-posting';
import { knowsAny, readRecord } from './shared/plain-record.js';

const MAX_RECORD = 1_000_000;
const MAX_COLUMNS = 200;
const DELIMITERS = [',', ';', '\t', '|'];

interface Row {
  record: string[];
  info: { lines: number };
}

/** A table with a header row; the mark between columns is the one the header uses most. */
export const readCsv: SourceAdapter = (document, { config }) => {
  const { source, delimiter, above } = tableOf(decode(document));
  const { rows, skipped } = rowsOf(source, delimiter);
  const [first, ...rest] = rows;
  const names = first === undefined ? [] : header(first.record);
  if (rest.length + skipped.length > 0) checkHeader(names, config.columns);
  const broken = new Set(skipped.map(({ index }) => index));
  const places = Array.from({ length: rest.length + broken.size }, (_, index) => index).filter((i) => !broken.has(i));
  const placeOf = (row: number): number => places[row] ?? row;
  const inLine = (row: number): string => `In the row that ends in line ${(rest[row]?.info.lines ?? 0) + above}: `;
  const records = rest.map(({ record }) => recordOf(names, record));
  const read = readItems(records, (row) => readRecord(whole(row), config), true);
  const problems = read.problems.map((one) => ({
    ...{ ...one, index: placeOf(one.index), detail: `${inLine(one.index)}${one.detail}` },
  }));
  return {
    ...read,
    listed: read.listed + skipped.length,
    problems: [...skipped, ...problems],
    complete: skipped.length === 0,
  };
};

function rowsOf(source: string, delimiter: string): { rows: Row[]; skipped: ItemProblem[] } {
  const skipped: ItemProblem[] = [];
  try {
    const rows = parse(source, {
      delimiter,
      info: true,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      skip_records_with_error: true,
      trim: true,
      max_record_size: MAX_RECORD,
      on_skip: (error) => {
        // The header is one of them.
        const before = typeof error?.['records'] === 'number' ? Math.max(0, error['records'] - 1) : 0;
        const index = before + skipped.length;
        skipped.push(problemOf({}, index, new SourceError('broken-row', whyBroken(error))));
        return undefined;
      },
    }) as unknown as Row[];
    return { rows, skipped };
  } catch (error) {
    throw new SourceError('invalid-csv', error instanceof Error ? error.message.slice(0, 200) : 'It is not a table.');
  }
}

/** Cells behind the last column, where they say something, are a row whose cells stand under the wrong names. */
const SURPLUS = Symbol('surplus');
const recordOf = (names: readonly string[], cells: readonly string[]) => ({
  ...Object.fromEntries(names.map((name, at) => [name, cells[at] ?? ''] as const)),
  [SURPLUS]: cells.slice(names.length).some((cell) => cell !== '') ? cells.length - names.length : 0,
});

function whole(row: Json): Json {
  const surplus = (row as { [SURPLUS]?: number })[SURPLUS] ?? 0;
  if (surplus === 0) return row;
  const detail = `It has ${surplus} more ${surplus === 1 ? 'cell' : 'cells'} than the header has columns: a cell with the mark between columns in it needs quotes.`;
  throw new SourceError('too-many-cells', detail);
}

/** A table without a header would lose its first row, and name its columns after what stands in it. */
function checkHeader(names: readonly string[], columns: Readonly<Record<string, string>> | undefined): void {
  if (knowsAny(names, ['externalId', 'url', 'title'], columns)) return;
  throw new SourceError(
    'no-header',
    `Its first line is no header: none of its columns is known as an id, an address or a title. It begins with "${names.join(', ').slice(0, 80)}".`,
  );
}

/** Behind a row that is too long the library finds no other. */
const whyBroken = (error: CsvError | undefined): string =>
  error?.code === 'CSV_MAX_RECORD_SIZE'
    ? `The row is longer than ${MAX_RECORD} characters; it and all that stands behind it were not read.`
    : (error?.message.slice(0, 200) ?? 'The row is broken.');

function header(names: string[]): string[] {
  if (names.length > MAX_COLUMNS) throw new SourceError('too-many-columns', `It has more than ${MAX_COLUMNS} columns.`);
  return names.map((name, index) => (name.trim() === '' || name === '__proto__' ? `column ${index + 1}` : name));
}

/** What stands before the header: a byte order mark, lines without a word. */
const BEFORE_HEADER = /^\uFEFF?(?:[\s,;|]*[\r\n])?/;
/** How Excel is told of the mark between columns. */
const NAMED_MARK = /^sep=([,;|\t])[^\S\r\n]*(?:\r\n|\n|\r)/i;

/** @returns `above`: lines that stand above the header */
function tableOf(text: string): { source: string; delimiter: string; above: number } {
  const found = text.replace(BEFORE_HEADER, '');
  const named = NAMED_MARK.exec(found);
  const source = named === null ? found : found.slice(named[0].length);
  const above = text.slice(0, text.length - source.length).match(/\r\n|\n|\r/g)?.length ?? 0;
  return { source, delimiter: named?.[1] ?? delimiterOf(source), above };
}

/** Marks in a name that is quoted or in brackets are part of it. */
const IN_A_NAME = /"(?:[^"]|"")*"|\([^()\r\n]*\)/g;

function delimiterOf(source: string): string {
  const line =
    source
      .slice(0, 5_000)
      .replace(IN_A_NAME, '')
      .split(/[\r\n]/, 1)[0] ?? '';
  const counts = DELIMITERS.map((mark) => [mark, line.split(mark).length] as const);
  return counts.reduce((best, one) => (one[1] > best[1] ? one : best))[0];
}
