import { describe, expect, it } from '@jest/globals';
import { parsePosting } from '../parse-posting.js';

function read(title: string, more = ''): [string | null, unknown] {
  const text = `${title}\n\nYou will do what the title says, with care. ${more}\n\nRequirements\n- Two years of experience with lathes\n- SQL`;
  const result = parsePosting({ text });
  if (!result.ok) throw new Error(result.reasons.join());
  return [result.posting.title, result.posting.locations.map(({ city, country }) => `${city}/${country}`)];
}

describe('a city that ends a title', () => {
  it.each(['Developer Havana', 'Nurse Florence', 'Consultant Alexandria', 'Developer Lima'])(
    'may be anything else: %s',
    (title) => expect(read(title)).toEqual([title, []]),
  );

  it('is one where the text says so', () => {
    expect(read('Developer Lima', 'Our office in Lima has a garden.')).toEqual(['Developer', ['Lima/PE']]);
    expect(read('Developer Lima', 'With Lima you write tests.')[0]).toBe('Developer Lima');
  });
});

describe('several towns in a sentence', () => {
  it.each(['covering Leeds, Bradford and Wakefield', 'Covering Leeds, Bradford and Wakefield.'])(
    'all of them or none: %s',
    (words) => {
      const [, places] = read('Field Engineer', words);
      expect([[], ['Leeds/GB', 'Bradford/GB', 'Wakefield/GB']]).toContainEqual(places);
    },
  );
  it('in the title', () => {
    const [, places] = read('Field Engineer covering Leeds, Bradford and Wakefield');
    expect([[], ['Leeds/GB', 'Bradford/GB', 'Wakefield/GB']]).toContainEqual(places);
  });
  it('under the title', () => {
    const [, places] = read('Field Engineer\nCovering Leeds, Bradford and Wakefield');
    expect([[], ['Leeds/GB', 'Bradford/GB', 'Wakefield/GB']]).toContainEqual(places);
  });
});
