import type { ParsedPosting } from '#libs/contracts';
import { describe, expect, it } from '@jest/globals';
import { parsePosting } from '../parse-posting.js';

const BODY =
  'We are looking for somebody who keeps the lamps of our towers burning.\n\nRequirements\n- Two years of experience with lamps\n- Good eyes';

function read(text: string, head = 'Lamp Keeper'): ParsedPosting {
  const result = parsePosting({ text: `${head}\n\n${text}\n\n${BODY}` }, { now: new Date('2026-10-01') });
  if (!result.ok) throw new Error(result.reasons.join());
  return result.posting;
}

describe('the mode of work in words', () => {
  it.each([
    ['Benefits\n- Work from anywhere in Norway, and use our tower as often as you like', 'remote'],
    ['You can work from anywhere you like, say from a boat.', 'remote'],
    ['Benefits\n- Work remotely from anywhere in the world', 'remote'],
    ['Benefits\n- Work from anywhere for four weeks a year', null],
    ['Benefits\n- A pension\n- This position is fully remote in Ohio and Maine only', 'remote'],
    ['Remote position: No', 'on-site'],
    ['Location: Norway / Sweden (Remote-first)', 'remote'],
    ['Since May the crews are no longer working remotely.', 'on-site'],
    ['The interns each commit to nine weeks of work onsite at the Harbour Museum.', 'on-site'],
    ['Flexible work arrangements:\nHybrid', 'hybrid'],
    ['Lavoro agile con possibilità di programmare le giornate da remoto e in ufficio.', 'hybrid'],
    ['- Die Möglichkeit zur (teilweisen) mobilen Arbeit', 'hybrid'],
    ['- travaillez depuis chez vous', 'remote'],
  ])('%s', (text, type) => {
    expect(read(text).workplace.type).toBe(type);
  });
});

describe('the place of work', () => {
  const places = (text: string, head?: string): string[] =>
    read(text, head).locations.map(({ city, region, country }) => [city, region, country].join('/'));

  it.each([
    ['Benefits\n- Work from anywhere in Norway, whenever it rains', 'Lamp Keeper', ['//NO']],
    ['Light the sea.', 'Lamp Keeper (Reno)\nQuillmark\nNevada', ['Reno/NV/US']],
    ['Light the sea.', 'Lamp Keeper, Boston, MA\nQuillmark\nRemote - Boston, MA', ['Boston/MA/US']],
  ])('%s', (text, head, expected) => {
    expect(places(text, head)).toEqual(expected);
  });
});

describe('money, time and type', () => {
  it.each(['Up to $150 per month to use toward your telephone', '$90 a month towards a pair of boots'])(
    '%s',
    (perk) => {
      expect(read(`Benefits\n- ${perk}`).salaries).toEqual([]);
    },
  );

  it.each([
    ['Duration: six weeks starting June 16th', '2027-06-16'],
    ['This role starts on November 2nd.', '2026-11-02'],
  ])('%s', (text, date) => {
    expect(read(text).startsAt?.date).toBe(date);
  });

  it.each([
    ['Summer seasonal position (four weeks) starting in June', 'June'],
    ['You must be free for twelve weeks beginning in May or June of 2027.', 'May or June of 2027'],
    ['You are able to start working in February 2027 and to stay.', 'February 2027'],
    ['Wir suchen ab sofort eine Wärterin.', 'ab sofort'],
  ])('%s', (text, raw) => {
    expect(read(text).startsAt?.raw).toBe(raw);
  });

  it('has the length of the work, not of a season of it', () => {
    expect(read('The interns each commit to 14 weeks of work onsite at the Harbour Museum.').duration).toMatchObject({
      value: 14,
      unit: 'week',
    });
    expect(read('This contract asks for long nights in the 14 days leading up to the fair.').duration).toBeNull();
  });

  it.each(['Level: Full-time, Step 4', 'This is a permanent, full-time position offering benefits.'])('%s', (text) => {
    expect(read(text).employmentType).toBe('full-time');
  });

  it('reads the employer behind a colon', () => {
    expect(read('About us: At Quillmark Lights, we light the sea.').company?.name).toBe('Quillmark Lights');
  });
});
