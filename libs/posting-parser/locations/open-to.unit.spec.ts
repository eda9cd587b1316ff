import { describe, expect, it } from '@jest/globals';
import { parsePosting } from '../parse-posting.js';

function places(where: string, sentence: string): string[] {
  const duties = 'Responsibilities\n• Wind the clocks\n• Trim the lamps\n\nRequirements\n• Experience with lamps';
  const text = `Lamp Keeper\nQuillmark\n${where}\n\nWe look for a lamp keeper.\n\n${sentence}\n\n${duties}\n`;
  const result = parsePosting({ text });
  if (!result.ok) throw new Error(result.reasons.join(' '));
  return result.posting.locations.map(
    ({ city, region, country, remote }) => `${city ?? ''}/${region ?? ''}/${country ?? ''}${remote ? ' remote' : ''}`,
  );
}

describe('a sentence that names more places than the head', () => {
  it.each([
    [
      'Remote - Vancouver',
      'This is a remote position open to candidates residing in Oregon, Nevada, and Washington. Relocation is not paid for.',
      ['Vancouver/BC/CA remote', '/OR/US remote', '/NV/US remote', '/WA/US remote'],
    ],
    [
      'Oslo, Norway',
      'This role can be remote or hybrid anywhere in Norway or Denmark. We prefer those who live there already.',
      ['Oslo//NO', '//NO remote', '//DK remote'],
    ],
    ['Remote', '(Open to all locations in the UK, US, Norway)', ['//US remote', '//NO remote', '//GB remote']],
    ['Berlin, Germany', 'You will mostly work from our Munich or Berlin offices.', ['Berlin//DE', 'Munich//DE']],
    [
      'Remote - Canada',
      'You must reside in the Pacific Time Zone of the United States or Canada.',
      ['//CA remote', '//US remote'],
    ],
  ])('%s: %s', (where, sentence, expected) => {
    expect(places(where, sentence)).toEqual(expected);
  });

  it.each([
    'This role is not open to candidates residing in Oregon or Nevada.',
    'Some roles are open to candidates in Norway.',
    'Work from anywhere in Portugal for two weeks a year.',
    'If you must live in Norway, ask us.',
  ])('is none of those that speak of something else: %s', (sentence) => {
    expect(places('Berlin, Germany', sentence)).toEqual(['Berlin//DE']);
  });
});

describe('where the head says nothing', () => {
  it.each([
    ['You must reside in or be willing to relocate to the San Francisco Bay Area.', ['San Francisco/CA/US']],
    ['You will be located remotely within the United States. If you like, come by.', ['//US remote']],
    ['This role can be remote or hybrid anywhere in the USA or Canada. We look there first.', ['//US', '//CA']],
  ])('%s', (sentence, expected) => {
    expect(places('', sentence)).toEqual(expected);
  });
});
