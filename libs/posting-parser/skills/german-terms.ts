import { matches } from '../text/matches.js';

/**
 * "Netzwerksicherheit", "Cloud-Systemen", "Unternehmensprozessen": German joins its terms to one word, whose last part says
 * that it is one.
 */
const TERM =
  /(?<![\p{L}-])(?:\p{Lu}[\p{L}\d]*-)*\p{Lu}[\p{L}\d]{2,}(?:-\p{Lu})?(?:sicherheit|management|systeme?n?|prozesse?n?|kommunikation|entwicklung|analysen?|technik|verwaltung|planung|steuerung|architekturen?|recht|wesen|buchhaltung|abrechnung|frameworks?|konzepte?n?|standards?|methoden|technologien?|optimierung|beratung|führung|moderation|präsentation|administration|infrastrukturen?|virtualisierung|automatisierung|digitalisierung|programmierung|konstruktion|fertigung|wartung|montage|qualität|vertrieb|marketing|einkauf|pflege|diagnostik|therapie|sprachen?|netzwerken?|datenbanken?)(?:s?(?:kenntnisse?n?|fähigkeit(?:en)?))?(?![\p{L}-])|(?<![\p{L}-])\p{Lu}\p{L}{3,}s(?:kenntnisse?n?|fähigkeit(?:en)?)(?![\p{L}-])|(?<![\p{L}-])(?:\p{Lu}[\p{L}\d]*-)+\p{Lu}[\p{L}\d]{3,}(?![\p{L}-])/gu;
/** What everybody is asked for, and what is offered. */
const COMMON =
  /^(?:weiter|aus|fort|durch|personal|persönlichkeits|mitarbeiter)|(?:berufs|arbeits|gesellschafts|zeit|eigen|verantwortungs)|(?:erfahrung|kolleg\p{L}*|team|stelle|umfeld|bereich|studium|abschluss|arbeit|kontakt|kunden|themen|affinität|arbeitsumgebung(?:en)?|fremdsprachen?|muttersprache|arbeitsqualität|lebensqualität)$/iu;
const MOST = 6;

/** Where the German terms of an item stand, and their names in the nominative as far as the ending tells. */
export function germanTerms(text: string): { name: string; start: number; end: number }[] {
  const terms: { name: string; start: number; end: number }[] = [];
  for (const { 0: word, index } of matches(text, TERM)) {
    if (terms.length >= MOST) break;
    const name = word
      .replace(/s?(?:kenntnisse?n?|fähigkeit(?:en)?)$/u, '')
      .replace(/(prozesse|systeme|konzepte)n$/iu, '$1');
    if (name.length < 7 || COMMON.test(name)) continue;
    terms.push({ name, start: index, end: index + word.length });
  }
  return terms;
}
