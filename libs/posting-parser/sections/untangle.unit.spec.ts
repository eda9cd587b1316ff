import { describe, expect, it } from '@jest/globals';
import { readDocument } from '../text/read-document.js';
import { findSections } from './find-sections.js';

/** The kind of the section that holds the item beginning with these words. */
function kindOf(words: string, text: string): string | undefined {
  return findSections(readDocument({ text })).find(({ items }) => items.some((item) => item.text.startsWith(words)))
    ?.kind;
}

const HEAD = 'Lamp Keeper\nQuillmark Lights\n\n';

describe('running text without headings', () => {
  it.each([
    ['You will trim the wicks and keep the log of the tower.', 'responsibilities'],
    ['The tower runs on oil, and you will be expected to keep its tanks full.', 'responsibilities'],
    ['The role involves climbing ninety steps twice a night.', 'responsibilities'],
    ['As a Lamp Keeper, you will polish the lenses every morning.', 'responsibilities'],
    ['You must hold a boatman’s licence of the first class.', 'required'],
    ['Applicants should have two winters on an island behind them.', 'required'],
    ['The successful candidate will be able to swim in cold water.', 'required'],
    ['You will be a calm person and a good cook.', 'required'],
    ['A sound knowledge of knots is essential for this post.', 'required'],
    ['We offer a cottage, 28 days’ holiday and a pension.', 'benefits'],
    ['You will receive a free uniform and all meals on the island.', 'benefits'],
    ['Interviews are planned for the first Monday in May.', 'process'],
    ['Send your CV to the harbour office.', 'process'],
    ['Schick uns deine Bewerbung bis Ende Mai.', 'process'],
    ['To apply for this tower you must hold a boatman’s licence.', 'required'],
    ['It will be your responsibility to keep the log of the tower.', 'responsibilities'],
    ['For us, the ideal keeper will have lived on an island before.', 'required'],
    ['Must have a boatman’s licence and a steady hand.', 'required'],
    ['Own oilskins and boots that reach the knee required.', 'required'],
    ['A second language would be an advantage.', 'preferred'],
    ['We need somebody who is at home on the water.', 'required'],
    ['We pay a bonus for every storm that is sat out.', 'benefits'],
    ['You will support under-represented groups among the crews.', 'responsibilities'],
    ['We welcome applications from people of every island.', 'legal'],
    ['Quillmark Lights is a charity that keeps forty towers lit.', 'overview'],
    ['The sea is never quite still around the tower in autumn.', 'overview'],
  ])('%s', (sentence, kind) => {
    expect(kindOf(sentence.slice(0, 20), `${HEAD}${sentence}`)).toBe(kind);
  });

  it('is divided by its sentences', () => {
    const text = `${HEAD}Our company lights the coast. You will trim the wicks. You must be able to row. To apply, send your CV to the office.`;
    expect(findSections(readDocument({ text })).map(({ kind }) => kind)).toEqual([
      'overview',
      'responsibilities',
      'required',
      'process',
    ]);
  });

  it('goes on with a duty only where it speaks of the same', () => {
    const text = `${HEAD}You will trim the wicks. This takes an hour each night. The tower stands in Whitby. You will paint the railings, too.`;
    expect(kindOf('This takes', text)).toBe('responsibilities');
    expect(kindOf('The tower stands', text)).toBe('overview');
    expect(kindOf('You will paint', text)).toBe('responsibilities');
  });

  it('keeps a duty among duties, whatever its words', () => {
    const text = `${HEAD}Duties\n- Trim the wicks\n- Clean lenses\n\nYou will advise the crews on workplace adjustments and on their rights.`;
    expect(kindOf('You will advise', text)).toBe('responsibilities');
  });

  it('stays whole where headings tell of both', () => {
    const text = `${HEAD}You will love the sea.\n\nYou will trim the wicks.\n\nDuties\n- Clean lenses\n\nRequirements\n- Rowing`;
    expect(kindOf('You will trim', text)).toBe('overview');
  });
});

describe('lists under words about the job', () => {
  const duties = '- Trim the wicks\n- Clean the lenses\n- Write the log\n- Report storms';

  it('are duties', () => {
    expect(kindOf('Clean the lenses', `${HEAD}About this role\n${duties}`)).toBe('responsibilities');
    expect(kindOf('Clean the lenses', `${HEAD}Would you like to live in a tower by the sea?\n${duties}`)).toBe(
      'responsibilities',
    );
  });

  it('are what the employer believes in under words of belief', () => {
    expect(kindOf('Clean the lenses', `${HEAD}Our values\n${duties}`)).toBe('overview');
  });

  it('that lost their bullets', () => {
    expect(kindOf('Clean the lenses', `${HEAD}A tower by the sea.\n${duties.replace(/- /g, '')}`)).toBe(
      'responsibilities',
    );
  });
});

describe('paragraphs at the end of a list', () => {
  const under = (heading: string, ...paragraphs: string[]): string =>
    `${HEAD}About the role\n\nA tower by the sea.\n\nDuties\n- Trim the wicks\n- Clean lenses\n\n${heading}\n- A warm cottage\n- Rowing on Sundays\n\n${paragraphs.join('\n\n')}`;

  it.each([
    ['We are a disability confident employer and proud of it.', 'legal'],
    ['We welcome applications from everybody who can row a boat.', 'legal'],
    ['At Quillmark Lights, we have kept towers lit for a century.', 'overview'],
    ['Please send your CV and a letter to the harbour office.', 'process'],
    ['All of this comes with the tower and stays with the tower.', 'benefits'],
  ])('%s', (paragraph, kind) => {
    expect(kindOf(paragraph.slice(0, 20), under('What we offer', paragraph))).toBe(kind);
  });

  it('are cut where fairness begins', () => {
    const text = under(
      'What we offer',
      'We are Quillmark Lights, a charity of the coast. We welcome applications from everybody.',
    );
    expect(kindOf('We are Quillmark', text)).toBe('overview');
    expect(kindOf('We welcome', text)).toBe('legal');
  });

  it('end where the benefits go on', () => {
    const text = under(
      'What we offer',
      'Visa sponsorship is not available for this post.',
      'A pension and free meals.',
    );
    expect(kindOf('A pension', text)).toBe('benefits');
  });
});

describe('rewards behind a list', () => {
  it('are benefits, each in its line', () => {
    const text = `${HEAD}Duties\n- Trim wicks\n\nRequirements\n- Rowing\n- Good eyes\n\nAnd this is what you get with the tower, every year:\n\nPaid sick leave.\n\nMedical and dental plans.\n\nA pension of the crown.\n\nReferral bonus\n- for friends`;
    expect([kindOf('Paid sick', text), kindOf('A pension', text), kindOf('Rowing', text)]).toEqual([
      'benefits',
      'benefits',
      'required',
    ]);
  });

  it('open a paragraph that ends with the way to apply', () => {
    const text = `${HEAD}Requirements\n- Rowing\n- Good eyes\n\nWe offer a cottage and a pension. Please submit your resume.`;
    expect([kindOf('We offer', text), kindOf('Please submit', text)]).toEqual(['benefits', 'process']);
  });
});

describe('wishes', () => {
  const wishes = 'Desirable skills\n- Rowing\n- Swimming';

  it('alone are what is asked', () => {
    expect(kindOf('Rowing', `${HEAD}Duties\n- Trim wicks\n\n${wishes}`)).toBe('required');
  });

  it('beside requirements are wishes', () => {
    expect(kindOf('Rowing', `${HEAD}Requirements\n- Good eyes\n\n${wishes}`)).toBe('preferred');
  });
});

describe('bullets in the markup of headings', () => {
  it('end a list before it begins', () => {
    const html =
      '<h2>Sea air</h2><ul><li><b>Clean the lenses of the tower</b></li><li>Write the log of the night</li></ul><p>Clocks</p>';
    expect(findSections(readDocument({ html })).flatMap(({ items }) => items).length).toBeGreaterThan(1);
  });
});
