import { decodeModel } from './decode.js';
import { Vocabulary } from './vocabulary.js';
import { SKILL_MODEL } from './skills.model.js';

let ready: Vocabulary | null = null;

/** The words of the model that comes with the parser, which is decoded when it is first asked for. */
export function skillVocabulary(): Vocabulary {
  ready ??= new Vocabulary(decodeModel(SKILL_MODEL));
  return ready;
}
