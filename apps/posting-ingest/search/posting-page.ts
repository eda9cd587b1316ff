import type { Closing, Posting, VariablePay } from '#libs/contracts';
import { inWords, type PageContent } from '#libs/platform';

const SKILLS_SHOWN = 12;

const amount = (value: number): string => value.toLocaleString('en-GB', { maximumFractionDigits: 2 });
type Bounds = Pick<VariablePay, 'min' | 'max'>;
const range = ({ min, max }: Bounds): string =>
  [...new Set([min, max])]
    .filter((value) => value !== null)
    .map(amount)
    .join(' to ');
const each = (period: VariablePay['period']): string =>
  period === null ? '' : ` ${period === 'hour' ? 'an' : 'a'} ${period}`;
const salary = ({ min, max, currency, period, appliesTo, evidence }: Posting['salaries'][number]): string => {
  if (min === null && max === null) return evidence;
  const where = appliesTo === null ? '' : ` (${appliesTo})`;
  return `${range({ min, max })}${currency === null ? '' : ` ${currency}`}${each(period)}${where}`;
};

/** "bonus of up to 15 %", "on-target earnings of 160,000 to 180,000 USD a year", "equity". */
function variablePay({ kind, min, max, unit, currency, period }: VariablePay): string {
  const name = kind === 'on-target' ? 'on-target earnings' : kind;
  if (min === null && max === null) return name;
  const bound = min === null ? 'up to ' : max === null ? 'at least ' : '';
  const what = unit === 'percent' ? ' %' : currency === null ? '' : ` ${currency}`;
  return `${name} of ${bound}${range({ min, max })}${what}${each(period)}`;
}

const hours = (week: Posting['weeklyHours']): string | null =>
  week && `${range(week)} ${week.max === 1 ? 'hour' : 'hours'} a week`;

/** How sure a closing date is, in words. */
const GRADES: Record<Closing['grade'], string> = {
  stated: 'as the posting says',
  structured: 'from the data of the page',
  ats: 'from the employer’s system',
  predicted: 'an estimate, the posting gives no date',
  rolling: 'applications are read as they come',
  none: 'no date is given',
};

function closes(closing: Posting['closing']): string | null {
  if (closing === null) return null;
  const grade = GRADES[closing.grade];
  return closing.at === null ? grade : `${inWords(closing.at)}, ${grade}`;
}

const skills = (all: Posting['skills']): string =>
  all
    .slice(0, SKILLS_SHOWN)
    .map(({ name, required }) => (required === false ? `${name} (a plus)` : name))
    .join(' · ');

/** A posting for somebody who follows a link in a mail. */
export const postingPage = (posting: Posting): PageContent => ({
  title: posting.title,
  facts: [
    ['Company', posting.company?.name],
    ['Status', posting.status === 'closed' ? `closed (${posting.statusReason ?? 'no reason given'})` : 'open'],
    ['Closes', closes(posting.closing)],
    ['Where', posting.locations.map(({ raw }) => raw).join(' · ')],
    ['Workplace', posting.workplace.policy ?? posting.workplace.type],
    ['Employment', posting.employmentType],
    ['Hours', hours(posting.weeklyHours)],
    ['Salary', posting.salaries.map(salary).join(' · ')],
    ['Variable pay', posting.variablePay.map(variablePay).join(' · ')],
    ['Skills', skills(posting.skills)],
    ['In short', posting.summary.bullets.map(({ text }) => `• ${text}`).join('\n')],
  ],
  text: posting.text,
  link: { href: posting.applyUrl ?? posting.source.url, label: 'Apply' },
});
