import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { findAllSkills, findSkillSpans } from './find-spans.js';
import type { SkillSpan } from './found-skill.js';
import { cleanName } from './name-span.js';

const names = (text: string): string[] => findSkillSpans(text).map(({ name }) => name);
const isSoft = ({ kind }: SkillSpan): boolean => kind === 'soft';
const namesOf = (text: string, soft: boolean): string[] =>
  findSkillSpans(text)
    .filter((span) => isSoft(span) === soft)
    .map(({ name }) => name);

describe('findSkillSpans', () => {
  it.each([
    ['Experience with K8s, Postgres and NodeJS', ['Kubernetes', 'PostgreSQL', 'Node.js']],
    ['You write services in Go and Rust.', ['Go', 'Rust']],
    ['Our stack: TypeScript, NestJS, PostgreSQL, Kafka.', ['TypeScript', 'NestJS', 'PostgreSQL', 'Apache Kafka']],
    ['We use K8s, Go and Postgres daily.', ['Kubernetes', 'Go', 'PostgreSQL']],
    ['Knowledge of quantum error correction is required.', ['quantum error correction']],
    ['Fluent in English and German.', ['English', 'German']],
    ['You excel in a team and go the extra mile.', []],
  ])('%s', (text, expected) => {
    expect(namesOf(text, false)).toEqual(expected);
  });

  it.each([
    ['Strong communication skills', ['communication']],
    ['You excel in a team and go the extra mile.', ['excel in a team', 'go the extra mile']],
    ['You explain findings to customers and work in a team.', ['explain findings', 'teamwork']],
  ])('says what one should be able to do: %s', (text, expected) => {
    expect(namesOf(text, true)).toEqual(expected);
  });

  it('has no task among the skills of a posting', () => {
    const text = 'You explain findings to customers and work in a team.';
    expect(findAllSkills(text).filter(({ listed }) => !listed)).toEqual([]);
  });

  it('takes knowledge side by side for one name, and technologies for several', () => {
    expect(namesOf('Experience with agile software development', false)).toEqual(['agile software development']);
    expect(namesOf('Experience with Docker Kubernetes Terraform', false)).toEqual([
      'Docker',
      'Kubernetes',
      'Terraform',
    ]);
  });

  it.each(['We offer free lunch and a company car.', ''])('nothing in "%s"', (text) => {
    expect(names(text)).toEqual([]);
  });

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
