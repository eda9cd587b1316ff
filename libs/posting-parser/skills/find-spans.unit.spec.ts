import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { findSkillSpans } from './find-spans.js';
import { cleanName } from './name-span.js';

const names = (text: string): string[] => findSkillSpans(text).map(({ name }) => name);

describe('findSkillSpans', () => {
  it.each([
    ['Experience with K8s, Postgres and NodeJS', ['Kubernetes', 'PostgreSQL', 'Node.js']],
    ['You write services in Go and Rust.', ['Go', 'Rust']],
    ['Knowledge of quantum error correction is required.', ['quantum error correction']],
    ['Fluent in English and German.', ['English', 'German']],
    ['Strong communication skills', ['communication']],
  ])('%s', (text, expected) => {
    expect(names(text)).toEqual(expected);
  });

  it.each(['We offer free lunch and a company car.', 'You excel in a team and go the extra mile.', ''])(
    'nothing in "%s"',
    (text) => {
      expect(names(text)).toEqual([]);
    },
  );

  it('says where each skill stands, in order, for any text', () => {
    const words = fc.constantFrom(
      'Python',
      'C++',
      'and',
      '(',
      ')',
      ',',
      '.',
      '\n',
      '😀',
      'İ',
      'machine learning',
      '–',
      'AWS/GCP',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(words, fc.string({ maxLength: 12 })), { maxLength: 40 }), (parts) => {
        const text = parts.join(' ');
        let last = 0;
        for (const { name, start, end } of findSkillSpans(text)) {
          expect(name).not.toBe('');
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          last = start;
        }
      }),
    );
  });

  it.each([
    ['the  “Spring framework”,', 'Spring framework'],
    ['.NET Core).', '.NET Core'],
    ['a C++', 'C++'],
    ['search engines ( SEO )', 'search engines ( SEO )'],
    ['…', ''],
  ])('cleans %s', (text, name) => {
    expect(cleanName(text)).toBe(name);
  });
});
