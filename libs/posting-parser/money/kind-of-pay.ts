import type { VariablePay } from '#libs/contracts';

type Kind = VariablePay['kind'];

/** What a figure is for, and the words that say so. */
export interface KindSaid {
  kind: Kind;
  words: string;
}

const ON_TARGET =
  '(?:ote|on[- ]target(?: (?:earnings?|compensation|pay|income|salary))?|total target (?:cash|compensation|earnings)|zieleinkommen|zielgehalt|zielvergütung)';
const BONUS =
  '(?:(?:jahres|leistungs|ziel|antritts)?bonus(?:es|zahlung)?(?! (?:points?|content|features?|days?|holidays?|leave|vacation|skills?|pool))|sign(?:ing|[- ]on)|prämie|tantieme|incentive pay|annual incentive|variable (?:pay|compensation))';
const COMMISSION = '(?:commissions?(?! fees?)|provision(?:en)?)';
const EQUITY =
  '(?:equity(?![- ](?:financing|funding|rounds?|invest\\w*|research|funds?|capital|firms?|markets?|trading|partners?|donation|seeking))|(?:stock|share) options?|(?:company|restricted) stock(?: units?)?|stock grants?|rsus?|company shares)';
/** Each with letters of which its words need some: they are found much faster. */
const KINDS: readonly (readonly [Kind, string, RegExp])[] = [
  ['on-target', ON_TARGET, /ote|target|ziel/i],
  ['bonus', BONUS, /bonus|sign|prämie|tantieme|incentive|variable/i],
  ['commission', COMMISSION, /commission|provision/i],
  ['equity', EQUITY, /equity|option|stock|rsu|shares/i],
];
const ADJECTIVES =
  '(?:(?:annual|yearly|quarterly|monthly|performance(?:[- ](?:based|related))?|target|discretionary|company|corporate|individual|team|cash|potential|signing|sign[- ]on|year[- ]end|variable|max(?:imum|\\.)?|retention|joining|new[- ]hire|guaranteed|total|first[- ]year|year[- ]one|sales|uncapped|initial|employee|startup|additional|jährlich\\w*|on[- ]target) ){0,4}';
const A_TIME = '(?:(?:\\/|per|an?|each) ?(?:year|annum|yr|month|quarter)|annually|p\\.? ?a\\.?)';
const OF_BASE =
  'of (?:(?:your|the|an?|annual|yearly|base|basic|gross|fixed|total) ){0,3}(?:salary|pay|compensation|base)';

const before = (kind: string): RegExp =>
  new RegExp(`(?<![\\p{L}-])${ADJECTIVES}${kind}(?!\\p{L})([^.;\\n$€£\\d%]{0,40})$`, 'iu');
const behind = (kind: string): RegExp =>
  new RegExp(
    `^\\+? ?(?:USD|EUR|GBP|CAD|AUD|CHF)? ?${A_TIME}? ?(?:${OF_BASE} )?\\(?(?:in |of |as )?(?:an? |your |the )?${ADJECTIVES}${kind}(?!\\p{L})`,
    'iu',
  );
const RULES = KINDS.map(([kind, words, needs]) => ({ kind, needs, before: before(words), behind: behind(words) }));

/** Between a kind and its figure: what stands here begins something else. */
const BREAKS =
  /(?<!\p{L})(?:and|plus|while|und|by|grew|increas\w*|reduc\w*|match\w*|cover\w*|discount\w*|off|budget|employees|customers)(?!\p{L})|[+&|•,]/iu;
const TOUCHES = /^[: ]{1,3}$/;
/** The clause is of something that is not paid for the work. */
const NO_PAY =
  /\b(?:refer|referr?als?|referring|relocation|home[- ]office|wellness|well-?being|learning|education|tuition|training|childcare|customers?|clients?|merchants?|sellers?|players?|empfehl\w*|we (?:take|charge)|raised|gym|travel|budget|investors?)\b/i;

/** The kind of pay that a figure between these words of its sentence is; null where they name none. */
export function kindOfPay(ahead: string, after: string): KindSaid | null {
  const clause = `${/[^,;|•(]*$/.exec(ahead)?.[0] ?? ''} ${/^[^,;|•)]*/.exec(after)?.[0] ?? ''}`;
  if (NO_PAY.test(clause)) return null;
  const named = RULES.flatMap(({ kind, needs, before }) => {
    const match = needs.test(ahead) ? before.exec(ahead) : null;
    return match && !BREAKS.test(match[1] ?? '') ? [{ kind, words: match[0], link: match[1] ?? '' }] : [];
  }).sort((a, b) => a.link.length - b.link.length)[0];
  if (named && TOUCHES.test(named.link)) return named;
  for (const { kind, needs, behind } of RULES) {
    const words = needs.test(after) ? behind.exec(after)?.[0] : undefined;
    // "40% of the on-target earnings" is a share of them.
    if (words !== undefined && !(kind === 'on-target' && /^ ?of /i.test(words))) return { kind, words };
  }
  return named ?? null;
}
