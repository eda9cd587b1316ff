import { describe, expect, it } from '@jest/globals';
import type { WatchedPosting } from './closing-alerts.js';
import { recheckClosing, recheckReminder, type DueAlert } from './recheck.js';

const now = new Date('2026-10-01T09:00:00Z');
const at = (ms: number): Date => new Date(now.getTime() + ms);
const alert = (part: Partial<DueAlert> = {}): DueAlert => ({
  kind: 'closing-soon',
  state: 'armed',
  version: 2,
  dueAt: now,
  slot: '24h@2026-10-02T09:00:00.000Z',
  ...part,
});
const watch: WatchedPosting = {
  tenantId: 't',
  ownerId: 'o',
  postingId: 'p',
  saved: true,
  applied: false,
  status: 'open',
  title: 'Engineer',
  company: null,
  closingAt: at(86_400_000),
  closingGrade: null,
  leads: [24],
};

describe('an alert whose time has come', () => {
  it('fires when nothing speaks against it', () => {
    expect(recheckClosing(alert(), 2, watch, now)).toEqual({ act: 'fire' });
    expect(recheckClosing(alert({ state: 'scheduled' }), 2, watch, now)).toEqual({ act: 'fire' });
    expect(recheckReminder(alert({ kind: 'reminder' }), 2, 'interview', now)).toEqual({ act: 'fire' });
    expect(recheckReminder(alert({ kind: 'reminder' }), 2, null, now)).toEqual({ act: 'fire' });
  });

  it.each([
    ['already fired', alert({ state: 'fired' }), 2],
    ['already cancelled', alert({ state: 'cancelled' }), 2],
    ['scheduled anew since', alert(), 1],
    ['not due yet', alert({ dueAt: at(1_001) }), 2],
  ])('is left alone by a timer when it is %s', (reason, due, version) => {
    expect(recheckClosing(due, version, watch, now)).toEqual({ act: 'leave', reason });
    expect(recheckReminder(due, version, null, now)).toEqual({ act: 'leave', reason });
  });

  it('allows for clocks that differ by a second', () => {
    expect(recheckClosing(alert({ dueAt: at(1_000) }), 2, watch, now)).toEqual({ act: 'fire' });
  });

  it.each([
    ['posting unknown', null],
    ['already applied', { ...watch, applied: true }],
    ['no longer saved', { ...watch, saved: false }],
    ['posting closed', { ...watch, status: 'closed' }],
    ['closing date has passed', { ...watch, closingAt: now }],
    ['of another lead time or closing date', { ...watch, leads: [72, 48] }],
    ['of another lead time or closing date', { ...watch, closingAt: at(90_000_000) }],
  ])('is suppressed: %s', (reason, state) => {
    expect(recheckClosing(alert(), 2, state, now)).toEqual({ act: 'suppress', reason });
  });

  it.each(['accepted', 'declined', 'rejected', 'withdrawn'])(
    'is suppressed for an application that is %s',
    (status) => {
      expect(recheckReminder(alert({ kind: 'reminder' }), 2, status, now)).toEqual({
        act: 'suppress',
        reason: `application is ${status}`,
      });
    },
  );
});
