import { describe, expect, it } from '@jest/globals';
import { parsePosting } from '../index.js';
import { kindOfHeading } from './heading-kinds.js';

const HEAD = 'Night Nurse\nLocation: Groningen, Netherlands\n\nHeron House is a hospice on the edge of the town.\n\n';

/** The kind of the section that holds the words. */
function kindOf(words: string, text: string): string | undefined {
  const result = parsePosting({ text: HEAD + text });
  if (!result.ok) throw new Error(result.reasons.join(' '));
  const holds = (line: string | null): boolean => line?.includes(words) === true;
  return result.posting.sections.find(({ heading, items }) => holds(heading) || items.some(holds))?.kind;
}

const DUTIES = 'Duties\n- Care for the guests at night\n- Keep the records\n\n';
const ASKED = 'Requirements\n- Experience in palliative care\n- Knowledge of Dutch\n\n';

describe('headings of other trades', () => {
  it.each([
    ['DRIVER’S LICENSE', 'required'],
    ['Licences and certificates', 'required'],
    ['Education and experience requirements', 'required'],
    ['Physical demands', 'required'],
    ['Was erwarten wir von Ihnen?', 'required'],
    ['What you should send us', 'process'],
    ['Cover letter', 'process'],
    ['If this sounds like you, apply here', 'process'],
    ['Hourly wage', 'benefits'],
    ['Training & Development', 'benefits'],
    ['Vous gagnerez des points supplémentaires si', 'preferred'],
  ])('%s is of %s', (heading, kind) => expect(kindOfHeading(heading)).toBe(kind));

  it('knows the long words over what authorities ask for', () => {
    const lead =
      'To be appointed, applicants must meet one of the following minimum requirements set by the board of the county:';
    expect(kindOf('Two winters', `${DUTIES}${lead}\nTwo winters of night shifts\nA diploma of a nursing school`)).toBe(
      'required',
    );
  });

  it('takes no question that only wakes the reader for one', () => {
    const text = `Do you have a warm heart?\nHave you a calm hand?\n\nWe are three nurses and a cook.\n\n${DUTIES}${ASKED}`;
    expect(kindOf('three nurses', text)).toBe('overview');
  });

  it('takes no line of pay for one', () => {
    const duties = ['Wash the linen of the house', 'Prepare the rooms', 'Carry out the rounds', 'Assist the doctor'];
    expect(kindOf('Prepare the rooms', `STARTING WAGE: $24, 500\n\n${duties.join('\n')}\n\n${ASKED}`)).toBe(
      'responsibilities',
    );
  });

  it('reads labels that divide the duties as one list with them', () => {
    const labels =
      'Rounds:\nRooms of the east wing\nNight calls\n\nLetters:\nDrafting letters to families\nSorting the mail';
    expect(kindOf('Night calls', `${labels}\n\n${ASKED}`)).toBe('responsibilities');
  });
});

describe('what stands without a heading of its own', () => {
  it.each([
    ['We are committed to diversity and to a house for everybody.', 'legal'],
    ['We are dedicated to building an open, inclusive workplace.', 'legal'],
    ['Heron House prohibits discrimination of any kind in its rooms.', 'legal'],
    ['Bewerbungen von Männern sind ausdrücklich erwünscht, auch in Teilzeit.', 'legal'],
    ['Drug screening is conducted before the first shift by the town.', 'legal'],
    ['Heron’s offers a pension, paid leave, dental insurance and meals.', 'benefits'],
    ['Ihre vollständige Bewerbung richten Sie bitte an Frau Kranich im Haus.', 'process'],
    ['Envoyez votre candidature à la maison du héron, au bord du canal.', 'process'],
    ['We look forward to your application, with or without a letter.', 'process'],
    ['Any equivalent combination of training and experience will be considered.', 'required'],
    ['Do you have questions? Sister Anke has the answers for you:', 'process'],
  ])('%s', (sentence, kind) => {
    expect(kindOf(sentence.slice(0, 30), `${DUTIES}${ASKED}${sentence}`)).toBe(kind);
  });

  it('reads a candidate told of behind the duties', () => {
    const text = `${DUTIES}The ideal candidate has a calm voice, and sleeps well by day.\n\nBenefits\n- Free meals\n- A bus pass`;
    expect(kindOf('a calm voice', text)).toBe('required');
  });

  it('reads how to apply at the end of one paragraph under a heading', () => {
    const text = `${DUTIES}${ASKED}Benefits\nFree meals and a bus pass for all of us. To apply please send your CV to Sister Anke.`;
    expect(kindOf('send your CV', text)).toBe('process');
  });

  it('leaves what is asked in a list that is no list of fairness', () => {
    const item = 'You agree to random drug and alcohol testing.';
    expect(kindOf('random drug', `${DUTIES}${ASKED.trim()}\n- ${item}\n- You can lift a patient`)).toBe('required');
  });

  it('goes on with the employer behind a sentence of fairness at the top', () => {
    const about =
      'We do not discriminate: all are welcome.\n\nOur only goal is a quiet night for the guests of this house.';
    expect(kindOf('Our only goal', `About us\n\n${about}\n\n${DUTIES}${ASKED}`)).toBe('overview');
  });

  it('knows duties whose doer is not named', () => {
    expect(
      kindOf('Supports the guests', `SUMMARY\n\nSupports the guests at night. Prepares their rooms.\n\n${ASKED}`),
    ).toBe('responsibilities');
  });

  it('finds what is required in the text about the job', () => {
    const text = `The house has twelve rooms. A diploma of a nursing school is required.\n\n${DUTIES}${ASKED}`;
    expect(kindOf('A diploma', text)).toBe('required');
  });
});

describe('text that lost its line breaks', () => {
  const filler = 'The house stands in a garden of old trees, and its rooms look out on the water of the canal. '.repeat(
    3,
  );

  it('is cut where sentences are glued together', () => {
    const text = `${filler}Nobody is alone here.Every room has a lamp.BenefitsThe house pays the bus and all meals.`;
    expect(kindOf('pays the bus', `${DUTIES}${ASKED}About the house\n${text}`)).toBe('benefits');
  });

  it('is cut before headings in capitals', () => {
    const text = `${filler}THE ROLE You will wash and feed the guests. BENEFITS PACKAGE Free meals and a room with a view.`;
    expect(kindOf('Free meals', text)).toBe('benefits');
  });
});
