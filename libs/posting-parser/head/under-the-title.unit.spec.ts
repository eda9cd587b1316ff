import { describe, expect, it } from '@jest/globals';
import { parsePosting } from '../index.js';

const BODY =
  'You help our guests to find what they need.\n\nRequirements\n- Two years of experience with lathes\n- SQL';

function employer(text: string): string | null {
  const result = parsePosting({ text });
  if (!result.ok) throw new Error(result.reasons.join());
  return result.posting.company?.name ?? null;
}

describe('a line under the title', () => {
  it.each(['Immediate Start', 'Great Benefits', 'Bank Holiday Cover', 'Platform Squad', 'Ward Nine', 'Lantern Row'])(
    'is no employer by itself: %s',
    (line) => expect(employer(`Shop Assistant\n${line}\n\n${BODY}`)).toBeNull(),
  );

  it.each(['Immediate Start', 'Great Benefits', 'Bank Holiday Cover'])('nor above a place: %s', (line) =>
    expect(employer(`Shop Assistant\n${line}\nBoston, MA\n\n${BODY}`)).toBeNull(),
  );

  it('nor where a word of it begins a sentence', () =>
    expect(
      employer(`Shop Assistant\nPlatform Nine\n\nPlatform work is fun. We own the platform of it.\n\n${BODY}`),
    ).toBeNull());

  it.each([
    ['Lantern Row\n\nAt Lantern Row we keep shop.'],
    ['Lantern Row\nBoston, MA\n'],
    ['Lantern Row\n\nWrite to jobs@lanternrow.example today.'],
  ])('is one with a second sign: %s', (lines) =>
    expect(employer(`Shop Assistant\n${lines}\n\n${BODY}`)).toBe('Lantern Row'),
  );

  it('is one where its first half is said again', () =>
    expect(employer(`Shop Assistant\nElm Row Shop, Harrowby Mills\n\nThe Elm Row Shop is old.\n\n${BODY}`)).toBe(
      'Elm Row Shop, Harrowby Mills',
    ));

  it('is one by its legal form', () =>
    expect(employer(`Shop Assistant\nLantern Row Ltd\n\n${BODY}`)).toBe('Lantern Row Ltd'));
});
