import type { PostingContent, PostingCard } from '#libs/contracts';

const SKILLS_ON_CARD = 15;
/** A posting may name thousands of places, each with a salary; an event has to stay below a broker's 1 MB. */
const PLACES_ON_CARD = 100;

/** What travels with events: enough to show the job when the posting is gone. The posting itself keeps all. */
export const toCard = (parsed: PostingContent, status: PostingCard['status']): PostingCard => ({
  title: parsed.title,
  company: parsed.company?.name ?? null,
  locations: parsed.locations.slice(0, PLACES_ON_CARD),
  workplace: parsed.workplace.type,
  employmentType: parsed.employmentType,
  salaries: parsed.salaries.slice(0, PLACES_ON_CARD),
  closing: parsed.closing,
  applyUrl: parsed.applyUrl,
  summary: parsed.summary.text,
  skills: parsed.skills.slice(0, SKILLS_ON_CARD).map(({ name }) => name),
  status,
});
