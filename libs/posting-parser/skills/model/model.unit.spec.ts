import { describe, expect, it } from '@jest/globals';
import { decodeModel, encodeModel, type ModelParts } from './codec.js';
import { guessSpans } from './guess.js';
import { LABELS } from './lattice.js';
import { OUTPUTS, warm } from './model.js';
import { nameFeatures } from './name-features.js';
import { plantPhrases } from './phrases.js';
import { scoreSentence } from './score.js';
import { skillModel } from './skill-model.js';

const clusters = new Map([
  ['python', [3, 12, 400]],
  ['with', [5, 7, 9]],
]);
const phrases = [
  { words: ['google', 'cloud'], lists: 2, grade: 0 },
  { words: ['python'], lists: 1, grade: 3 },
];
const sentence = ['Experience', 'with', 'Python', '/', 'Google', 'Cloud', '!'];

/** Every feature of the sentence has weights of its own. */
function parts(): ModelParts {
  const names = new Set(nameFeatures(sentence, clusters, plantPhrases(phrases)).flat());
  let next = 0;
  const weights = new Map(
    Array.from(names, (name) => [name, Float32Array.from({ length: OUTPUTS }, () => (next++ % 37) / 4 - 3)]),
  );
  return { weights, transitions: [Array(9).fill(0.25), Array(9).fill(-0.5)], clusters, phrases };
}

describe('the model of skill spans', () => {
  it('scores a sentence by just the features that training names', () => {
    const { weights } = parts();
    const model = warm(decodeModel(encodeModel(parts())));
    const expected = nameFeatures(sentence, clusters, plantPhrases(phrases)).flatMap((names) =>
      Array.from({ length: OUTPUTS }, (_, output) =>
        names.reduce((sum, name) => sum + (weights.get(name)?.[output] ?? 0), 0),
      ),
    );
    const scores = [...scoreSentence(model, sentence)];
    scores.forEach((score, at) => expect(score).toBeCloseTo(expected[at]!, 3));
  });

  it('is the same after it was written and read', () => {
    const { weights, transitions } = parts();
    const read = decodeModel(encodeModel(parts()));
    for (const [name, values] of weights) expect([...(read.weights.get(name) ?? [])]).toEqual([...values]);
    expect([...read.steps[0]!]).toEqual(transitions[0]!.map(Math.exp));
    expect(read.clusters).toEqual(clusters);
    expect(read.phrases).toEqual(plantPhrases(phrases));
  });

  it.each(['', 'something else', encodeModel(parts()).slice(0, 400)])('refuses another file', (text) => {
    expect(() => decodeModel(text)).toThrow(/model/);
  });

  it('comes with the parser, and labels sentences that it has not seen', () => {
    const text = 'You have experience with Python, Kubernetes and relational databases.\nFree lunch on Fridays.';
    const [knowledge = []] = guessSpans(skillModel(), text).spans;
    expect(knowledge.map(({ start, end }) => text.slice(start, end))).toEqual([
      'Python',
      'Kubernetes',
      'relational databases',
    ]);
  });

  it('sees a comma as an end', () => {
    const text = 'Skills: Google, Cloud';
    const [knowledge = []] = guessSpans(skillModel(), text).spans;
    for (const { start, end } of knowledge) expect(text.slice(start, end)).not.toContain(',');
  });

  it('has weights for every label of every layer', () => {
    for (const values of skillModel().weights.values()) expect(values.length % LABELS).toBe(0);
  });
});
