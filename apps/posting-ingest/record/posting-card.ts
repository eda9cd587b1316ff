import type { ParsedPosting, PostingCard } from '#libs/contracts';

const SKILLS_ON_CARD = 15;

/** What travels with events: enough to show the job when the posting is gone. */
export const toCard = (parsed: ParsedPosting, status: PostingCard['status']): PostingCard => ({
  title: parsed.title,
  company: parsed.company?.name ?? null,
  locations: parsed.locations,
  workplace: parsed.workplace.type,
  employmentType: parsed.employmentType,
  salaries: parsed.salaries,
  closing: parsed.closing,
  applyUrl: parsed.applyUrl,
  summary: parsed.summary.text,
  skills: parsed.skills.slice(0, SKILLS_ON_CARD).map(({ name }) => name),
  status,
});
