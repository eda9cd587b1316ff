import type { SectionKind } from './heading-kinds.js';
import { speaksOfFairness } from './fairness.js';
import { startsWithDuty } from './list-kind.js';
import { oneOf } from './one-of.js';
import { isSmallPrint, rewardsIn } from './trailing.js';
import { hasCue } from '../text/cues.js';

/**
 * What a sentence of running text is about, where its own words say it plainly. Postings without headings are told apart
 * by it, and paragraphs that stand at the end of a list they do not belong to.
 */

const EQUAL_CHANCES =
  /welcomes? (?:and encourages? )?applications? from|encourages? (?:applications? from|(?:people|candidates|everyone|individuals) (?:from|of|with))|under-?represented (?:groups|communities|backgrounds|people)|equal (?:employment (?:and )?)?opportunit(?:y|ies)(?! to)|values? (?:diversity|difference)|(?:celebrate|embrace|champion)s? (?:diversity|difference)|inclusive (?:employer|recruit(?:er|ment))|recruitment (?:process )?is (?:fair|inclusive)|(?:protected|because of) (?:characteristics?|race|age|gender|disability)|regardless of (?:their |your )?(?:background|race|age|gender)/;
const NO_DISCRIMINATION =
  /(?:don['’]t|(?:does|do|will|shall) not) (?:tolerate |hire [a-z ]{0,24}who )?discriminat|employment decisions (?:are made )?on the basis of/;
const SAFE_WORK =
  /disability[- ]confident|(?:reasonable|workplace) adjustments|safeguarding and promoting|rehabilitation of offenders|disclosure and barring|drug[- ]free workplace/;
const WHO_MAY_APPLY =
  /legally (?:authori[sz]ed|entitled) to work|(?:visa|work permit) sponsorship|unsolicited (?:resumes|cvs|applications|approaches)|speculative (?:cvs|approaches|applications)/;
const FAIRNESS = new RegExp(`\\b${oneOf(EQUAL_CHANCES, NO_DISCRIMINATION, SAFE_WORK, WHO_MAY_APPLY)}`, 'i');

const APPLY =
  /to (?:submit|send in|make) (?:your|an) application,|to apply[,:]? (?:for|please|email|send|online|you(?:['’]ll| will) need to (?:send|submit|complete)|by|via|click|visit|submit|simply)|(?:please|simply|just|then) (?:apply|send|submit|email|complete|contact|forward|consider applying)|send applications?\b|(?:send|submit|email|forward|upload) (?:us )?(?:your|a|an) (?:up[- ]to[- ]date |current |full |updated )?(?:cv|resume|résumé|application|cover(?:ing)? letter|portfolio)|apply (?:for this [a-z]+ )?(?:with|by|now|today|online|via|before|through)\b|applications? (?:should|must|can|are to) (?:be|include)|if you(?:['’]re| are) interested(?! in (?!applying|this))|applications? (?:are |is )?invited|skip (?:writing )?(?:the |your |a )?cover(?:ing)? letters?|(?<!about )your (?:desired|expected) salary(?: expectations?)?,? and (?:your )?(?:earliest )?(?:possible )?(?:start|starting) date|we(?:['’]re| are)? accept(?:ing)? (?:applications|submissions)/;
const INTERVIEWS =
  /interviews? (?:(?:are|is|will be|have been|being) )?(?:planned|scheduled|held|take place|conducted|expected)|interviews? will (?:be|take)|(?:recruitment|selection|interview|hiring|application) process (?:will|consists?|includes?|usually|takes|has|involves|begins)|(?:applicants|candidates) who (?:progress|advance|are (?:invited|shortlisted|selected))\b[^.]{0,80}(?:interview|stage|round)|shortlist(?:ed|s)? (?:candidates|applicants|cvs|for)|shortlists? cvs|only shortlisted|informal (?:chat|discussion|visit|conversation|enquir)/;
const QUESTIONS =
  /for (?:any )?(?:further|more|additional) (?:information|details)[^.]{0,60}\b(?:contact|call|email|visit|see|refer|click)|(?:closing date|deadline|job packs?|application packs?)\b|(?:do you )?have (?:any )?(?:further |more )?questions\?|questions about (?:the|this) (?:role|position|job)[^.]{0,50} (?:are )?welcome/;
const HOW_TO_APPLY = new RegExp(`\\b${oneOf(APPLY, INTERVIEWS, QUESTIONS)}`, 'i');
const APPLYING_ABROAD = new RegExp(
  `(?=[abefms])(?<!\\p{L})(?:${[
    'bewerbung(?:en|sunterlagen)?(?!\\p{L})[^.]{0,60}(?<!\\p{L})(?:richten|senden|schicken|mailen|einreichen|per e-?mail|bis (?:zum|spätestens)|über unser)(?!\\p{L})',
    '(?:bew[ie]rbe? dich|bewerben sie sich|melde dich (?:einfach |gerne? |direkt )?(?:bei|unter)|(?:für|bei) (?:rück)?fragen[^.]{0,30} (?:steht|stehen|wende|wenden|kontaktiere))(?!\\p{L})',
    '(?:sende|senden sie|sendet|schicke?|schicken sie|schickt) uns (?:[^.]{0,40} )?(?:bewerbung|lebenslauf|unterlagen)',
    "(?:envoyez|adressez|merci d[’'](?:envoyer|adresser))[^.]{0,40} (?:candidature|cv|lettre)(?!\\p{L})",
    '(?:envía(?:nos)?|mándanos) (?:tu|su) (?:cv|candidatura|currículum)(?!\\p{L})',
  ].join('|')})`,
  'iu',
);
const AWAITS =
  /\b(?:look(?:ing)? forward to|(?:would|['’]d) love to|can['’]t wait to|excited to) (?:(?:get|see|receiv|hear)(?:e|ing)? )?(?:your (?:application|cv|resume|résumé)|from you)|\bwir freuen uns (?:schon )?(?:auf|über) (?:deine|ihre) (?:aussagekräftige |vollständige )?bewerbung/i;
const saysFair = (words: string): boolean =>
  (hasCue(words, 'chances') && FAIRNESS.test(words)) || speaksOfFairness(words);
const saysHow = (words: string): boolean =>
  hasCue(words, 'applying') && (HOW_TO_APPLY.test(words) || APPLYING_ABROAD.test(words) || AWAITS.test(words));

const YOU_WILL =
  "(?:you|they|the (?:post-?holder|jobholder|successful (?:candidate|applicant|person)))(?:['’]ll| will)";
const LEAD_IN =
  '(?:(?:in|within|as part of) (?:this|the|your) (?:role|position|job|team|post)[^,.]{0,30},? |as (?:(?:an?|our|the) )?[^,.]{3,60},? |as part of [^,.]{3,60}, |(?:day[- ]to[- ]day|on a (?:daily|day to day) basis),? |reporting (?:in)?to [^,]{3,60}, |working (?:closely )?(?:with|alongside) [^,]{3,80}, |based (?:in|at|out of) [^,]{3,60}, |on any given day,? )?';
/** What follows "you will" where it tells of the person, or of what they get. */
const NOT_A_DUTY =
  '(?:be (?:an?(?! (?:key|integral|vital|central) )|able|eligible|based|given|offered|rewarded|paid|invited|asked|joining|part of|working (?:in a|within a|from|at)|confident|comfortable|passionate|proficient|experienced|articulate|highly|the (?:kind|type)|exposed|someone|one of|among|the (?:first|only)|located|required to (?:have|hold|be))|have|need|receive|get|enjoy|benefit|spend|travel|start|find|love|gain|join|also (?:be an?|have|need|receive|get)|hold|possess|bring|see|hear|become|thrive|not|never|know|feel|earn|learn|get|grow|develop your|ideally)\\b';
const YOU_DO = `^${LEAD_IN}${YOU_WILL} (?!${NOT_A_DUTY})(?:\\p{Ll}+ly |also )?\\p{Ll}{2,}|^you can (?:also )?expect to (?!receive|get|earn|be\\b|have|find)|^you are responsible|\\byour responsibility\\b|^this means you(?:['’]ll| will)\\b|(?:,|\\band) you(?:['’]ll| will) be expected to (?!have|be|hold|bring)`;
const WORK_INCLUDES = `\\b(?:role|post|position|job|day[- ]to[- ]day work|daily work)\\b[^.,;]{0,24}\\b(?:encompasses|involves|includes|entails|will (?:involve|include|entail)|consists of|focuses on)\\b|\\b(?:responsibilities|duties|tasks|your work) (?:will )?(?:include|involve|are)\\b`;
const YOU_ANSWER_FOR = `^(?:${LEAD_IN})?(?:you(?:['’]ll| will) be |you are |the \\p{Ll}+ (?:is|will be) )?responsible for\\b|^your (?:role|job|task|mission|main (?:task|responsibility)) (?:is|will be|would be) to\\b`;
const DUTY = new RegExp([YOU_DO, WORK_INCLUDES, YOU_ANSWER_FOR].join('|'), 'iu');

const ASKED_OF =
  '(?:(?:the |all |any |successful |suitable |interested |ideal |potential )*(?:candidates?|applicants?)|the (?:ideal|successful|right|preferred|perfect)(?: [\\p{Ll}-]+)? [\\p{L}-]+|(?:the )?(?:post-?holder|jobholder|person)|(?:ideally,? |as (?:the|an?|our) [^,.]{3,60},? |to (?:apply|be (?:considered|successful)|succeed|thrive)(?: [^,.]{2,40})?,? )?you)';
const IS_ASKED = `(?: (?:must|should|need|needs|(?:will|would) (?:also |ideally |preferably |need (?:to )?|be required to |require (?:to )?)*(?:have|hold|be (?:an?(?! (?:key|integral|vital|central|part))|able|eligible|registered|qualified|experienced|confident|comfortable|passionate|proficient|articulate|appropriately|educated|highly|someone|fluent|well|self)|possess|need|bring|demonstrate|require)|(?:are|is) (?:an?|able|confident|comfortable|passionate|proficient|fluent|highly|registered|qualified|required|expected|organi[sz]ed|experienced|self-)|have (?!the (?:chance|opportunity|freedom)|an? (?:chance|opportunity)|access)|has|hold|holds|possess|possesses)|(?:['’]ll|['’]d) (?:also |ideally )*(?:need|have (?!the |access|an? (?:chance|opportunity|high level))|be (?:an? (?!key|integral|vital|central|part)|able|confident|comfortable|passionate))|['’]re (?:an? |able|confident|comfortable|passionate|self-))`;
const OF_A_PERSON = `^(?:[\\p{L} ’']{2,40}, )?${ASKED_OF}${IS_ASKED}`;
/** "The role requires patience." */
const OF_THE_JOB = `^(?:the|this) (?:role|position|post|job) (?:also )?(?:requires?|demands|calls for)\\b|^as such,? (?:the|this) (?:role|position|post|job) requires`;
/** "Good English is essential", "at least two years of experience". */
const OF_THINGS = `^(?:an? |the )?(?:sound|good|strong|solid|proven|previous|prior|relevant|minimum(?: of)?|at least|extensive|excellent|basic|thorough|working|full|current|valid|recognised)\\b[^.]{3,90}\\b(?:is|are|would be|will be)? ?(?:essential|required|necessary|needed|a must|preferred|desirable|an? (?:advantage|plus)|advantageous|experience|understanding|knowledge|qualifications?|registration|licen[cs]e|skills?|degree)\\b`;
/** "… is required for", wherever it stands. */
const IS_NEEDED = `\\b(?:is|are) (?:therefore |absolutely |both |also )?(?:essential|required|mandatory|necessary|a must|a (?:pre-?requisite|requirement|condition))(?: (?:for|of|in|to|as)\\b|[.,;]|$)`;
/** "Must have a licence", "Driving licence required". */
const IN_SHORT = `^(?:experience|knowledge|qualified|registered|educated|fluent|degree) (?:in|with|of|as|to|from)\\b|^must (?:have|be|hold)\\b|^(?!.*\\b(?:is|are|be|as|if|when|not|no|where)\\b)[^.,;]{3,60} (?:required|essential)[.!]?$|\\bwould be (?:an? )?(?:(?:distinct |real |big )?advantage|plus|bonus|beneficial|desirable)\\b|^we(?: are|['’]re)? need(?:ing)? (?:someone|somebody|people|an? (?:person|individual))\\b|^(?:if you are|if you have|we(?:['’]re| are) (?:looking|searching) for (?:someone|somebody|people|an? (?:person|individual)))\\b|^the (?:absolute )?(?:ideal|perfect) \\p{Ll}+ will\\b|\\bkey requirements?\\b`;
const REQUIRED = new RegExp([OF_A_PERSON, OF_THE_JOB, OF_THINGS, IS_NEEDED, IN_SHORT].join('|'), 'iu');

/** What is told of what one gets. */
const OFFERED =
  /^(?:in return,?|we pay\b|the (?:salary|pay|wage|rate) (?:is|for|of)\b|(?:the company|[a-z&]{2,20}) (?:also )?(?:offers?|provides?) [^.,]{0,60}\b(?:benefits?|rewards?|compensation) (?:package|program)|we (?:(?:also|can|do) )?(?:offer|provide)\b|you(?:['’]ll| will) (?:also )?(?:receive|get (?:an?|the|to)|enjoy|benefit)|(?:our |the )?(?:benefits|package|perks) (?:includes?|are))/;
const GOODS =
  /\bfree (?:uniform|parking|on-?site|lunch|meals|fruit|gym|breakfast)\b|\b\d\d? days['’]?(?: of)?(?: paid)? (?:holidays?|annual leave|leave|vacation)\b|\b(?:competitive|generous|excellent) (?:basic |base |annual )?(?:salary|rates? of pay|pay|package|remuneration)\b|\b(?:are|is) provided\.?$/;
const BENEFIT = new RegExp(oneOf(OFFERED, GOODS), 'i');

const OUR_COMPANY =
  /Our (?:client|company|organi[sz]ation|firm|group|mission|purpose|teams?|values|business|school|hospital|history)\b|This (?:\p{Ll}+ )?(?:organi[sz]ation|company|firm|business|office|employer)\b|The (?:\p{Lu}[\p{L}&’'-]*,? ){0,4}(?:[Cc]ompany|[Oo]rgani[sz]ation|[Ff]irm|[Bb]usiness|[Gg]roup|[Tt]rust|[Cc]harity|[Cc]ouncil|[Dd]epartment|Foundation|Institute|University|Association|Society) (?:is|has|was|are|offers|boasts|provides)\b|As (?:market|industry|world|sector)[- ]leaders?\b/u;
const WE =
  /We(?:['’]re| are) (?:an? |the |part of |one of |proud |driven |committed |dedicated |\p{Lu})|We (?:believe|exist|have (?:been|grown|over)|build|design|make|serve|work (?:with|across|together)|were)\b|(?:Here at|At) \p{Lu}[^,.]{1,40}, we (?!offer|provide|welcome|do not|value)/u;
const BY_NAME =
  /(?!(?:This|That|These|Those|It|There|Here|What|Who|Why|How|You|Your|Our|He|She|They|A|An|The|Any|All|If|Below)\b)\p{Lu}[\p{L}&’'-]*(?: (?:(?:&|and|of) )?\p{Lu}[\p{L}&’'-]*){0,4},? (?:is|are) (?:an?|the|one of|part of|proud) |Founded|Established|Headquartered/u;
const EMPLOYER = new RegExp(`^${oneOf(OUR_COMPANY, WE, BY_NAME)}`, 'u');

/** "To apply you must hold a licence" asks for the licence. */
const TO_APPLY_MUST =
  /^to apply\b[^.]{0,60}\byou (?:must|should|need to (?:have|be|hold)|will (?:also )?(?:be|need to (?:have|be)))\b/i;

/** "Supports the pupils in their work.": whoever does it is not named. */
const UNSAID = /^\p{Lu}\p{Ll}{2,}s,? (?!(?:is|are|was|were|will|can|have|has|include|of|and you)\b)/u;
const isUnsaidDuty = (words: string): boolean => UNSAID.test(words) && startsWithDuty(words);

/** The kinds in the order in which they are looked for: what is asked of somebody is also said in "You will be …". */
export function kindOfSentence(text: string): SectionKind | null {
  const words = text.length > 500 ? text.slice(0, 500) : text;
  if (isFairness(words)) return 'legal';
  if (TO_APPLY_MUST.test(words)) return 'required';
  if (saysHow(words)) return 'process';
  if (REQUIRED.test(words)) return 'required';
  if (DUTY.test(words) || isUnsaidDuty(words)) return 'responsibilities';
  if (BENEFIT.test(words) || rewardsIn(words) > 2) return 'benefits';
  return EMPLOYER.test(words) ? 'overview' : null;
}

/** Without the small print, which begins a section wherever it stands. */
export const isOfFairness = (words: string): boolean => saysFair(words) && !DUTY.test(words);
/** "The ideal candidate has …", behind a list of what is to be done. */
const OF_CANDIDATE =
  /^(?:the |our |an? )?(?:(?:ideal|successful|right|perfect|strong|best|suitable) )?(?:candidates?|applicants?|person|hire) (?:will|must|should|has|have|is|needs?|would)\b(?! (?:be )?(?:expected|responsible|asked|part)\b)/i;
export const isOfCandidate = (words: string): boolean => OF_CANDIDATE.test(words) && !saysHow(words);
/** "You will support under-represented groups" is a duty. */
export const isFairness = (words: string): boolean => (saysFair(words) || isSmallPrint(words)) && !DUTY.test(words);
export const asksToApply = (words: string): boolean => TO_APPLY_MUST.test(words);
/** "The county offers a pension, paid leave and dental insurance." */
const GIVES = /^(?:the )?[\p{L}&.'’-]{2,20} (?:also )?(?:offers?|provides?)\b/iu;
export const opensBenefits = (words: string): boolean =>
  BENEFIT.test(words) || (rewardsIn(words) > 2 && GIVES.test(words));
/** "Any equivalent combination of training and experience": how authorities word what they ask for. */
const COMBINATION =
  /^[\p{L}' ,]{0,40}\bcombination of (?:\p{L}+,? (?:and |or )?){0,3}(?:education|experience|training)\b/iu;
export const asksForEquivalent = (words: string): boolean => COMBINATION.test(words);
export const saysHowToApply = (words: string): boolean => saysHow(words) && !TO_APPLY_MUST.test(words);
export const isOfEmployer = (words: string): boolean =>
  EMPLOYER.test(words.length > 200 ? words.slice(0, 200) : words) &&
  !/\b(?:your?|you['’]ll)\b/i.test(words.slice(0, 160));
