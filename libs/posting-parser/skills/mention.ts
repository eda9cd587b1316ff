import type { Form } from './dictionary.js';

/** A known skill at its place in the text. */
export interface Mention {
  form: Form;
  start: number;
  end: number;
}
