import type { EmploymentType, ParsedPosting, Salary } from '#libs/contracts';
import { listOf, words } from './fields.js';

/** Surest first: "Intern (full-time)" is an internship. Words with marks and underscores taken out. */
const TYPES: readonly (readonly [EmploymentType, RegExp])[] = [
  ['internship', /\b(?:intern|interns|internship|praktik\w*|werkstudent\w*|working student|stage|stagiaire|co ?op)\b/],
  ['volunteer', /\bvolunteer/],
  ['per-diem', /\bper ?diem\b/],
  ['part-time', /\b(?:part ?time|teilzeit|halftime)\b|^parttime/],
  ['full-time', /\b(?:full ?time|vollzeit)\b|^fulltime/],
  ['temporary', /\b(?:temp|temporary|seasonal|interim)\b/],
  ['contract', /\b(?:contract|contractor|freelance|freelancer|fixed term|b2b)\b/],
  ['full-time', /\b(?:permanent|regular)\b/],
  ['other', /^(?:other|trainee)$/],
];

/** What the first of the values that is understood names, its marks and underscores taken out. */
function firstNamed<T>(rules: readonly (readonly [T, RegExp])[], values: readonly unknown[]): T | null {
  for (const value of values) {
    const said = words(value)
      ?.toLowerCase()
      .replace(/[^\p{L}\d]+/gu, ' ')
      .trim();
    const found = said && rules.find(([, rule]) => rule.test(said));
    if (found) return found[0];
  }
  return null;
}

/** The type that the first of the values that is understood names. */
export const employmentTypeOf = (...values: unknown[]): EmploymentType | null =>
  firstNamed(TYPES, values.flatMap(listOf));

/** Words with marks and underscores taken out. "Associate" and "mid-senior" are nowhere between two levels in particular. */
const LEVELS: readonly (readonly [string, RegExp])[] = [
  ['intern', /^(?:intern|internship|student)\b/],
  ['junior', /^(?:entry(?: level)?|junior|graduate)$/],
  ['mid', /^(?:mid|mid level|intermediate)$/],
  ['senior', /^(?:experienced|senior(?: level)?)$/],
  ['manager', /\b(?:manager|supervisor)\b/],
  ['director', /^director$/],
  ['executive', /\bexecutive$/],
];

/** A level of experience in a vendor's own classes, as the parser names levels; null for what is none of them. */
export const seniorityOf = (...values: unknown[]): string | null => firstNamed(LEVELS, values);

type Workplace = ParsedPosting['workplace']['type'];

/** `OnSite`, `on-site`, `onsite`, `TELECOMMUTE`, `Fully remote`, `fully_remote`. */
export function workplaceOf(value: unknown): Workplace {
  const said = words(value)?.toLowerCase() ?? '';
  if (/hybrid|flex|temporar/.test(said)) return 'hybrid';
  if (/on[-_ ]?site|in[-_ ]?office|in[-_ ]?person/.test(said)) return 'on-site';
  return /remote|telecommut|home/.test(said) && !/^(?:no|none|not|non)\b/.test(said) ? 'remote' : null;
}

const PERIODS: readonly (readonly [NonNullable<Salary['period']>, RegExp])[] = [
  ['hour', /hour|stunde|^hr$/],
  ['day', /\bday|daily|^\W*1 day|tag\b/],
  ['week', /week/],
  ['month', /month|monat/],
  ['year', /year|annual|annum|jahr|^pa$/],
];

/** `per-year-salary`, `1 YEAR`, `HOUR`, `monthly`; `2 WEEK` is none of ours. */
export function periodOf(value: unknown): Salary['period'] {
  const said = words(value)?.toLowerCase() ?? '';
  if (/^(?:[2-9]|\d\d+)\b/.test(said)) return null;
  return PERIODS.find(([, rule]) => rule.test(said))?.[0] ?? null;
}

export const currencyOf = (value: unknown): string | null => {
  const code = words(value)?.toUpperCase() ?? '';
  return /^[A-Z]{3}$/.test(code) ? code : null;
};
