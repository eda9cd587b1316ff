import type { VariablePay } from '#libs/contracts';

/** Kinds that are worth something to know of without a figure. */
type Offered = Extract<VariablePay['kind'], 'commission' | 'equity'>;

/** Said of some jobs or perhaps, of what is not in the sum, or of what somebody works on. */
const NOT_PLAINLY =
  /\b(?:may|might|could|depend\w*|where applicable|if (?:you|eligible|applicable)|for (?:(?:some|certain|sales|quota[- ]based|eligible|commissionable|non-commissionable) )?roles?|eligible roles?|some roles|(?:not|n['’]t) (?:includ|offer|inclusive|reflect)\w*|excluding|exclusive of|no|non|without|calculat\w*|manag\w*|process\w*|track\w*|administ\w*|design\w*|report\w*|reconcil\w*|forecast\w*|analy\w*|experience|knowledge|diversity|inclusion|belonging|we (?:take|charge)|merchants?|sellers?|grade|more information)\b/i;
const OFFERING =
  /\b(?:we(?:['’]re| are)? (?:also )?(?:offer\w*|pay|provide|give)|offers|you(?:['’]ll| will)? (?:also )?(?:get|receive|earn|own)|receives?|granted|(?:also )?eligible (?:for|to)|participat\w+ in (?:our|the)|(?:compensation|pay|package)[^.;]{0,30} includ\w*|salary|base(?: pay)?|ote|hourly|wages?)\b|[$€£]\d/i;

const COMMISSION = /(?<![\p{L}-])(?:commissions?|provision)(?![\p{L}-])/iu;
/** "the Commission", "European Commission". */
const OFFICE = /\b(?:the|of|[A-Z][a-z]+) Commission\b/;
const UNCAPPED = /\b(?:uncapped|unlimited) (?:sales |monthly |earning )?commissions?\b/i;
const EQUITY =
  /(?<![\p{L}-])(?:equity|(?:stock|share) options?|RSUs?|restricted stock units?|virtual shares|[EV]SOP)(?![\p{L}-])(?! (?:financing|funding|rounds?|invest\w*|research|funds?|capital|firms?|markets?|trading|partners?|donation|with|for all|in (?:access|education|health|hiring|the workplace))\b)/iu;
const NO_SHARE = /\b(?:private|pay|health|brand|racial|social|gender|home|internal|digital|educational) equity\b/i;
/** "Bonus and equity" alone is a way of speaking. */
const GENERIC = /\bbonus/i;
const LONGEST_ITEM = 100;

/** What a sentence plainly offers without a figure. `isBenefit`: it stands among the benefits. */
export function offeredIn(sentence: string, isBenefit: boolean): Offered[] {
  if (NOT_PLAINLY.test(sentence)) return [];
  const offers = OFFERING.test(sentence) || (isBenefit && sentence.length <= LONGEST_ITEM && !GENERIC.test(sentence));
  const commission = UNCAPPED.test(sentence) || (offers && COMMISSION.test(sentence) && !OFFICE.test(sentence));
  const equity = offers && EQUITY.test(sentence) && !NO_SHARE.test(sentence);
  return [...(commission ? (['commission'] as const) : []), ...(equity ? (['equity'] as const) : [])];
}
