import type { ParsedPosting } from '#libs/contracts';
import { describe, expect, it } from '@jest/globals';
import { parsePosting } from '../parse-posting.js';

const BODY =
  'We keep the lamps of our towers burning.\n\nRequirements\n- Two years of experience with lamps\n- Good eyes\n- SQL';

function read(head: string, text = ''): ParsedPosting {
  const result = parsePosting({ text: `${head}\n\n${text}\n\n${BODY}` }, { now: new Date('2026-10-01') });
  if (!result.ok) throw new Error(result.reasons.join());
  return result.posting;
}
const places = (head: string, text?: string): string[] =>
  read(head, text).locations.map(
    ({ city, region, country, remote }) => [city, region, country].join('/') + (remote ? ' remote' : ''),
  );

describe('the head', () => {
  it.each([
    ['Lamp Keeper (m/w/d)\nquillmark lights GmbH\nBerlin', 'quillmark lights GmbH'],
    ['Lamp Keeper\nlbt Labs\n$52,000 - $58,000 🌎 US - Remote\n\nAt lbt Labs we keep lamps.', 'lbt Labs'],
    ['Lamp Keeper\nlampIntegration\nRemote Office\n\nAt lampIntegration we keep lamps.', 'lampIntegration'],
    ['Lamp Keeper\nMoorland Sp. z o.o.\nGdansk, Poland', 'Moorland Sp. z o.o.'],
    ['Lamp Keeper\nLamps20/20 Inc.\nOakland, CA', 'Lamps20/20 Inc.'],
    ['Senior Lamp Keeper\nMoorland Biosciences\n$52,000 - $58,000\nRemote (WFH)', 'Moorland Biosciences'],
  ])('names the employer: %s', (head, name) => {
    expect(read(head).company?.name).toBe(name);
  });

  it.each([
    ['Lamp Engineer\nQuillmark\nremote, Ohio - Columbus', ['Columbus/OH/US remote']],
    ['Lamp Engineer\nQuillmark\nRemote, Ho Chi Minh City, Viet Nam', ['Ho Chi Minh City//VN remote']],
    ['Lamp Engineer\nQuillmark\nRemote,Dulles, VA', ['Dulles/VA/US remote']],
    ['Lamp Engineer\nQuillmark\nChennai OR Remote', ['Chennai//IN']],
    ['Lamp Engineer\nQuillmark\nPortland, OR Remote', ['Portland/OR/US remote']],
    ['Lamp Engineer\nQuillmark\nremote,Remote, Brazil', ['//BR remote']],
    ['Lamp Engineer\nQuillmark\nremote,Remote Poland', ['//PL remote']],
    ['Lamp Engineer\nQuillmark\nRemote-Norway', ['//NO remote']],
    [
      'Lamp Engineer\nQuillmark\nRemote; New York City; or State College, PA',
      ['New York/NY/US', 'State College/PA/US'],
    ],
    ['Lamp Engineer\nQuillmark\nBlacksburg, VA; Remote, US', ['Blacksburg/VA/US', '//US remote']],
    ['Lamp Engineer\nQuillmark\nQuezon City, National Capital Region, Philippines', ['Quezon City//PH']],
    ['Lamp Engineer\nQuillmark\nRemote,Ho Chi Minh, Viet Nam', ['Ho Chi Minh City//VN remote']],
    [
      'Lamp Engineer\nQuillmark\nUSD $105,000~$129,000 🌎 Boston, MA; Durham, NC; Remote, US',
      ['Boston/MA/US', 'Durham/NC/US', '//US remote'],
    ],
    ['Lamp Engineer\nQuillmark\n🌎 Norway', ['//NO']],
    ['Lamp Engineer - Remote\nQuillmark\nRemote, Oslo, Norway', ['Oslo//NO remote']],
  ])('names one place: %s', (head, expected) => {
    expect(places(head)).toEqual(expected);
  });

  it.each([
    ['Lamp Engineer (100% remote-friendly within Poland)', 'Lamp Engineer'],
    ['Lamp Engineer (80% Towers + Piers)', 'Lamp Engineer (80% Towers + Piers)'],
    ['Lamp Engineer (80-100%)', 'Lamp Engineer'],
    ['Lamp Engineer (Sr. Staff)', 'Lamp Engineer (Sr. Staff)'],
    ['Acheteur de lampes H/F/N', 'Acheteur de lampes'],
  ])('has a title: %s', (title, expected) => {
    expect(read(`${title}\nQuillmark Lights GmbH\nBerlin`).title).toBe(expected);
  });

  it('says in the title that it is a contract', () => {
    expect(read('Contract: Senior Lamp Engineer\nQuillmark').employmentType).toBe('contract');
  });
});

describe('a sentence', () => {
  it.each([
    ['This is a remote opportunity within Norway. We meet by video.', ['//NO remote']],
    ['We seek somebody located in one of the following areas: the UK, Italy, or Norway.', ['//GB', '//IT', '//NO']],
    [
      'Work Location: Lampists may work remotely from these provinces: Ontario and Alberta.',
      ['/ON/CA remote', '/AB/CA remote'],
    ],
    ['We cannot hire in the following states: Ohio, Nevada.', []],
    ['A full-time position at our Headquarters in Hamburg starting immediately.', ['Hamburg//DE']],
  ])('says where: %s', (text, expected) => {
    expect(places('Lamp Engineer', text)).toEqual(expected);
  });

  it('has a title with "Sr." in it', () => {
    const text = 'Quillmark is looking for a Sr. Lamp Engineer to join their growing team.';
    expect(read('About us', text).title).toBe('Sr. Lamp Engineer');
  });

  it('says how long, and is not how long somebody has lived somewhere', () => {
    const text = 'This is a full time (40 hours per week) position that will run for 4 months - January to April 2027.';
    expect(read('Lamp Engineer', text).duration).toMatchObject({ value: 4, unit: 'month' });
    expect(read('Lamp Engineer', 'Ability to obtain clearance. 5 years UK residency.').duration).toBeNull();
  });

  it('says that the work begins at once', () => {
    const text = 'We’re looking for someone to join our team immediately.';
    expect(read('Lamp Engineer', text).startsAt).toMatchObject({ raw: 'immediately' });
  });

  it('names a team, which is no mode of work', () => {
    const text = 'This is an engagement through Quillmark’s Hybrid Workforce Solutions team.';
    expect(read('Lamp Engineer\nRemote - Europe', text).workplace.type).toBe('remote');
  });

  it('says of what period the pay is that the head gives without one', () => {
    const text = 'The salary range for this role is $2,800 - $6,000 per month.';
    expect(read('Lamp Engineer\nQuillmark\nUSD $2,800~$6,000\nTürkiye, Remote', text).salaries).toMatchObject([
      { min: 2800, max: 6000, period: 'month', evidence: expect.stringContaining('per month') },
    ]);
  });
});
