import { describe, expect, it } from '@jest/globals';
import { validate, version } from 'uuid';
import { newId } from './new-id.js';

describe('ids made one after the other', () => {
  const ids = Array.from({ length: 5_000 }, newId);

  it('are UUIDs of version 7 that carry the time', () => {
    expect(ids.every((id) => validate(id) && version(id) === 7)).toBe(true);
    const ms = parseInt(ids[0]!.replace('-', '').slice(0, 12), 16);
    expect(Math.abs(Date.now() - ms)).toBeLessThan(60_000);
  });

  it('differ, and sort in the order they were made', () => {
    expect(new Set(ids).size).toBe(ids.length);
    expect([...ids].sort()).toEqual(ids);
  });

  it('share no randomness, not even within a millisecond', () => {
    expect(new Set(ids.map((id) => id.slice(-10))).size).toBe(ids.length);
  });
});
