import type { ApplicationView } from '#libs/contracts';
import { inWords, type PageContent } from '#libs/platform';

const when = (at: string | null | undefined): string | null => (at ? inWords(at) : null);

/** A tracked job for somebody who follows a link in a mail. */
export const applicationPage = ({ title, company, status, url, posting, ...row }: ApplicationView): PageContent => ({
  title,
  facts: [
    ['Company', company],
    ['Status of your application', status.replaceAll('-', ' ')],
    ['Applied', when(row.appliedAt)],
    ['Last changed', when(row.updatedAt)],
    ['The job', posting?.card.status],
    ['It closes', when(posting?.card.closing?.at)],
  ],
  text: posting?.card.summary ?? null,
  link: { href: posting?.card.applyUrl ?? url, label: 'To the job' },
});
