import { describe, expect, it } from '@jest/globals';
import { readDocument } from '../text/read-document.js';
import { findSections } from './find-sections.js';
import { kindOfHeading } from './heading-kinds.js';
import { toSections } from './to-contract.js';

const kinds = (text: string): [string, string | null, number][] =>
  findSections(readDocument({ text })).map(({ kind, heading, items }) => [kind, heading, items.length]);

describe('headings', () => {
  it.each([
    ["What you'll do", 'responsibilities'],
    ['In this role, you will:', 'responsibilities'],
    ['Key Responsibilities', 'responsibilities'],
    ['Deine Aufgaben', 'responsibilities'],
    ['You may be a good fit if you:', 'required'],
    ['Basic Qualifications', 'required'],
    ['Candidates must be', 'required'],
    ["What we're looking for", 'required'],
    ['Dein Profil', 'required'],
    ['Preferred Qualifications', 'preferred'],
    ['Nice to have', 'preferred'],
    ['Bonus points', 'preferred'],
    ['Strong candidates may also have', 'preferred'],
    ['What we offer', 'benefits'],
    ['Perks & Benefits', 'benefits'],
    ['We can offer', 'benefits'],
    ['Pay range', 'benefits'],
    ['How to apply', 'process'],
    ['Interview process', 'process'],
    ['Equal opportunity employer', 'legal'],
    ['ITAR requirements', 'legal'],
    ['About Acme', 'overview'],
    ['The role', 'overview'],
    ['The internship', 'overview'],
    ['The programme', 'overview'],
    ['_Preferred Qualifications:_', 'preferred'],
    ['ABOUT YOU 🦄', 'required'],
    ['✨ _What will you be doing?_', 'responsibilities'],
    ['Key Responsibilties', 'responsibilities'],
    ['Minimum Qualifcations', 'required'],
    ['At Quillmark everything begins with our mission:', 'overview'],
    ['Vos missions', 'responsibilities'],
    ['Ideally, exposure to Python for automation and data processing', 'preferred'],
    ['In a culture that…', 'overview'],
    ['Extra brownie points if you', 'preferred'],
    ['Bananas', null],
  ])('%s → %s', (heading, kind) => {
    expect(kindOfHeading(heading)).toBe(kind);
  });
});

describe('clauses', () => {
  const required = (text: string): string[] =>
    toSections(findSections(readDocument({ text }))).find(({ kind }) => kind === 'required')?.items ?? [];

  it('are the items of a list in one paragraph', () => {
    expect(required('Requirements\nA driving licence; two years on ships; good eyes')).toEqual([
      'A driving licence',
      'two years on ships',
      'good eyes',
    ]);
  });

  it('stay together in one item of several', () => {
    const item = 'Papers that people can use: maps of the harbour; tables of the tides; the rules of the port.';
    expect(required(`Requirements\n\n${item}\n\nTwo years on ships`)).toEqual([item, 'Two years on ships']);
  });
});

describe('headings by their place', () => {
  it('are set apart from what is above and close to what is below', () => {
    const text =
      'About us\nWe care.\n\nMain duties of the job\nAssess people.\nWrite plans.\n\nDuties include:\nOne.\n\nTypical tasks\nTwo.';
    expect(kinds(text).map(([kind, heading]) => [kind, heading])).toEqual([
      ['overview', 'About us'],
      ['responsibilities', 'Main duties of the job'],
      ['responsibilities', 'Duties include'],
      ['responsibilities', 'Typical tasks'],
    ]);
  });

  it('stand alone above lines that stand together', () => {
    const text =
      'What you will do\n\nOne thing\nAnother thing\n\nWhat we need to see\n\nSix years\nGood Python\n\nWays to stand out\n\nCeph\nHIPAA';
    expect(kinds(text)).toEqual([
      ['responsibilities', 'What you will do', 2],
      ['required', 'What we need to see', 2],
      ['preferred', 'Ways to stand out', 2],
    ]);
  });
});

describe('what is told of the work besides', () => {
  it('begins a section that is none of the list above', () => {
    const text =
      'Requirements\n- Python\n- SQL\n\nTech stack\n- Kafka\n\nHours\nMonday to Wednesday.\n\nTimeline\n- Interviews in March\n\nOur stack\nGo and Redis.\n\nBenefits\n- A boat';
    expect(kinds(text)).toEqual([
      ['required', 'Requirements', 2],
      ['other', 'Tech stack', 1],
      ['other', 'Hours', 1],
      ['other', 'Timeline', 1],
      ['other', 'Our stack', 1],
      ['benefits', 'Benefits', 1],
    ]);
  });

  it('divides no list that goes on around it', () => {
    expect(kinds('Requirements\n- Python\n- Tech stack\n- Hours\n- SQL')).toEqual([['required', 'Requirements', 4]]);
    expect(kinds('Requirements\nPython\nHours\n40 a week')).toHaveLength(1);
  });
});

describe('sections', () => {
  it.each([
    ['RESPONSIBILITIES:\n• a thing\n• b thing\nREQUIREMENTS\n- c thing', 'capitals'],
    ['## Responsibilities\n* a thing\n* b thing\n## Requirements\n* c thing', 'markdown'],
    ['**Responsibilities**\n– a thing\n– b thing\n**Requirements:**\n– c thing', 'bold'],
    ['Responsibilities\n1. a thing\n2. b thing\nRequirements\n1. c thing', 'numbers'],
    ['responsibilities:\na thing\nb thing\n\nrequirements:\nc thing', 'small letters'],
  ])('in %j (%s)', (text) => {
    expect(kinds(text).map(([kind, , count]) => [kind, count])).toEqual([
      ['responsibilities', 2],
      ['required', 1],
    ]);
  });

  it.each(['The internship', 'The role', 'The team', 'The opportunity', 'This program'])('begin at "%s"', (heading) => {
    for (const body of ['You will build clocks with us.\nYou will sell them.', '• build clocks\n• sell clocks']) {
      expect(kinds(`Clockmaker\nTown, OH\n${heading}\n${body}`)).toEqual([
        ['overview', null, 2],
        // A list of duties under it is one, whatever the words above.
        [body.startsWith('•') ? 'responsibilities' : 'overview', heading, 2],
      ]);
    }
    expect(kinds(`Clockmaker\n${heading} is based in a small town.`)).toHaveLength(1);
  });

  it('are found on one line', () => {
    const filler =
      'We are a company that makes fine clocks for people who are always late, and we grow every single day. ';
    const text = `${filler}${filler}Responsibilities: build clocks. Requirements: patience. Benefits: time.`;
    expect(kinds(text).map(([kind]) => kind)).toEqual(['overview', 'responsibilities', 'required', 'benefits']);
  });

  it('keep a smaller heading under the larger one', () => {
    const html = '<h2>What you will do</h2><p><b>Platform</b></p><ul><li>Build</li></ul><h2>Bananas</h2><p>Yellow.</p>';
    const sections = findSections(readDocument({ html }));
    expect(sections.map(({ kind, heading }) => [kind, heading])).toEqual([
      ['responsibilities', 'What you will do'],
      ['responsibilities', 'Platform'],
      ['other', 'Bananas'],
    ]);
  });

  it('do not begin at a list item that holds a heading’s word', () => {
    expect(kinds('Requirements\n- Excellent communication skills\n- Experience')).toEqual([
      ['required', 'Requirements', 2],
    ]);
  });
});

describe('a list whose heading nothing marks', () => {
  const body = (heading: string, items: string): string => `About us\nWe make oars.\n\n${heading}\n${items}`;

  it.each([
    ["The kind of things you'd row for", '- Build oars\n- Test boats\n- Talk to rowers', 'responsibilities'],
    ["We'd be thrilled if you", '- Have 5+ years of experience\n- Know SQL\n- Are fluent in Danish', 'required'],
    ['The package', '- 30 days of holiday\n- A gym budget\n- Health insurance', 'benefits'],
    ['Was am Steg auf dich wartet:', 'Du baust Ruder\nDu prüfst Boote\nDu bist Ansprechperson', 'responsibilities'],
    ['Womit du uns an Bord holst:', 'Abgeschlossene Ausbildung\nSehr gute Deutschkenntnisse', 'required'],
  ])('%s', (heading, items, kind) => {
    expect(kinds(body(heading, items)).at(-1)?.[0]).toBe(kind);
  });

  it('ends the list above it', () => {
    const text =
      'Nice to have\n\n• Danish\n\n• Experience with oars\n\nBenefits open to all full-time rowers (everywhere)\n\n• Flexible leave\n\n• Health budget';
    expect(kinds(text).map(([kind, , count]) => [kind, count])).toEqual([
      ['preferred', 2],
      ['benefits', 2],
    ]);
  });

  it('only divides it where it speaks of the same', () => {
    const text =
      'Responsibilities\n• Build oars\n• Test oars\nRowing and Culture\n• Build boats\n• Test boats\n• Own the harbour';
    expect(kinds(text).map(([kind]) => kind)).toEqual(['responsibilities']);
  });
});

it('a button above the text is no heading of how to apply', () => {
  const text =
    'Lamp Keeper\nQuillmark\n\nApply now\n\nAs a keeper you look after the towers of the coast, and the boats that serve them.\n\n' +
    'Requirements\n- Two years of experience with lamps\n- Good eyes\n\nApply now\n\nSend your letter to the harbour master.';
  const found = kinds(text).map(([kind]) => kind);
  expect(found).toEqual(['overview', 'required', 'process']);
});

describe('lines that stand among others of their kind', () => {
  const kindIn = (words: string, text: string): string | undefined =>
    findSections(readDocument({ text })).find(({ items }) => items.some((item) => item.text.startsWith(words)))?.kind;

  it('"MUST HAVE: …" as a bullet of what is asked is an item', () => {
    const text = 'Lamp Keeper\n\nRequirements\n- Good eyes\n- MUST HAVE: two winters on an island\n\nBonus\n- Songs\n';
    expect(kindIn('MUST HAVE: two winters', text)).toBe('required');
  });

  it('parental leave regardless of gender is given, and so is what follows it', () => {
    const text =
      'Lamp Keeper\n\nBenefits\n\nA pension\n\nSix months of parental leave, regardless of gender\n\nWe meet for a feast twice a year\n';
    expect(kindIn('Six months', text)).toBe('benefits');
    expect(kindIn('We meet for', text)).toBe('benefits');
  });

  it('a long line with a colon over bullets of what is asked is a heading', () => {
    const text =
      'Lamp Keeper\n\nWhat you will do\n- Trim the wicks\n- Polish the lenses\n\n' +
      'The kinds of people that we like to meet bring many of these with them:\n' +
      '- Two years of experience with lamps\n- Knowledge of knots\n- Excellent communication skills\n';
    expect(kindIn('Two years', text)).toBe('required');
  });
});
