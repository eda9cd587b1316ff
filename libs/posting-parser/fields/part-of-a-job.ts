import { hasCue } from '../text/cues.js';

/** Below it nobody calls a week full. */
const FULL_WEEK = 33;

const SHARE = /(?<![\d.,–-]|to )([01][.,]\d{1,2}) ?FTE(?![\p{L}\d])/u;
const SHARE_ALONE = /^[01][.,]\d{1,2}$/;
const WEEKLY =
  /^(\d{1,2}(?:[.,]\d{1,2})?) ?(?:hours?|hrs?|h|stunden)?(?: ?(?:\/|per|a|each|pro|die) ?(?:week|wk|woche))?$/i;
/** "50 %", "60–80%": the larger number counts. */
const PERCENT = /^(?:teilzeit,? )?(?:\d{2} ?%? ?(?:[-–]|to|bis) ?)?(\d{2,3}) ?%/i;

const toNumber = (words: string | undefined): number => Number((words ?? '').replace(',', '.'));

const isPart = (percent: number): boolean => percent >= 10 && percent < 100;

/** "FTE: 0.6", "Hours: 22.2 per week", "Pensum: 50 %": part of a job, where it is clearly less than a whole one. */
export function isPartBehindLabel(label: string, value: string): boolean {
  const share = toNumber(/^fte$/i.test(label) ? SHARE_ALONE.exec(value)?.[0] : SHARE.exec(value)?.[1]);
  if (share > 0) return share < 1;
  if (/^(?:pensum|umfang|stellenumfang|fte)$/i.test(label) && isPart(toNumber(PERCENT.exec(value)?.[1]))) return true;
  const ofWeek = /week|wk|woche/i.test(`${label} ${value}`);
  const hours = /hours|week|arbeitszeit|umfang/i.test(`${label} ${value}`) ? toNumber(WEEKLY.exec(value)?.[1]) : 0;
  return ofWeek && hours > 0 && hours < FULL_WEEK;
}

/** Words without which no sentence says it: most have none of them. */
export const couldBePart = (text: string): boolean => hasCue(text, 'partOfJob') && COULD_BE_PART.test(text);
const COULD_BE_PART = /FTE|hours? (?:per|a|each) week|\d ?%/;

const JOB = '(?:post|position|role|job|contract|appointment|vacancy|opening|stelle|pensum)';
/** "The post is 0.6 FTE", "a 0.6 FTE post": not the half of somebody who helps. */
const SHARE_OF_JOB = new RegExp(
  `(?:^(?:part[- ]time,? ?)?\\(?|\\b(?:this|it|${JOB})(?:,? (?:is|will be|offered|available|advertised|based|for|at|as|of|an?|permanent|part[- ]time))*[ ,(:]{1,3}|\\b(?:looking|hiring|seeking|recruiting)(?: for)? an? )([01][.,]\\d{1,2}) ?FTE(?![\\p{L}\\d])`,
  'iu',
);
/** "A 50 % position": not one that is sized, or held by a fund. */
const PERCENT_OF_JOB = new RegExp(
  `(?<![\\d.,–-])(\\d{2}) ?%[- ](?:part[- ]time )?(?:${JOB}|workload)(?=[,.;:)]|$| (?:with|spread|for|over|in|from|as|is|at|and|bei|ab|mit|für)(?![\\p{L}]))`,
  'iu',
);
/** "You work 20 hours per week", "The role is for 18-24 hours a week", "20 hours per week". */
const HOURS_OF_JOB = new RegExp(
  `^(?:(?:you(?:['’]ll| will)? (?:be )?work(?:ing)?|(?:this|the|our) (?:part[- ]time )?${JOB} (?:is|will be|requires|involves)|(?:this|it) is an?|(?:the |your )?(?:weekly |working )?hours(?: of work)?(?: are|:)|working)(?: [\\p{L}-]+){0,4} )?` +
    `(?:\\d{1,2}(?:[.,]\\d{1,2})? ?(?:[-–]|to) ?)?(\\d{1,2}(?:[.,]\\d{1,2})?) hours? (?:per|a|each) week(?! (?:of|on|doing)(?![\\p{L}]))`,
  'iu',
);
const FULL = /\b(?:full[- ]?time|vollzeit)/i;

/** Whether a sentence about this job says that it is clearly less than a whole one. */
export function saysPart(sentence: string): boolean {
  if (!couldBePart(sentence) || FULL.test(sentence)) return false;
  const share = toNumber(SHARE_OF_JOB.exec(sentence)?.[1]);
  if (share > 0 && share < 1) return true;
  if (isPart(toNumber(PERCENT_OF_JOB.exec(sentence)?.[1]))) return true;
  const hours = toNumber(HOURS_OF_JOB.exec(sentence)?.[1]);
  return hours > 0 && hours < FULL_WEEK;
}
