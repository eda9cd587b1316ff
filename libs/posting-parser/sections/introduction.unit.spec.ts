import { describe, expect, it } from '@jest/globals';
import { parsePosting } from '../parse-posting.js';

const HEAD = 'Lamp Keeper\nQuillmark Lights\n\nRequirements\n- Two years of experience with lamps\n- Good eyes\n\n';

function kindOf(words: string, text: string): string | undefined {
  const result = parsePosting({ text: HEAD + text });
  if (!result.ok) throw new Error(result.reasons.join());
  return result.posting.sections.find(({ items }) => items.some((item) => item.startsWith(words)))?.kind;
}

const DUTIES = '- Trim the wicks every night\n- Polish the lenses\n- Keep the log of the tower\n';
const INTRO =
  'We are looking for a patient Lamp Keeper who joins the crew of our northern towers and keeps them burning all winter.';

describe('prose that introduces a list', () => {
  it.each([
    INTRO,
    `This role is the right hand of the harbour master, in a small crew that looks after nineteen towers in all.`,
  ])('%s', (words) => {
    const text = `What you'll do\n\n${words}\n\n${DUTIES}`;
    expect(kindOf(words.slice(0, 30), text)).toBe('overview');
    expect(kindOf('Trim the wicks', text)).toBe('responsibilities');
  });

  it('leaves what is said to be done where it stands', () => {
    const words =
      'You will trim the wicks of nineteen towers, polish their lenses and keep a log of every ship that passes by.';
    expect(kindOf('You will trim', `What you'll do\n\n${words}\n\n${DUTIES}`)).toBe('responsibilities');
  });
});

describe('wooing', () => {
  const wooed = (heading: string): string =>
    `${heading}\n- You want to light the sea for those who cross it\n- You like quiet nights\n\n`;

  it('tells of the place where requirements stand elsewhere', () => {
    expect(kindOf('You like quiet', wooed('You should apply if'))).toBe('overview');
    expect(kindOf('You like quiet', wooed('Who you are'))).toBe('required');
  });
});

describe('one paragraph of applying and fairness', () => {
  const END = `What we offer\n- A cottage\n- A pension\n\n`;
  const words =
    'Not sure yet? Just apply with your CV and a drawing of a lamp. We are an equal opportunity employer. Questions about the role are welcome.';

  it('is told apart by its sentences', () => {
    expect(kindOf('Not sure yet', END + words)).toBe('process');
    expect(kindOf('We are an equal', END + words)).toBe('legal');
    expect(kindOf('Questions about', END + words)).toBe('process');
  });

  it('stays one where it begins with fairness', () => {
    const fair =
      'We are an equal opportunity employer. If you need accommodations to apply, please contact us by letter.';
    expect(kindOf('We are an equal', END + fair)).toBe('legal');
  });
});

describe('headings', () => {
  it.each([
    ['Looking after your work/life balance', '- 28 days of holiday\n- A pension', '28 days', 'benefits'],
    ['Highlights:', '- A tower on every island\n- Nineteen crews', 'A tower', 'overview'],
  ])('%s', (heading, items, words, kind) => {
    expect(kindOf(words, `Benefits\n- A cottage\n\n${heading}\n${items}\n`)).toBe(kind);
  });

  it('are found among bullets where a colon and their words mark them', () => {
    const text = `Duties\n${DUTIES}- Knowledge, Skills, Abilities:\n- A boatman’s licence\n- Calm hands\n`;
    expect(kindOf('Calm hands', text)).toBe('required');
  });
});

describe('who is looked for, over what is asked', () => {
  const LOOKING = 'Quillmark is looking for a patient lamp keeper who helps our crew to keep nineteen towers burning.';
  const asked = (words: string): string => `Who you are\n\n${words}\n\n- You know your knots\n- You can swim\n`;

  it('tells of the job', () => {
    expect(kindOf('Quillmark is looking', asked(LOOKING))).toBe('overview');
    expect(kindOf('You know your', asked(LOOKING))).toBe('required');
  });

  it('asks where it names what is asked', () => {
    const words = 'We are looking for a patient lamp keeper with five years of experience in the towers of the north.';
    expect(kindOf('We are looking', asked(words))).toBe('required');
  });
});
