import { describe, expect, it } from '@jest/globals';
import { findSkillSpans } from './find-spans.js';

const technologies = (text: string): string[] =>
  findSkillSpans(text)
    .filter(({ kind }) => kind === 'technology')
    .map(({ name }) => name);

describe('words of every day that are technologies as well', () => {
  it.each([
    'React quickly to incidents.',
    'You will React quickly.',
    'Swift response to tickets',
    'A swift answer to customers',
    'You excel at communication.',
    'Excel at what you do',
    'Go to our site',
    'Vitamin C and hepatitis C',
    'We raised Series C funding',
    'R&D budget',
    'Puppet theatre',
    'Bootstrap your career',
  ])('nothing in "%s"', (text) => {
    expect(technologies(text)).toEqual([]);
  });

  it.each([
    ['Experience with React', ['React']],
    ['Experience with Swift, Kotlin', ['Swift', 'Kotlin']],
    ['Services in Go and Swift', ['Go', 'Swift']],
    ['Python, Bash, or Go to automate tasks', ['Python', 'Bash', 'Go']],
    ['Proficiency in Python and C. Other languages help.', ['Python', 'C']],
    ['Strong in R and Python', ['R', 'Python']],
    ['Languages you know:\n• R\n• SQL\n• Go', ['R', 'SQL', 'Go']],
    ['What matters:\n• SQL\n• C\n\nplan', ['SQL', 'C']],
    ['• Go home early\n• SQL', ['SQL']],
    ['Someone to excel in Excel', ['Excel']],
  ])('%s', (text, names) => {
    expect(technologies(text)).toEqual(names);
  });
});
