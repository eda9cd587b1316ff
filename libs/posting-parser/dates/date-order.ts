import type { Location } from '#libs/contracts';
import type { Context } from '../context.js';
import type { DateOrder } from './read-date.js';

/** Whether "03/04" is March or April here: only where every country the posting names agrees. */
export function orderFor({ doc }: Context, locations: readonly Location[]): DateOrder {
  const countries = new Set(locations.map((location) => location.country).filter((country) => country !== null));
  if (countries.size === 0) {
    if (/£|€|\bUK\b|United Kingdom|\bVAT\b/.test(doc.text) && !/\$|\bUSA?\b/.test(doc.text)) return 'day-first';
    return /\$|\bU\.?S\.?A?\b|United States/.test(doc.text) && !/[£€]/.test(doc.text) ? 'month-first' : null;
  }
  const monthFirst = [...countries].filter((country) => country === 'US' || country === 'PH');
  if (monthFirst.length === countries.size) return 'month-first';
  // Canada writes both ways.
  return monthFirst.length === 0 && !countries.has('CA') ? 'day-first' : null;
}
