import type { Line } from '../text/doc.js';
import { hasCue } from '../text/cues.js';
import { sentencesOf } from '../text/sentences.js';
import type { DocSection } from './doc-section.js';
import { MAX_LINES, part, PROSE } from './parts.js';
import { saysHowToApply } from './sentence-kind.js';
import { stretch } from './stretch.js';
import { rewardsIn } from './trailing.js';
import type { SectionKind } from './heading-kinds.js';

/** A sentence that is about pay, or about what comes with the job, whatever heading it stands under. */
const OF_PAY =
  /^(?:(?:for|in) [^.,–-]{3,30} (?:only )?[–-] )?(?:the )?(?:(?:estimated|expected|likely|anticipated|base|hourly) )*(?:salar(?:y|ies)|compensation packages?|hourly rates?|pay ranges?) (?:for this [a-z]+ )?(?:ranges?|are|is|will) \b/i;
const ELIGIBLE =
  /^(?:this|the) (?:role|position|job) is (?:also )?eligible for\b.*\b(?:insurance|benefits?|bonus(?:es)?|equity|leave)\b/i;
/** "We offer generous equity and platinum health benefits." */
const GIVES =
  /^(?:we|you(?:['’]ll| will)|our (?:team|people|employees))\b.*\b(?:offer|provide|get|receive|enjoy|have)s?\b/i;
const GOODS =
  /\b(?:insurance|(?:health|medical|dental) (?:benefits|coverage|care)|salar(?:y|ies)|equity|vacation|pto|401\(?k|parental leave|paid time off|stipend|catered|perks|pension|bonus(?:es)?)\b(?! (?:customers?|clients?|compan(?:y|ies)|firms?|products?|and pension products|platforms?|marketplaces?|industry|providers?|carriers?))/i;
/** What the employer makes. */
const MADE = /\b(?:customers|clients|building|marketplace|products?)\b/i;
/** What may stand among such items: it alone tells nothing. */
const TOGETHER = /\b(?:off-?sites?|retreats?|get together|socials)\b/i;

/** "Employees in Norway (any town): EUR 60,000 - 75,000" */
const PAY_OF_A_PLACE =
  /\b(?:employees|candidates|applicants|residents|locations?|zones?|tiers?|hires)\b[^$€£\d]{0,100}: ?(?:[A-Z]{3} ?[$€£]?|[$€£]) ?\d{2,3}[,.\d]*k?(?: [A-Z]{3})? ?[-–—] ?(?:[A-Z]{3} ?)?[$€£]? ?\d{2,3}[,.\d]*k?\b/;

const LONGEST_RANGE = 200;

const isOfPay = (text: string): boolean =>
  (text.includes(':') && PAY_OF_A_PLACE.test(text)) ||
  (text.length >= PROSE &&
    ((hasCue(text, 'pay') && OF_PAY.test(text)) || (hasCue(text, 'reward') && ELIGIBLE.test(text))));
const isOffer = (text: string): boolean =>
  rewardsIn(text) > 0 && GIVES.test(text) && GOODS.test(text) && !MADE.test(text);

/** Ways to apply that a sentence about the job or the employer does not begin with. */
const SEND = /^(?:to (?:submit|apply)\b|(?:please )?(?:send|submit|e-?mail) (?:us )?(?:your|a|an) )/i;
const isOfApplying = (text: string): boolean => SEND.test(text) && saysHowToApply(text);

/**
 * What one gets, and how to apply, told in the sentences or items of what is about the employer or the job. What could
 * as well woo is only moved where the posting has no benefits of its own.
 */
export function withRewardsApart(sections: readonly DocSection[]): DocSection[] {
  const offers = !sections.some(({ kind }) => kind === 'benefits');
  return sections.flatMap((section, index) => {
    const { kind, items } = section;
    if ((kind !== 'overview' && kind !== 'other') || items.length > MAX_LINES) return [section];
    const told = inRuns(items.map((line) => piecesOf(line, kind, offers && index > 0)));
    return told.every(([own]) => own === kind) ? [section] : divided(section, told);
  });
}

/** Few lines hold any of it, and need to be taken apart. */
const mayHold = (text: string, offers: boolean): boolean =>
  (hasCue(text, 'pay') && /\b(?:salar|compensation p|hourly r|pay r)/i.test(text)) ||
  (hasCue(text, 'reward') && (/ is (?:also )?eligible for /.test(text) || (offers && GOODS.test(text)))) ||
  (hasCue(text, 'applying') && /\b(?:to (?:submit|apply)|send|submit|e-?mail) /i.test(text));

type Piece = [SectionKind, Line];

function piecesOf(line: Line, own: SectionKind, offers: boolean): Piece[] {
  const { text } = line;
  if (text.length < LONGEST_RANGE && text.includes(':') && PAY_OF_A_PLACE.test(text)) return [['benefits', line]];
  if (text.length < PROSE || !mayHold(text, offers)) return [[own, line]];
  const out: Piece[] = [];
  let wasOfPay = false;
  for (const sentence of sentencesOf(text, 0, text.length)) {
    const last = out.at(-1);
    const said = kindOf(sentence.text, own, offers);
    // "Salaries range from … Actual offers may vary."
    const kind = wasOfPay && said === own && GOES_ON.test(sentence.text) ? 'benefits' : said;
    wasOfPay = isOfPay(sentence.text);
    if (last?.[0] === kind) last[1] = stretch(line, last[1].start - line.start, sentence.end);
    else out.push([kind, stretch(line, sentence.start, sentence.end)]);
  }
  const [only] = out;
  return only && out.length === 1 ? [[only[0], line]] : out;
}
const GOES_ON = /\b(?:offers?|ranges?|pay|salar(?:y|ies)|compensation|var(?:y|ies)|depends?|determined|estimates?)\b/i;

function kindOf(text: string, own: SectionKind, offers: boolean): SectionKind {
  if (isOfPay(text) || (offers && isOffer(text))) return 'benefits';
  return isOfApplying(text) ? 'process' : own;
}

/** Up to two items between two of what one gets, and what goes on with it behind the last, belong to them. */
function inRuns(lines: readonly Piece[][]): Piece[] {
  const isReward = (at: number): boolean =>
    lines[at]?.length === 1 && lines[at][0]?.[0] === 'benefits' && lines[at][0][1].bullet;
  const from = lines.findIndex((_, at) => isReward(at) && isReward(at + 1));
  if (from < 0) return lines.flat();
  let to = from + 1;
  for (let at = to + 1; at < lines.length && at <= to + MOST_BETWEEN + 1; at++)
    if (isReward(at) || TOGETHER.test(lines[at]?.[0]?.[1].text ?? '')) to = at;
  return lines.flatMap((pieces, at) =>
    at < from || at > to ? pieces : pieces.map(([kind, line]): Piece => [kind === 'process' ? kind : 'benefits', line]),
  );
}
const MOST_BETWEEN = 2;

/** The heading stays over what it was over, even where nothing is left of it. */
function divided(section: DocSection, told: readonly Piece[]): DocSection[] {
  const parts: DocSection[] = [];
  for (const [kind, line] of told) {
    const last = parts.at(-1);
    if (last?.kind === kind) {
      last.items.push(line);
      last.end = line.end;
    } else if (last) parts.push(part(kind, null, [line]));
    else parts.push({ ...section, kind, items: [line], end: line.end });
  }
  return parts;
}
