import type { ApplicationStatus } from '#libs/contracts';

/**
 * Where an application may go from each status. Steps may be skipped forwards, as life does; `rejected` and
 * `no-response` can turn out otherwise; `accepted`, `declined` and `withdrawn` are the candidate's own last word.
 */
const NEXT: Record<ApplicationStatus, readonly ApplicationStatus[]> = {
  interested: ['applying', 'applied', 'withdrawn'],
  applying: ['interested', 'applied', 'withdrawn'],
  applied: ['screening', 'interview', 'offer', 'rejected', 'withdrawn', 'no-response'],
  screening: ['interview', 'offer', 'rejected', 'withdrawn', 'no-response'],
  interview: ['screening', 'offer', 'rejected', 'withdrawn', 'no-response'],
  offer: ['accepted', 'declined', 'rejected', 'withdrawn'],
  'no-response': ['screening', 'interview', 'offer', 'rejected', 'withdrawn'],
  rejected: ['screening', 'interview', 'offer'],
  accepted: [],
  declined: [],
  withdrawn: [],
};

const ENDED: ReadonlySet<ApplicationStatus> = new Set(['accepted', 'declined', 'rejected', 'withdrawn']);

export const nextStatuses = (from: ApplicationStatus): ApplicationStatus[] => [...NEXT[from]];
export const mayMove = (from: ApplicationStatus, to: ApplicationStatus): boolean => NEXT[from].includes(to);
/** Nothing is left to be reminded of. */
export const hasEnded = (status: ApplicationStatus): boolean => ENDED.has(status);
