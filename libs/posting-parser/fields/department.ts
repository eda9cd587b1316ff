import type { Context } from '../context.js';
import { labelled } from './labels.js';

const LABEL =
  /^(?:(?:the )?departments?|team|division|business unit|function|job (?:family|category|function)|abteilung|bereich|fachbereich|service|departamento|área|reparto|afdeling|category)$/i;

/** The department a label names. Sentences about teams are not read: they name neighbours as often as the home team. */
export function findDepartment(context: Context): string | null {
  for (const { value } of labelled(context, LABEL)) {
    const name = (value.split(/ [|•·] |; /)[0] ?? '').trim();
    if (
      name.length >= 2 &&
      name.length <= 60 &&
      !/[.!?]$/.test(name) &&
      name.split(' ').length <= 7 &&
      /^[\p{Lu}\d]/u.test(name)
    )
      return name;
  }
  return null;
}
