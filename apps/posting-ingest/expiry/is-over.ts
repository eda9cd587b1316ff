import type { Closing } from '#libs/contracts';

/** Only a date that somebody stated ends a posting; an estimate never does. */
export const BINDING_GRADES: readonly Closing['grade'][] = ['stated', 'structured', 'ats'];

/** Whether its last day is over. */
export const isOver = (closing: Closing | null, now: Date): boolean =>
  closing !== null &&
  closing.at !== null &&
  BINDING_GRADES.includes(closing.grade) &&
  Date.parse(closing.at) < now.getTime();
