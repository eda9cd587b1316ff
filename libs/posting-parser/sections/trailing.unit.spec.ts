import { describe, expect, it } from '@jest/globals';
import { readDocument } from '../text/read-document.js';
import { findSections } from './find-sections.js';

/** The kind of the section that holds the line beginning with these words. */
function kindOf(words: string, text: string): string | undefined {
  return findSections(readDocument({ text })).find(({ items }) => items.some((item) => item.text.startsWith(words)))
    ?.kind;
}

const under = (heading: string, ...lines: string[]): string =>
  ['About Quillmark', 'Quillmark prints atlases.', heading, 'First line here', 'Second line here', ...lines].join(
    '\n\n',
  );

describe('what a list runs into', () => {
  it.each([
    'Quillmark is committed to providing an accessible and inclusive hiring process.',
    'Quillmark values diversity and follows a policy of Equal Employment Opportunity.',
    'Quillmark will not discriminate on any ground the law names.',
    'We embrace diversity and inclusion in everything we print.',
    'Please read our candidate privacy policy.',
    'It is the policy of Quillmark to ensure equal employment opportunity for everybody.',
    'Quillmark is committed to providing accommodations for individuals with disabilities.',
    'Notice to candidates: Quillmark will never request payment while you apply.',
    'This position may require access to information under export control laws.',
    'Please know that legitimate emails from us end in quillmark.example.',
  ])('small print: %s', (line) => {
    expect(kindOf(line, under('Nice to have', line))).toBe('legal');
  });

  it.each([
    'Compensation packages for eligible roles include base salary and shares; your recruiter can tell you more.',
    'The range of annual base salary for this post is below and depends on your town.',
    'The annual base salary range for this position is between:',
    'At Quillmark, your base pay is one part of what you earn.',
  ])('pay: %s', (line) => {
    for (const heading of ['Nice to have', 'How we work', 'Relocation statement'])
      expect(kindOf(line, under(heading, line))).toBe('benefits');
  });

  it('pay below small print', () => {
    const pay = 'Quillmark’s base salary range for this role is posted below.';
    expect(kindOf(pay, under('Nice to have', 'Quillmark is an equal opportunity employer.', pay))).toBe('benefits');
  });

  it('a package of benefits under words about the employer', () => {
    const line = 'Quillmark offers a full benefits package that includes medical and dental insurance and a pension.';
    expect(kindOf(line, under('About us', line))).toBe('benefits');
    const pitch = 'Quillmark offers printers the benefits of a map that knows where it hangs.';
    expect(kindOf(pitch, under('About us', pitch))).toBe('overview');
  });

  it('stands apart where a copy lost every empty line', () => {
    const lines = under('Relocation statement', 'At Quillmark we share the base salary range for this position.');
    expect(kindOf('At Quillmark we share', `${lines}\n\n${'One more line\n\n'.repeat(6)}`.replace(/\n\n/g, '\n'))).toBe(
      'benefits',
    );
  });
});

describe('a fact of the job behind a list', () => {
  const behind = (heading: string, ...lines: string[]): string =>
    `Gardener\n\nAbout the job\nYou look after the beds of three parks.\n\n${heading}\n- A driving licence\n- A pension\n${lines.join('\n')}`;

  it.each([
    'Start date: as soon as possible.',
    'Starting date : 1 March 2027',
    'Location: Leeds',
    'Contract type: permanent',
    'Reports to: the head gardener',
    'Req ID: 4711',
    'Eintrittstermin: ab sofort',
  ])('is no item of it: %s', (line) => {
    for (const heading of ['Benefits', 'Requirements']) {
      const [fact = ''] = line.split(' ');
      expect(kindOf(fact, behind(heading, line))).toBe('overview');
      expect(kindOf(fact, behind(heading, '', line, 'Hours: 38 a week'))).toBe('overview');
      expect(kindOf('A pension', behind(heading, line))).toBe(heading === 'Benefits' ? 'benefits' : 'required');
    }
  });

  it.each([
    ['an item of the list', '- Location: a choice of three parks'],
    ['followed by items', 'Location: a choice of three parks\n- Two bicycles'],
    ['a sentence', 'Start date bonuses are paid in March.'],
  ])('is one where it is %s', (_, line) => {
    expect(kindOf(line.replace(/^- /, '').slice(0, 8), behind('Benefits', line))).toBe('benefits');
  });
});

describe('headings that their lists explain', () => {
  it('why over a list of rewards is about benefits, over prose about the employer', () => {
    const rewards = ['Why Quillmark?', 'Team events each month', '30 days of vacation', 'A pension from day one'];
    expect(kindOf('30 days', rewards.join('\n\n'))).toBe('benefits');
    const prose = ['Why Quillmark?', 'We have printed atlases for ninety years, and each is better than the last.'];
    expect(kindOf('We have printed', prose.join('\n\n'))).toBe('overview');
  });

  it.each([
    ['Strong candidates may also have experience with:', 'preferred'],
    ['An ideal candidate also has:', 'preferred'],
    ['What a year at Quillmark will give you', 'benefits'],
    ['Additional information - We take care of our people', 'benefits'],
    ['It pays to print here', 'benefits'],
    ['The compensation & benefits package for this role includes:', 'benefits'],
    ['Your responsibilities will include but not be limited to:', 'responsibilities'],
    ['Was Du wissen solltest', 'process'],
    ['Ready for the next atlas? Apply now!', 'process'],
  ])('%s → %s', (heading, kind) => {
    expect(kindOf('First line', under(heading))).toBe(kind);
  });

  it('a question over the line that says how to apply', () => {
    const text = under('Benefits', 'Sounds like your kind of press?\nThen please send us your application.');
    expect(kindOf('Then please', text)).toBe('process');
  });
});

describe('markup that is no outline', () => {
  const of = (html: string): [string, string | null, number][] =>
    findSections(readDocument({ html })).map(({ kind, heading, items }) => [kind, heading, items.length]);

  it('an item in the markup of a heading is an item', () => {
    const items = ['Draw maps.', 'Check the maps of others.', 'Print maps.'].map((item) => `<li><h2>${item}</h2></li>`);
    expect(of(`<h2>Position duties:</h2><ul>${items.join('')}</ul>`)).toEqual([
      ['responsibilities', 'Position duties', 3],
    ]);
  });

  it('a slogan over the first words is over words about the employer', () => {
    const html =
      '<h1>Map Analyst</h1><p>Oslo</p><h3>Atlases made to be read</h3><p>We print them on paper that lasts.</p>';
    expect(of(html).map(([kind]) => kind)).not.toContain('other');
  });

  it.each([
    ['EXAMPLE PROJECTS INCLUDE', 'responsibilities'],
    ['APPLYING', 'process'],
  ])('%s → %s', (heading, kind) => {
    expect(kindOf('First line', under(heading))).toBe(kind);
  });
});
