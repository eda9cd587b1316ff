import type { Section } from '#libs/contracts';
import { remembering, rememberingLines } from '../text/remember.js';
import { englishKind } from './english-headings.js';
import { foreignKind } from './foreign-headings.js';
import { RULES } from './heading-rules.js';

export type SectionKind = Section['kind'];

/** "Head of Education (m/w/d)" is the job's title, whatever its words. */
const OF_ALL_GENDERS = /\((?:m|w|f|d|x|h)(?: ?[/|] ?(?:m|w|f|d|x|h)){1,3}\)/i;

/** "_About you_", "ABOUT YOU 🦄": what stands around its words, with what joins the parts of a picture. */
const MARKS = /^(?:[\s_*~#]|\p{So}|\u200b|\u200d|\ufe0f)+|(?:[\s:：?!.…_*~#-]|\p{So}|\u200d|\ufe0f)+$/gu;

/** The kind a heading announces, or null when its words say nothing known. */
export const kindOfHeading = remembering((heading): SectionKind | null => {
  const words = heading
    .replace(/^[¿¡]/, '')
    .replace(/^(?:\(?\d{1,2}[.)]|[ivx]{1,4}\.) ?/i, '')
    .replace(MARKS, '')
    .trim();
  if (words === '' || words.length > 110 || /^(?:find out|learn|read) more\b/i.test(words)) return null;
  if (OF_ALL_GENDERS.test(words)) return 'overview';
  const foreign = foreignKind(words);
  if (foreign !== null) return foreign;
  const english = englishKind(words);
  if (english !== null) return english;
  for (const [kind, rule] of RULES) if (rule.test(words)) return kind;
  return null;
});

/** Words that stand before the noun of a heading, and the nouns. */
const BEFORE =
  '(?:the|our|your|my|key|main|core|primary|job|role|position|candidate|basic|minimum|preferred|required|additional|desired|desirable|essential|general|technical|other|highly|bonus|nice[- ]to[- ]have|must[- ]have|humble|soft|personal|professional|relevant|related|base|annual|examples of)';
const NOUN =
  '(?:duties|responsibilities|requirements?|qualifications?|skills|experiences?|education|training|benefits|perks|growth|pay|compensation|salary|overview|summary|description|role|team|opportunity|position|job|tasks|profile|nice[- ]to[- ]haves?|must[- ]haves?|bonus(?: points)?|desirable|desired|location|deadline|disclaimer|functions|accountabilities|contact|knowledge|abilities|attributes|expectations|certifications|competenc(?:y|ies)|criteria|traits|languages)';
const JOINED = `(?:,? (?:and|&) |, | ?/ ?)(?:${BEFORE} )*${NOUN}`;
const NOUNS = `(?:${BEFORE},? )*${NOUN}(?:${JOINED}){0,5}(?: \\([^()]{1,40}\\))?`;
const PAY =
  '(?:[\\p{L}\\d.&]{1,14} ){0,3}(?:pay|salary|compensation|hiring|wage) ranges?(?: (?:transparency|disclosure|information|details))?|(?:pay|salary) transparency|pay (?:&|and) .{1,20}|total rewards|hourly rate';
const FAIR =
  '(?:our |the )?commitment(?: to .{3,60})?|(?:diversity|belonging|inclusion|equity)(?:(?:,| and| &|, and|, &) (?:diversity|belonging|inclusion|equity))*(?: (?:at|@) .{2,30})?|equal (?:employment )?opportunit(?:y|ies).{0,40}|(?:[\\p{L}]{2,20} )?(?:data )?privacy(?: (?:notices?|policy|statement))?|.{0,40}\\b(?:recruit(?:ment|ing)|job|hiring) (?:fraud|scams?)|fraudulent .{3,30}|accommodations?|ai (?:and|in|&) our .{3,30}|information on data processing';
const THE_THING =
  '(?:the|this|our) (?:internship|traineeship|apprenticeship|fellowship|placement|program(?:me)?|company|firm|department|mission|challenge|project)';
const ABOUT =
  'about (?:the |this |our )?(?:role|team|job|position|company|us|you|opportunity|department|internship|program(?:me)?)|about \\p{Lu}[\\p{L}\\d.&-]{1,20}(?: \\p{Lu}[\\p{L}\\d.&-]{1,20}){0,2}';
const OPENERS =
  "(?:what|what['’]s|who|how|why|in this|you|you['’]ll|we|we['’]d|our|your|a few|so,?|as an?|the impact|strong candidates|some|an overview|success in|sample|bonus|ideally,?|an ideal candidate|this is the (?:perfect|right) job|deine?|ihre?|unsere?|wir|was|womit|worauf|warum|das|votre|vos|ton|tes|nous|ce que|qui|à propos|tus?|qué|sobre|wat|jouw|wij|cosa|i tuoi)(?:[\\s,].{0,66})?";
const OTHERS =
  '(?:strongly |highly )?(?:preferred|desirable|required|essential)|good[- ]to[- ]haves?|great[- ]to[- ]haves?|(?:success|performance) measures|it pays to .{2,30}|to (?:succeed|be successful|thrive|excel|do well)(?:,? .{0,40})?|the work|how to apply|application (?:process|deadline)|(?:hiring|interview) process|logistics|(?:the |key |practical |other )details|policies|travel|culture|additional information|working conditions(?: .{0,40})?|aufgaben|anforderungen|qualifikationen?|profil|stellenbeschreibung|missions?|avantages|requisitos|funciones|responsabilidades|beneficios|requisiti|responsabilità|vereisten|functie-eisen';

/**
 * Whole headings that need no other sign (colon, bold, capitals) to be one. Kept narrow: a plain list item such as
 * "Excellent communication skills" also contains a heading's word.
 */
const CERTAIN = new RegExp(`^(?:${[NOUNS, THE_THING, ABOUT, PAY, FAIR, OTHERS, OPENERS].join('|')})$`, 'iu');

/** The first words of such headings. Most lines begin otherwise, and need not be looked at closely. */
const FIRST_WORDS = new Set(
  (
    'the our your my key main core primary job role position candidate basic minimum preferred required additional desired ' +
    'desirable essential general technical other highly bonus nice must humble soft personal professional relevant related ' +
    'base annual examples duties responsibilities requirement requirements qualification qualifications skill skills ' +
    'experience experiences education training benefits perks growth pay compensation salary overview summary description ' +
    'team opportunity tasks profile location deadline disclaimer functions accountabilities contact knowledge abilities ' +
    'attributes expectations certifications competency competencies criteria traits languages total hourly commitment ' +
    'diversity belonging inclusion equity equal fraudulent accommodation accommodations ai information this about what who ' +
    'how why in you we a so as an strong some success sample ideally deine dein ihre ihr unsere unser wir was womit worauf ' +
    'warum das votre vos ton tes nous ce qui à tu tus qué sobre wat jouw wij cosa i strongly good great performance ' +
    'application hiring interview it to details practical logistics policies travel culture working aufgaben anforderungen qualifikation ' +
    'qualifikationen profil stellenbeschreibung mission missions avantage avantages requisitos funciones ' +
    'responsabilidades beneficios requisiti responsabilità vereisten functie'
  ).split(' '),
);
const FURTHER_ON = /\b(?:ranges?|fraud|scams?|privacy)\b/i;
const FIRST_WORD = /^[\p{L}]+/u;

const fitsCertain = remembering((words) => CERTAIN.test(words));

export const isCertainHeading = rememberingLines((words): boolean => {
  if (foreignKind(words.replace(/^[¿¡]/, '')) !== null || englishKind(words) !== null) return true;
  if (!FIRST_WORDS.has(FIRST_WORD.exec(words)?.[0].toLowerCase() ?? '') && !FURTHER_ON.test(words)) return false;
  if (fitsCertain(words)) return kindOfHeading(words) !== null;
  // "Additional information - What we give you": both halves are headings; a list item has something else behind the dash.
  const [, half, other] = /^([^–—-]{4,40}) [–—-] (\p{Lu}[^,;\d]{4,50})$/u.exec(words) ?? [];
  return half !== undefined && other !== undefined && CERTAIN.test(half) && kindOfHeading(other) !== null;
});
