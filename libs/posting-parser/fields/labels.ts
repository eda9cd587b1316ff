import type { Context } from '../context.js';
import type { Doc, Line } from '../text/doc.js';
import { mender } from '../text/mend.js';

/** How many lines from the top still count as the posting's head. */
export const HEADER_LINES = 10;

export interface Labelled {
  /** The words before the value. */
  label: string;
  value: string;
  /** Offset of the value in the text. */
  start: number;
}

const INLINE = /^([\p{L}][\p{L} /&-]{1,40}?(?:\(s\))?) ?[:：] ?(?=\S)/u;
/** "Vertrag — unbefristet": an item of a list of facts. */
const ITEM_DASHED = /^(\p{Lu}[\p{L} ]{2,25}) — (?=\S)/u;
/** "Where? Tel Aviv": a question that is a label. */
const ASKED = /^(Where|When|How much|Wo|Wann|Où|Quand|Dónde|Waar|Wanneer)(?: is it)? ?\? (?=\S)/u;
const DASHED = /^([\p{L}][\p{L} ]{1,25}) [-–—] (?=\S)/u;
/** A line that is nothing but a place behind its label, wherever it stands: "Location - Remote Canada". */
const PLACED = /^(?:(?:job|work|office) )?locations? [-–—] .{2,60}$/i;
const FOLLOWER_LIMIT = 160;
const LONGEST_LABEL = 40;

/** "Dauer: 6 Monate, Beginn: April 2027" and "Pay: … | Hours: …" are several pairs. */
const SEVERAL = / [|•·] |, \p{Lu}\p{L}{3,20}: /u;

interface Pair extends Labelled {
  /** A colon marks it as a label; only then a slip in it is mended. */
  mendable: boolean;
}

/** Reading the pairs is the same work for every field, so it is done once for a document. */
const PAIRS = new WeakMap<Doc, readonly Pair[]>();

/** Values of "Label: value" pairs, also where the value stands on the next line or several pairs share one. */
export function labelled({ doc }: Context, label: RegExp): Labelled[] {
  let pairs = PAIRS.get(doc);
  if (!pairs) {
    pairs = readPairs(doc);
    PAIRS.set(doc, pairs);
  }
  return pairs.filter((pair) => label.test(pair.label)).slice(0, MAX_LABELLED);
}

/** More of one label than any posting has: the text lists something else. */
const MAX_LABELLED = 12;
/** Labels stand in the first lines or are few; beyond this many nothing is mended. */
const MAX_MENDED = 150;

function readPairs({ lines }: Doc): Pair[] {
  const mend = mender(MAX_MENDED);
  const pairs: Pair[] = [];
  lines.forEach((line, index) => {
    addPairs(line, index < HEADER_LINES, pairs);
    addPairWithNext(line, lines[index + 1], pairs);
  });
  for (const pair of pairs) if (pair.mendable) pair.label = mend(pair.label);
  return pairs;
}

/** A colon, a question mark or a dash: what no pair is without. Most lines have none of these. */
const MARK = /[:?：]| [-–—] /;

function addPairs(line: Line, inHead: boolean, all: Pair[]): void {
  if (!MARK.test(line.text)) return;
  const out: Pair[] = [];
  let offset = line.start;
  const parts =
    line.text.length <= 400 && SEVERAL.test(line.text)
      ? line.text.split(/(?<= [|•·] )|(?<=, )(?=\p{Lu}\p{L}{3,20}: )/u)
      : [line.text];
  for (const part of parts) {
    const pair = INLINE.exec(part) ?? ASKED.exec(part) ?? dashed(part, line, inHead);
    const last = out.at(-1);
    if (!pair && last) {
      // "Location: Boston, MA | New York, NY": what has no label of its own goes on with the value before it.
      last.value += ` | ${part.replace(/ [|•·] $/, '').trim()}`;
    }
    if (pair) {
      const value = part
        .slice(pair[0].length)
        .replace(/ [|•·] $|, $/, '')
        .trim();
      out.push({
        label: (pair[1] ?? '').trim().replace('(s)', 's'),
        mendable: true,
        value,
        start: offset + pair[0].length,
      });
    }
    offset += part.length;
  }
  all.push(...out);
}

function dashed(part: string, line: Line, inHead: boolean): RegExpExecArray | null {
  if (inHead || PLACED.test(part)) return DASHED.exec(part);
  return line.bullet ? ITEM_DASHED.exec(part) : null;
}

function addPairWithNext(line: Line, next: Line | undefined, all: Pair[]): void {
  if (line.text.length > LONGEST_LABEL + 2 || !next || next.text.length > FOLLOWER_LIMIT) return;
  const label = line.text.replace(/ ?[:：]$/, '');
  if (label.length > LONGEST_LABEL || /[.!?]$/.test(next.text)) return;
  all.push({ label, mendable: label !== line.text, value: next.text, start: next.start });
}

export function firstLabelled(context: Context, label: RegExp): Labelled | null {
  return labelled(context, label)[0] ?? null;
}
