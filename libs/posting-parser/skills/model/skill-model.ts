import { decodeModel } from './codec.js';
import { warm, type WarmModel } from './model.js';
import { SKILL_MODEL } from './skills.model.js';

let ready: WarmModel | null = null;

/** The model that comes with the parser, decoded when it is first asked for. */
export function skillModel(): WarmModel {
  ready ??= warm(decodeModel(SKILL_MODEL));
  return ready;
}
