import type { PostingContent } from '#libs/contracts';

/** Fields that are watched, each a bit in `posting.search.filled`: new ones go to the end. */
const FIELDS = {
  company: ({ company }) => company !== null,
  locations: ({ locations }) => locations.length > 0,
  text: ({ text }) => text.trim() !== '',
  responsibilities: ({ sections }) => sections.some(({ kind }) => kind === 'responsibilities'),
  requirements: ({ sections }) => sections.some(({ kind }) => kind === 'required'),
  skills: ({ skills }) => skills.length > 0,
  employmentType: ({ employmentType }) => employmentType !== null,
  workplace: ({ workplace }) => workplace.type !== null,
  salaries: ({ salaries }) => salaries.length > 0,
  closing: ({ closing }) => closing?.at != null,
  datePosted: ({ datePosted }) => datePosted !== null,
  applyUrl: ({ applyUrl }) => applyUrl !== null,
} as const satisfies Record<string, (posting: PostingContent) => boolean>;

export const WATCHED = Object.keys(FIELDS) as (keyof typeof FIELDS)[];

/** One bit for each watched field that says something. */
export const filledOf = (posting: PostingContent): number =>
  WATCHED.reduce((bits, field, at) => (FIELDS[field](posting) ? bits | (1 << at) : bits), 0);

export type Shares = Record<string, number>;

export interface Coverage {
  /** ISO 8601. */
  at: string;
  postings: number;
  /** Of each field, the share of postings that say something of it. */
  fields: Shares;
  /** What that share used to be; null where there was too little to know. */
  usual: Shares;
}

/** Below this many postings a share says nothing. */
const ENOUGH = 5;
/** A field that was rarely filled may well be empty. */
const USED = 0.3;
/** What a share may vary by, and the part of it that may be gone. */
const VARIES = 0.2;
const GONE = 0.3;
/** How fast lower shares become the usual ones: a tenth at each measuring that differs. */
const FORGETS = 0.1;

export const hasDropped = (share: number, usual: number): boolean =>
  usual >= USED && share <= usual - Math.max(VARIES, usual * GONE);

/** Fields of which far fewer postings say something than usual. */
export const dropsOf = ({ fields, usual }: Coverage): string[] =>
  WATCHED.filter((field) => hasDropped(fields[field] ?? 0, usual[field] ?? 0));

/**
 * What is usual after a measuring: the best seen, forgotten slowly while it sinks slowly, and kept while a field is gone.
 * @param accepted fields that have been gone for so long that this is how it is now
 */
export function measure(
  now: { at: Date; postings: number; fields: Shares },
  before: Coverage | null,
  accepted: ReadonlySet<string> = new Set(),
): Coverage {
  const { postings, fields } = now;
  const at = now.at.toISOString();
  if (postings < ENOUGH) return { at, postings, fields, usual: before?.usual ?? {} };
  const usual = Object.fromEntries(
    WATCHED.map((field) => {
      const [share, known] = [fields[field] ?? 0, before?.usual[field]];
      if (known === undefined || share >= known || accepted.has(field)) return [field, share];
      return [field, hasDropped(share, known) ? known : known - (known - share) * FORGETS];
    }),
  );
  return { at, postings, fields, usual };
}
