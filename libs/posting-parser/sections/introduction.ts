import type { Line } from '../text/doc.js';
import { sentencesOf } from '../text/sentences.js';
import type { DocSection } from './doc-section.js';
import type { SectionKind } from './heading-kinds.js';
import { isFairness, saysHowToApply } from './sentence-kind.js';
import { stretch } from './stretch.js';

/** A paragraph, not an item. */
const PARAGRAPH = 100;
/** What the job is or who is looked for, told before the list of what is to be done. */
const INTRODUCES =
  /^(?:in this context,? )?(?:(?:we(?:['’]re| are)|[\p{L}\d.&-]+ is) (?:currently |now |also )?(?:looking for|seeking|searching for|hiring|recruiting)\b|this (?:role|position|job) (?:goes|is (?!responsible|accountable|expected|to )|combines|offers|sits|gives)|this is (?:not )?an? )/iu;

/** "We are looking for an engineer with five years of Go" asks for them. */
const LOOKING = 80;
const LOOKS_FOR =
  /^(?:we(?:['’]re| are)|(?:\p{Lu}[\p{L}\d.&-]*,? ){1,3}is) (?:currently |now |also )?(?:looking for|seeking|searching for|hiring) (?:an? |our |the )?(?!(?:someone|somebody|people|candidates?|applicants?|individuals?|person)\b)(?!.*\b(?:years|yrs|degree|experience (?:in|with)|knowledge|fluent|certified|registered|licen[cs]ed?|qualified|skilled|able to|proficien\w+|who (?:has|knows|can))\b)/iu;

const ASKS: ReadonlySet<SectionKind> = new Set(['responsibilities', 'required']);

/** "What you'll do" over a paragraph about the role and, below it, the list: the paragraph is an introduction. */
export function withIntroductions(sections: readonly DocSection[]): DocSection[] {
  return sections.flatMap((section, index) => {
    if (section.heading === null) return [section];
    if (section.kind === 'required') return withoutLookingFor(section, sections);
    if (section.kind !== 'responsibilities') return [section];
    const { items } = section;
    const to = items.findIndex((line) => !introduces(line));
    if (to === 0 || items.length === 0) return [section];
    if (to < 0)
      return sections[index + 1]?.kind === section.kind ? [{ ...section, kind: 'overview' as const }] : [section];
    const rest = items.slice(to);
    const start = rest[0]?.start ?? section.start;
    return rest.length < 2
      ? [section]
      : [
          { ...section, kind: 'overview' as const, heading: null, items: items.slice(0, to), end: start },
          { ...section, items: rest, start },
        ];
  });
}

/** "Who you are" over "We are looking for an engineer who …": what is asked stands below it, or in another section. */
function withoutLookingFor(section: DocSection, sections: readonly DocSection[]): DocSection[] {
  const { items } = section;
  const to = items.findIndex(({ text, bullet }) => bullet || text.length < LOOKING || !LOOKS_FOR.test(text));
  if (to === 0 || items.length === 0) return [section];
  if (to < 0)
    return sections.some((one) => one !== section && one.kind === 'required')
      ? [{ ...section, kind: 'overview' as const }]
      : [section];
  const rest = items.slice(to);
  const start = rest[0]?.start ?? section.start;
  return [
    { ...section, kind: 'overview' as const, heading: null, items: items.slice(0, to), end: start },
    { ...section, items: rest, start },
  ];
}

const introduces = ({ text, bullet }: Line): boolean => !bullet && text.length >= PARAGRAPH && INTRODUCES.test(text);

const APPLY_IF = /\bapply if\b/i;
const HARD =
  /\b(?:\d+\+? years?|years of|experience(?:d)? (?:in|with|as|of)|degree|bachelor|knowledge|proficien\w+|skills?|fluent|licen[cs]e)\b/i;

/** "You should apply if" over what one wishes for, where what is asked has a section of its own: it tells of the place. */
export function withoutWooing(sections: readonly DocSection[]): DocSection[] {
  const woos = ({ kind, heading, items }: DocSection): boolean =>
    ASKS.has(kind) && heading !== null && APPLY_IF.test(heading) && items.every(({ text }) => !HARD.test(text));
  if (!sections.some((section) => section.kind === 'required' && !woos(section))) return [...sections];
  return sections.map((section) => (woos(section) ? { ...section, kind: 'overview' as const } : section));
}

const HELP = /\b(?:accommodat|adjust|disabilit|accessib|privacy)/i;

/** One paragraph that begins with how to apply and comes to fairness later: its sentences go where they belong. */
export function withApplyingApart(section: DocSection): DocSection[] {
  const [line, ...rest] = section.items;
  if (section.kind !== 'legal' || section.heading !== null || !line || line.bullet || !saysHowToApply(line.text))
    return [section];
  const parts: { kind: SectionKind; from: number; to: number }[] = [];
  for (const { text, start, end } of sentencesOf(line.text, 0, line.text.length)) {
    const said = isFairness(text) ? 'legal' : saysHowToApply(text) && !HELP.test(text) ? 'process' : null;
    const last = parts.at(-1);
    if (said === null && last === undefined) continue;
    if (said === null || last?.kind === said) (last as { to: number }).to = end;
    else parts.push({ kind: said, from: last === undefined ? 0 : start, to: end });
  }
  if (parts[0]?.kind !== 'process') return [section];
  const told = parts.map(({ kind, from, to }): DocSection => {
    const item = stretch(line, from, to);
    return { kind, heading: null, items: [item], start: item.start, end: item.end };
  });
  return rest.length === 0 ? told : [...told, { ...section, items: rest, start: rest[0]?.start ?? section.start }];
}
