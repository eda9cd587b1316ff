import { describe, expect, it } from '@jest/globals';
import { tidied } from './tidied.js';

const names = (name: string): string[] =>
  tidied({ name, kind: 'knowledge', start: 0, end: name.length, listed: false, probability: 0.8, nested: false }).map(
    (one) => one.name,
  );

describe('names of what the model found', () => {
  it.each([
    ['modern berth planning practices', ['berth planning']],
    ['SOAR technologies', ['SOAR']],
    ['berth planning in production', ['berth planning']],
    ['mooring rules at scale', ['mooring rules']],
    ['infrastructure-as-code practices', ['infrastructure as code']],
    ['managing log management', ['log management']],
    ['berth planning and mooring rules', ['berth planning', 'mooring rules']],
    ['tugs and harbour security', ['tugs and harbour security']],
    ['authentication/authorization', ['authentication', 'authorization']],
    ['Harbourd/TIDEX/LQS', ['Harbourd', 'TIDEX', 'LQS']],
    ['berth planning/mooring', ['berth planning', 'mooring']],
    ['QRS 41001/41002', ['QRS 41001']],
    ['Docker und Spring Boot', ['Docker', 'Spring Boot']],
    ['CI/CD', ['CI/CD']],
    ['web technologies', ['web technologies']],
    ['or sluice planning', ['sluice planning']],
    ['including berth planning', ['berth planning']],
    ['mastery of berth planning', ['berth planning']],
    ['mooring rules together', ['mooring rules']],
    ['proactivity develop harbour security', []],
    ['340.7KB', []],
    ['analyze tide data', []],
    ['customer-facing conversations', []],
    ['senior', []],
  ])('%s', (name, expected) => {
    expect(names(name)).toEqual(expected);
  });

  it('stand where they do in the text', () => {
    const [one] = tidied({
      name: 'modern berth planning practices',
      kind: 'knowledge',
      start: 10,
      end: 41,
      listed: false,
      probability: 0.8,
      nested: false,
    });
    expect(one).toMatchObject({ start: 17, end: 31 });
  });
});
