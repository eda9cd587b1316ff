import type { Context } from '../context.js';

/** How many lines from the top still count as the posting's head. */
export const HEADER_LINES = 10;

export interface Labelled {
  value: string;
  /** Offset of the value in the text. */
  start: number;
}

const INLINE = /^([\p{L}][\p{L} /&-]{1,40}?) ?[:：] ?(?=\S)/u;
const DASHED = /^([\p{L}][\p{L} ]{1,25}) [-–—] (?=\S)/u;
const FOLLOWER_LIMIT = 160;

/** Values of "Label: value" pairs, also where the value stands on the next line or several pairs share one. */
export function labelled({ doc }: Context, label: RegExp): Labelled[] {
  const out: Labelled[] = [];
  doc.lines.forEach((line, index) => {
    let offset = line.start;
    for (const part of line.text.length > 400 ? [line.text] : line.text.split(/(?<= [|•·] )/)) {
      const pair = INLINE.exec(part) ?? (index < HEADER_LINES ? DASHED.exec(part) : null);
      if (pair && label.test((pair[1] ?? '').trim())) {
        const value = part.slice(pair[0].length).replace(/ [|•·] $/, '').trim();
        out.push({ value, start: offset + pair[0].length });
      }
      offset += part.length;
    }
    const next = doc.lines[index + 1];
    const bare = line.text.replace(/ ?[:：]$/, '');
    if (bare.length <= 40 && label.test(bare) && next && next.text.length <= FOLLOWER_LIMIT && !/[.!?]$/.test(next.text)) {
      out.push({ value: next.text, start: next.start });
    }
  });
  return out;
}

export function firstLabelled(context: Context, label: RegExp): Labelled | null {
  return labelled(context, label)[0] ?? null;
}
