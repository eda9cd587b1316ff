import { describe, expect, it } from '@jest/globals';
import type { SourceKind } from '#libs/contracts';
import { problemsOf, withBeginnings, type Facts } from './problems.js';
import { patienceOf } from './senders.js';

const now = new Date('2026-11-20T09:00:00Z');
const hoursAgo = (hours: number): Date => new Date(now.getTime() - hours * 3_600_000);
const facts = (more: Partial<Facts> = {}): Facts => ({
  ...{
    name: 'Board',
    failures: 0,
    lastError: null,
    unsure: { readings: 0, missing: 0 },
    failed: null,
    empty: 0,
    coverage: null,
    quarantined: null,
    patience: null,
  },
  ...{ outages: [], isRead: false, ...more },
});
const codes = (more: Partial<Facts>): string[] => problemsOf(facts(more), now).map(({ code }) => code);

describe('how long a sender tries', () => {
  it.each<[SourceKind, number | null]>([
    ['greenhouse', 54_960],
    ['ashby', 10_130],
    ['smartrecruiters', 97_140],
    ['lever', null],
  ])('%s: %s seconds', (kind, seconds) => expect(patienceOf(kind)?.keepsTryingForSeconds).toBe(seconds));

  it('is no question for what is only read', () => expect(patienceOf('personio')).toBeNull());
});

describe('what needs attention', () => {
  it('is nothing, where nothing is wrong', () => expect(codes({ failures: 2 })).toEqual([]));

  it('is a source that cannot be read, with the last reason', () => {
    const lastError = { code: 'board-not-found', detail: 'The board is not there.' };
    expect(problemsOf(facts({ failures: 3, lastError }), now)).toEqual([
      {
        ...{ code: 'reading-failing', about: null },
        detail: 'It could not be read 3 times in a row. The last time: The board is not there. (board-not-found)',
      },
    ]);
  });

  it('is a list that time after time cannot prove what is gone', () => {
    expect(codes({ unsure: { readings: 2, missing: 1 } })).toEqual([]);
    expect(codes({ unsure: { readings: 3, missing: 1 } })).toEqual(['reading-incomplete']);
  });

  it('is a board that never listed anything, however well it answers', () => {
    expect(codes({ empty: 2 })).toEqual([]);
    expect(codes({ empty: 3 })).toEqual(['nothing-found']);
  });

  it('is a source whose answers are none of its kind', () => {
    const lastError = { code: 'invalid-json', detail: 'The document is not JSON.' };
    const found = problemsOf(facts({ failed: { readings: 3, lastError } }), now);
    expect(found).toMatchObject([{ code: 'reading-failing', detail: expect.stringContaining('(invalid-json)') }]);
  });

  it('is a webhook that cannot be verified, and until when its sender tries', () => {
    const quarantined = { count: 2, first: hoursAgo(1), reason: 'signature-mismatch' };
    const [problem] = problemsOf(facts({ quarantined, patience: patienceOf('ashby') }), now);
    expect(problem?.detail).toContain('until 2026-11-20T10:48:50.000Z');
  });

  it.each<[string, number, SourceKind, boolean, boolean]>([
    ['shorter than the sender tries', 2, 'ashby', false, false],
    ['longer than the sender tries', 3, 'ashby', false, true],
    ['longer, but what was missed is read', 3, 'ashby', true, false],
    ['of which nobody knows', 1, 'lever', false, true],
    ['that is a restart', 0.1, 'lever', false, false],
    ['of a source that does not push', 9, 'rss', false, false],
  ])('an outage %s', (_, hours, kind, isRead, warns) => {
    const outages = [{ startedAt: hoursAgo(hours + 1), endedAt: hoursAgo(1) }];
    expect(codes({ outages, isRead, patience: patienceOf(kind) })).toEqual(warns ? ['events-may-be-lost'] : []);
  });

  it('is forgotten a week after an outage', () => {
    const outages = [{ startedAt: hoursAgo(24 * 9), endedAt: hoursAgo(24 * 8) }];
    expect(codes({ outages, patience: patienceOf('ashby') })).toEqual([]);
  });

  it('keeps its beginning, while its words change', () => {
    const found = problemsOf(facts({ failures: 4 }), now);
    const before = [{ code: 'reading-failing', about: null, detail: 'three times', since: '2026-11-01T00:00:00.000Z' }];
    expect(withBeginnings(found, before, now)).toMatchObject([{ since: '2026-11-01T00:00:00.000Z' }]);
    expect(withBeginnings(found, [], now)).toMatchObject([{ since: now.toISOString() }]);
  });
});
