import { decodeModel } from './decode.js';
import { SKILL_MODEL } from './skills.model.js';
import { Vocabulary } from './vocabulary.js';

let ready: Vocabulary | null = null;

/** The words of the model that comes with the parser, which is decoded when it is first asked for. */
export function skillVocabulary(): Vocabulary {
  ready ??= new Vocabulary(decodeModel(SKILL_MODEL));
  return ready;
}

/**
 * From now on this model in place of the one that comes with the parser, in the whole process.
 * @public for `tools/skills`, which loads it as built to judge models that do not know what they are judged by
 */
export function useSkillModel(text: string): void {
  ready = new Vocabulary(decodeModel(text));
}
