// Cross-validation by document: what `findSkillSpans` finds in postings that the model has not seen.
import { addRows } from '../eval/skillspan.mjs';
import { toSentence } from './sentences.mjs';

/**
 * Learns `folds` times, each time without every so many-th document, and answers the `Scores` of what was left out, summed
 * up over all documents: "knowledge, tech" → scores. Phrases are graded without what is left out as well.
 */
export function crossValidate(lib, rows, folds, learnModel) {
  const documents = [...new Set(rows.map(({ doc }) => doc))];
  const foldOf = new Map(documents.map((doc, at) => [doc, at % folds]));
  const scores = new Map();
  for (let fold = 0; fold < folds; fold++) {
    const others = rows.filter(({ doc }) => foldOf.get(doc) !== fold);
    lib.useSkillModel(learnModel(others.map((row) => toSentence(lib, row))).text);
    addRows(
      scores,
      rows.filter(({ doc }) => foldOf.get(doc) === fold),
      lib,
    );
    console.log(`  fold ${fold + 1} of ${folds}`);
  }
  return scores;
}
