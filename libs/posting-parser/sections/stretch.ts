import type { Line } from '../text/doc.js';

/** A part of a line, as a line of its own. */
export const stretch = (line: Line, from: number, to: number): Line => ({
  ...line,
  text: line.text.slice(from, to),
  start: line.start + from,
  end: line.start + to,
  gap: line.gap && from === 0,
});
