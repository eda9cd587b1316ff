import { printable } from './printable.js';

const WIDEST = 60;
const cut = (text: string): string => (text.length > WIDEST ? `${text.slice(0, WIDEST - 1)}…` : text);

/** Columns under their names, as wide as what stands in them. */
export function table(names: readonly string[], rows: readonly (readonly (string | number | null)[])[]): string {
  const cells = rows.map((row) => row.map((cell) => (cell === null ? '–' : cut(printable(String(cell))))));
  const widths = names.map((name, at) => Math.max(name.length, ...cells.map((row) => row[at]?.length ?? 0)));
  const line = (row: readonly string[]): string =>
    row
      .map((cell, at) => cell.padEnd(widths[at] ?? 0))
      .join('  ')
      .trimEnd();
  return `${[names, ...cells].map(line).join('\n')}\n`;
}

/** Names and values, one a line; what is not known is left out. */
export function facts(pairs: readonly (readonly [string, string | number | null])[]): string {
  const known = pairs.filter(([, value]) => value !== null && value !== '');
  const width = Math.max(...known.map(([name]) => name.length));
  return known.map(([name, value]) => `${name.padEnd(width)}  ${printable(String(value))}\n`).join('');
}
