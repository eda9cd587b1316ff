import { DateTime } from 'luxon';

/** Words of one notification. `title` is also the subject of the mail. */
export interface Message {
  title: string;
  body: string;
}

export interface JobName {
  title: string;
  company: string | null;
}

const GRADES: Record<string, string> = {
  stated: 'as the posting says',
  structured: 'from the data of the page',
  ats: 'from the employer’s system',
  predicted: 'our estimate, the posting gives no date',
};
const LATE_MS = 5 * 60_000;

export const named = ({ title, company }: JobName): string => (company === null ? title : `${title} at ${company}`);

export const when = (at: Date, zone: string): string =>
  DateTime.fromJSDate(at, { zone })
    .setLocale('en-GB')
    .toFormat("ccc d LLL yyyy, HH:mm 'ZZZZ'")
    .replace('ZZZZ', DateTime.fromJSDate(at, { zone }).toFormat('ZZZZ'));

/** "3 days", "24 hours", "40 minutes": the largest unit that says enough. */
export function span(ms: number): string {
  const minutes = Math.max(1, Math.round(ms / 60_000));
  const [value, unit] =
    minutes < 90
      ? [minutes, 'minute']
      : minutes < 48 * 60
        ? [Math.round(minutes / 60), 'hour']
        : [Math.round(minutes / 1_440), 'day'];
  return `${value} ${unit}${value === 1 ? '' : 's'}`;
}

export function closingSoon(job: JobName, closingAt: Date, grade: string | null, zone: string, now: Date): Message {
  const source = grade === null ? '' : ` (${GRADES[grade] ?? grade})`;
  return {
    title: `Closes in ${span(closingAt.getTime() - now.getTime())}: ${named(job)}`,
    body: `The job you saved closes on ${when(closingAt, zone)}${source}.`,
  };
}

export const reminder = (job: JobName, note: string | null): Message => ({
  title: `Reminder: ${named(job)}`,
  body: note ?? 'You asked to be reminded of this application.',
});

const CLOSE_REASONS: Record<string, string> = {
  removed: 'it was taken down',
  expired: 'its closing date has passed',
  filled: 'the position is filled',
  'by-employer': 'the employer closed it',
};
export const postingClosed = (job: JobName, reason: string): Message => ({
  title: `Closed: ${named(job)}`,
  body: `The job you saved takes no more applications: ${CLOSE_REASONS[reason] ?? reason}.`,
});

export const postingReopened = (job: JobName): Message => ({
  title: `Open again: ${named(job)}`,
  body: 'The job you saved takes applications again.',
});

export const closingMoved = (job: JobName, from: Date | null, to: Date | null, zone: string): Message => ({
  title: `Closing date changed: ${named(job)}`,
  body:
    to === null
      ? `The posting no longer gives a closing date${from ? ` (it was ${when(from, zone)})` : ''}.`
      : `It now closes on ${when(to, zone)}${from ? ` (before: ${when(from, zone)})` : ''}.`,
});

export const statusChanged = (job: JobName, to: string): Message => ({
  title: `Your application moved to ${to.replaceAll('-', ' ')}: ${named(job)}`,
  body: `Your application for ${named(job)} is now at: ${to.replaceAll('-', ' ')}.`,
});

/** Of a source: what is wrong with it by now, or that nothing is any more. */
export const sourceHealth = (name: string, problems: readonly { detail: string }[]): Message =>
  problems.length === 0
    ? { title: `Well again: ${name}`, body: 'Nothing is wrong with this source any more.' }
    : { title: `Needs attention: ${name}`, body: problems.map(({ detail }) => detail).join('\n\n') };

/** Say so when something is told well after its time. */
export const labelLate = (message: Message, lateMs: number): Message =>
  lateMs < LATE_MS ? message : { ...message, body: `${message.body} (This comes ${span(lateMs)} late.)` };
