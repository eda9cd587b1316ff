import { describe, expect, it } from '@jest/globals';
import type { ParsedPosting } from '#libs/contracts';
import { parsePosting } from './index.js';

// Habits of real pages, in postings of our own.
const now = new Date('2026-08-01T09:00:00Z');

function parse(text: string): ParsedPosting {
  const result = parsePosting({ text }, { now });
  if (!result.ok) throw new Error(result.reasons.join(' '));
  return result.posting;
}

const BODY = `
About the role
We are looking for somebody to join our team. You will look after lighthouses.

Requirements
- 3+ years of experience with SQL`;

const board = (title: string, place: string): ParsedPosting => parse(`${title}\nBeaconwright\n${place}\n${BODY}`);
const labelled = (place: string): ParsedPosting =>
  parse(`Keeper Engineer\nCompany: Beaconwright\nLocation: ${place}\n${BODY}`);
const said = (line: string): ParsedPosting => parse(`Keeper Engineer\nBeaconwright\nBoston, MA\n${BODY}\n\n${line}\n`);
const places = ({ locations }: ParsedPosting): string[] =>
  locations.map(({ city, region, country, remote }) =>
    [city ?? '', region ?? '', country ?? '', remote ? 'remote' : ''].join('/'),
  );

describe('where and how the work is done', () => {
  it.each([
    ['Remote - United States', 'remote', ['//US/remote']],
    ['Remote (US)', 'remote', ['//US/remote']],
    ['US-Remote', 'remote', ['//US/remote']],
    ['Remote within Canada', 'remote', ['//CA/remote']],
    ['Remote-EMEA', 'remote', ['///remote']],
    ['Hybrid - Berlin', 'hybrid', ['Berlin//DE/']],
    ['Munich Hybrid (Beaconwright GmbH), Germany', 'hybrid', ['Munich//DE/']],
    ['Hybrid, 3 days per week - Chicago, IL', 'hybrid', ['Chicago/IL/US/']],
    ['In-office: Toronto, ON', 'on-site', ['Toronto/ON/CA/']],
    ['Springfield, IL 62701', null, ['Springfield/IL/US/']],
    ['Sydney NSW, Australia', null, ['Sydney/NSW/AU/']],
    ['Amsterdam (hybrid) or Remote (NL)', 'hybrid', ['Amsterdam//NL/', '//NL/remote']],
    ['NYC - Headquarters', null, ['New York/NY/US/']],
    ['New York HQ', null, ['New York/NY/US/']],
    ['Berlin Office', null, ['Berlin//DE/']],
    ['SF/NYC', null, ['San Francisco/CA/US/', 'New York/NY/US/']],
    ['USA DC Washington', null, ['Washington/DC/US/']],
    ['United States (Remote) - must overlap with Eastern time', 'remote', ['//US/remote']],
  ])('is read from "%s", labelled or under the title', (place, type, expected) => {
    for (const posting of [labelled(place), board('Keeper Engineer', place)]) {
      expect([posting.workplace.type, places(posting)]).toEqual([type, expected]);
    }
  });

  it.each(['Washington, D.C.', 'Washington DC', 'Washington, DC', 'Remote (Washington, D.C.)'])(
    'is quoted as it stands: %s',
    (place) => {
      expect(labelled(place).locations.map(({ raw, region }) => [raw, region])).toEqual([[place, 'DC']]);
      expect(board('Keeper Engineer', place).locations.map(({ raw }) => raw)).toEqual([place]);
    },
  );

  it('knows a long list of places for what it is', () => {
    const states = ['Maine', 'Vermont', 'Rhode Island', 'Delaware', 'Maryland', 'Oregon', 'Nevada', 'Idaho', 'Utah'];
    const list = ['Boston, Massachusetts, USA', ...states.map((state) => `${state}, USA, Remote`)].join('; ');
    expect(places(board('Keeper Engineer', list))).toHaveLength(10);
  });

  it('says a place once', () => {
    expect(places(board('Keeper Engineer - Singapore', 'Remote, Singapore'))).toEqual(['Singapore//SG/remote']);
  });

  it.each([
    ['A full-time, office-based position in our new workshop.', 'on-site'],
    ['You work either in our Kiel office or remotely.', 'hybrid'],
    ['Remote within Ontario or Quebec, with some travel.', 'remote'],
    ['All of our roles are remote, whatever the time zone.', 'remote'],
    ['We offer the option of hybrid work.', 'hybrid'],
    ['Du kannst flexibel von daheim arbeiten.', 'hybrid'],
    ['Work from our Berlin office 2-3 times a week.', 'hybrid'],
    ['You will be on-site at our customers in the north.', 'on-site'],
    ['Du arbeitest vor Ort bei unseren Kunden.', 'on-site'],
    [
      'You will be located remotely. If you live within commuting distance, you come in on Mondays and Fridays.',
      'remote',
    ],
  ])('%s', (line, type) => {
    expect(said(line).workplace.type).toBe(type);
  });
});

describe('an employer with a point in its name', () => {
  it('is read from the first line', () => {
    const posting = parse(`Mast. Sails & Ropes is hiring a Welder (m/f/d)\nKiel, Germany\n${BODY}`);
    expect([posting.company?.name, posting.title]).toEqual(['Mast. Sails & Ropes', 'Welder']);
  });
});

describe('places', () => {
  it('are all those that the title names beside the one below it', () => {
    expect(places(board('Lamp Engineer (m/f/d) in Kiel or Hamburg', 'Kiel, Germany'))).toEqual([
      'Kiel//DE/',
      'Hamburg//DE/',
    ]);
  });

  it('are those of the applicants where nothing else tells', () => {
    const text = `About Beaconwright\nBeaconwright is looking for a Lamp Engineer to look after 3 lamps.\nUS based applicants only\n\nRequirements\n- 3+ years of experience with SQL`;
    expect(places(parse(text))).toEqual(['//US/']);
  });

  it('end before the point of a sentence', () => {
    const text = `About Beaconwright\nBeaconwright is looking for a Lamp Engineer to look after 3 lamps.\n\nRequirements\n- 3+ years of experience with SQL\n\nPay\nThe range is for a position based in New York City.`;
    expect(places(parse(text))).toEqual(['New York/NY/US/']);
  });

  it('are none where all there is to say is "Remote"', () => {
    const posting = labelled('Remote');
    expect([posting.workplace.type, posting.locations]).toEqual(['remote', []]);
  });
});

describe('titles', () => {
  it.each([
    ['URGENT!! Keeper Engineer - 6 months contract', 'Keeper Engineer'],
    ['Data Scientist - New York, NY - Hybrid', 'Data Scientist'],
    ['Accountant (80-100%)', 'Accountant'],
    ['Principal Engineer @ Beaconwright', 'Principal Engineer'],
    ['Beaconwright is hiring a Lamp Engineer (m/f/d)', 'Lamp Engineer'],
    ['Year at Beaconwright - Software Engineer', 'Year at Beaconwright - Software Engineer'],
    ['Lantern Safety Engineering, Coastal Systems', 'Lantern Safety Engineering, Coastal Systems'],
  ])('%s → %s', (line, title) => {
    const posting = board(line, 'Berlin, Germany');
    expect([posting.title, posting.company?.name]).toEqual([title, 'Beaconwright']);
  });
});

describe('a title in a sentence', () => {
  it.each([
    [
      'We are seeking a pragmatic, technically strong, and collaborative lamp safety engineer to join.',
      'Lamp Safety Engineer',
    ],
    ['The Lamp Engineer provides light to ships. The Engineer will mend lamps.', 'Lamp Engineer'],
    ['Harbour Pilots are responsible for ships.', 'Harbour Pilot'],
  ])('%s', (line, title) => {
    const text = `About Beaconwright\n${line} You will look after 3 lamps.\n\nRequirements\n- 3+ years of experience with SQL`;
    expect(parse(text).title).toBe(title);
  });
});

describe('the type of employment', () => {
  it.each([
    ['This full-time position includes insurance for employees.', 'full-time'],
    ['We are looking for a full time lamp engineer to join us.', 'full-time'],
    ['It is a permanent, full time position.', 'full-time'],
    ['Position is a 12-month contract.', 'contract'],
    ['Wir bieten eine Vollzeitstelle.', 'full-time'],
    ['Our full-time employees get snacks.', null],
  ])('%s', (line, type) => {
    expect(said(line).employmentType).toBe(type);
  });

  it('is read from a form', () => {
    expect(said('Type of Requisition: Regular').employmentType).toBe('full-time');
  });
});

describe('nothing is invented', () => {
  it.each([
    'You join the Lamp Room team in Kiel on a hybrid basis, working 2 days a week from the workshop.',
    '5+ years in product or program management',
  ])('no duration from "%s"', (line) => {
    expect(said(line).duration).toBeNull();
  });

  it.each([
    'We give you $1500 USD annually for professional development.',
    'Lantern school (up to $10,000 per year)',
    'Fertility HRA (up to $10,000 per year)',
  ])('no wage from "%s"', (line) => {
    expect(said(line).salaries).toEqual([]);
  });

  it('a sum in several currencies has one period', () => {
    const [salary] = said('The base stipend is 3,850 USD / 2,310 GBP per week.').salaries;
    expect(salary).toMatchObject({ min: 3850, currency: 'USD', period: 'week' });
  });
});

describe('dates', () => {
  it.each([
    ['Dead line for aplication: 12 Oct 2026', '2026-10-12T23:59:59-04:00'],
    ['Review of applications begins October 1, 2026 and continues until filled.', null],
  ])('%s', (line, at) => {
    expect(said(line).closing).toMatchObject({ at, grade: at === null ? 'rolling' : 'stated' });
  });

  it('the evidence of a deadline ends with its sentence', () => {
    const line = 'Applications close on September 26. The course begins in November.';
    expect(said(line).closing?.evidence).toBe('Applications close on September 26.');
  });

  it('a period tells its first day', () => {
    expect(said('Internship dates: June 1 - August 14, 2027').startsAt).toMatchObject({ date: '2027-06-01' });
  });
});

describe('sections of lines without any markup', () => {
  const kinds = (lines: readonly string[]): string[] =>
    parse(`Keeper Engineer\n\nBeaconwright\n\nKiel, Germany\n\n${lines.join('\n\n')}`).sections.map(
      ({ kind, heading }) => `${kind}: ${heading ?? ''}`,
    );
  const DUTY = 'Trim the wicks of twelve lamps and keep a log that the harbour can read';

  it.each([
    ['So, what will you be doing all day?', 'responsibilities'],
    ['Position Expectations', 'responsibilities'],
    ["You'll Get To…", 'responsibilities'],
    ['Essential Attributes', 'required'],
    ['Candidate Profile', 'required'],
    ["We'd love to see", 'required'],
    ['Education, Experience, Knowledge, Skills, and Abilities', 'required'],
    ['Desirable Skills, Knowledge, and Experience', 'preferred'],
    ["Ideally, You'd Have", 'preferred'],
    ['Bonus points if you have…', 'preferred'],
    ['Annual Base Salary', 'benefits'],
    ['Norway Pay Range', 'benefits'],
    ['Our Commitment to Inclusion', 'legal'],
    ['Stay alert to recruitment fraud', 'legal'],
    ['Why Beaconwright?', 'overview'],
  ])('"%s" → %s', (heading, kind) => {
    expect(kinds(['You will need experience with SQL.', 'Requirements', DUTY, heading, DUTY])).toContain(
      `${kind}: ${heading.replace(/:$/, '')}`,
    );
  });

  it('a lead-in is an item, and a label of unknown meaning divides its section', () => {
    const lines = [
      'Requirements',
      'Experience with:',
      'Fresnel lenses',
      'Lantern Upkeep:',
      'Steady hands',
      'Benefits',
      'Tea',
    ];
    expect(kinds(lines).slice(1)).toEqual(['required: Requirements', 'required: Lantern Upkeep', 'benefits: Benefits']);
  });

  it('duties stay duties, whatever their verb', () => {
    const lines = ['Responsibilities', DUTY, 'Further our mission of safe passage for every vessel and its customers'];
    expect(kinds(lines).slice(1)).toEqual(['responsibilities: Responsibilities']);
  });

  it('talk of pay leaves the list it stands under', () => {
    const lines = ['Requirements', DUTY, 'The annual compensation range for this role is listed below.'];
    expect(kinds(lines).slice(1)).toEqual(['required: Requirements', 'benefits: ']);
  });
});

describe('pages that lost their lines', () => {
  const text =
    'Keeper Engineer\n\nBeaconwright keeps lighthouses lit on every coast of the north, and has done so for years. Our crews ' +
    'are small&nbsp; An overview of this role As a Keeper Engineer you look after twelve lamps. What you’ll do Trim the ' +
    'wicks &amp; keep the log. Repair the clockwork that turns the lens, and write down what was done. Train volunteers who ' +
    'come for the summer, on the island and on the mainland, and take part in the drill of the harbour. Order oil and glass ' +
    'in good time, so that no lamp goes dark for want of either, and account for both with the office at the end of a month. ' +
    'What you’ll bring Experience with SQL.';

  it('are cut before their headings, and long lists into sentences', () => {
    const posting = parse(text);
    expect(posting.text).toContain('wicks & keep');
    expect(posting.sections.map(({ kind, items }) => [kind, items.length])).toEqual([
      ['overview', 2],
      ['overview', 1],
      ['responsibilities', 4],
      ['required', 1],
    ]);
  });
});

describe('a very long text', () => {
  const filler = 'The lamp is lit at dusk and put out at dawn by whoever has the watch that night.\n'.repeat(1_200);
  const posting = parse(
    `Keeper Engineer\nBeaconwright\nBoston, MA\n${BODY}\n\n${filler}\nNice to have\n- Kubernetes\n\nApply by October 5, 2026.`,
  );

  it('keeps its end: sections and skills are of the whole, and a deadline may stand last', () => {
    expect(posting.text.length).toBeGreaterThan(90_000);
    expect(posting.sections.at(-2)).toMatchObject({ kind: 'preferred', items: ['Kubernetes'] });
    expect(posting.skills.map(({ name }) => name)).toContain('Kubernetes');
    expect(posting.closing).toMatchObject({ at: '2026-10-05T23:59:59-04:00', grade: 'stated' });
  });
});
