import type { Line } from '../text/doc.js';
import type { SectionKind } from './heading-kinds.js';
import { hasCue } from '../text/cues.js';

/**
 * Boilerplate that stands at the end of postings without a heading of its own: fairness, privacy, accommodations, and
 * warnings of those who pose as the employer.
 */
const SMALL_PRINT =
  /\b(?:(?:policy of|policy of .{2,40} to|ensur(?:e|ing)|provid(?:e|ing)|offer(?:ing)?|committed to|belie(?:ve|f) in) (?:[a-z]+ ){0,3}equal (?:employment )?opportunit(?:y|ies)|accommodations? (?:for|to) (?:[a-z]+ )?(?:individuals|people|persons|candidates|applicants) with|accommodation due to|will never (?:ask|request|solicit|require)|export[- ]control(?:led|s)?,? (?:and [a-z]+ )?(?:laws?|regulations?|technolog|information)|(?:will|do|shall) not discriminate|(?:committed to|embrace|value)s? (?:[a-z, ]{1,40} )?(?:diversity and inclusion|inclusive (?:hiring|recruit(?:ment|ing)|application|interview) process)|(?:candidate|applicant|recruit(?:ment|ing)) privacy (?:policy|notice|statement)|process (?:of )?your personal (?:data|information)|legitimate (?:e-?mails|recruiters|[a-z]+ recruiters)|equal[- ](?:employment[- ](?:and[- ])?)?opportunit(?:y|ies)(?: and affirmative action)?,? (?:employer|workplace)|without regard to (?:race|age|gender|sex|color)|regardless of (?:race|age|gender|sex|color)|reasonable accommodations?|participates? in e-verify|fair chance (?:act|ordinance|initiative)|by submitting (?:your|this|an) application|legal right to work in|background checks? (?:are|is|will|may)|does not discriminate)\b/i;
const MONEY = /(?:[$€£] ?|\b(?:USD|EUR|GBP|CAD|AUD|CHF) )\d|\b\d{2,3}[,.]\d{3}\b|\b\d+ ?(?:€|EUR|USD|GBP)/;
const RANGE = /[$€£] ?\d[\d,.]*[kK]? ?(?:-|–|—|to) ?[$€£]? ?\d/;
const PAY =
  /\b(?:salar(?:y|ies)|pay|wages?|compensation|remuneration|hourly|per hour|an hour|per (?:year|annum|month)|base|rate|gehalt|vergütung|salaire)\b|\/ ?h(?:ou)?r\b/i;
/** "The annual compensation range for this role is listed below." */
const PAY_TALK =
  /\b(?:pay|salary|compensation|wage) (?:ranges?|grades?|bands?|scale|transparency)\b|\bbase (?:pay|salary) (?:varies|is|will)\b|^(?:base pay|equity) grade\b/i;
/** "Compensation packages for eligible roles include …": a sentence about pay, whomever else it speaks of. */
const PAY_SUBJECT =
  /^(?:at [^,.]{2,30}, )?(?:[\p{L}’'-]+ ){0,6}?(?:compensation packages?|on[- ]target (?:compensation|earnings)|OTE ranges?|(?<=\b(?:your|our|the) )(?:actual |base |starting |total )*(?:pay|salary|compensation) (?:is|will|may|depends)|range of (?:annual )?(?:base )?(?:salary|pay)|(?:hourly|daily) (?:pay |wage )?rate (?:for|of) (?:this|the)|(?:base |annual |starting |target )*(?:salary|pay|compensation|wage) (?:ranges?|bands?))\b/iu;
const talksOfPay = (words: string): boolean => hasCue(words, 'pay') && PAY_TALK.test(words);
const isOfPay = (words: string): boolean => hasCue(words, 'pay') && PAY_SUBJECT.test(words);
/** "We offer a comprehensive benefits package that includes …" */
const PACKAGE = /\b(?:offers?|provides?|includ(?:es?|ing)|enjoy|receive)\b[^.]{0,80}\bbenefits?\b/i;
const OWN_MONEY = /\b(?:budgets?|revenue|raised|funding|customers|portfolio|sales of|deals)\b/i;
const APPLYING =
  /\b(?:deadline|closing date|rolling basis|until filled|to apply(?=[,.:;!]|$| (?:for (?:this|the)|please|online|at |via|by |through|now|here|anyway|even|if|regardless))|before applying|please (?:apply|send|submit)|submit (?:your|a)|application window|applications? (?:for (?:this|the) [a-z]+ )?(?:will|are|is|close|must|accepted|reviewed|should)|we (?:review|accept|will (?:take|accept|review)) applications|apply (?:for this [a-z]+ )?(?:with (?:your|an?)|by|now|at|here|online|via|before)|send (?:us )?(?:your|a) (?:cv|resume|résumé|application)|bewerbungsfrist|bewirb dich|bewerbung(?:en)? (?:bitte|per|bis|an)|pour postuler|candidatures?\b[^.]{0,30}(?:à |par |avant)|postulez|envoyez|envía tu|reageer|solliciteer|aplikuj|interviews (?:start|begin|take place)|rounds of interviews|screening call|(?:applicants|candidates) who (?:progress|advance|are (?:invited|shortlisted))|questions about (?:the|this) (?:role|position|job)[^.]{0,50} (?:are )?welcome)\b/i;
const COMPANY_SUBJECT =
  /^(?:At |The )?\p{Lu}[\p{L}\d&.'’-]*(?: (?:(?:&|and|of) )?\p{Lu}[\p{L}\d&.'’-]*){0,4},? (?:is|was|has|makes|builds|helps|provides|offers|serves|employs|runs|designs|develops|raised|operates)\b|^(?:At |Here at )\p{Lu}[^.,;]{1,40}, (?:we|our)\b|^(?:Founded|Headquartered|We (?:are|were|have)|Our \p{Ll}+)\b/u;
const COMPANY_FACT =
  /\b(?:founded|headquartered|customers|clients|employees|offices|mission|worldwide|raised|backed by|investors|leading|since (?:19|20)\d{2}|companies|saved|\d+ people)\b/i;
const ABOUT_YOU = /\b(?:you|your|years? of|experience (?:with|in)|ability to|knowledge of|degree)\b/i;

const PAY_LABEL = /^(?:[\p{L}' ]{0,30}\b)?(?:pay|salary|compensation|wage|rate)(?: range)?s? ?:/iu;
const APPLYING_LABEL = /^(?:application deadline|closing date|deadline|apply by|bewerbungsfrist) ?:/i;
const REWARD =
  /\b(?:benefits?|bonus|equity|insurance|leave|stipend|ranges?|offers?|holidays?|vacation|pto|401|paid|health|medical)\b/i;
const PROSE = 50;

/** A field of the posting as a line of its own: it is neither asked for nor given. */
const FACT_LABEL =
  /^(?:start(?:ing)? date|(?:(?:work|job|office) )?location|department|report(?:s|ing) to|(?:job|employment|contract|position) type|(?:req(?:uisition)?|job|posting) (?:id|number)|reference(?: number)?|(?:eintritts|start)(?:termin|datum)|arbeitsort|date de début|lieu de travail) ?: ?\S/iu;
const LONGEST_FACT = 80;

/** "Start date: as soon as possible." right behind the last item of a list. */
export const isFactBehindList = ({ text, bullet }: Line, before: Line | undefined, next: Line | undefined): boolean =>
  !bullet && before?.bullet === true && next?.bullet !== true && text.length <= LONGEST_FACT && FACT_LABEL.test(text);

/** Sections a list of which may run into text that belongs to none of them. */
const LISTS: ReadonlySet<SectionKind> = new Set(['responsibilities', 'required', 'preferred', 'benefits', 'process']);

export const isSmallPrint = (text: string): boolean => hasCue(text, 'smallPrint') && SMALL_PRINT.test(text);

/**
 * What a line without heading begins: pay, how to apply, the company about itself. Null where it stays in its section.
 * `apart`: the line stands apart from the list above it; otherwise only a label makes it begin something new.
 */
export function trailingKind(
  { text, bullet }: Pick<Line, 'text' | 'bullet'>,
  current: SectionKind,
  apart: boolean,
): SectionKind | null {
  if (bullet) return null;
  const words = text.slice(0, 600);
  if (current === 'legal') {
    if (!apart) return null;
    return isOfPay(words) || isPackage(words) ? 'benefits' : tellsMission(words) ? 'overview' : null;
  }
  if (!apart) return LISTS.has(current) ? labelledKind(words, current) : null;
  if (current !== 'process' && words.length < 400 && opensWithApplying(words, current))
    return paysToo(words, current) ?? 'process';
  if (!LISTS.has(current)) return tellsReward(words) ? 'benefits' : null;
  const rewarded = current === 'benefits' && rewardsIn(words) > 1;
  return paysToo(words, current) ?? (!rewarded && isAboutCompany(words) ? 'overview' : null);
}

/** "Tidewright's mission is to …" */
const MISSION = /^(?:our|(?:\p{Lu}[\p{L}\d&.-]*,? ){0,3}\p{Lu}[\p{L}\d&.-]*['’]s?) mission is\b/iu;

export const tellsMission = (words: string): boolean => MISSION.test(words);

/** Running text that comes to it only behind two sentences is about something else. */
function opensWithApplying(words: string, current: SectionKind): boolean {
  const match = hasCue(words, 'applying') ? APPLYING.exec(words) : null;
  return match !== null && (LISTS.has(current) || !/[.!?] \p{Lu}.*[.!?] \p{Lu}/u.test(words.slice(0, match.index + 1)));
}

function labelledKind(words: string, current: SectionKind): SectionKind | null {
  if (current !== 'benefits' && PAY_LABEL.test(words) && MONEY.test(words)) return 'benefits';
  return current !== 'process' && APPLYING_LABEL.test(words) ? 'process' : null;
}

function paysToo(words: string, current: SectionKind): SectionKind | null {
  if (!LISTS.has(current) || current === 'benefits') return null;
  if (isOfPay(words) || (talksOfPay(words) && !ABOUT_YOU.test(words))) return 'benefits';
  if (!/\d/.test(words)) return null;
  return (RANGE.test(words) || (MONEY.test(words) && PAY.test(words))) && !OWN_MONEY.test(words) ? 'benefits' : null;
}

/** Pay, or a package of benefits, told in a section that is about the employer or about the place. */
function tellsReward(words: string): boolean {
  if (words.length < PROSE) return false;
  return isOfPay(words) || talksOfPay(words) || isPackage(words);
}

const isPackage = (words: string): boolean =>
  OFFER.test(words) || (rewardsIn(words) >= FEWEST_REWARDS && PACKAGE.test(words));
/** "We provide competitive compensation and practical benefits …" */
const OFFER =
  /^(?:we|\p{L}[\p{L}\d.-]{1,20}) (?:also )?(?:offers?|provides?) (?:an? )?(?:competitive|generous|comprehensive|excellent|attractive|great) (?:[a-z&]+ ){0,2}(?:compensation|salar(?:y|ies)|benefits?|pay|packages?|perks)\b/iu;

const REWARDS =
  /\b(?:insurance|medical|dental|health|pension|retirement|401\(?k|equity|stock|bonus(?:es)?|leave|holidays?|vacation|pto|paid time off|stipend|allowance|discounts?|reimbursements?|budget|perks?|wellbeing|wellness|gym|meals?|lunch|snacks|childcare|kita|urlaub\w*|altersvorsorge|zuschuss|jobrad|wellpass|flexib\w+|weiterbildung\w*|workation|home ?office|remote(?:ly)?|events?|competitive (?:salary|pay)|laptop|coffee|tickets? restaurant|sharesave|parking|\d+ ?% off|apprenticeships?|sabbaticals?|subsid(?:y|ies|i[sz]ed)|referral|mutuelle|vertrag|vacaciones|seguro)\b/gi;

/** How many different things a line names that employers give besides the work. */
export const rewardsIn = (words: string): number =>
  hasCue(words, 'reward') ? new Set((words.match(REWARDS) ?? []).map((word) => word.toLowerCase())).size : 0;

/** "Parental leave regardless of gender": among what is given it is given, whatever its end promises. */
export const isReward = (text: string): boolean =>
  /^[^.]{0,60}\b(?:leave|insurance|pension|health ?care|pto)\b/i.test(text) &&
  !/\b(?:discriminat|opportunit|accommodation|applicants?\b|race\b|employer\b)/i.test(text);

const FEWEST_REWARDS = 3;

/** "Why Quillmark?" over prose is about the employer; over a list of what it gives it is about benefits. */
export function areRewards(items: readonly Line[]): boolean {
  const named = items.filter(({ text }) => rewardsIn(text) > 0).length;
  return named >= FEWEST_REWARDS && named * (named > FEWEST_REWARDS ? 3 : 2) >= items.length;
}

/** "Sounds like you?" over a line that says how to apply. */
export function isCallToApply(text: string, next: string): boolean {
  if (text.length > 75 || !/[?!]$/.test(text)) return false;
  return (text.endsWith('?') && next.length < 400 && APPLYING.test(next)) || /\bapply (?:now|today)!$/i.test(text);
}

function isAboutCompany(words: string): boolean {
  return words.length >= PROSE && COMPANY_SUBJECT.test(words) && COMPANY_FACT.test(words) && !ABOUT_YOU.test(words);
}

/** Prose under a pay line that some pages show above the text of the posting. */
export function isProseUnderPay(line: Line): boolean {
  return !line.bullet && line.gap && line.text.length >= PROSE && !REWARD.test(line.text) && !PAY.test(line.text);
}
