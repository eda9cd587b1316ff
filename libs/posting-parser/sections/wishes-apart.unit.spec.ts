import { describe, expect, it } from '@jest/globals';
import { parsePosting } from '../index.js';
import { isWish } from './wishes-apart.js';

describe('what is only wished for', () => {
  it.each([
    'Experience with a pottery wheel is a plus',
    'Previous work in a bakery can be advantageous.',
    'Forklift certificate strongly preferred, but we will gladly train beginners.',
    'Class B licence preferred but not required',
    'Ideally, you have looked after bees before.',
    'Bonus: a first-aid certificate',
    'Kenntnisse in der Baumpflege sind von Vorteil',
    'Ein Studium, zum Beispiel in Biologie, Chemie oder einem ähnlichen Fach ist ein starkes Plus',
    'Any experience with glazes is welcome but no must',
    'Se valorará el catalán',
    'Vorteilhaft sind Erfahrungen im Gartenbau',
    'A plus to have kept bees before',
    "It'd be a big plus if you know the names of moths",
  ])('reads %j as a wish', (sentence) => expect(isWish(sentence)).toBe(true));

  it.each([
    'Fluent in Dutch; Frisian is a plus',
    'Excellent Dutch skills and further languages are a plus',
    'Experience in carpentry (boats preferred)',
    'A glazing certificate is required, a driving licence is a plus',
    'Bachelor’s degree in botany, Master’s degree preferred',
    'Experience with kilns or willingness to learn',
    'No experience required',
    'Nice to have:',
  ])('leaves %j where it is', (sentence) => expect(isWish(sentence)).toBe(false));

  const posting = (lines: readonly string[]) => {
    const text = [
      'Gardener',
      'Location: Utrecht, Netherlands',
      '',
      'We look for a gardener for our nursery.',
      ...lines,
    ];
    const result = parsePosting({ text: text.join('\n') });
    if (!result.ok) throw new Error(result.reasons.join(' '));
    return (kind: string) =>
      result.posting.sections.filter((section) => section.kind === kind).map(({ items }) => items);
  };

  it('takes the wishes out of a list of requirements, which stays one list', () => {
    const items = posting([
      '',
      'Requirements:',
      '- Experience with fruit trees',
      '- Knowledge of soils is a plus',
      '- You prune with care. A chainsaw certificate would be an asset.',
      '- Good spoken Dutch',
    ]);
    expect(items('required')).toEqual([['Experience with fruit trees', 'You prune with care.', 'Good spoken Dutch']]);
    expect(items('preferred')).toEqual([['Knowledge of soils is a plus', 'A chainsaw certificate would be an asset.']]);
  });

  it('goes on with the requirements behind one bullet that is a bonus', () => {
    const items = posting([
      '',
      'Requirements',
      '- Experience with fruit trees',
      '- Bonus: a tractor licence',
      '- Good spoken Dutch',
    ]);
    expect(items('required')).toEqual([['Experience with fruit trees', 'Good spoken Dutch']]);
    expect(items('preferred')).toEqual([['Bonus: a tractor licence']]);
  });

  it('finds a wish in the running text about the job', () => {
    const items = posting([
      '',
      'You will work beside two others. Experience in the care of hedges is desirable.',
      '',
      'Requirements',
      '- Good spoken Dutch',
      '- Experience with fruit trees',
    ]);
    expect(items('preferred')).toEqual([['Experience in the care of hedges is desirable.']]);
  });
});
