import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { KeyedExecutor } from './keyed-executor.js';

/** A task that ends when told to. */
function task(log: string[], name: string) {
  let end = (): void => undefined;
  const told = new Promise<void>((resolve) => (end = resolve));
  let finish = (): void => undefined;
  const finished = new Promise<void>((resolve) => (finish = resolve));
  const run = async (): Promise<void> => {
    log.push(`${name} begins`);
    await told;
    log.push(`${name} ends`);
    finish();
  };
  return { end, run, finished };
}

describe('the executor', () => {
  it('runs tasks of one key in order and of different keys at once', async () => {
    const executor = new KeyedExecutor();
    const log: string[] = [];
    const [a1, a2, b1] = [task(log, 'a1'), task(log, 'a2'), task(log, 'b1')];
    executor.submit('a', a1.run);
    executor.submit('a', a2.run);
    executor.submit('b', b1.run);
    a2.end();
    b1.end();
    await b1.finished;
    expect(log).toEqual(['a1 begins', 'b1 begins', 'b1 ends']);
    a1.end();
    await executor.whenBelow(1);
    expect(log.slice(3)).toEqual(['a1 ends', 'a2 begins', 'a2 ends']);
    expect(executor.size).toBe(0);
  });

  it('lets those in who wait for room, each at their own limit', async () => {
    const executor = new KeyedExecutor();
    const log: string[] = [];
    const tasks = ['1', '2', '3'].map((name) => task([], name));
    tasks.forEach(({ run }, key) => executor.submit(String(key), run));
    const waiting = [3, 1].map((limit) => executor.whenBelow(limit).then(() => log.push(`below ${limit}`)));
    await executor.whenBelow(4);
    expect(log).toEqual([]);
    tasks[0]!.end();
    await waiting[0];
    expect(log).toEqual(['below 3']);
    tasks[1]!.end();
    tasks[2]!.end();
    await Promise.all(waiting);
    expect(log).toEqual(['below 3', 'below 1']);
  });

  it('tells of a task that rejects, and goes on', async () => {
    const errors: unknown[] = [];
    const executor = new KeyedExecutor((error) => errors.push(error));
    const later = task([], 'later');
    executor.submit('a', () => Promise.reject(new Error('no')));
    executor.submit('a', later.run);
    later.end();
    await executor.whenBelow(1);
    expect(errors).toEqual([new Error('no')]);
  });

  it('keeps the order of every key, however tasks and keys are mixed', async () => {
    const submissions = fc.array(fc.record({ key: fc.constantFrom('a', 'b', 'c'), turns: fc.nat(3) }), {
      maxLength: 30,
    });
    await fc.assert(
      fc.asyncProperty(submissions, async (tasks) => {
        const executor = new KeyedExecutor();
        const done: Record<string, number[]> = {};
        const running = new Set<string>();
        tasks.forEach(({ key, turns }, n) => {
          executor.submit(key, async () => {
            expect(running.has(key)).toBe(false);
            running.add(key);
            for (let turn = 0; turn < turns; turn++) await Promise.resolve();
            running.delete(key);
            (done[key] ??= []).push(n);
          });
        });
        await executor.whenBelow(1);
        expect(Object.values(done).flat()).toHaveLength(tasks.length);
        for (const order of Object.values(done)) expect(order).toEqual([...order].sort((a, b) => a - b));
      }),
    );
  });
});
