import { describe, expect, it } from '@jest/globals';
import { dropsOf, measure, WATCHED, type Coverage, type Shares } from './coverage.js';

const at = new Date('2026-11-01T09:00:00Z');
const all = (share: number, more: Shares = {}): Shares => ({
  ...Object.fromEntries(WATCHED.map((field) => [field, share])),
  ...more,
});
const after = (steps: { postings?: number; fields: Shares }[], accepted: string[] = []): Coverage =>
  steps.reduce<Coverage | null>(
    (before, { postings = 50, fields }) => measure({ at, postings, fields }, before, new Set(accepted)),
    null,
  )!;

describe('how many postings of a source say something of a field', () => {
  it.each<[string, number, number, boolean]>([
    ['all but a few', 1, 0.85, false],
    ['all, then two thirds', 1, 0.66, true],
    ['all, then none', 1, 0, true],
    ['half, then a third', 0.5, 0.31, false],
    ['half, then a tenth', 0.5, 0.1, true],
    ['rarely any, then none', 0.25, 0, false],
  ])('%s', (_, usual, share, dropped) => {
    const coverage = after([{ fields: all(usual) }, { fields: all(usual, { salaries: share }) }]);
    expect(dropsOf(coverage)).toEqual(dropped ? ['salaries'] : []);
  });

  it('a drop stays one until the field is back', () => {
    const gone = Array.from({ length: 30 }, () => ({ fields: all(0.9, { locations: 0 }) }));
    expect(dropsOf(after([{ fields: all(0.9) }, ...gone]))).toEqual(['locations']);
    expect(dropsOf(after([{ fields: all(0.9) }, ...gone, { fields: all(0.9) }]))).toEqual([]);
  });

  it('what sinks slowly becomes usual', () => {
    const sinking = Array.from({ length: 60 }, (_, n) => ({ fields: all(0.9 - n * 0.01) }));
    expect(dropsOf(after(sinking))).toEqual([]);
  });

  it('a few postings say nothing', () => {
    const usual = { fields: all(1) };
    expect(dropsOf({ ...after([usual]), ...measure({ at, postings: 4, fields: all(0) }, null) })).toEqual([]);
  });

  it('after a long time it is how it is now', () => {
    expect(dropsOf(after([{ fields: all(0.9) }, { fields: all(0.9, { skills: 0 }) }], ['skills']))).toEqual([]);
  });
});
