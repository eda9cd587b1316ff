import type { Location, ParsedPosting } from '#libs/contracts';
import { parsePosting, type ParseInput, type ParseOptions } from '#libs/posting-parser';
import { zoneFor } from './dates.js';
import { SourceError, type ReadContext, type SourcePosting } from './source-posting.js';

/** What a vendor types beats what is read from the words; the words fill what the vendor leaves out. */
export function compose(item: SourcePosting, { config, now }: ReadContext): ParsedPosting {
  const options: ParseOptions = {
    now,
    title: item.title,
    zone: zoneFor(config.zone, item.locations),
    ...(item.datePosted === null ? {} : { datePosted: item.datePosted }),
    ...(item.url === null ? {} : { url: item.url }),
  };
  const parsed = parse(item.body, options);
  const locations = item.locations.length > 0 ? item.locations : parsed.locations;
  const workplace = { ...parsed.workplace, type: item.workplace ?? parsed.workplace.type };
  return {
    // The parser's title is the vendor's, less what hangs on to it: "(m/f/d)", a requisition id, the place.
    ...parsed,
    // A vendor's levels are few and coarse: what the title says is surer.
    seniority: parsed.seniority ?? item.seniority,
    company: item.company ?? parsed.company,
    department: item.department ?? parsed.department,
    employmentType: item.employmentType ?? parsed.employmentType,
    workplace,
    locations: locations.map((place) => inMode(place, workplace.type)),
    startsAt: item.startsAt ?? parsed.startsAt,
    datePosted: item.datePosted ?? parsed.datePosted,
    closing: item.closing ?? parsed.closing,
    salaries: salariesOf(item, parsed, options),
    variablePay: variablePayOf(item, parsed),
    weeklyHours: item.weeklyHours ?? parsed.weeklyHours,
    applyUrl: item.applyUrl ?? parsed.applyUrl,
    language: languageOf(item.language) ?? parsed.language,
  };
}

const PAY_LABEL = 'Salary: ';

function parse(body: ParseInput, options: ParseOptions): ParsedPosting {
  const result = parsePosting(body, options);
  if (!result.ok) throw new SourceError('not-a-posting', result.reasons.join(' '));
  return result.posting;
}

/** A remote job's region is remote; its town is the office that it belongs to. */
const inMode = (place: Location, type: ParsedPosting['workplace']['type']): Location =>
  type === 'remote' && place.city === null ? { ...place, remote: true } : place;

function salariesOf(item: SourcePosting, parsed: ParsedPosting, options: ParseOptions): ParsedPosting['salaries'] {
  const known = item.salaries.filter(({ min, max }) => min !== null || max !== null);
  if (known.length > 0) return known;
  // A range that is wrong says no more than that there is one.
  const rest = parsed.salaries.length > 0 ? parsed.salaries : item.salaries;
  if (item.payText === null) return rest;
  // The place says whose dollar it is.
  const where = item.locations[0] === undefined ? '' : `Location: ${item.locations[0].raw}\n`;
  const pay = parsePosting({ text: `${where}${PAY_LABEL}${item.payText.slice(0, 300)}` }, options);
  const stated = pay.ok ? pay.posting.salaries : [];
  return stated.length > 0 ? stated.map((one) => ({ ...one, evidence: one.evidence.replace(PAY_LABEL, '') })) : rest;
}

/** Of each kind what is typed, or else what the words say. */
function variablePayOf({ variablePay }: SourcePosting, parsed: ParsedPosting): ParsedPosting['variablePay'] {
  const typed = new Set(variablePay.map(({ kind }) => kind));
  return [...variablePay, ...parsed.variablePay.filter(({ kind }) => !typed.has(kind))];
}

/** `en`, `en-US`, `en_US`; a vendor's name for a language is none. */
function languageOf(said: string | null): string | null {
  const tag = said?.replace('_', '-') ?? '';
  return /^[a-z]{2,3}(?:-[a-z]{2,4})?$/i.test(tag) ? (Intl.getCanonicalLocales(tag)[0] ?? null) : null;
}
