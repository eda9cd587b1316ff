import { describe, expect, it } from '@jest/globals';
import { findSections } from '../sections/find-sections.js';
import { kindOfSentence } from '../sections/sentence-kind.js';
import { anyLineHasCue, hasCue, linesWithCue } from './cues.js';
import { readDocument } from './read-document.js';

describe('cues', () => {
  it('are asked of a text, of each line, and of all lines', () => {
    const doc = readDocument({ text: 'Keeper of the lamp\nPosted on 3 May\nApply by letter' });
    expect(hasCue('Posted on 3 May', 'posted')).toBe(true);
    expect(doc.lines.map((_, index) => linesWithCue(doc, 'posted')(index))).toEqual([false, true, false]);
    expect([anyLineHasCue(doc, 'posted'), anyLineHasCue(doc, 'season')]).toEqual([true, false]);
  });
});

/** One for each way in which the long patterns begin: none of them may be passed over for want of a cue. */
describe('sentences that a cue leads to', () => {
  it.each([
    'Simply forward the form to the keeper.',
    'Please contact the harbour master.',
    'Upload your covering letter on the page below.',
    'If you are interested, knock twice.',
    'We are accepting submissions until the tower is full.',
    'The recruitment process will take two weeks.',
    'Candidates who are shortlisted come to the second round.',
    'An informal chat with the keeper is fine.',
    'For more details about the tower, call the harbour.',
    'Have any questions? The keeper knows.',
    'We look forward to receiving your CV.',
    'Bewirb dich noch heute.',
    'Für Rückfragen steht der Leuchtturmwärter bereit.',
    'Envoyez au gardien votre lettre.',
    'Mándanos tu candidatura.',
  ])('on how to apply: %s', (sentence) => expect(kindOfSentence(sentence)).toBe('process'));

  it.each([
    'The harbour welcomes applications from all shores.',
    'People from under-represented groups row with us.',
    'We value difference.',
    'Our recruitment is fair.',
    'Nobody is turned away because of age.',
    'The harbour does not tolerate discrimination.',
    'We are a disability-confident harbour.',
    'The tower is a drug-free workplace.',
    'You must be legally entitled to work on the island.',
    'No unsolicited CVs are read here.',
    'The harbour is committed to a diverse crew and an inclusive workplace.',
    'We believe that a diverse and equitable team rows better.',
    'The harbour prohibits harassment.',
    'Bewerbungen von Frauen sind willkommen.',
  ])('on fairness: %s', (sentence) => expect(kindOfSentence(sentence)).toBe('legal'));

  it('on pay behind a list', () => {
    const text =
      'Requirements\n- Row a boat\n- Trim a wick\n\nThe starting salary range depends on the island and its weather.';
    expect(findSections(readDocument({ text })).map(({ kind }) => kind)).toEqual(['required', 'benefits']);
  });
});
