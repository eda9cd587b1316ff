import { OCCUPATION } from '../fields/occupations.js';
import type { DocSection } from '../sections/doc-section.js';
import type { Doc } from '../text/doc.js';

/**
 * What only advertisements for one job say; each phrase counts once. What most have, and what is found fast, comes first: few
 * need all of them.
 */
const PHRASES: readonly (readonly [number, RegExp])[] = [
  [
    2,
    /\b(?:you(?:['’]ll| will|['’]d| would) (?:be |work|own|lead|build|design|develop|help|have|join|support|manage|play|drive|report|partner|collaborate|write|test|run|teach|lead|take care|look after|assist|spend|learn|maintain|deliver|create|coordinate|ensure)|as an? [\w ,/&-]{3,60}(?:you|at)|in this role|this (?:role|position|internship|job) (?:is|will|requires|reports|can)|the (?:successful|ideal|right) candidate|reports? to|reporting to)\b/i,
  ],
  [
    2,
    /\b(?:\d\+? ?(?:-|–|to)? ?\d?\+? years?(?:['’])? (?:of )?(?:[\w-]+ ){0,4}experience|years of experience|experience (?:with|in|as)|bachelor['’]?s?|master['’]?s degree|proficien\w+ (?:in|with)|must have|must be able|ability to|familiarity with|knowledge of|high school diploma)\b/i,
  ],
  [
    2,
    /\b(?:we(?:['’]re| are) (?:currently |actively |now )?(?:looking for|hiring|seeking|searching for|recruiting)|is (?:looking for|hiring|seeking|recruiting) (?:an?|our|talented|experienced)|looking for an? [\w -]{3,60}(?:to|who)|seeking an? |we need (?:an?|\w+,? \w+ people)|(?:we want|looking for|seeking) (?:someone|somebody|people) (?:who|to|with)|we want an? (?:[\w-]+ ){0,3}(?:person|colleague|developer|engineer|designer|teammate)|wanted:|now hiring|help wanted|(?:join|joining) (?:our|the) [\w &/-]{0,40}team)/i,
  ],
  [
    1,
    /\b(?:responsibilities|requirements|qualifications|duties|nice to have|what you['’]ll do|who you are|about the role|the role|your profile|come join us|join us)\b/i,
  ],
  [1, /\b(?:equal opportunity|eeo|without regard to|reasonable accommodation)\b/i],
  [
    1,
    /\b(?:salary|compensation|per hour|\/ ?hr|hourly|per year|per annum|base pay|we pay|wage|benefits|health insurance|401\(?k\)?|paid time off|pto)\b/i,
  ],
  [
    1,
    /\b(?:full[- ]time|part[- ]time|internship|permanent|temporary|fixed[- ]term|contract role|per diem|freelance|shift|seasonal|volunteer|\d{1,2} ?(?:-|–|to) ?\d{1,2} (?:hours|hrs) (?:per|a|\/) ?week)\b/i,
  ],
  [
    1,
    /\b(?:apply (?:now|today|by|at|via|online|here|with)|to apply|write to us at|send (?:us )?your (?:cv|resume|résumé)|cover letter|applications? (?:close|deadline|are|will|must)|submit (?:your|a) (?:application|resume|cv|résumé)|call (?:us|in)|walk in)\b/i,
  ],
  [
    2,
    /[$€£] ?\d[\d,.]*k?(?: ?(?:-|–|to) ?[$€£]? ?\d[\d,.]*k?)? ?(?:\/ ?|per |an? )(?:hour|hr|h|year|yr|annum|month|week|day)\b|\b(?:pay|salary|wage|rate)(?: range)?: ?[$€£]/i,
  ],
  [1, /\b(?:background checks?|drug (?:test|screen)|driver['’]s licen[cs]e|sign up by)\b/i],
  [
    3,
    /(?:wir suchen|suchen wir|du bringst|dein profil|deine aufgaben|ihre aufgaben|ihr profil|bewirb dich|m\/w\/d|w\/m\/d|bewerbung|mitarbeiter|anforderungen|stellenbeschreibung)/i,
  ],
  [
    3,
    /(?:nous recherchons|vos missions|votre profil|profil recherché|postulez|h\/f|recrute|buscamos|requisitos|tus funciones|ofrecemos|jornada|cerchiamo|requisiti|wij zoeken|wat vragen|jouw profiel|procuramos|vaga|oferecemos|szukamy|wymagania)/i,
  ],
];

/** How much speaks for one job being advertised: a title, headings that fit, phrases; counted up to `enough`. */
export function postingScore(
  doc: Doc,
  sections: readonly DocSection[],
  rawTitle: string | null,
  enough: number,
): number {
  const sample = doc.text.slice(0, 30_000);
  let score = rawTitle !== null && OCCUPATION.test(rawTitle) ? 2 : 0;
  const kinds = new Set(
    sections.filter(({ heading, items }) => heading !== null && items.length > 0).map(({ kind }) => kind),
  );
  for (const kind of ['responsibilities', 'required', 'preferred', 'benefits'] as const)
    if (kinds.has(kind)) score += 1;
  for (const [weight, phrase] of PHRASES) {
    if (score >= enough) break;
    if (phrase.test(sample)) score += weight;
  }
  return score;
}
