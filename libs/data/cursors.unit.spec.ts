import { setTimeout as delay } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import { LANE_START, LaneCursors, type LaneLeases } from './index.js';

/** The connection of the lanes: answers late, as a remote database does, and remembers what was written. */
class SlowConnection {
  readonly written: number[][] = [];
  async query(_sql: string, [, lanes]: unknown[]): Promise<{ lane: number }[]> {
    await delay(15);
    this.written.push(lanes as number[]);
    return (lanes as number[]).map((lane) => ({ lane }));
  }
}

describe('the cursor of a lane that is given on', () => {
  it('is written at once, however busy the other lanes are', async () => {
    const connection = new SlowConnection();
    const cursors = new LaneCursors(connection as unknown as LaneLeases, 'test', () => undefined);
    const save = (lane: number) => cursors.save(lane, { ...LANE_START, carrier: null });
    const others = setInterval(() => save(1), 5);
    try {
      await delay(100);
      save(0);
      const from = performance.now();
      await cursors.flush(0);
      expect(performance.now() - from).toBeLessThan(1_000);
      expect(connection.written.flat()).toContain(0);
    } finally {
      clearInterval(others);
    }
  });
});
