import type { SenderPatience, SourceProblem } from '#libs/contracts';
import { dropsOf, type Coverage } from './coverage.js';

/** Failures in a row before anybody is told: vendors have bad minutes. */
const FAILURES = 3;
/** Readings in a row that lack postings and prove nothing: one may have met the list while it changed. */
export const UNSURE_READINGS = 3;
/** Readings in a row without any posting before anybody is told; nobody sets up a board that is always empty. */
export const EMPTY_READINGS = 3;
/** Of a sender that says nothing of its tries: shorter outages are restarts, which every sender outlasts. */
const UNKNOWN_PATIENCE_SECONDS = 15 * 60;
/** How long an outage is worth a warning afterwards. */
const REMEMBERED_MS = 7 * 24 * 3_600_000;

/** What is known of a source. */
export interface Facts {
  name: string;
  failures: number;
  lastError: { code: string; detail: string } | null;
  /** Its newest readings in a row that were not complete and lacked postings: nothing is closed for those. */
  unsure: { readings: number; missing: number };
  /** Its newest readings, of which all failed, or got what is none of the source's kind; null where one did not. */
  failed: { readings: number; lastError: { code: string; detail: string } } | null;
  /** Its newest readings in a row that listed nothing, where it never had a posting. */
  empty: number;
  coverage: Coverage | null;
  /** Webhooks of the last 24 hours that could not be verified, and wait. */
  quarantined: { count: number; first: Date; reason: string } | null;
  /** Null where it does not push. */
  patience: SenderPatience | null;
  /** Outages that ended after its webhooks began. */
  outages: readonly { startedAt: Date; endedAt: Date }[];
  /** It is read by itself, and so what was missed is found. */
  isRead: boolean;
}

type Found = Omit<SourceProblem, 'since'>;

const percent = (share: number): string => `${Math.round(share * 100)} %`;
const hours = (seconds: number): string =>
  seconds < 90
    ? 'a minute'
    : seconds < 5_400
      ? `${Math.round(seconds / 60)} minutes`
      : `${Math.round(seconds / 360) / 10} hours`;

/** Pure: what a person should look at, in words that say what to do. */
export function problemsOf(facts: Facts, now: Date): Found[] {
  const ofReading = [...failing(facts), ...neverAny(facts), ...incomplete(facts)];
  return [...ofReading, ...dropped(facts), ...unverified(facts), ...lost(facts, now)];
}

function failing({ failures, lastError, failed }: Facts): Found[] {
  const times = Math.max(failures, failed?.readings ?? 0);
  if (times < FAILURES) return [];
  const last = failures >= FAILURES ? lastError : (failed?.lastError ?? lastError);
  const why = last ? ` The last time: ${last.detail} (${last.code})` : '';
  return [{ code: 'reading-failing', about: null, detail: `It could not be read ${times} times in a row.${why}` }];
}

function neverAny({ empty }: Facts): Found[] {
  if (empty < EMPTY_READINGS) return [];
  const detail = `Its last ${empty} readings listed nothing, and it never had a posting. Unless the employer has no openings, see whether its configuration names the right board, and what stands at that address.`;
  return [{ code: 'nothing-found', about: null, detail }];
}

function incomplete({ unsure: { readings, missing } }: Facts): Found[] {
  if (readings < UNSURE_READINGS) return [];
  const detail = `Its last ${readings} readings were not complete, and lack ${missing} of its open postings, which stay open for that. See what they could not use: an item without an id, or a page that fails, keeps a list from proving what is gone.`;
  return [{ code: 'reading-incomplete', about: null, detail }];
}

function dropped({ coverage }: Facts): Found[] {
  if (!coverage) return [];
  return dropsOf(coverage).map((field) => {
    const [share, usual] = [coverage.fields[field] ?? 0, coverage.usual[field] ?? 0];
    const detail = `${percent(share)} of its ${coverage.postings} open postings say something of "${field}"; it used to be ${percent(usual)}. Its format may have changed.`;
    return { code: 'coverage-dropped', about: field, detail };
  });
}

function unverified({ quarantined, patience }: Facts): Found[] {
  if (!quarantined) return [];
  const { count, first, reason } = quarantined;
  const tries = patience?.keepsTryingForSeconds ?? null;
  const end = tries === null ? null : new Date(first.getTime() + tries * 1_000).toISOString();
  const until = end === null ? '' : ` The sender tries the first of them until ${end}.`;
  const detail = `${count} of its webhooks of the last 24 hours could not be verified (${reason}) and wait in quarantine. Mend the secret, then replay them.${until}`;
  return [{ code: 'webhooks-unverified', about: null, detail }];
}

function lost({ patience, outages, isRead }: Facts, now: Date): Found[] {
  if (patience === null || isRead) return [];
  const tries = patience.keepsTryingForSeconds;
  return outages
    .filter(({ endedAt }) => now.getTime() - endedAt.getTime() < REMEMBERED_MS)
    .filter(
      ({ startedAt, endedAt }) =>
        (endedAt.getTime() - startedAt.getTime()) / 1_000 > (tries ?? UNKNOWN_PATIENCE_SECONDS),
    )
    .map(({ startedAt, endedAt }) => {
      const seconds = (endedAt.getTime() - startedAt.getTime()) / 1_000;
      const known = tries === null ? 'nobody knows how long the sender tries' : `the sender tries for ${hours(tries)}`;
      const detail = `Nothing could be delivered for ${hours(seconds)} until ${endedAt.toISOString()}, and ${known}. The source is not read by itself: import what was missed, or configure where it can be read.`;
      return { code: 'events-may-be-lost', about: startedAt.toISOString(), detail };
    });
}

/** One problem, whatever its words by now. */
export const nameOf = ({ code, about }: Found): string => (about === null ? code : `${code} ${about}`);

/** Those of before keep their beginning. */
export function withBeginnings(found: readonly Found[], before: readonly SourceProblem[], now: Date): SourceProblem[] {
  const since = new Map(before.map((problem) => [nameOf(problem), problem.since]));
  return found.map((problem) => ({ ...problem, since: since.get(nameOf(problem)) ?? now.toISOString() }));
}
