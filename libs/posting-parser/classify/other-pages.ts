import { OCCUPATION } from '../fields/occupations.js';
import { anyLineHasCue } from '../text/cues.js';
import type { Doc } from '../text/doc.js';
import { matches } from '../text/matches.js';

const HTTP_ERROR =
  /\b(?:404|page not found|not found|this page (?:doesn['’]t|does not|could not|can['’]t|isn['’]t)|page (?:you(?:['’]re| are) looking for|can['’]t be found|no longer exists)|access denied|403 forbidden|forbidden|internal server error|500 error|502 bad gateway|503 service|service unavailable|something went wrong|enable javascript|javascript is (?:disabled|required)|checking your browser|verify you are (?:a )?human|captcha|too many requests|session (?:has )?expired|please (?:log|sign) in to continue|under maintenance|unexpected error|error occurred)\b/i;
const GONE =
  /\b(?:(?:job|position|posting|role|vacancy|requisition)(?: posting| listing)? (?:is |has been |was |you(?:['’]re| are) looking for is )?(?:no longer (?:available|open|active|accepting|exists?)|closed|filled|expired|removed|unavailable|not (?:available|found))|no longer accepting applications)\b/i;
const RECEIPT =
  /\b(?:order (?:number|no\.?|#|confirmation|total|summary)|sub-?total|invoice(?: number| no\.?| #)?|receipt|amount (?:due|paid)|total paid|shipping|ship(?:ped|s)? to|sales tax|vat\b|qty|quantity|payment method|visa ending|card ending|mastercard|thank you for your (?:order|purchase)|tracking number|unit price|change due|cashier|grand total)\b/gi;
const LOREM = /\blorem ipsum\b|\bdolor sit amet\b|\bconsectetur adipiscing\b/i;
const CODE_LINE =
  /[;{}]\s*$|^\s*(?:import |export |const |let |var |def |class |return\b|if ?\(|for ?\(|#include|public |private |function |package |using |func |from \w+ import|<\?php|select .* from |\/\/|\/\*|\* @|})/i;
const ARTICLE =
  /\b(?:\d{1,2} min(?:ute)?s? read|min read|read more|in this (?:article|post|guide|tutorial|blog)|(?:subscribe|sign up) (?:to|for) (?:our|the|my) (?:newsletter|blog)|share this (?:article|post|story)|related (?:articles|posts|stories)|leave a (?:comment|reply)|posted in|filed under|comments? \(\d+\)|by [A-Z]\w+ [A-Z]\w+,? (?:\||on|·)|(?:reuters|associated press|afp|bloomberg news)|published (?:on|in) |written by|the author|table of contents|(?:said|told|according to)|(?:shares|stock) (?:rose|fell)|prime minister|in conclusion|recipe|ingredients|preheat|tablespoons?|chapter \d|how to write (?:a|your)|tips for)\b/gi;
const CAREERS_HOME =
  /\b(?:(?:view|see|browse|explore|search|find) (?:all |our |the |more )*(?:open(?:ings| positions| roles| jobs)|jobs|roles|positions|opportunities|vacancies)|open (?:positions|roles|jobs)|current openings|job openings|join our talent (?:community|network|pool)|life at|our (?:values|culture|benefits|offices|locations|teams)|meet (?:the|our) team|why work (?:here|with us)|careers? at|students (?:and|&) graduates|job alerts?|no (?:open )?(?:positions|openings|jobs) (?:at|found|match)|departments?|all (?:teams|departments|locations))\b/gi;
const TO_LISTINGS =
  /\b(?:(?:view|see|browse|explore|search|find) (?:all |our |the |more )*(?:open(?:ings| positions| roles| jobs)|jobs|roles|positions|opportunities|vacancies)|open (?:positions|roles|jobs)|current openings|job openings|job alerts?|talent (?:community|network|pool))\b/gi;
const LIST_WORDS =
  /\b(?:\d{1,6} (?:jobs|results|openings|open positions|positions|vacancies|roles)|showing \d|sort by|filter by|load more|next page|page \d+ of \d+|jobs? (?:found|near|in [A-Z])|search (?:jobs|results)|apply filters|posted \d+ days? ago)\b/gi;

/** Pages that explain an occupation, or give away the text of a posting. */
const GUIDE =
  /\b(?:what (?:does|is|do) (?:an? )?[a-z -]{3,40}(?: do)?\?|job description (?:template|sample|example)s?|how to (?:become|write|hire)\b|(?:average|median) (?:annual |base )?(?:salary|pay)|in this (?:guide|article|post)|frequently asked questions|\(20\d\d guide\)|use this [a-z -]{0,60}template|(?:post|advertise) this job (?:to|on)|related job descriptions|career (?:path|outlook)|interview questions|do [a-z -]{3,40} (?:make|earn)\?|similar job titles|bureau of labor statistics)/gi;
/** Mail to somebody who has applied. */
const ABOUT_AN_APPLICATION =
  /\b(?:thanks? (?:you )?for (?:applying|your (?:interest|application))|application (?:was|has been) received|received your application|(?:decided|chosen) (?:to (?:move|proceed)|not to)|other candidates?\b|another candidate|unfortunately|status of your application|automated (?:message|e-?mail)|do not reply|wish you (?:the best|success|luck))/gi;
const COURSE =
  /\b(?:enrol+ (?:now|today)|boot ?camp|curriculum|tuition|next cohort|lessons?|modules?|certificate of completion|graduates work|instructors?|what you(?:['’]ll| will) learn|for your portfolio)\b/gi;
const COOKING =
  /\b(?:flour|eggs?|butter|sugar|milk|garlic|onions?|preheat|bake|whisk|simmer|stir|oven|tablespoons?|teaspoons?|tbsp|tsp|serves? \d|\d+ ?(?:g|ml|cups?)\b)/gi;
const YEARS = /\b(?:19|20)\d{2} ?[-–—] ?(?:present|current|today|now|heute|(?:19|20)\d{2})\b/gi;
const SECOND_PERSON = /\b(?:you|your|du|dein\w*|sie|ihr\w*|vous|votre|we(?:['’]re| are))\b/i;

export const isErrorPage = (text: string): boolean => text.length < 3000 && HTTP_ERROR.test(text.slice(0, 1500));
export const isGone = (text: string): boolean => text.length < 1500 && GONE.test(text);
export const isLoremIpsum = (text: string): boolean => LOREM.test(text.slice(0, 5000));
export const receiptSigns = (text: string): number => distinct(text, RECEIPT);
export const articleSigns = (text: string): number => distinct(text, ARTICLE);
export const careersSigns = (text: string): number => distinct(text, CAREERS_HOME);
export const listingLinks = (text: string): number => distinct(text, TO_LISTINGS);
export const guideSigns = (doc: Doc): number =>
  anyLineHasCue(doc, 'guide') ? distinct(doc.text.slice(0, 8_000), GUIDE) : 0;
export const applicationSigns = (text: string): number => distinct(text.slice(0, 3_000), ABOUT_AN_APPLICATION);
export const courseSigns = (text: string): number => distinct(text, COURSE);
/** What somebody has done, year by year, and nobody who is spoken to. */
export const isCv = (text: string): boolean => !SECOND_PERSON.test(text.slice(0, 8_000)) && distinctYears(text) >= 2;
export const cookingSigns = (text: string): number => distinct(text.slice(0, 3_000), COOKING);
export const listSigns = (text: string): number => distinct(text, LIST_WORDS);

function distinct(text: string, pattern: RegExp): number {
  return new Set(
    [...matches(text.slice(0, 20_000), pattern)].map(([words]) => words.toLowerCase().replace(/\d+/g, '0')),
  ).size;
}

const distinctYears = (text: string): number => new Set(text.slice(0, 8_000).match(YEARS) ?? []).size;

export function isSourceCode(doc: Doc): boolean {
  const lines = doc.lines.slice(0, 400);
  const code = lines.filter((line) => CODE_LINE.test(line.text)).length;
  return lines.length >= 4 && code / lines.length > 0.4;
}

/** Lines that are themselves job titles: a page with many of them, and little prose, lists jobs. */
export function titleLines(doc: Doc): { titles: number; share: number } {
  const lines = doc.lines.slice(0, 400);
  const titles = lines.filter(
    ({ text }) => text.length <= 110 && text.split(' ').length <= 14 && !/[.!?:;]$/.test(text) && isTitleLike(text),
  );
  const letters = lines.reduce((sum, line) => sum + line.text.length, 0);
  const short = lines.reduce((sum, line) => sum + (line.text.length <= 110 ? line.text.length : 0), 0);
  return { titles: new Set(titles.map(({ text }) => text)).size, share: letters === 0 ? 0 : short / letters };
}

/** Most of its words begin with a capital, and one names an occupation. */
function isTitleLike(text: string): boolean {
  if (!OCCUPATION.test(text)) return false;
  const words = text.split(/[\s/|,–—-]+/).filter((word) => /^\p{L}{3,}/u.test(word));
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word)).length;
  return words.length > 0 && capitals / words.length >= 0.7;
}
