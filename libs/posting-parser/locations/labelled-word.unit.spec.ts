import { describe, expect, it } from '@jest/globals';
import { parsePosting } from '../parse-posting.js';

function places(label: string, more = ''): unknown[] {
  const text = `Lathe Operator\nLocation: ${label}\n\nYou run our lathes.\n\nRequirements\n- Two years of experience with lathes\n- SQL\n\n${more}`;
  const result = parsePosting({ text });
  if (!result.ok) throw new Error(result.reasons.join());
  return result.posting.locations.map(({ raw, city }) => [raw, city]);
}

describe('one word behind the label of a place', () => {
  it.each(['Kitchen', 'Warehouse', 'Downtown', 'Customer-facing', 'Europe-wide', 'Harrowby'])(
    'is no town by itself: %s',
    (word) => expect(places(word)).toEqual([[word, null]]),
  );

  it.each(['Our mill stands in Harrowby.', 'The Harrowby office is small.', 'Mill Lane 4, Harrowby LS1 4AB'])(
    'is one where the text says so: %s',
    (more) => expect(places('Harrowby', more)).toEqual([['Harrowby', 'Harrowby']]),
  );

  it('is none where the text has it as a word', () =>
    expect(places('Kitchen', 'Work in Kitchen A. The kitchen is large, and you are in Kitchen.')).toEqual([
      ['Kitchen', null],
    ]));
});

describe('a building and a name behind the label of a place', () => {
  it('are kept as they stand, and the name is a town where the text says so', () => {
    expect(places('Civic Centre, Thornfield')).toEqual([['Civic Centre, Thornfield', null]]);
    expect(places('Civic Centre, Thornfield', 'Our office in Thornfield is small.')).toEqual([
      ['Civic Centre, Thornfield', 'Thornfield'],
    ]);
  });

  it('are kept beside a town that is known', () =>
    expect(places('Town Hall, Leeds')).toEqual([['Town Hall, Leeds', 'Leeds']]));

  it('are no modes of work', () => expect(places('Flexible, Hybrid')).toEqual([]));
});
