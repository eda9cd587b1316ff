// (f) Parsing: a posting of 5 KB, 100 KB of what costs most, the start of the skills model, postings a second.
import { findSkillSpans, parsePosting } from '#libs/posting-parser';
import { skillVocabulary } from '../libs/posting-parser/skills/model/skill-model.js';
import { finish } from './lib/report.js';
import { median, percentile, round } from './lib/stats.js';
import { posting, POSTING_LENGTH } from './parse/postings.js';
import { SHAPE_LENGTH, SHAPES } from './parse/shapes.js';

const POSTINGS = 200;
const TIMES = 10;
const SHAPE_TIMES = 9;
const SECONDS = 5;
const POSTING_MS = 2;
const SHAPE_MS = 50;
const MODEL_MS = 60;
/** Enough of a posting that whatever stands behind it is read, not refused. */
const HEAD =
  'Data Analyst\nLocation: Berlin, Germany\nWe are looking for a Data Analyst to join our team. You will need experience with SQL.\nRequirements\n';
const now = new Date('2026-10-01T09:00:00Z');

function time(work: () => unknown): number {
  const from = performance.now();
  work();
  return performance.now() - from;
}

// First of all, since it is the start that whoever parses first waits for.
const modelMs = round(time(skillVocabulary));

const texts = Array.from({ length: POSTINGS }, (_, i) => posting(i));
const refused = texts.find((text) => !parsePosting({ text }, { now }).ok);
if (refused !== undefined) throw new Error(`this is no posting to the parser: ${refused.slice(0, 80)}`);
const whole: number[] = [];
const spans: number[] = [];
// Each is read for the first time: what a text has in common with earlier ones is read faster.
for (let i = POSTINGS; i < POSTINGS * (TIMES + 1); i++) {
  const text = posting(i);
  whole.push(time(() => parsePosting({ text }, { now })));
  spans.push(time(() => findSkillSpans(text)));
}
// The first rounds are the engine's, which compiles in them.
const warm = (times: number[]): number[] => times.slice(POSTINGS * 3);

let parsed = 0;
for (const end = performance.now() + SECONDS * 1_000; performance.now() < end; parsed++)
  parsePosting({ text: texts[parsed % POSTINGS]! }, { now });

const rows: (string | number)[][] = [
  ['a posting of 5 KB, all fields', round(median(warm(whole)), 2), round(percentile(warm(whole), 0.95), 2)],
  ['a posting of 5 KB, skills alone', round(median(warm(spans)), 2), round(percentile(warm(spans), 0.95), 2)],
];
let worst = 0;
for (const [shape, make] of Object.entries(SHAPES)) {
  const times: number[] = [];
  for (let i = 0; i < SHAPE_TIMES; i++) {
    const text = HEAD + make();
    times.push(Math.max(...[{ text }, { html: text }].map((input) => time(() => parsePosting(input, { now })))));
  }
  const settled = times.slice(3);
  worst = Math.max(worst, median(settled));
  rows.push([`100 KB: ${shape}`, round(median(settled)), round(percentile(settled, 0.95))]);
}

const postingMs = round(median(warm(whole)), 2);
finish({
  title: '(f) Parsing, ms',
  columns: ['', 'median', 'p95'],
  rows,
  targets: [
    { what: 'a posting of 5 KB', target: '≤ 2 ms', measured: `${postingMs} ms`, met: postingMs <= POSTING_MS },
    { what: '100 KB of the worst shape', target: '≤ 50 ms', measured: `${round(worst)} ms`, met: worst <= SHAPE_MS },
    { what: 'decoding the skills model', target: '≤ 60 ms', measured: `${modelMs} ms`, met: modelMs <= MODEL_MS },
  ],
  notes: [
    `${Math.round(parsed / SECONDS)} postings a second on one core.`,
    `${POSTINGS * TIMES} made-up postings of ${POSTING_LENGTH} characters with all fields, each once, the first ${POSTINGS * 3} left out;`,
    'their head, duties and closing words are those of others as well, as in the postings of one employer.',
    `Of a shape ${SHAPE_LENGTH} characters behind the head of a posting, as text and as HTML, the slower of the two.`,
  ],
});
