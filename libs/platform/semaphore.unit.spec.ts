import { expect, it } from '@jest/globals';
import { Semaphore } from './semaphore.js';

it('lets so many in, the others in their order, and counts a permit that is given back twice once', async () => {
  const semaphore = new Semaphore(2);
  const [first, second] = [await semaphore.acquire(), await semaphore.acquire()];
  const order: string[] = [];
  const third = semaphore.acquire().then((release) => (order.push('third'), release));
  const fourth = semaphore.run(() => Promise.resolve(order.push('fourth')));
  expect(order).toEqual([]);
  first();
  first();
  await third;
  expect(order).toEqual(['third']);
  second();
  await fourth;
  expect(order).toEqual(['third', 'fourth']);
});

it('gives the permit back where the work fails', async () => {
  const semaphore = new Semaphore(1);
  await expect(semaphore.run(() => Promise.reject(new Error('no')))).rejects.toThrow('no');
  await expect(semaphore.run(() => Promise.resolve('yes'))).resolves.toBe('yes');
});
