import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { APPLICATION_STATUSES, type ApplicationStatus } from '#libs/contracts';
import { hasEnded, mayMove, nextStatuses } from './status-machine.js';
import { decideTransition, type Tracked } from './transition.js';

const now = new Date('2026-10-01T09:00:00Z');
const status = fc.constantFrom(...APPLICATION_STATUSES);
const tracked = (from: ApplicationStatus, appliedAt: Date | null = null): Tracked => ({ status: from, appliedAt });
const move = (from: ApplicationStatus, to: ApplicationStatus, at = now) => decideTransition(tracked(from), to, at, now);

describe('the status machine', () => {
  it('names only statuses there are, and none as its own successor', () => {
    for (const from of APPLICATION_STATUSES) {
      expect(APPLICATION_STATUSES).toEqual(expect.arrayContaining(nextStatuses(from)));
      expect(mayMove(from, from)).toBe(false);
    }
  });

  it('reaches every status from the first one', () => {
    const seen = new Set<ApplicationStatus>(['interested']);
    for (const from of seen) for (const to of nextStatuses(from)) seen.add(to);
    expect([...seen].sort()).toEqual([...APPLICATION_STATUSES].sort());
  });

  it('hands out lists of its own', () => {
    nextStatuses('interested').push('accepted');
    expect(mayMove('interested', 'accepted')).toBe(false);
  });

  it.each(['accepted', 'declined', 'withdrawn'] as const)('ends at %s', (last) => {
    expect(nextStatuses(last)).toEqual([]);
    expect(hasEnded(last)).toBe(true);
  });
});

describe('a transition', () => {
  it('is a fact, with another one for applying and withdrawing', () => {
    expect(move('screening', 'interview')).toMatchObject({ ok: true, events: ['application.status-changed'] });
    expect(move('applying', 'applied')).toMatchObject({
      events: ['application.status-changed', 'application.submitted'],
      appliedAt: now,
    });
    expect(move('offer', 'withdrawn')).toMatchObject({
      events: ['application.status-changed', 'application.withdrawn'],
      cancelReminders: true,
    });
  });

  it('is refused with what is allowed', () => {
    expect(move('interested', 'offer')).toEqual({
      ok: false,
      code: 'illegal-transition',
      reason: expect.stringContaining('not to "offer"'),
      allowed: ['applying', 'applied', 'withdrawn'],
    });
    expect(move('accepted', 'offer')).toMatchObject({ reason: expect.stringContaining('is final'), allowed: [] });
    expect(move('offer', 'offer')).toMatchObject({ code: 'already-in-status' });
    expect(move('offer', 'accepted', new Date(now.getTime() + 60_001))).toMatchObject({ code: 'time-in-future' });
    expect(move('offer', 'accepted', new Date(now.getTime() + 60_000))).toMatchObject({ ok: true });
  });

  it('never leads off the map, whatever is tried one after the other', () => {
    fc.assert(
      fc.property(fc.array(status, { maxLength: 40 }), (wishes) => {
        let current = tracked('interested');
        for (const wish of wishes) {
          const decision = decideTransition(current, wish, now, now);
          expect(decision.ok).toBe(nextStatuses(current.status).includes(wish));
          if (!decision.ok) {
            expect(decision.allowed).toEqual(nextStatuses(current.status));
            continue;
          }
          expect(decision.status).toBe(wish);
          expect(decision.cancelReminders).toBe(hasEnded(wish));
          // Once applied, for ever applied: the date is never lost.
          if (current.appliedAt !== null) expect(decision.appliedAt).toEqual(current.appliedAt);
          current = { status: decision.status, appliedAt: decision.appliedAt };
          const beforeApplying = ['interested', 'applying', 'withdrawn'].includes(current.status);
          expect(current.appliedAt !== null || beforeApplying).toBe(true);
        }
      }),
    );
  });
});
