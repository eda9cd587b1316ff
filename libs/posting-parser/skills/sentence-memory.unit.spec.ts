import { describe, expect, it } from '@jest/globals';
import { readSkills } from './read-skills.js';

const SENTENCE = 'You know Kubernetes, wharf logistics and teamwork.';
const found = (text: string, quiet: { start: number; end: number }[] = []): string =>
  JSON.stringify(readSkills(text, { listedOnly: quiet }));
const guessedIn = (text: string, quiet: { start: number; end: number }[]): number =>
  readSkills(text, { listedOnly: quiet }).guesses.words.flat().length;
/** What is found in it, as if it began a text. */
const foundBehind = (lead: string, quiet: { start: number; end: number }[] = []): string => {
  const { candidates, guesses } = readSkills(`${lead}${SENTENCE}`, { listedOnly: quiet });
  const moved = (places: readonly { start: number; end: number }[]): object[] =>
    places.map((place) => ({ ...place, start: place.start - lead.length, end: place.end - lead.length }));
  return JSON.stringify({
    candidates: moved(candidates),
    guesses: { spans: guesses.spans.map(moved), words: guesses.words.map(moved) },
  });
};

describe('sentences that texts have in common', () => {
  it('are found the same however often they come, and wherever', () => {
    const first = found(SENTENCE);
    expect(readSkills(SENTENCE).candidates.length).toBeGreaterThan(1);
    for (const lead of ['', 'Ahoy.\n', '', 'The harbour is open.\n\n', 'Ahoy.\n'])
      expect(foundBehind(lead)).toBe(first);
  });

  it('are not guessed at where only the lists are asked, and are elsewhere', () => {
    const quiet = [{ start: 0, end: 200 }];
    const listed = found(SENTENCE, quiet);
    const guessed = found(SENTENCE);
    expect([guessedIn(SENTENCE, quiet), guessedIn(SENTENCE, []) > 0]).toEqual([0, true]);
    for (let times = 0; times < 3; times++) {
      expect(found(SENTENCE, quiet)).toBe(listed);
      expect(found(SENTENCE)).toBe(guessed);
    }
  });

  it('count as read: a text of too many words ends where it ended without them', () => {
    let state = 7;
    const word = (): string => {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
      return state.toString(36).replaceAll(/\d/g, 'q');
    };
    const lines = Array.from({ length: 2_500 }, () => `${word()} ${word()}`);
    const text = [...lines, SENTENCE].join('\n');
    const first = found(text);
    for (let times = 0; times < 3; times++) expect(found(text)).toBe(first);
  });
});
