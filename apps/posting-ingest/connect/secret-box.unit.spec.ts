import { randomBytes } from 'node:crypto';
import { expect, it } from '@jest/globals';
import { open, seal } from './secret-box.js';

const key = randomBytes(32);

it('a sealed secret opens with its key and for its owner only, and never looks the same twice', () => {
  const sealed = seal(key, 'source-1', 'lock and weir ✓');
  expect(open(key, 'source-1', sealed)).toBe('lock and weir ✓');
  expect(sealed.includes('lock')).toBe(false);
  expect(seal(key, 'source-1', 'lock and weir ✓').equals(sealed)).toBe(false);
  expect(() => open(key, 'source-2', sealed)).toThrow();
  expect(() => open(randomBytes(32), 'source-1', sealed)).toThrow();
  sealed[sealed.length - 1]! ^= 1;
  expect(() => open(key, 'source-1', sealed)).toThrow();
});
