import type { DocSection } from './doc-section.js';
import type { SectionKind } from './heading-kinds.js';
import { part } from './parts.js';

const LONGEST_CALL = 200;
/** "Ready to wind a tide clock? Join us!" */
const CALL = /^[^.]{8,160}\?(?:.{0,80}[.!?])? (?:join (?:us|our team)|apply (?:now|today|here))\b[^.!?]{0,30}[.!]?$/i;
const BEFORE: ReadonlySet<SectionKind> = new Set(['overview', 'benefits', 'legal', 'other']);

/** A call to join at the end of what is told of the employer belongs to how to apply, which follows it. */
export function withCallsApart(sections: readonly DocSection[]): DocSection[] {
  const out: DocSection[] = [];
  let call: DocSection['items'] = [];
  for (const section of sections) {
    const { kind, heading, items } = section;
    const goesOn = call.length > 0 && kind === 'process' && heading === null;
    if (call.length > 0 && !goesOn) out.push(part('process', null, call));
    const own = goesOn ? part('process', null, [...call, ...items]) : section;
    const last = items.at(-1);
    call = last && items.length > 1 && BEFORE.has(kind) && isCall(last) ? [last] : [];
    out.push(call.length === 0 ? own : { ...own, items: items.slice(0, -1), end: items.at(-2)?.end ?? section.end });
  }
  if (call.length > 0) out.push(part('process', null, call));
  return out;
}

const isCall = ({ text, bullet }: DocSection['items'][number]): boolean =>
  !bullet && text.length <= LONGEST_CALL && CALL.test(text);
