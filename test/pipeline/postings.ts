import type { Stack } from './stack.js';

export interface PostingWords {
  title?: string;
  company?: string;
  requisition: string;
  /** When applications close, as words; none: the posting does not say. */
  closes?: string;
  place?: string;
}

/** A posting that nobody published: enough of one to be recognised, small enough to send hundreds. */
export const postingText = ({ title, company, requisition, closes, place }: PostingWords): string => `${
  title ?? 'Platform Engineer'
}
Company: ${company ?? 'Brackwater Systems'}
Location: ${place ?? 'Leeds, United Kingdom'}
Employment type: Full-time
Requisition ID: ${requisition}

About the role
You will run our Kubernetes clusters and build tools in Go for the teams that ship our products.

Responsibilities
- Run Kubernetes clusters
- Build tools in Go

Requirements
- 3 years of experience with Linux
- Good knowledge of PostgreSQL

How to apply
${closes === undefined ? '' : `Applications close on ${closes}. `}Apply at https://brackwater.example/jobs/${requisition}.
`;

/** An instant the way postings write it; minutes are as exact as they get. */
export const inWords = (at: Date): string =>
  `${at.toISOString().slice(0, 10)} at ${at.toISOString().slice(11, 16)} UTC`;

export const HOUR = 3_600_000;
export const hoursAhead = (hours: number): Date => new Date(Math.ceil(Date.now() / 60_000) * 60_000 + hours * HOUR);

export interface PostingView {
  id: string;
  version: number;
  status: string;
  [field: string]: unknown;
}

/** Hands a posting in, as a client that repeats itself until it has the answer. */
export async function publish(stack: Stack, words: PostingWords): Promise<PostingView> {
  const key = { 'idempotency-key': `intake-${words.requisition}-${words.closes ?? ''}-${words.title ?? ''}` };
  const { body } = await stack.insist<PostingView>([200], 'POST', '/v1/intake', { text: postingText(words) }, key);
  return body;
}

/** Tracks a job entered by hand and sets a reminder; both once, however often they are sent. */
export async function remind(
  stack: Stack,
  title: string,
  dueAt: Date,
): Promise<{ applicationId: string; reminderId: string }> {
  const application = await stack.insist<{ id: string }>(
    [201],
    'POST',
    '/v1/applications',
    { title },
    {
      'idempotency-key': `track-${title}`,
    },
  );
  const path = `/v1/applications/${application.body.id}/reminders`;
  const reminder = { dueAt: dueAt.toISOString(), zone: 'Europe/London', note: `Note for ${title}` };
  const set = await stack.insist<{ id: string }>([201], 'POST', path, reminder, {
    'idempotency-key': `remind-${title}`,
  });
  return { applicationId: application.body.id, reminderId: set.body.id };
}
