import type { ApplicationView } from '#libs/contracts';
import type { PageContent } from '#libs/platform';

/** A tracked job for somebody who follows a link in a mail. */
export const applicationPage = ({ title, company, status, url, posting, ...row }: ApplicationView): PageContent => ({
  title,
  facts: [
    ['Company', company],
    ['Status of your application', status.replaceAll('-', ' ')],
    ['Applied', row.appliedAt],
    ['Last changed', row.updatedAt],
    ['The job', posting?.card.status],
    ['It closes', posting?.card.closing?.at],
  ],
  text: posting?.card.summary ?? null,
  link: { href: posting?.card.applyUrl ?? url, label: 'To the job' },
});
