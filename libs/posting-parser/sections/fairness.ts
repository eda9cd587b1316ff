import { hasCue } from '../text/cues.js';

/** What employers say of fairness towards those who apply, and of the checks they put them to, in words of their own. */
const FAIR =
  '(?:diverse|inclusive|equal|equitable),? (?:[\\p{L}-]+,? ){0,4}?(?:environment|workplace|workforce|culture|teams?)';
const ENGLISH = [
  `(?:committed|dedicated) to (?:[\\p{L}-]+ ){0,2}diversity\\b`,
  `(?:committed|dedicated) to (?:[\\p{L}-]+,? ){1,4}?${FAIR}`,
  `believes? (?:that )?(?:an? )?(?:[\\p{L}-]+ and )?${FAIR}`,
  'prohibits? (?:all |any |unlawful |workplace )*(?:discrimination|harassment)',
  'Americans with Disabilities Act\\b',
  '(?:drug|alcohol) (?:screening|tests?|testing) (?:is|are) (?:administered|conducted|performed|carried out)',
];
const GERMAN = [
  'Bewerbungen von [^.]{3,60}(?:begrüßt|erwünscht|willkommen)',
  'bei (?:im Wesentlichen )?gleicher (?:fachlicher )?(?:Eignung|Qualifikation|Befähigung)',
  'Erhöhung des (?:Frauen)?anteils',
  'unabhängig von (?:\\p{L}+, ){0,4}(?:Geschlecht|Herkunft|Nationalität|Alter|Religion|Behinderung)',
  'schwerbehinderte[rn]? (?:Menschen|Bewerber)|(?:Menschen|Personen) mit (?:Schwer)?(?:behinderung|handicap)',
];
const OTHERS = ['égalité (?:des chances|professionnelle)|situation de handicap', 'igualdad de oportunidades'];
const SAID = new RegExp([`\\b(?:${ENGLISH.join('|')})`, ...GERMAN, ...OTHERS].join('|'), 'iu');

export const speaksOfFairness = (words: string): boolean => hasCue(words, 'fairness') && SAID.test(words);
