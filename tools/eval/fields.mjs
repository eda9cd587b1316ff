// How often each field is filled on `datasets/postings_*.json`, and how many postings are refused.
import { basename, join } from 'node:path';
import { filesIn, postingsOf, readJson } from './files.mjs';

const NOW = new Date();
const FIELDS = {
  title: (posting) => posting.title !== null,
  company: (posting) => posting.company !== null,
  department: (posting) => posting.department !== null,
  seniority: (posting) => posting.seniority !== null,
  employmentType: (posting) => posting.employmentType !== null,
  workplace: (posting) => posting.workplace.type !== null,
  locations: (posting) => posting.locations.length > 0,
  duration: (posting) => posting.duration !== null,
  weeklyHours: (posting) => posting.weeklyHours !== null,
  startsAt: (posting) => posting.startsAt !== null,
  datePosted: (posting) => posting.datePosted !== null,
  closing: (posting) => posting.closing !== null,
  salaries: (posting) => posting.salaries.length > 0,
  variablePay: (posting) => posting.variablePay.length > 0,
  requirements: (posting) => posting.sections.some(({ kind }) => kind === 'required'),
  responsibilities: (posting) => posting.sections.some(({ kind }) => kind === 'responsibilities'),
  skills: (posting) => posting.skills.length > 0,
};

export default function fieldsFilled(dir, { parsePosting }) {
  return Promise.resolve(
    filesIn(join(dir, 'datasets'), /^postings_.*\.json$/).flatMap((file) => rowsOf(file, parsePosting)),
  );
}

function rowsOf(file, parsePosting) {
  const results = postingsOf(readJson(file)).map(({ text }) => parsePosting({ text }, { now: NOW }));
  const read = results.filter(({ ok }) => ok).map(({ posting }) => posting);
  const share = (count) => `${count} of ${results.length} (${((100 * count) / results.length).toFixed(1)} %)`;
  return [
    { metric: `${basename(file)}: refused`, value: share(results.length - read.length) },
    ...Object.entries(FIELDS).map(([name, isFilled]) => ({ metric: name, value: share(read.filter(isFilled).length) })),
  ];
}
