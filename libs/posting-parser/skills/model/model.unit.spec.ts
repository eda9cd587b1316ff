import { describe, expect, it } from '@jest/globals';
import { findSkillSpans } from '../find-spans.js';
import { readSkills } from '../read-skills.js';
import { encodeModel, type ModelParts } from './codec.js';
import { decodeModel } from './decode.js';
import { REACH } from './features.js';
import { LABELS } from './lattice.js';
import { LAYERS, OUTPUTS } from './layers.js';
import { nameFeatures } from './name-features.js';
import { plantPhrases } from './phrases.js';
import { Scorer } from './score.js';
import { skillVocabulary } from './skill-model.js';
import { Vocabulary } from './vocabulary.js';

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
    const vocabulary = new Vocabulary(decodeModel(encodeModel(parts())));
    const names = nameFeatures(sentence, clusters, plantPhrases(phrases));
    const scores = new Float64Array(sentence.length * LABELS);
    LAYERS.forEach((_, layer) => {
      const scorer = new Scorer(vocabulary, sentence.length);
      scorer.begin(
        sentence.map((word) => vocabulary.word(word)),
        sentence.length,
      );
      scorer.score(layer, scores);
      scores.forEach((score, at) => {
        const output = layer * LABELS + (at % LABELS);
        const ofWord = names[Math.floor(at / LABELS)] ?? [];
        expect(score).toBeCloseTo(
          ofWord.reduce((sum, name) => sum + (weights.get(name)?.[output] ?? 0), 0),
          9,
        );
      });
    });
  });

  it('is the same after it was written and read', () => {
    const { weights, transitions } = parts();
    const read = decodeModel(encodeModel(parts()));
    for (const [name, values] of weights) {
      const distance = parseInt(name, 10);
      const at = Number.isNaN(distance)
        ? read.weights.place(name)
        : read.weights.placeNear(name.replace(/^-?\d/, '')) + (distance + REACH) * OUTPUTS;
      expect([...read.weights.values.subarray(at, at + OUTPUTS)]).toEqual(Array.from(values, (value) => value * 100));
    }
    expect([...read.steps[0]!]).toEqual(transitions[0]!.map(Math.exp));
    for (const [word, groups] of clusters) expect(read.clusters.get(word)).toEqual(groups);
    expect(read.clusters.get('google')).toBeUndefined();
    for (const [first, node] of plantPhrases(phrases).next ?? [])
      expect(read.phrases.startingWith(first)).toEqual(node);
    expect(read.phrases.startingWith('cloud')).toBeUndefined();
  });

  it.each(['', 'something else', encodeModel(parts()).slice(0, 400)])('refuses another file', (text) => {
    expect(() => decodeModel(text)).toThrow(/model/);
  });

  it('comes with the parser, and labels sentences that it has not seen', () => {
    const text = 'You have experience with Python, Kubernetes and relational databases.\nFree lunch on Fridays.';
    const [knowledge = []] = readSkills(text).guesses.spans;
    expect(knowledge.map(({ start, end }) => text.slice(start, end))).toEqual([
      'Python',
      'Kubernetes',
      'relational databases',
    ]);
  });

  it('sees a comma as an end', () => {
    const text = 'Skills: Google, Cloud';
    const [knowledge = []] = readSkills(text).guesses.spans;
    for (const { start, end } of knowledge) expect(text.slice(start, end)).not.toContain(',');
  });

  it('forgets words before they fill the memory, and knows the same after it', () => {
    const text = 'You have experience with Python and relational databases.';
    const before = findSkillSpans(text);
    for (let i = 0; i < 40; i++)
      findSkillSpans(Array.from({ length: 1_000 }, (_, n) => `w${(i * 1_000 + n).toString(36)}`).join(' '));
    expect(skillVocabulary().size).toBeLessThan(32_000);
    expect(findSkillSpans(text)).toEqual(before);
  });
});
