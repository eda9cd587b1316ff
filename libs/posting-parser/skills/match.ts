import { isUsedAsVerb, senseOfTechnology, speaksOfLanguage, type Sense } from './context-words.js';
import type { KeyedToken } from './chunk-table.js';
import type { Form } from './dictionary.js';
import type { Mention } from './mention.js';
import { keyed } from './reader.js';
import { tokenise } from './tokens.js';

/** A mention, and whether the words around it, where it needs them, speak for it. */
export interface Candidate extends Mention {
  sure: boolean;
  /** They speak against it. */
  denied: boolean;
}

/** Tokens as the reader keeps them: the offsets of each count from its base. */
interface TokenList {
  tokenCount: number;
  tokens: readonly KeyedToken[];
  bases: readonly number[];
}

/** Every mention of a known skill; where forms overlap the longest wins, and ambiguous words need their context. */
export function findMentions(text: string): Mention[] {
  const found: Mention[] = [];
  const tokens = tokenise(text, keyed);
  addMentions(text, { tokenCount: tokens.length, tokens, bases: tokens.map(() => 0) }, found);
  return judge(text, found).filter(({ sure }) => sure);
}

/** Adds the known skills of a sentence. No form goes across the end of one. */
export function addMentions(text: string, list: TokenList, found: Mention[]): void {
  for (let i = 0; i < list.tokenCount; i++) {
    const { forms } = list.tokens[i]!;
    const mention = forms && longestAt(text, list, i, forms);
    if (!mention) continue;
    found.push(mention);
    i += mention.form.keys.length - 1;
  }
}

/** Whether their context speaks for the ambiguous words among all mentions of a text. */
export function judge(text: string, mentions: readonly Mention[]): Candidate[] {
  const technologies = mentions.filter(({ form }) => form.kind === 'technology');
  return mentions.map((mention) => {
    const { form, start, end } = mention;
    const sense = senseOf(text, mention, technologies);
    return { form, start, end, sure: sense === 'skill', denied: sense === 'other' };
  });
}

function senseOf(text: string, mention: Mention, technologies: readonly Mention[]): Sense {
  const { form } = mention;
  if (form.rule === 'any') return 'skill';
  if (form.rule === 'exact') return isUsedAsVerb(text, mention) ? 'other' : 'skill';
  if (form.kind === 'language') return speaksOfLanguage(text, mention) ? 'skill' : 'unknown';
  return senseOfTechnology(text, mention, technologies);
}

function longestAt(text: string, list: TokenList, index: number, forms: readonly Form[]): Mention | null {
  const start = startOf(list, index);
  if (isInsideWord(text, start)) return null;
  for (const form of forms) {
    const last = index + form.keys.length - 1;
    if (last >= list.tokenCount || !matches(text, list, index, form)) continue;
    const end = endOf(list, last);
    if (!endsWell(text, end, form)) continue;
    const words = text.slice(start, end);
    if (form.rule !== 'any' && words.replaceAll('-', ' ') !== form.written.replaceAll('-', ' ')) continue;
    return { form, start, end };
  }
  return null;
}

const startOf = ({ tokens, bases }: TokenList, index: number): number => bases[index]! + tokens[index]!.start;
const endOf = ({ tokens, bases }: TokenList, index: number): number => bases[index]! + tokens[index]!.end;

function matches(text: string, list: TokenList, index: number, form: Form): boolean {
  for (let i = 1; i < form.keys.length; i++) {
    if (!sameWord(list.tokens[index + i]!.key, form.keys[i] ?? '', form, i)) return false;
    const before = endOf(list, index + i - 1);
    const gap = startOf(list, index + i) - before;
    if (gap > 1 || (form.joined[i] === true && gap > 0)) return false;
    if (gap === 1 && !/[ \-‐‑–]/.test(text[before] ?? '')) return false;
  }
  return true;
}

/** The last word may stand in the plural. */
function sameWord(key: string, expected: string, form: Form, index: number): boolean {
  if (key === expected) return true;
  return form.kind !== 'technology' && index === form.keys.length - 1 && key === `${expected}s`;
}

/** What stands beside most words: it is looked at before the patterns are asked. */
const isGap = (code: number): boolean => code === BLANK || code === NEWLINE || code === COMMA;
const BLANK = 32;
const NEWLINE = 10;
const COMMA = 44;

function isInsideWord(text: string, start: number): boolean {
  if (start === 0 || isGap(text.charCodeAt(start - 1))) return false;
  const before = text[start - 1] ?? ' ';
  return (
    /[\p{L}\p{N}_@#]/u.test(before) ||
    (before === '.' && /[\p{L}\p{N}]/u.test(text[start - 2] ?? ' ')) ||
    (before === '/' && /[/.]/.test(text[start - 2] ?? ' '))
  );
}

/** "Java" is not in "Java_x", "C" not in "C++", "react" not in "react.example.com"; "Java 8" and "HTML5" are fine. */
function endsWell(text: string, end: number, form: Form): boolean {
  if (end === text.length || isGap(text.charCodeAt(end))) return true;
  const next = text[end] ?? ' ';
  if (/[\p{L}_@]/u.test(next)) return false;
  if (/\p{N}/u.test(next)) return form.written.length >= 3;
  if (next === '.' && /\p{Ll}{2}/u.test(text.slice(end + 1, end + 3)))
    return !/^\.(?:js|NET|io)\b/.test(text.slice(end, end + 4)) && form.keys.length > 1;
  if (form.written.length <= 2) return !/[+#&*'’-]/.test(next);
  return next !== '#';
}
