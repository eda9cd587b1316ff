import { describe, expect, it } from '@jest/globals';
import { nearDoubles } from './near-doubles.js';
import type { Gathered } from './relevance.js';

const skill = (name: string, listed = false, worth = 0.8): Gathered => ({
  ...{ name, listed, worth, kind: 'knowledge', required: true, first: 0, part: false, loose: false, askedOnly: false },
  evidence: [{ start: 0, end: name.length }],
});

describe('names that say what another says as well', () => {
  it.each([
    [['tide gauges', 'tide gauge calibration'], ['tide gauges']],
    [['quay security', 'harbour and quay security'], ['harbour and quay security']],
    [['tide gauges', 'tide gauge drift models surveying'], ['tide gauge drift models surveying']],
    [['mooring', 'mooring security'], []],
    [['mooring', 'night mooring'], ['mooring']],
    [['mooring', 'mooring tools'], []],
  ])('%j', (names, doubles) => {
    expect([...nearDoubles(names.map((name) => skill(name)))].map(({ name }) => name)).toEqual(doubles);
  });

  it('are none of the lists, nor what is asked for more than the other', () => {
    expect(nearDoubles([skill('tide gauges', true), skill('tide gauge calibration')]).size).toBe(0);
    expect(nearDoubles([skill('tide gauges', false, 0.8), skill('tide gauge calibration', false, 0.4)]).size).toBe(0);
  });
});
