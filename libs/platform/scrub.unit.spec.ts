import { describe, expect, it } from '@jest/globals';
import { scrubText } from './scrub.js';

describe('a text that is logged', () => {
  it.each([
    ['postgresql://u:hunter2@h/db', 'postgresql://u:[redacted]@h/db'],
    ['postgresql://u:hun@ter/2@h/db', 'postgresql://u:[redacted]@h/db'],
    ['Authorization: Bearer abcdef.123456', 'Authorization: Bearer [redacted]'],
    ['Digest username="me", response="6629fae49393a05397450978507c4ef1"', 'Digest [redacted]'],
    ['password=hunter2 host=h', 'password=[redacted] host=h'],
    ['api_key: abc123, next', 'api_key: [redacted], next'],
    ['https://example.org/a:b', 'https://example.org/a:b'],
  ])('%s: keeps no secret', (text, expected) => {
    expect(scrubText(text)).toBe(expected);
  });
});
