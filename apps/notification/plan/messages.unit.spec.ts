import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  closingMoved,
  closingSoon,
  labelLate,
  named,
  postingClosed,
  reminder,
  span,
  statusChanged,
  when,
} from './messages.js';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const job = { title: 'Platform Engineer', company: 'Brackwater' };
const now = new Date('2026-10-01T09:00:00Z');

describe('a span of time', () => {
  it.each([
    [0, '1 minute'],
    [40 * MINUTE, '40 minutes'],
    [89 * MINUTE, '89 minutes'],
    [90 * MINUTE, '2 hours'],
    [24 * HOUR, '24 hours'],
    [47 * HOUR, '47 hours'],
    [48 * HOUR, '2 days'],
    [72 * HOUR, '3 days'],
  ])('of %d ms is %s', (ms, words) => {
    expect(span(ms)).toBe(words);
  });

  it('is off by no more than half of its unit', () => {
    const unit: Record<string, number> = { minute: MINUTE, hour: HOUR, day: 24 * HOUR };
    fc.assert(
      fc.property(fc.integer({ min: MINUTE, max: 400 * 24 * HOUR }), (ms) => {
        const [, value, name] = /^(\d+) (minute|hour|day)s?$/.exec(span(ms)) ?? [];
        // Minutes are rounded first, so that hours and days may be off by half a minute more.
        expect(Math.abs(Number(value) * unit[name!]! - ms)).toBeLessThanOrEqual(unit[name!]! / 2 + MINUTE / 2);
      }),
    );
  });
});

describe('the words', () => {
  it('name the job with its company where it is known', () => {
    expect(named(job)).toBe('Platform Engineer at Brackwater');
    expect(named({ title: 'Cook', company: null })).toBe('Cook');
  });

  it('give instants in the zone of the reader, across the change of the clocks', () => {
    expect(when(new Date('2026-10-24T22:30:00Z'), 'Europe/Berlin')).toMatch(/^Sun 25 Oct 2026, 00:30 /);
    expect(when(new Date('2026-10-25T22:30:00Z'), 'Europe/Berlin')).toMatch(/^Sun 25 Oct 2026, 23:30 /);
    expect(when(now, 'America/New_York')).toMatch(/^Thu 1 Oct 2026, 05:00 /);
  });

  it('say when a job closes and how we know', () => {
    const message = closingSoon(job, new Date(now.getTime() + 24 * HOUR), 'predicted', 'UTC', now);
    expect(message.title).toBe('Closes in 24 hours: Platform Engineer at Brackwater');
    expect(message.body).toContain('(our estimate, the posting gives no date)');
    expect(closingSoon(job, now, null, 'UTC', now).body).not.toContain('(');
  });

  it('tell a moved, a found and a lost closing date apart', () => {
    const later = new Date(now.getTime() + HOUR);
    expect(closingMoved(job, now, later, 'UTC').body).toMatch(/^It now closes on .*10:00.*before: .*09:00/);
    expect(closingMoved(job, null, later, 'UTC').body).not.toContain('before');
    expect(closingMoved(job, now, null, 'UTC').body).toMatch(/no longer gives a closing date \(it was .*09:00/);
  });

  it('fall back on the plain reason, note and status', () => {
    expect(postingClosed(job, 'filled').body).toContain('the position is filled');
    expect(postingClosed(job, 'something new').body).toContain('something new');
    expect(reminder(job, 'Call them').body).toBe('Call them');
    expect(reminder(job, null).body).toContain('You asked to be reminded');
    expect(statusChanged(job, 'no-response').title).toContain('no response');
  });

  it('say so when they are late, and only then', () => {
    const message = reminder(job, 'Call them');
    expect(labelLate(message, 5 * MINUTE - 1)).toBe(message);
    expect(labelLate(message, 2 * HOUR).body).toBe('Call them (This comes 2 hours late.)');
  });
});
