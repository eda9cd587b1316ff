import { describe, expect, it } from '@jest/globals';
import { v4, v7, validate, version } from 'uuid';
import { newId, timeOf } from './new-id.js';

describe('ids made one after the other', () => {
  const ids = Array.from({ length: 5_000 }, newId);

  it('are UUIDs of version 7 that carry the time', () => {
    expect(ids.every((id) => validate(id) && version(id) === 7)).toBe(true);
    expect(Math.abs(Date.now() - timeOf(ids[0]!)!)).toBeLessThan(60_000);
    expect(timeOf(v7({ msecs: 1_764_000_000_123 }))).toBe(1_764_000_000_123);
    expect(timeOf(v4())).toBeNull();
  });

  it('differ, and sort in the order they were made', () => {
    expect(new Set(ids).size).toBe(ids.length);
    expect([...ids].sort()).toEqual(ids);
  });

  it('share no randomness, not even within a millisecond', () => {
    expect(new Set(ids.map((id) => id.slice(-10))).size).toBe(ids.length);
  });
});
