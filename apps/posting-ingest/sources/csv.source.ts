import { parse } from 'csv-parse/sync';
import { decode, type ItemProblem, problemOf, readItems, type SourceAdapter, SourceError } from '#libs/typed-posting';
import { readRecord } from './shared/plain-record.js';

const MAX_RECORD = 1_000_000;
const MAX_COLUMNS = 200;
const DELIMITERS = [',', ';', '\t', '|'];

/** A table with a header row; the mark between columns is the one the header uses most. */
export const readCsv: SourceAdapter = (document, { config }) => {
  const source = decode(document).replace(/^\uFEFF/, '');
  const skipped: ItemProblem[] = [];
  let rows: Record<string, string>[];
  try {
    rows = parse(source, {
      columns: header,
      delimiter: delimiterOf(source),
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      skip_records_with_error: true,
      trim: true,
      max_record_size: MAX_RECORD,
      on_skip: (error) => {
        skipped.push(
          problemOf({}, skipped.length, new SourceError('broken-row', error?.message.slice(0, 200) ?? 'broken row')),
        );
        return undefined;
      },
    });
  } catch (error) {
    if (error instanceof SourceError) throw error;
    throw new SourceError('invalid-csv', error instanceof Error ? error.message.slice(0, 200) : 'It is not a table.');
  }
  const read = readItems(rows, (row) => readRecord(row, config), true);
  return {
    ...read,
    listed: read.listed + skipped.length,
    problems: [...read.problems, ...skipped],
    complete: skipped.length === 0,
  };
};

function header(names: string[]): string[] {
  if (names.length > MAX_COLUMNS) throw new SourceError('too-many-columns', `It has more than ${MAX_COLUMNS} columns.`);
  return names.map((name, index) => (name.trim() === '' || name === '__proto__' ? `column ${index + 1}` : name));
}

function delimiterOf(source: string): string {
  const line = source.slice(0, 5_000).split(/\r?\n/, 1)[0] ?? '';
  const counts = DELIMITERS.map((mark) => [mark, line.split(mark).length] as const);
  return counts.reduce((best, one) => (one[1] > best[1] ? one : best))[0];
}
