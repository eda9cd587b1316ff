import type { PostingContent, Salary } from '#libs/contracts';
import { namesOfCity } from '#libs/posting-parser';
import { filledOf } from '../health/coverage.js';
import { alikeKeys, type Origin } from './alike-keys.js';

/** Raised when entries are made by other rules: those of before are made again (`search/index-postings.job.ts`). */
export const SEARCH_REVISION = 5;

/** Longer texts are found by their beginning. */
const TEXT_CHARS = 100_000;
const SKILLS = 25;

// Letters of their own in Unicode, and of another letter to who types without them.
const PLAIN: Readonly<Record<string, string>> = { ß: 'ss', ł: 'l', ø: 'o', đ: 'd', æ: 'ae', œ: 'oe', ı: 'i' };

/** What people see as the same letters: accents, case and width do not matter. */
const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[ßłøđæœı]/g, (letter) => PLAIN[letter] ?? letter)
    .replaceAll('\0', ' ');

// PostgreSQL's parser drops what makes these different words.
const SPELT_OUT: readonly (readonly [RegExp, string])[] = [
  [/(?<![\w+#])c\+\+(?![\w+])/g, 'cplusplus'],
  [/(?<![\w+#])c#(?!\w)/g, 'csharp'],
  [/(?<![\w+#])f#(?!\w)/g, 'fsharp'],
  [/(?<![\w.])\.net(?!\w)/g, 'dotnet'],
  // What people write short for the same.
  [/\bk8s\b/g, 'kubernetes'],
  [/\bpostgres\b/g, 'postgresql'],
  [/\bnode ?\.? ?js\b/g, 'nodejs'],
  [/\breact ?\.? ?js\b/g, 'react'],
  [/\bvue ?\.? ?js\b/g, 'vue'],
];

/** The words of a text, as they are indexed and as they are looked for. */
export const foldWords = (text: string): string =>
  SPELT_OUT.reduce((words, [pattern, name]) => words.replace(pattern, name), fold(text));

/** Everything that is filtered by equality is `kind:value`, in one index. */
export const keyOf = {
  type: (type: string) => `type:${type}`,
  workplace: (type: string) => `workplace:${type}`,
  seniority: (level: string) => `seniority:${fold(level)}`,
  country: (code: string) => `country:${code.toUpperCase()}`,
  city: (name: string) => `city:${fold(name).trim()}`,
  skill: (name: string) => `skill:${fold(name).trim()}`,
  source: (id: string) => `source:${id.toLowerCase()}`,
  /** One for each word: companies are looked for by a part of their name. */
  company: (name: string) => [...new Set(fold(name).match(/[\p{L}\p{N}]+/gu))].map((word) => `company:${word}`),
};

/** Of a full year: 52 weeks of 5 days of 8 hours. */
const A_YEAR = { hour: 2_080, day: 260, week: 52, month: 12, year: 1 } as const;
export const payAYear = (amount: number, period: keyof typeof A_YEAR): number => amount * A_YEAR[period];

/** The highest pay a year by currency; a range without currency or period is comparable with nothing. */
function highestPay(salaries: readonly Salary[]): Record<string, number> {
  const highest: Record<string, number> = {};
  for (const { min, max, currency, period } of salaries) {
    const amount = max ?? min;
    if (amount === null || currency === null || period === null) continue;
    highest[currency] = Math.max(highest[currency] ?? 0, payAYear(amount, period));
  }
  return highest;
}

export interface SearchEntry {
  keys: string[];
  skills: string[];
  company: string | null;
  pay: Record<string, number>;
  /** A bit for each watched field that says something. */
  filled: number;
  title: string;
  /** Company and skills. */
  names: string;
  places: string;
  text: string;
}

export interface SearchOrigin extends Origin {
  /** Null: handed in by a person. */
  sourceId: string | null;
}

/** What searches look at. */
export function searchEntryOf(parsed: PostingContent, origin: SearchOrigin): SearchEntry {
  const { sourceId } = origin;
  const { locations, workplace, employmentType, seniority } = parsed;
  const company = parsed.company?.name ?? null;
  const skills = parsed.skills.map(({ name }) => name);
  const keys = [
    ...(employmentType === null ? [] : [keyOf.type(employmentType)]),
    ...(workplace.type === null ? [] : [keyOf.workplace(workplace.type)]),
    ...(seniority === null ? [] : [keyOf.seniority(seniority)]),
    ...locations.flatMap(({ country }) => (country === null ? [] : [keyOf.country(country)])),
    ...locations.flatMap(({ city }) => (city === null ? [] : [keyOf.city(city)])),
    ...skills.map(keyOf.skill),
    ...(company === null ? [] : keyOf.company(company)),
    ...(sourceId === null ? [] : [keyOf.source(sourceId)]),
    ...alikeKeys(parsed, origin),
  ];
  const places = locations.flatMap(({ raw, city, region, country }) => [
    ...[raw, region, country],
    ...(city === null ? [] : namesOfCity(city)),
  ]);
  return {
    keys: [...new Set(keys)].map((key) => key.slice(0, 200)),
    skills: skills.slice(0, SKILLS),
    company,
    pay: highestPay(parsed.salaries),
    filled: filledOf(parsed),
    title: foldWords(parsed.title),
    names: foldWords([company, ...skills].filter((name) => name !== null).join(' · ')),
    places: foldWords([...new Set(places)].filter((place) => place !== null).join(' · ')),
    text: foldWords(parsed.text.slice(0, TEXT_CHARS)),
  };
}
