import type { Posting } from '#libs/contracts';
import type { PageContent } from '#libs/platform';

const salary = ({ min, max, currency, period }: Posting['salaries'][number]): string =>
  `${[min, max].filter((amount) => amount !== null).join(' to ')} ${currency ?? ''}${period === null ? '' : ` a ${period}`}`;

/** A posting for somebody who follows a link in a mail. */
export const postingPage = (posting: Posting): PageContent => ({
  title: posting.title,
  facts: [
    ['Company', posting.company?.name],
    ['Status', posting.status === 'closed' ? `closed (${posting.statusReason ?? 'no reason given'})` : 'open'],
    ['Closes', posting.closing?.at],
    ['Where', posting.locations.map(({ raw }) => raw).join(' · ')],
    ['Workplace', posting.workplace.type],
    ['Employment', posting.employmentType],
    ['Salary', posting.salaries.map(salary).join(' · ')],
  ],
  text: posting.text,
  link: { href: posting.applyUrl ?? posting.source.url, label: 'Apply' },
});
