import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { closingAlerts, whyNoClosingAlert, type WatchedPosting } from './closing-alerts.js';

const HOUR = 3_600_000;
const now = new Date('2026-10-01T09:00:00Z');
const ahead = (hours: number): Date => new Date(now.getTime() + hours * HOUR);
const watch = (part: Partial<WatchedPosting> = {}): WatchedPosting => ({
  tenantId: 't',
  ownerId: 'o',
  postingId: 'p',
  saved: true,
  applied: false,
  status: 'open',
  title: 'Engineer',
  company: null,
  closingAt: ahead(100),
  closingGrade: 'stated',
  leads: [72, 24],
  ...part,
});

describe('the closing alerts of a saved posting', () => {
  it('come before the closing date, the earliest first', () => {
    expect(closingAlerts(watch(), now)).toEqual([
      { slot: `72h@${ahead(100).toISOString()}`, dueAt: ahead(28), leadHours: 72 },
      { slot: `24h@${ahead(100).toISOString()}`, dueAt: ahead(76), leadHours: 24 },
    ]);
  });

  it('leave out what is past, and tell at once who saves when every lead is past', () => {
    expect(closingAlerts(watch({ closingAt: ahead(30) }), now).map(({ leadHours }) => leadHours)).toEqual([24]);
    expect(closingAlerts(watch({ closingAt: ahead(5) }), now)).toMatchObject([{ leadHours: 24, dueAt: now }]);
  });

  it.each([
    [{ saved: false }, 'no longer saved'],
    [{ applied: true }, 'already applied'],
    [{ status: 'closed' }, 'posting closed'],
    [{ closingAt: null }, 'no closing date known'],
  ])('are not wanted when %j', (part, reason) => {
    expect(whyNoClosingAlert(watch(part))).toBe(reason);
    expect(closingAlerts(watch(part), now)).toEqual([]);
  });

  it('end with the closing date, and there are none without leads', () => {
    expect(closingAlerts(watch({ closingAt: now }), now)).toEqual([]);
    expect(closingAlerts(watch({ leads: [] }), now)).toEqual([]);
  });

  it('are never past, never after the closing date, one per lead, and the same whenever they are planned', () => {
    const leads = fc.array(fc.integer({ min: 1, max: 720 }), { maxLength: 6 });
    fc.assert(
      fc.property(
        leads,
        fc.integer({ min: -800, max: 2_000 }),
        fc.integer({ min: 0, max: 700 }),
        (hours, closes, later) => {
          const posting = watch({ leads: hours, closingAt: ahead(closes) });
          const alerts = closingAlerts(posting, now);
          for (const { dueAt } of alerts) {
            expect(dueAt.getTime()).toBeGreaterThanOrEqual(now.getTime());
            expect(dueAt.getTime()).toBeLessThan(ahead(closes).getTime());
          }
          expect(new Set(alerts.map(({ slot }) => slot)).size).toBe(alerts.length);
          expect(alerts.length > 0).toBe(closes > 0 && hours.length > 0);
          // Planned again later: nothing new, unless every lead has passed by then.
          const again = closingAlerts(posting, ahead(later)).filter(({ dueAt }) => dueAt > ahead(later));
          const slots = alerts.map(({ slot }) => slot);
          expect(again.every(({ slot }) => slots.includes(slot))).toBe(true);
        },
      ),
    );
  });
});
