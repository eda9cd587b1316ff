import { expect, it } from '@jest/globals';
import { EmptyStretches } from './empty-stretches.js';

it('what follows an empty stretch, or several of them, follows what lies before', () => {
  const empty = new EmptyStretches();
  empty.note('t 0', { firstOffset: '10', lastOffset: '12' });
  // Of a batch that was compacted away kafkajs gives no first offset, and passes over one at a time.
  empty.note('t 0', { firstOffset: null, lastOffset: '13' });
  expect(empty.behind('t 0', 10n)).toBe(14n);
  expect(empty.behind('t 0', 9n)).toBe(9n);
  expect(empty.behind('t 1', 10n)).toBe(10n);
  empty.clear();
  expect(empty.behind('t 0', 10n)).toBe(10n);
});
