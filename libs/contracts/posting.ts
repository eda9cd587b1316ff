import { z } from 'zod';

/** An instant: ISO 8601 with an offset, never a naked local time. */
export const instant = z.iso.datetime({ offset: true });
/** Any capitals are read, one form is kept: ids are compared as text in many places. */
export const uuid = z.uuid().toLowerCase();

export const EMPLOYMENT_TYPES = [
  'full-time',
  'part-time',
  'contract',
  'temporary',
  'internship',
  'volunteer',
  'per-diem',
  'other',
] as const;
export const employmentType = z.enum(EMPLOYMENT_TYPES);
export type EmploymentType = z.infer<typeof employmentType>;

/** How sure a closing date is, surest first. `rolling` and `none` carry no instant. */
export const CLOSING_GRADES = ['stated', 'structured', 'ats', 'predicted', 'rolling', 'none'] as const;
export const closing = z.object({
  /** The last instant at which an application is still accepted; null for `rolling` and `none`. */
  at: instant.nullable(),
  grade: z.enum(CLOSING_GRADES),
  /** The words the date was read from, quoted from the posting. */
  evidence: z.string().nullable(),
});
export type Closing = z.infer<typeof closing>;

export const company = z.object({ name: z.string(), url: z.string().optional() });
export const workplace = z.object({
  type: z.enum(['on-site', 'hybrid', 'remote']).nullable(),
  /** The sentence that states the policy, e.g. "three days a week in the office". */
  policy: z.string().nullable(),
});
export const location = z.object({
  raw: z.string(),
  city: z.string().nullable(),
  region: z.string().nullable(),
  /** ISO 3166-1 alpha-2. */
  country: z.string().length(2).nullable(),
  remote: z.boolean(),
});
export type Location = z.infer<typeof location>;

export const duration = z.object({
  value: z.number().positive(),
  unit: z.enum(['day', 'week', 'month', 'year']),
  /** Hours a week, where stated. */
  hours: z.number().positive().optional(),
});
/** Hours of work a week, as stated; both the same where one number is. */
export const weeklyHours = z.object({ min: z.number().positive(), max: z.number().positive() });
export type WeeklyHours = z.infer<typeof weeklyHours>;
export const startsAt = z.object({
  raw: z.string(),
  /** ISO 8601 calendar date. */
  date: z.iso.date().optional(),
  season: z.enum(['spring', 'summer', 'autumn', 'winter']).optional(),
  year: z.number().int().optional(),
});
export const salary = z.object({
  min: z.number().nonnegative().nullable(),
  max: z.number().nonnegative().nullable(),
  /** ISO 4217. */
  currency: z.string().length(3).nullable(),
  period: z.enum(['hour', 'day', 'week', 'month', 'year']).nullable(),
  /** The region or level the range is for, as the posting words it. */
  appliesTo: z.string().nullable(),
  evidence: z.string(),
});
export type Salary = z.infer<typeof salary>;

export const VARIABLE_PAY_KINDS = ['on-target', 'bonus', 'commission', 'equity'] as const;
/** What is stated of pay besides base pay. Both bounds are null where it is offered without a figure. */
export const variablePay = z.object({
  /** `on-target`: base and variable pay together, where targets are met. */
  kind: z.enum(VARIABLE_PAY_KINDS),
  min: z.number().nonnegative().nullable(),
  max: z.number().nonnegative().nullable(),
  /** `percent`: of base pay, of what is sold, or of the company, as the evidence says. */
  unit: z.enum(['money', 'percent']),
  /** ISO 4217. */
  currency: z.string().length(3).nullable(),
  period: salary.shape.period,
  evidence: z.string(),
});
export type VariablePay = z.infer<typeof variablePay>;

export const SECTION_KINDS = [
  'overview',
  'responsibilities',
  'required',
  'preferred',
  'benefits',
  'process',
  'legal',
  'other',
] as const;
export const section = z.object({
  kind: z.enum(SECTION_KINDS),
  heading: z.string().nullable(),
  items: z.array(z.string()),
});
export type Section = z.infer<typeof section>;

/** A half-open range of UTF-16 code units in the posting's `text`. */
export const span = z.object({ start: z.number().int().nonnegative(), end: z.number().int().positive() });
export const skill = z.object({
  name: z.string(),
  kind: z.enum(['technology', 'knowledge', 'soft', 'language']),
  /** true: required; false: preferred; null: the posting does not say. */
  required: z.boolean().nullable(),
  relevance: z.number().min(0).max(1),
  evidence: z.array(span),
});
export type Skill = z.infer<typeof skill>;

export const summary = z.object({
  text: z.string(),
  bullets: z.array(z.object({ text: z.string(), evidence: z.string() })),
  /** `extractive`, or the name of the model that wrote it. */
  by: z.string(),
});

/** What can be read out of a posting's own words. Unknown is null or empty, never guessed. */
export const parsedPosting = z.object({
  title: z.string().min(1).nullable(),
  company: company.nullable(),
  department: z.string().nullable(),
  seniority: z.string().nullable(),
  employmentType: employmentType.nullable(),
  workplace,
  locations: z.array(location),
  duration: duration.nullable(),
  weeklyHours: weeklyHours.nullable(),
  startsAt: startsAt.nullable(),
  datePosted: z.iso.date().nullable(),
  closing: closing.nullable(),
  /** Base pay. */
  salaries: z.array(salary),
  variablePay: z.array(variablePay),
  sections: z.array(section),
  skills: z.array(skill),
  summary,
  applyUrl: z.url().nullable(),
  /** Plain text, the string that every evidence offset points into. */
  text: z.string(),
  /** Sanitised HTML, where HTML came in. */
  html: z.string().nullable(),
  /** BCP 47. */
  language: z.string().nullable(),
});
export type ParsedPosting = z.infer<typeof parsedPosting>;

/** What is kept of a posting: it has a title to show, one of ours where it names none. */
export const postingContent = parsedPosting.extend({ title: z.string().min(1) });
export type PostingContent = z.infer<typeof postingContent>;

export const POSTING_CLOSE_REASONS = ['removed', 'expired', 'filled', 'by-employer'] as const;
export const closeReason = z.enum(POSTING_CLOSE_REASONS);

/** The posting a client sees. */
export const posting = postingContent.extend({
  id: uuid,
  status: z.enum(['open', 'closed']),
  statusReason: closeReason.nullable(),
  version: z.number().int().positive(),
  source: z.object({
    id: uuid.nullable(),
    kind: z.string(),
    externalId: z.string().nullable(),
    url: z.string().nullable(),
  }),
  /** SHA-256 over the normalised content, hex. */
  contentHash: z.string(),
  /** The same vacancy elsewhere, or before; empty in lists. */
  sameAs: z.array(z.object({ id: uuid, verdict: z.string(), why: z.string() })),
  firstSeenAt: instant,
  lastSeenAt: instant,
});
export type Posting = z.infer<typeof posting>;

/** What other services keep of a posting, so that it can still be shown when the posting is gone. */
export const postingCard = z.object({
  title: z.string(),
  company: z.string().nullable(),
  locations: z.array(location),
  workplace: workplace.shape.type,
  employmentType: employmentType.nullable(),
  salaries: z.array(salary),
  closing: closing.nullable(),
  applyUrl: z.string().nullable(),
  summary: z.string(),
  skills: z.array(z.string()),
  status: z.enum(['open', 'closed']),
});
export type PostingCard = z.infer<typeof postingCard>;
