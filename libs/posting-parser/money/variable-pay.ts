import type { Location, VariablePay } from '#libs/contracts';
import type { Context } from '../context.js';
import { linesWithCue } from '../text/cues.js';
import type { Line } from '../text/doc.js';
import { eachSentence, sentenceAt } from '../text/sentences.js';
import { kindOfPay, type KindSaid } from './kind-of-pay.js';
import { isNotWage } from './not-a-wage.js';
import { offeredIn } from './offered-pay.js';
import { findPercents, type Percent } from './percents.js';
import { periodOf } from './period.js';
import { bounds, evidenceOf, pickMark, type Range } from './ranges.js';
import { dollarOf } from './whose-dollar.js';

/** No line without any of these speaks of pay besides base pay. */
const CUE =
  /bonus|commission|equity|\bote\b|on[- ]target|target (?:cash|comp|earn)|stock|share|\brsu|[ev]sop|sign(?:ing|[- ]on)|incentive|variable|provision|prämie|tantieme|ziel(?:eink|geh|verg)/i;
const PERCENT = /%|percent|per cent|prozent/i;
const REACH = 120;
const MAX_FOUND = 20;
const MAX_PERCENTS = 60;
const MAX_SENTENCES = 120;
const LONGEST_SENTENCE = 600;
/** No job comes with more of its company, and no bonus is more of the pay. */
const MOST_PERCENT = { 'on-target': 0, bonus: 200, commission: 100, equity: 10 } as const;

/** On-target earnings, bonuses, commission and equity as stated: with figures, or where they are plainly offered. */
export function findVariablePay(
  context: Context,
  ranges: readonly Range[],
  locations: readonly Location[],
): VariablePay[] {
  const { doc } = context;
  const hasCue = linesWithCue(doc, 'variablePay');
  const lines = doc.lines.filter(({ text }, index) => hasCue(index) && CUE.test(text));
  if (lines.length === 0) return [];
  const figures = [
    ...lines.flatMap((line) => inPercent(doc.text, line)),
    ...inMoney(doc.text, lines, ranges, locations),
  ].sort((a, b) => a.start - b.start);
  const found: VariablePay[] = [];
  for (const { pay } of figures) if (!found.some((other) => isSame(other, pay))) found.push(pay);
  const offers = offered(context, lines).filter(({ kind }) => !found.some((other) => other.kind === kind));
  return [...found, ...offers].slice(0, MAX_FOUND);
}

interface Figure {
  start: number;
  pay: VariablePay;
}

const isSame = (a: VariablePay, b: VariablePay): boolean =>
  a.kind === b.kind && a.min === b.min && a.max === b.max && a.unit === b.unit && a.currency === b.currency;

/** The words of its sentence around a figure. */
function around(text: string, line: Line, start: number, end: number): [string, string] {
  const sentence = sentenceAt(text, start);
  const last = Math.min(line.end, Math.max(sentence.end, end));
  return [
    text.slice(Math.max(line.start, sentence.start, start - REACH), start),
    text.slice(end, Math.min(last, end + REACH)),
  ];
}

function inPercent(text: string, line: Line): Figure[] {
  if (!PERCENT.test(line.text)) return [];
  return findPercents(line.text, MAX_PERCENTS).flatMap((percent): Figure[] => {
    const [start, end] = [line.start + percent.start, line.start + percent.end];
    const [ahead, behind] = around(text, line, start, end);
    const said = kindOfPay(ahead, behind);
    if (said === null || most(percent) > MOST_PERCENT[said.kind]) return [];
    const evidence = evidenceOf(text, line, { start, end });
    const { min, max } = percent;
    const period = said.kind === 'equity' ? null : timeIn(said, behind);
    return [{ start, pay: { kind: said.kind, min, max, unit: 'percent', currency: null, period, evidence } }];
  });
}

const most = ({ min, max }: Percent): number => max ?? min ?? 0;

function inMoney(
  text: string,
  lines: readonly Line[],
  ranges: readonly Range[],
  locations: readonly Location[],
): Figure[] {
  const out: Figure[] = [];
  let index = 0;
  for (const range of ranges) {
    while ((lines[index]?.end ?? Infinity) < range.end) index++;
    const line = lines[index];
    if (!line) break;
    if (line.start > range.start || range.low.huge || range.high?.huge) continue;
    const [ahead, behind] = around(text, line, range.start, range.end);
    const said = kindOfPay(ahead, behind);
    // What is read as base pay is no other pay.
    if (said === null || !isNotWage(text, range.start, range.end, range.high === null)) continue;
    const { low, high } = range;
    const mark = pickMark(low, high);
    const currency = mark === '$' ? dollarOf(`${ahead} ${behind.slice(0, 12)}`, null, locations) : mark;
    const period =
      said.kind === 'on-target'
        ? periodOf(behind, said.words, '', (high ?? low).value, currency)
        : timeIn(said, behind);
    const evidence = evidenceOf(text, line, range);
    out.push({
      start: range.start,
      pay: { kind: said.kind, ...bounds(range), unit: 'money', currency, period, evidence },
    });
  }
  return out;
}

const TIMES: readonly (readonly [NonNullable<VariablePay['period']>, RegExp])[] = [
  [
    'year',
    /\b(?:annual(?:ly)?|yearly|year(?=$)|(?:per|a|each) (?:year|annum)|jahres\w*|jährlich\w*)\b|\/ ?(?:year|yr)/i,
  ],
  ['month', /\b(?:monthly|(?:per|a|each) month|monatlich\w*)\b|\/ ?month/i],
  ['hour', /\b(?:hourly|(?:per|an|each) hour)\b|\/ ?(?:hour|hr)\b/i],
];
const BEHIND = /^ ?(?:(?:per|an?|each|\/) ?(?:year|annum|yr|month|hour|hr)|annually)\b/i;

/** How often it is paid, where the words that name it say so. */
function timeIn({ words }: KindSaid, behind: string): VariablePay['period'] {
  const said = `${words} ${BEHIND.exec(behind)?.[0] ?? ''}`;
  return TIMES.find(([, rule]) => rule.test(said))?.[0] ?? null;
}

function offered({ doc, sections }: Context, lines: readonly Line[]): VariablePay[] {
  const out = new Map<VariablePay['kind'], VariablePay>();
  let looks = 0;
  for (const line of lines) {
    if (looks >= MAX_SENTENCES) break;
    const section = sections.find(({ start, end }) => start <= line.start && line.start < end)?.kind;
    if (section === 'required' || section === 'preferred' || section === 'responsibilities') continue;
    eachSentence(
      doc.text,
      (start, end) => {
        const evidence = doc.text.slice(start, end);
        if (looks >= MAX_SENTENCES || evidence.length > LONGEST_SENTENCE || !CUE.test(evidence)) return;
        looks++;
        for (const kind of offeredIn(evidence, section === 'benefits')) {
          const pay = { kind, min: null, max: null, unit: 'money', currency: null, period: null, evidence } as const;
          if (!out.has(kind)) out.set(kind, pay);
        }
      },
      line.start,
      line.end,
    );
  }
  return [...out.values()];
}
