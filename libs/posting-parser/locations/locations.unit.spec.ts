import { describe, expect, it } from '@jest/globals';
import { parsePosting } from '../index.js';
import { parsePlaces } from './parse-places.js';

const short = (words: string, countries: string[] = []): string[] =>
  parsePlaces(words, { labelled: true, countries: () => new Set(countries) }).map(
    ({ city, region, country, remote }) => `${city ?? ''}/${region ?? ''}/${country ?? ''}${remote ? ' remote' : ''}`,
  );

describe('places', () => {
  it.each([
    ['Berlin, Germany', ['Berlin//DE']],
    ['München, Deutschland', ['Munich//DE']],
    ['San Francisco, CA | New York City, NY | Seattle, WA', ['San Francisco/CA/US', 'New York/NY/US', 'Seattle/WA/US']],
    ['San Francisco, CA, New York, NY', ['San Francisco/CA/US', 'New York/NY/US']],
    ['San Francisco, New York', ['San Francisco/CA/US', 'New York/NY/US']],
    ['Buffalo, New York', ['Buffalo/NY/US']],
    ['New York, New York; Washington, DC', ['New York/NY/US', 'Washington/DC/US']],
    ['Toronto, Ontario, Canada', ['Toronto/ON/CA']],
    ['Paris, Lyon, France', ['Paris//FR', 'Lyon//FR']],
    ['Vienna, Vienna, Austria', ['Vienna//AT']],
    ['Germany, Berlin', ['Berlin//DE']],
    ['Singapore', ['Singapore//SG']],
    ['Remote – US', ['//US remote']],
    ['Remote (Germany)', ['//DE remote']],
    ['United States - Remote', ['//US remote']],
    ['US - Remote (excl. CA, NY)', ['//US remote']],
    ['Remote US, except California', ['//US remote']],
    ['Berlin oder Hamburg, außer München', ['Berlin//DE', 'Hamburg//DE']],
    ['Remote', ['// remote']],
    ['Remote (EMEA)', ['// remote']],
    ['California, Oregon, and Washington', ['/CA/US', '/OR/US', '/WA/US']],
    ['Smalltown, OH', ['Smalltown/OH/US']],
    ['Paris, TX', ['Paris/TX/US']],
    ['Cambridge', ['Cambridge//']],
    ['Cambridge, MA', ['Cambridge/MA/US']],
    ['Cambridge, UK', ['Cambridge//GB']],
    ['Portland', ['Portland//']],
    ['Tel Aviv-Yafo, Tel Aviv District, Israel', ['Tel Aviv-Yafo/Tel Aviv District/IL']],
    ['59065 Hamm', ['Hamm//DE']],
    ['D-59065 Hamm, Deutschland', ['Hamm//DE']],
    ['1010 Wien oder 8001 Zürich', ['Vienna//AT', 'Zurich//CH']],
    ['12345 Main Street, Springfield, IL', ['Springfield/IL/US']],
    ['12345 Nowhere', []],
    ['Civic Centre, Thornfield, UK', ['Thornfield//GB']],
    ['Riverside House, Mill Lane, Oldbury, UK', ['Oldbury//GB']],
    ['Civic Centre, United Kingdom', ['//GB']],
    ['Valley Center, Kansas', ['Valley Center/KS/US']],
    ['the moon', []],
  ])('reads "%s"', (words, expected) => {
    expect(short(words)).toEqual(expected);
  });

  it('settles a namesake by a country the posting names', () => {
    expect(short('Cambridge', ['GB'])).toEqual(['Cambridge//GB']);
    expect(short('Cambridge', ['GB', 'US'])).toEqual(['Cambridge//']);
  });
});

function parse(lines: string): { locations: { city: string | null; country: string | null }[]; workplace: unknown } {
  const result = parsePosting({
    text: `Data Analyst\nWe are looking for a Data Analyst to join our team.\n${lines}\nYou will build reports.`,
  });
  if (!result.ok) throw new Error(result.reasons.join(' '));
  return result.posting;
}

describe('where the work is', () => {
  it.each([
    ['This role is based in Austin, TX.', 'Austin'],
    ['You will work from our Berlin office three days a week.', 'Berlin'],
    ['This position is on-site in Denver, CO.', 'Denver'],
    ['Location: Lisbon, Portugal', 'Lisbon'],
    ['Location: Astoria, OR', 'Astoria'],
    ['Where? Tel Aviv, near the station', 'Tel Aviv'],
    ['Location: Bristol BS1, office-based', 'Bristol'],
    ['We are a bakery in Halifax, Nova Scotia.', 'Halifax'],
    ['This role is open to these office locations:\nLeeds, United Kingdom\nYork, United Kingdom\nApply soon.', 'Leeds'],
    ['Must be a citizen of Singapore and based in Singapore', 'Singapore'],
    ['Thank you for reading.\nMore words.\nLocation - York, United Kingdom', 'York'],
    ['Based in Porto and Lyon, Bluedoor is backed by its founders.', undefined],
    ['The salary range applies only to candidates residing in Boston, MA.', undefined],
    ['For roles based in Boston, MA, the typical starting salary is listed above.', undefined],
    ['This role is open to candidates outside of Boston, MA only.', undefined],
    ['If you are an applicant residing in Boston, MA, please read our notice.', undefined],
    ['For roles based in Toronto, please note that we are not able to hire elsewhere.', undefined],
    ['We are looking for people who live in Madrid.', undefined],
    ['Our company was founded in Berlin and has customers in Paris.', undefined],
  ])('"%s"', (line, city) => {
    if (line.includes('live in')) expect(parse(line).locations.length).toBeLessThanOrEqual(1);
    else expect(parse(line).locations[0]?.city).toBe(city);
  });
});

it('a region of the world is kept beside a country where one may work from both', () => {
  expect(short('Remote - EMEA or Canada')).toEqual(['//CA remote', '// remote']);
});

describe('workplace', () => {
  it.each([
    ['This is a fully remote role.', 'remote'],
    ['#LI-Remote', 'remote'],
    ['Location: Remote', 'remote'],
    ['Work Location: In person', 'on-site'],
    ['Location: Leeds, 2 days a week on site', 'hybrid'],
    ['Remote-first company; this role is in our Leeds office 5 days a week', 'on-site'],
    ['Work from home possible after probation', 'hybrid'],
    ['Homeoffice möglich', 'hybrid'],
    ['Wir bieten\n2 Tage Homeoffice pro Woche', 'hybrid'],
    ['Wir bieten\nSmartes Arbeiten, z.B. mobil und zu jeder Zeit', 'hybrid'],
    ['Benefits:\nFlexible & Remote-First Culture: Work remotely and meet us in summer', 'remote'],
    ['This role can be remote or hybrid anywhere in Norway or Denmark.', 'hybrid'],
    ['Avantages\nTélétravail 2 jours par semaine', 'hybrid'],
    ['Benefits:\nWe are in the office Monday through Thursday; Fridays are from home.', 'hybrid'],
    ['This is a hybrid role with two days per week in the office.', 'hybrid'],
    ['You will be in our office 3 days a week.', 'hybrid'],
    ['This role requires you to be onsite; remote or hybrid work will not be considered.', 'on-site'],
    ['This is not a remote role.', 'on-site'],
    ['The position is 100% on site.', 'on-site'],
    ['You will be in the office Tuesday through Thursday.', 'hybrid'],
    ['We work 3 days/week from our office in London.', 'hybrid'],
    ['All team members must be on-site 5 days per week.', 'on-site'],
    ['You will be expected to support remote teams and hybrid cloud environments.', null],
    ['Benefits:\nRemote-friendly culture with a home office stipend', null],
    ['You will build great things.', null],
  ])('"%s"', (line, type) => {
    expect(parse(line).workplace).toMatchObject({ type });
  });

  it('quotes the policy', () => {
    expect(parse('This is not a remote role. We sell shoes.').workplace).toEqual({
      type: 'on-site',
      policy: 'This is not a remote role.',
    });
  });
});
