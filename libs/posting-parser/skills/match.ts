import { FORMS, type Form } from './dictionary.js';
import type { Mention } from './mention.js';
import { tokenise, type Token } from './tokens.js';
import { speaksOfLanguage, speaksOfTechnology } from './context-words.js';

/** A mention, and whether the words around it, where it needs them, speak for it. */
export interface Candidate extends Mention {
  sure: boolean;
}

/** Every mention of a known skill; where forms overlap the longest wins, and ambiguous words need their context. */
export function findMentions(text: string): Mention[] {
  return findCandidates(text).filter(({ sure }) => sure);
}

/** The same with the ambiguous words that their context does not speak for. */
export function findCandidates(text: string): Candidate[] {
  const tokens = tokenise(text);
  const found: Mention[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const mention = longestAt(text, tokens, i);
    if (!mention) continue;
    found.push(mention);
    i += mention.form.keys.length - 1;
  }
  const technologies = found.filter(({ form }) => form.kind === 'technology');
  return found.map((mention) => {
    const { rule, kind } = mention.form;
    const sure =
      rule !== 'context' ||
      (kind === 'language' ? speaksOfLanguage(text, mention) : speaksOfTechnology(text, mention, technologies));
    return { ...mention, sure };
  });
}

function longestAt(text: string, tokens: readonly Token[], index: number): Mention | null {
  const first = tokens[index];
  const forms = first && FORMS.get(first.key);
  if (!first || !forms || isInsideWord(text, first.start)) return null;
  for (const form of forms) {
    const last = tokens[index + form.keys.length - 1];
    if (!last || !matches(text, tokens, index, form) || !endsWell(text, last.end, form)) continue;
    const words = text.slice(first.start, last.end);
    if (form.rule !== 'any' && words.replaceAll('-', ' ') !== form.written.replaceAll('-', ' ')) continue;
    return { form, start: first.start, end: last.end };
  }
  return null;
}

function matches(text: string, tokens: readonly Token[], index: number, form: Form): boolean {
  for (let i = 1; i < form.keys.length; i++) {
    const token = tokens[index + i];
    const before = tokens[index + i - 1];
    if (!token || !before || !sameWord(token.key, form.keys[i] ?? '', form, i)) return false;
    const gap = token.start - before.end;
    if (gap > 1 || (form.joined[i] === true && gap > 0)) return false;
    if (gap === 1 && !/[ \-‐‑–]/.test(text[before.end] ?? '')) return false;
  }
  return true;
}

/** The last word may stand in the plural. */
function sameWord(key: string, expected: string, form: Form, index: number): boolean {
  if (key === expected) return true;
  return form.kind !== 'technology' && index === form.keys.length - 1 && key === `${expected}s`;
}

function isInsideWord(text: string, start: number): boolean {
  const before = text[start - 1] ?? ' ';
  return (
    /[\p{L}\p{N}_@#]/u.test(before) ||
    (before === '.' && /[\p{L}\p{N}]/u.test(text[start - 2] ?? ' ')) ||
    (before === '/' && /[/.]/.test(text[start - 2] ?? ' '))
  );
}

/** "Java" is not in "Java_x", "C" not in "C++", "react" not in "react.example.com"; "Java 8" and "HTML5" are fine. */
function endsWell(text: string, end: number, form: Form): boolean {
  const next = text[end] ?? ' ';
  if (/[\p{L}_@]/u.test(next)) return false;
  if (/\p{N}/u.test(next)) return form.written.length >= 3;
  if (next === '.' && /\p{Ll}{2}/u.test(text.slice(end + 1, end + 3)))
    return !/^\.(?:js|NET|io)\b/.test(text.slice(end, end + 4)) && form.keys.length > 1;
  if (form.written.length <= 2) return !/[+#&*'’-]/.test(next);
  return next !== '#';
}
