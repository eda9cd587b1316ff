// Reads the data files of the parts.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Problem } from '../lib/problem.mjs';

/** The files of a folder whose name matches, in order; none where there is no such folder. */
export function filesIn(folder, pattern) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => pattern.test(name))
    .sort()
    .map((name) => join(folder, name));
}

export function readJson(file) {
  return parse(file, readFileSync(file, 'utf8'));
}

/** One JSON object a line; empty lines are passed over. */
export function readJsonLines(file) {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line, index) => parse(`${file}, line ${index + 1}`, line));
}

function parse(where, text) {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Problem(`${where} is not JSON: ${error.message}`);
  }
}

/** The postings of a file: a list, or an object that holds one. Each as the text people see, title and place on top. */
export function postingsOf(json) {
  const list = Array.isArray(json) ? json : (Object.values(json).find(Array.isArray) ?? []);
  return list.map((posting) => ({ ...posting, text: textOf(posting) })).filter(({ text }) => text !== '');
}

function textOf({ text, description, title, company, location }) {
  const body = [text, description].find((words) => typeof words === 'string') ?? '';
  const head = [title, company, location].filter((words) => typeof words === 'string' && words !== '');
  return body === '' || head.every((words) => body.startsWith(words)) ? body : `${head.join('\n')}\n\n${body}`;
}
