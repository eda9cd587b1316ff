import type { Closing, EmploymentType, Location, ParsedPosting, Salary, VariablePay } from '#libs/contracts';

/** What a source says of one posting, typed. Null or empty: it does not say; the posting's own words may. */
export interface SourcePosting {
  /** The vendor's own id of the posting. */
  externalId: string;
  requisitionId: string | null;
  title: string;
  url: string | null;
  applyUrl: string | null;
  company: ParsedPosting['company'];
  department: string | null;
  employmentType: EmploymentType | null;
  seniority: ParsedPosting['seniority'];
  workplace: ParsedPosting['workplace']['type'];
  locations: Location[];
  salaries: Salary[];
  /** On-target earnings, bonuses, commission and equity, as far as the source types them. */
  variablePay: VariablePay[];
  weeklyHours: ParsedPosting['weeklyHours'];
  /** Pay in words, where the source has no numbers. */
  payText: string | null;
  /** ISO 8601 calendar date. */
  datePosted: string | null;
  closing: Closing | null;
  startsAt: ParsedPosting['startsAt'];
  body: { html: string } | { text: string };
  /** BCP 47. */
  language: string | null;
  /** `unlisted`: the source still answers it, but it is not to be shown (hidden, draft, archived). */
  status: 'listed' | 'unlisted';
  /** When the vendor changed it last, an instant. */
  updatedAt: string | null;
}

/** An item that could not be read; the others are not touched by it. */
export interface ItemProblem {
  /** Position in the file, from 0. */
  index: number;
  externalId: string | null;
  code: string;
  detail: string;
}

export interface SourceRead {
  /** Postings that the file lists, however often it repeats them. */
  listed: number;
  postings: SourcePosting[];
  problems: ItemProblem[];
  /** Whether this is everything the source has: a page of several, or a file cut off, never says that something is gone. */
  complete: boolean;
}

export interface SourceDocument {
  bytes: Uint8Array;
  contentType: string | null;
}

export interface SourceConfig {
  /** The employer, where the source does not name it. */
  company?: string | undefined;
  /** The name that the vendor knows the board by. */
  board?: string | undefined;
  /** Base of the vendor's API, where it is not the usual one, as Lever's in Europe. */
  api?: string | undefined;
  /** Address of the board or feed: links are resolved against it. */
  url?: string | undefined;
  /** IANA zone for dates that name none. */
  zone?: string | undefined;
  /** CSV: our field → the header it stands under. */
  columns?: Record<string, string> | undefined;
}

export interface ReadContext {
  config: SourceConfig;
  /** The instant at which the bytes were received. */
  now: Date;
}

/** Reads what a vendor answers. Pure. @throws SourceError when the document as a whole is none of its kind. */
export type SourceAdapter = (document: SourceDocument, context: ReadContext) => SourceRead;

/** The document, or one item of it, cannot be used; `code` is stable and kebab-case. */
export class SourceError extends Error {
  readonly kind = 'permanent';
  constructor(
    readonly code: string,
    detail: string,
  ) {
    super(detail);
  }
}
