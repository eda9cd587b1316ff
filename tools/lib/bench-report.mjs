// Results of benchmarks as text.
import { arch, cpus, platform, release, totalmem } from 'node:os';

export const machine = () => ({
  cpu: cpus()[0]?.model ?? 'unknown',
  cores: cpus().length,
  memoryGB: Math.round(totalmem() / 2 ** 30),
  os: `${platform()} ${release()} ${arch()}`,
  node: process.version,
});

const show = (value) =>
  typeof value === 'number' ? value.toLocaleString('en', { maximumFractionDigits: value < 100 ? 2 : 0 }) : value;

function table(columns, rows) {
  const cells = [columns, ...rows.map((row) => row.map(show))];
  const widths = columns.map((_, i) => Math.max(...cells.map((row) => String(row[i] ?? '').length)));
  const line = (row) =>
    `| ${row.map((cell, i) => (i === 0 ? String(cell).padEnd(widths[i]) : String(cell).padStart(widths[i]))).join(' | ')} |`;
  const rule = `| ${widths.map((width, i) => (i === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`)).join(' | ')} |`;
  return [line(cells[0]), rule, ...cells.slice(1).map(line)].join('\n');
}

/** Markdown, as bench/README.md holds it. */
export const renderParts = (parts) =>
  Object.values(parts)
    .map(({ title, columns, rows, targets, notes }) => {
      const verdicts = targets.map(({ what, target, measured, met }) => [
        what,
        target,
        measured,
        met ? 'met' : 'missed',
      ]);
      const told = notes.map((text) => `- ${text}`).join('\n');
      return `\n### ${title}\n\n${table(columns, rows)}\n\n${table(['target', 'wanted', 'measured', ''], verdicts)}\n\n${told}\n`;
    })
    .join('');
