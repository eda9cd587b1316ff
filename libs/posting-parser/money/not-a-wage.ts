/** Money that is not pay: investors' money, revenue, perks, bonuses, equity, on-target earnings. */

const BEFORE =
  /(?:\b(?:raised|raising|funding|funded|valu(?:ation|ed)(?: at)?|revenue|arr|gmv|series [a-h]|invest\w*|backed|capital|assets|worth|market(?: cap)?|industry|budgets?|stipends?|allowances?|reimburse\w*|donat\w*|match(?:es|ing|ed)?|credits?|grants?|scholarships?|referr?als?|vouchers?|savings?|save|saved|portfolio|sales of|deals?|contracts? (?:of|worth)|processing|processes|trades|moved?|manag(?:e|es|ing)|insurance|fine|penalt\w*|fee|fees|cost|costs|price|cap of|life insurance|coverage|over|than|approximately a|tuition|relocation|sign[- ]?on|signing|additional|lifetime|transactions?|payouts?|ote|on[- ]target(?: earnings?| compensation)?|total target (?:cash|compensation)|commissions?|bonus(?:es)?(?: of| up to| potential| target)?|lifestyle|wellness|per year for|learning|education|development|setup|benefit|home[- ]office|insurance|equity|rsus?|options|stock|award of|prize|win|well-?being fund|another|extra|tips?)\b[^.;\n$€£\d]{0,30}|\bup to an additional )$/i;
const BEFORE_STILL_WAGE =
  /\b(?:base|salary|salaries|wage|pay|compensation|hourly|rate|remuneration|gehalt|(?:base|weekly|monthly|internship|intern) stipend)\b[^.;\n$€£\d]{0,25}$/i;
const AFTER =
  /^(?: ?(?:USD|CAD|EUR|GBP))?(?: ?(?:per|a|each|\/) ?(?:year|month|annum|yr|mo|employee|week|quarter)| (?:accrued )?(?:annually|annual|yearly|monthly|every year|every month))?,? ?(?:in |of |for |towards? |as (?:an? )?|worth of )?(?:an? |the |your |our |their |each |new |annual |yearly |monthly |quarterly |one[- ]time |flex(?:ible)? |home[- ]?office |work[- ]from[- ]home |wellness |learning |education(?:al)? |professional |development |travel |relocation |remote |internet |phone |meal |commuter |referral |sign(?:ing)?[- ]?(?:on)? |signing |performance |retention |welcome |joining |discretionary |equipment |training |hiring |employee |company |housing |living |tech(?:nology)? |mobile |fitness |gym |book |conference |moving |corporate )*(?:funding|revenue|arr\b|valuation|stipends?|allowances?|budgets?|bonus(?:es)?|commissions?|sign[- ]?on|relocation|credits?|equity|rsus?|stock|options|grants?|home[- ]?office|401|match\b|reimburse\w*|donations?|investment|series|seed|company|business|industry|market|startup|unicorn|in assets|assets|volume|transactions|customers|sales|insurance|coverage|vouchers?|gift|learning|education|wellness|setup|set-up|equipment|training|development|tuition|raised|backed|towards|scholarship|prize|fund\b|of merchandise)/i;
/** What somebody is to sell, or is paid on top of the wage: "$900k annual quota", "$5.00/hour night differential". */
const SOLD_OR_ON_TOP =
  /^\+?(?: ?(?:USD|CAD|EUR|GBP))?(?: ?(?:\/|per|an?) ?(?:hour|hr|h|shift|day|week|month|year)\b)?,? ?(?:(?:in|of|as|for) )?(?:an? |the |your )?(?:(?:annual|yearly|quarterly|monthly|sales|revenue|personal|individual|team|night|evening|weekend|holiday|shift|day|on-call|bilingual|language|new) ){0,3}(?:quotas?|targets?(?! (?:salar|comp|pay|range|base|total|cash|earn|hir))|book of business|pipeline|differentials?|premiums?|supplements?|uplifts?)\b/i;
const SOLD_BEFORE =
  /\b(?:exceed(?:s|ed|ing)?|quotas?|sold|selling|sell|closed|closing)\b(?![^.;\n]*\b(?:salary|salaries|wage|pay|compensation|hourly|rate)\b)[^.;\n$€£\d]{0,30}$/i;
/** "… per hour plus $5.00 for nights": what comes on top of a sum is not the sum. */
const PLUS = /\d[^.;\n]{0,30}\bplus (?:an? )?(?:additional |extra |up to )?$/i;

/** On-target earnings that bring a sum of their own say nothing of the one before. */
const AFTER_OTE =
  /^[^$€£\d.;\n]{0,14}\b(?:ote|on[- ]target)\b(?!(?: earnings?)?:? ?\(?(?:of |is |up to |around )?(?:[$€£]|[A-Z]{3} )?\d)/i;

/** In a sentence about these, a single amount is theirs, however far the word stands from it. */
const PERK =
  /\b(?:401|403b|retirement|pension|stipend|allowance|reimburs\w*|contribut\w*|match(?:ing)?|bonus|budget|relocation|referral|insurance|voucher|hsa|fsa|hra|fertility|adoption|childcare|coverage|leave)\b/i;

/** "The stipend is $1,800 per month" is what an intern is paid. */
const STIPEND_PAID =
  /(?<!\b(?:office|wfh|internet|phone|wellness|home|equipment|learning|development|education|l ?& ?d|coworking|remote|travel|health|fitness|meal|lunch|food) )\bstipend(?: (?:is|of|will be)| ?:)(?: (?:about|up to))? ?$/i;
const A_PERIOD = /^ ?(?:\/ ?|per |an? )(?:hour|week|month)\b(?! (?:for|toward))/i;

/** "$90 a month to use toward your telephone": money for a purpose. */
const FOR_A_PURPOSE =
  /^ ?(?:per|a|each|every|\/) ?(?:year|month|week|quarter|day) (?:paid by the company |from us )?(?:to (?:use|spend|put|connect|take care|boost|cover (?:the )?costs?|get you set up)|towards?|for your)\b/i;

/** "$50 per month Lifestyle Spending Account": what the words behind it name is bought with it. */
const PERK_BEHIND =
  /^(?: ?(?:USD|CAD|EUR|GBP))? ?(?:(?:\/|per|an?|each) ?(?:day|month|mos?|year|quarter)|monthly|yearly|annually|daily)?,?(?: \([^()\n]{1,20}\))? ?(?:bonus\b|(?:(?:monthly|lifestyle|meal|lunch|dinner|digital|communication|continuing|education|adoption|health|wellness|and|&|expense|spending|coworking|cultural|gift) ){1,5}(?:stipends?|allowances?|accounts?|credits?|benefits?|reimbursements?|tickets?|vouchers?)\b)/i;
/** The words in front of an amount call it a wage. */
const CALLED_A_WAGE = /\b(?:salary|pay|wages?|rate|compensation|honorarium|stipend|gehalt|lohn)\b[^.;,\n$€£\d]{0,20}$/i;
export const isCalledWage = (before: string): boolean => CALLED_A_WAGE.test(before);

export function isNotWage(text: string, start: number, end: number, single: boolean): boolean {
  const before = text.slice(Math.max(0, start - 80), start).replace(/^[\s\S]*\n/, '');
  const after = text.slice(end, end + 80).split('\n')[0] ?? '';
  if (STIPEND_PAID.test(before) && A_PERIOD.test(after)) return false;
  if (single && PERK.test(before) && !BEFORE_STILL_WAGE.test(before)) return true;
  if (FOR_A_PURPOSE.test(after) || (!isCalledWage(before) && PERK_BEHIND.test(after))) return true;
  if (SOLD_OR_ON_TOP.test(after) || SOLD_BEFORE.test(before) || (single && PLUS.test(before))) return true;
  if (AFTER.test(after) || AFTER_OTE.test(after)) return true;
  if (/\b(?:ote|on[- ]target(?: earnings?)?)\b[^.;\n$€£\d]{0,40}$/i.test(before)) return true;
  return BEFORE.test(before) && !BEFORE_STILL_WAGE.test(before);
}
