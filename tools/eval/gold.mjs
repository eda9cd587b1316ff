// Field by field against `gold/gold.jsonl`: postings read by a person. A key that a line leaves out is not judged.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readJsonLines } from './files.mjs';
import { COMPARE } from './gold-compare.mjs';

const FIRST_SKILLS = 15;
const ASKED_SKILLS = 10;

export default function gold(dir, { parsePosting }) {
  const file = join(dir, 'gold', 'gold.jsonl');
  return Promise.resolve(existsSync(file) ? rowsOf(readJsonLines(file), parsePosting) : []);
}

function rowsOf(lines, parsePosting) {
  const counts = Object.fromEntries(Object.keys(COMPARE).map((field) => [field, emptyCount()]));
  const skills = { wanted: 0, found: 0, first: 0, inText: 0 };
  let refused = 0;
  for (const line of lines) {
    const result = parsePosting(line.html === undefined ? { text: line.text } : { html: line.html }, optionsOf(line));
    if (!result.ok) refused++;
    const posting = result.ok ? result.posting : null;
    for (const [field, compare] of Object.entries(COMPARE))
      if (field in line) counts[field][posting === null ? 'missed' : compare(line[field], posting)]++;
    countSkills(line, posting, skills);
  }
  return [
    { metric: 'postings', value: `${lines.length}, refused ${refused}` },
    ...Object.entries(counts)
      .filter(([, count]) => total(count) > 0)
      .map(([field, count]) => ({ metric: field, value: wordsOf(count) })),
    ...skillRows(skills),
  ];
}

const optionsOf = ({ now, zone }) => ({ now: now ? new Date(now) : new Date(), ...(zone ? { zone } : {}) });
const emptyCount = () => ({ right: 0, wrong: 0, missed: 0, invented: 0 });
const total = (count) => Object.values(count).reduce((sum, one) => sum + one, 0);

function wordsOf(count) {
  const parts = Object.entries(count).map(([name, number]) => `${name} ${number}`);
  return `${(count.right / total(count)).toFixed(3)}  ${parts.join(', ')}`;
}

/** Must-have skills within the first of ours, and how many of ours the text really names. */
function countSkills({ mustHaveSkills }, posting, sums) {
  const ours = posting?.skills ?? [];
  const first = ours.slice(0, FIRST_SKILLS).map((skill) => namesOf(skill, posting.text));
  for (const wanted of mustHaveSkills ?? []) {
    sums.wanted++;
    if (first.some((names) => names.some((name) => sameSkill(name, skillName(wanted))))) sums.found++;
  }
  for (const { evidence } of ours.slice(0, ASKED_SKILLS)) {
    sums.first++;
    if (evidence.some(({ start, end }) => posting.text.slice(start, end).trim() !== '')) sums.inText++;
  }
}

/** The name a skill has here, and the words the posting says it in: "GCP" is Google Cloud. */
const namesOf = ({ name, kind, evidence }, text) =>
  [name, ...evidence.map(({ start, end }) => bare(text.slice(start, end).trim(), kind))].map((words) =>
    words.toLowerCase(),
  );
/** "Deutschkenntnisse" */
const bare = (words, kind) => (kind === 'language' ? words.replace(/-?(?:kenntnisse?n?|skills)?$/iu, '') : words);
const skillName = (skill) => String(typeof skill === 'string' ? skill : skill.name).toLowerCase();
const letters = (name) => name.replace(/[^\p{L}\p{N}+#]/gu, '');
/** "C/C++" has both. */
const apart = (name) => ` ${name.replace(/[^\p{L}\p{N}+#.]+/gu, ' ').trim()} `;

function sameSkill(ours, wanted) {
  const [one, other] = [apart(ours), apart(wanted)];
  return letters(ours) === letters(wanted) || one.includes(other) || other.includes(one);
}

function skillRows({ wanted, found, first, inText }) {
  const share = (part, of) => (of === 0 ? 'none' : `${(part / of).toFixed(3)}  ${part} of ${of}`);
  return [
    { metric: `must-have within our first ${FIRST_SKILLS}`, value: share(found, wanted) },
    { metric: `of our first ${ASKED_SKILLS}, in the text`, value: share(inText, first) },
  ];
}
