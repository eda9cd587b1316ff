import { ClusterLines } from './cluster-lines.js';
import { HEADER, NEAR, NEXT_DISTANCE } from './codec.js';
import { LABELS } from './lattice.js';
import { LAYERS, OUTPUTS, STEP } from './layers.js';
import type { Model } from './model.js';
import { PhraseLines } from './phrase-lines.js';
import { WeightTable } from './weight-table.js';

/** A line is `words, a tab, numbers`: where it begins, where the tab is (before it when there is none), where it ends. */
type Line = (start: number, tab: number, end: number) => void;

/** Throws on a file that is none of ours. One walk over a megabyte: whoever parses first waits for it. */
export function decodeModel(text: string): Model {
  const nextPart = partsOf(text);
  const steps: Float64Array[] = [];
  nextPart((_, tab, end) => {
    const logarithms = new Int16Array(LABELS * LABELS);
    readNumbers(text, tab + 1, end, logarithms, 0);
    steps.push(Float64Array.from(logarithms, (value) => Math.exp(value / STEP)));
  });
  if (steps.length !== LAYERS.length) throw new Error('the model of skills has other layers');
  const weights = new WeightTable();
  nextPart((start, tab, end) => {
    const isNear = text.startsWith(NEAR, start);
    const at = isNear ? weights.placeNear(text.slice(start + 1, tab)) : weights.place(text.slice(start, tab));
    readNumbers(text, tab + 1, end, weights.values, at);
  });
  const clusters = new ClusterLines(text);
  nextPart((start, tab) => clusters.add(text.slice(start, tab), tab + 1));
  const phrases = new PhraseLines(text);
  nextPart((start) => phrases.add(start));
  return { weights, steps, clusters, phrases };
}

/** Reads part by part; each is led by its number of lines. */
function partsOf(text: string): (line: Line) => void {
  if (!text.startsWith(`${HEADER}\n`)) throw new Error('not a model of skills, or one of another version');
  let at = HEADER.length + 1;
  const lineEnd = (): number => {
    const newline = text.indexOf('\n', at);
    return newline < 0 ? text.length : newline;
  };
  return (line) => {
    const headEnd = lineEnd();
    const lines = Number(text.slice(at, headEnd));
    at = headEnd + 1;
    for (let i = 0; i < lines; i++) {
      if (at > text.length) throw new Error('the model of skills is cut off');
      const end = lineEnd();
      line(at, Math.max(at - 1, text.lastIndexOf('\t', end - 1)), end);
      at = end + 1;
    }
  };
}

const COMMA = 44;
const SEMICOLON = NEXT_DISTANCE.charCodeAt(0);
const MINUS = 45;
const ZERO = 48;

/** Whole numbers between commas; none between two commas is 0, as are those after the last. A semicolon begins the next row. */
function readNumbers(text: string, from: number, to: number, into: Int16Array, offset: number): void {
  let value = 0;
  let sign = 1;
  let row = offset;
  let at = offset;
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i);
    if (code === MINUS) sign = -1;
    else if (code !== COMMA && code !== SEMICOLON) value = value * 10 + code - ZERO;
    else {
      into[at++] = sign * value;
      value = 0;
      sign = 1;
      if (code === SEMICOLON) at = row += OUTPUTS;
    }
  }
  into[at] = sign * value;
}
