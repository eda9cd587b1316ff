import { type CsvError, parse } from 'csv-parse/sync';
import { decode, type ItemProblem, problemOf, readItems, type SourceAdapter, SourceError } from '#libs/typed-posting';
import { readRecord } from './shared/plain-record.js';

const MAX_RECORD = 1_000_000;
const MAX_COLUMNS = 200;
const DELIMITERS = [',', ';', '\t', '|'];

/** A table with a header row; the mark between columns is the one the header uses most. */
export const readCsv: SourceAdapter = (document, { config }) => {
  const { source, delimiter } = tableOf(decode(document));
  const skipped: ItemProblem[] = [];
  let rows: Record<string, string>[];
  try {
    rows = parse(source, {
      columns: header,
      delimiter,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      skip_records_with_error: true,
      trim: true,
      max_record_size: MAX_RECORD,
      on_skip: (error) => {
        const before = typeof error?.['records'] === 'number' ? error['records'] : 0;
        const index = before + skipped.length;
        skipped.push(problemOf({}, index, new SourceError('broken-row', whyBroken(error))));
        return undefined;
      },
    });
  } catch (error) {
    if (error instanceof SourceError) throw error;
    throw new SourceError('invalid-csv', error instanceof Error ? error.message.slice(0, 200) : 'It is not a table.');
  }
  const broken = new Set(skipped.map(({ index }) => index));
  const places = Array.from({ length: rows.length + broken.size }, (_, index) => index).filter((i) => !broken.has(i));
  const placeOf = (row: number): number => places[row] ?? row;
  const read = readItems(rows, (row) => readRecord(row, config), true);
  return {
    ...read,
    listed: read.listed + skipped.length,
    problems: [...skipped, ...read.problems.map((problem) => ({ ...problem, index: placeOf(problem.index) }))],
    complete: skipped.length === 0,
  };
};

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

function tableOf(text: string): { source: string; delimiter: string } {
  const source = text.replace(BEFORE_HEADER, '');
  const named = NAMED_MARK.exec(source);
  if (named?.[1] !== undefined) return { source: source.slice(named[0].length), delimiter: named[1] };
  return { source, delimiter: delimiterOf(source) };
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
