import type { Skill } from '#libs/contracts';
import { FIELD_TERMS, TOOLS } from '../data/field-terms.js';
import { KNOWLEDGE, SOFT, SPOKEN } from '../data/knowledge.js';
import { TECHNOLOGIES } from '../data/technologies.js';
import { tokenise, type Token } from './tokens.js';

export interface Form {
  name: string;
  kind: Skill['kind'];
  /** How the form is written; checked where `rule` is not `any`. */
  written: string;
  /** `any`: in any case; `exact`: as written; `context`: as written, and only among words that speak of it. */
  rule: 'any' | 'exact' | 'context';
  keys: readonly string[];
  /** Which tokens touch the one before them. */
  joined: readonly boolean[];
}

const SOURCES: readonly (readonly [Skill['kind'], string])[] = [
  ['technology', TECHNOLOGIES],
  ['technology', TOOLS],
  ['knowledge', KNOWLEDGE],
  ['knowledge', FIELD_TERMS],
  ['soft', SOFT],
  ['language', SPOKEN],
];

/** Forms by their first token, the longest first. */
export const FORMS: ReadonlyMap<string, readonly Form[]> = build();

function build(): Map<string, Form[]> {
  const byFirst = new Map<string, Form[]>();
  for (const [kind, source] of SOURCES) {
    for (const line of source.split('\n')) {
      for (const form of formsOf(line.trim(), kind)) {
        const first = form.keys[0];
        if (first === undefined) continue;
        const list = byFirst.get(first);
        if (list) list.push(form);
        else byFirst.set(first, [form]);
      }
    }
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.keys.length - a.keys.length);
  return byFirst;
}

function formsOf(line: string, kind: Skill['kind']): Form[] {
  if (line === '') return [];
  const colon = line.indexOf(': ');
  const name = colon < 0 ? line : line.slice(0, colon);
  const forms = colon < 0 ? [name] : line.slice(colon + 2).split(' | ');
  return forms.map((marked) => {
    const rule = marked.startsWith('~') ? 'context' : marked.startsWith('=') ? 'exact' : 'any';
    const written = rule === 'any' ? marked : marked.slice(1);
    const tokens = tokenise(written, (start, end, key): Token => ({ start, end, key }));
    const joined = tokens.map((token, index) => index > 0 && tokens[index - 1]?.end === token.start);
    return { name, kind, written, rule, keys: tokens.map((token) => token.key), joined };
  });
}
