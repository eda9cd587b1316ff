import { rememberingLines } from '../text/remember.js';
import { wordScanner } from '../text/word-scanner.js';

/** Nouns that end a job title, in the languages postings come in. Used to recognise a title line. */
const NOUNS =
  'engineer|developer|manager|analyst|designer|scientist|architect|consultant|specialist|intern|internship|trainee|apprentice|coordinator|administrator|assistant|associate|director|lead|head|officer|representative|executive|recruiter|researcher|technician|programmer|tester|accountant|auditor|attorney|lawyer|counsel|paralegal|nurse|teacher|professor|lecturer|tutor|instructor|driver|operator|cashier|cook|chef|barista|server|clerk|writer|editor|copywriter|journalist|producer|strategist|planner|buyer|advisor|adviser|supervisor|superintendent|foreman|mechanic|electrician|plumber|welder|machinist|inspector|controller|partner|president|founder|fellow|fellowship|postdoc|student|graduate|sre|devops|scrum master|product owner|evangelist|advocate|agent|broker|banker|trader|underwriter|actuary|economist|statistician|physician|pharmacist|therapist|dentist|surgeon|caregiver|counselor|psychologist|worker|labou?rer|guard|receptionist|secretary|host|waiter|waitress|bartender|housekeeper|cleaner|janitor|packer|picker|loader|warehouse|merchandiser|stylist|photographer|animator|artist|illustrator|translator|interpreter|librarian|biologist|chemist|physicist|geologist|surveyor|pilot|captain|steward(?:ess)?|volunteer|crew(?: member)?|attendant|stocker|clerk|aide|helper|ranger|keeper|baker|butcher|florist|gardener|landscaper|carpenter|roofer|painter|dispatcher|trainer|nanny|babysitter|coach|caretaker|custodian|porter|dishwasher|lifeguard|paramedic|firefighter|hygienist|phlebotomist|radiographer|midwife|sonographer|veterinarian|groomer|barber|hairdresser|assembler|fabricator|millwright|courier|curator|archivist|registrar|chaplain|organizer|fundraiser|ambassador|bookkeeper|treasurer|appraiser|adjuster|examiner|teller|estimator|scheduler|generalist|technologist|practitioner|clinician|marketer|operative|handyman|sommelier|planner|facilitator|moderator|interviewer|detective|constable|steamfitter|fitter|carer|joiner|bricklayer|pipefitter|lineman|welder|machine operator|co-op|coop|placement|werkstudent(?:in)?|praktikant(?:in)?|praktikum|ausbildung|auszubildende[rn]?|mitarbeiter(?:in)?|entwickler(?:in)?|ingenieur(?:in)?|berater(?:in)?|leiter(?:in)?|referent(?:in)?|sachbearbeiter(?:in)?|kaufmann|kauffrau|fachkraft|experte|expertin|techniker(?:in)?|pfleger(?:in)?|verkäufer(?:in)?|kaufleute|kundenberater(?:in)?|lehrkraft|erzieher(?:in)?|hilfskraft|aushilfe|minijobber(?:in)?|trainee|volontär(?:in)?|ingénieure?|développeu(?:r|se)(?:[·./(-]?e?use\\)?)?|infirmière?|comptable|conseill(?:er|ère)|gestionnaire|commercial(?:e)?|aide-soignante?|chef(?:fe)? de|responsable|chargé(?:e|\\(e\\)|[.·-]e)? d[e’]|stagiaire|stage|alternance|alternante?|consultante?|technicien(?:ne)?|vendeu(?:r|se)|ingenier[oa]|desarrollador(?:a)?|analista|gerente|becari[oa]|prácticas|técnic[oa]|programador(?:a)?|diseñador(?:a)?|enfermer[oa]|camarer[oa]|cociner[oa]|dependient[ea]|contable|asesor(?:a)?|ingegnere|sviluppatore|tirocinio|stagista|medewerker|verpleegkundige|monteur|chauffeur|verkoper|consulent|beheerder|projectleider|docent|ontwikkelaar|adviseur|stagiair|engenheiro|desenvolvedor|estagiári[oa]|estágio|programista|inżynier|utvecklare|ingenjör|sjuksköterska|säljare|udvikler|medarbejder|utvikler|kehittäjä';

/** German joins words: "Softwareentwickler", "Vertriebsleiterin". */
const JOINED =
  'entwickler|ingenieur|berater|leiter|referent|bearbeiter|betreuer|techniker|pfleger|verkäufer|mitarbeiter|assistent|experte|architekt|lehrer|fahrer|helfer|verwalter|planer|prüfer|mechaniker|elektroniker|praktikum|praktikant';
const COMPOUNDS = `(?:${JOINED})(?:in|innen|n)?`;

/** "Immunologist". */
const SCHOLARS = '\\p{L}{3,12}ologist';

const PATTERN = new RegExp(`(?<![\\p{L}])(?:(?:${NOUNS}|${SCHOLARS})s?|\\p{L}{0,24}${COMPOUNDS})(?![\\p{L}])`, 'iu');
/** What most words are without. It names no property of letters, which takes a fifth of the time. */
const COULD_BE = new RegExp(`(?<![a-z])(?:${NOUNS})|ologist|${COMPOUNDS}`, 'i');

/** What each noun begins with, whatever its ending. */
const STEMS = NOUNS.replace(/\\[()]/g, '')
  .replace(/\((?:\?:)?[^()]*\)/g, '(')
  .replace(/.\?[^|]*|[([][^|]*/gu, '');
/** Most words have none of them, and to scan for them takes a tenth of the time of the patterns. */
const hasStem = wordScanner([`${STEMS}|${JOINED}|ologist`]);

/** A title is looked at by several fields. */
const isMatch = rememberingLines((words) => COULD_BE.test(words) && PATTERN.test(words));

export const OCCUPATION = {
  source: PATTERN.source,
  test: (words: string): boolean => hasStem(words) !== 0 && isMatch(words),
};
