import type { Location, ParsedPosting } from '#libs/contracts';
import { IANAZone } from 'luxon';
import { refusalReasons, typedRefusalReasons } from './classify/refusal-reasons.js';
import type { Context } from './context.js';
import { findClosing } from './dates/closing.js';
import { findDatePosted } from './dates/date-posted.js';
import { findDuration } from './dates/duration.js';
import { findStartsAt } from './dates/starts-at.js';
import { findWeeklyHours } from './dates/weekly-hours.js';
import { findApplyUrl } from './fields/apply-url.js';
import { findCompany } from './fields/company.js';
import { findDepartment } from './fields/department.js';
import { findEmploymentType } from './fields/employment-type.js';
import { detectLanguage } from './fields/language.js';
import { findSeniority } from './fields/seniority.js';
import { cleanTitle } from './fields/clean-title.js';
import { findRawTitle, firstLineTitle } from './fields/title.js';
import { findWorkplace } from './fields/workplace.js';
import { findLocations } from './locations/find-locations.js';
import { dedupe } from './locations/one-place.js';
import { findSalaries } from './money/find-salaries.js';
import { findRanges } from './money/ranges.js';
import { findVariablePay } from './money/variable-pay.js';
import { findSections } from './sections/find-sections.js';
import { toSections } from './sections/to-contract.js';
import { findSkills } from './skills/find-skills.js';
import { ofEmployer } from './skills/own-name.js';
import { summarise } from './summary/summarise.js';
import { fieldsPart, type Doc } from './text/doc.js';
import { readDocument, type ParseInput } from './text/read-document.js';

export interface ParseOptions {
  /** The instant that year-less and relative dates are read against; without it they stay unknown. */
  now?: Date;
  /** The day it was published, where the sender names it: a closing date without a year is the next after it. */
  datePosted?: string;
  /** IANA zone for deadlines that name none; UTC without it. */
  zone?: string;
  /** Where the posting stood; relative links are resolved against it. */
  url?: string;
  /** The title, where the sender names it: the text is then a posting's unless it plainly is none (too short, an error page). */
  title?: string;
}

export type ParseResult = { ok: true; posting: ParsedPosting } | { ok: false; reasons: string[] };

/** No posting is longer; what is may be a dump, and is not worth the time. */
const MAX_INPUT = 1_000_000;

/**
 * Reads a job posting out of plain text or HTML. Pure: the same input and options give the same answer.
 * Never throws; what is not a posting is refused with reasons. Whatever the words do not say is null or empty.
 */
export function parsePosting(input: ParseInput, options: ParseOptions = {}): ParseResult {
  const source = 'html' in input ? input.html : input.text;
  if (source.length > MAX_INPUT) return { ok: false, reasons: ['The text is longer than any job posting.'] };
  const whole = readDocument(input);
  const doc = fieldsPart(whole);
  const sections = findSections(whole);
  const rawTitle = options.title ?? findRawTitle(doc);
  const reasons =
    options.title === undefined
      ? refusalReasons(doc, sections, rawTitle)
      : typedRefusalReasons(doc, sections, options.title);
  if (reasons.length > 0) return { ok: false, reasons };
  const zone = options.zone !== undefined && IANAZone.isValidZone(options.zone) ? options.zone : 'UTC';
  const context = { doc, sections, rawTitle, now: options.now ?? null, zone, url: options.url ?? null };
  return { ok: true, posting: build(context, whole, options.datePosted ?? findDatePosted(context)) };
}

function build(context: Context, whole: Doc, datePosted: string | null): ParsedPosting {
  const { doc, sections, rawTitle } = context;
  const language = detectLanguage(doc.text);
  const company = findCompany(context);
  const name = company?.name ?? null;
  const worded = rawTitle ?? firstLineTitle(doc, name);
  const title = worded === null ? null : cleanTitle(worded, name, doc.text);
  const dated = { ...context, now: sinceWhen(context.now, datePosted) };
  const workplace = findWorkplace(context);
  const isOwn = ofEmployer(name, whole.text, sections);
  const locations = named(dedupe(findLocations(context).map((place) => inMode(place, workplace.type))), workplace.type);
  const ranges = findRanges(doc.text);
  const weeklyHours = findWeeklyHours(context);
  return {
    title,
    company,
    department: findDepartment(context),
    seniority: findSeniority(context, rawTitle ?? ''),
    employmentType: findEmploymentType(context, rawTitle),
    workplace,
    locations,
    duration: findDuration(context, weeklyHours),
    weeklyHours,
    startsAt: findStartsAt(dated, locations),
    datePosted,
    closing: findClosing(dated, locations),
    salaries: findSalaries(context, ranges, locations),
    variablePay: findVariablePay(context, ranges, locations),
    sections: toSections(sections),
    skills: findSkills(whole, sections, rawTitle === null ? '' : (title ?? ''), language).filter(
      (skill) => !isOwn(skill),
    ),
    summary: summarise(whole, sections),
    applyUrl: findApplyUrl(context),
    text: whole.text,
    html: whole.html,
    language,
  };
}

/** A posting of more than a year ago is renewed from time to time, and so are its dates. */
const RENEWED_MS = 365 * 24 * 3_600_000;

/** What dates without a year are later than. */
function sinceWhen(now: Date | null, datePosted: string | null): Date | null {
  const posted = datePosted === null ? NaN : Date.parse(datePosted);
  if (Number.isNaN(posted)) return now;
  return now === null || (posted < now.getTime() && now.getTime() - posted < RENEWED_MS) ? new Date(posted) : now;
}

/** "Remote" alone is no place: the mode of work says it. */
const named = (places: Location[], type: ParsedPosting['workplace']['type']): Location[] =>
  type === 'remote' && places.every(({ raw }) => /^\(?(?:fully |100 ?% )?remote\)?$/i.test(raw)) ? [] : places;

/** A remote job in "United States" is remote there; a city stays the office it is, unless the posting says otherwise. */
function inMode(place: Location, type: ParsedPosting['workplace']['type']): Location {
  return type === 'remote' && place.city === null ? { ...place, remote: true } : place;
}
