import { lookUp } from '../locations/gazetteer.js';
import { matches } from '../text/matches.js';
import { rememberingLines } from '../text/remember.js';

const LEVEL =
  /\b(?:level|zone|tier|grade|band|class|group|region|area|category|step)s?\b|\b[LTP]\d\b|\bIC\d\b|\b(?:senior|junior|staff|principal|mid|entry|lead|associate|intern|bachelor|master|phd|ph\.d|undergraduate|graduate|msc|bsc|mba)\b/i;
const REGION_WORDS =
  /\b(?:based|states?|county|metro(?:politan)?|bay area|remote|locations?|offices?|nyc|u\.?s\.?a?|uk|eu|emea|canada|canadian|american?|europe|headquarters|hub)\b/i;
const PREFIX =
  /^(?:the |our |for |in |if |and |while |whereas |or |is |are |range |expected |estimated |anticipated |target |approximate |current |at |to |[-–—:,•*(] ?)+/i;
const BOILERPLATE =
  /\b(?:(?:expected|estimated|anticipated|target(?:ed)?|approximate|current|annual(?:ized)?|starting|total|cash|base|basic|gross|full-time|national|standard|typical|reasonable|hourly|monthly|yearly|usd|cad|eur|gbp|aud) )*(?:salary|salaries|pay|wages?|compensation|rate|hiring|remuneration|ote|gehalt)(?: (?:&|and|plus) (?:bonus|equity|benefits))?(?: (?:range|ranges|scale|band|rate|disclosure|transparency|package|estimate))?s?(?: (?:for this (?:role|position|job)|of|is|are|per (?:year|annum|hour|month|week)|offered))*\b|\b(?:ranges?|per (?:year|annum|hour|month)|annually|hourly|usd|cad|eur|gbp|chf|for this (?:role|position|job)|this (?:role|position|job)|in us dollars)\b/gi;
/** Small words a label may be left with at its ends; inside they belong to it ("outside of the Bay Area"). */
const AT_START =
  /^(?:(?:between|from|up to|starts? at|is|are|will be|of|full[- ]time|a year|an hour|estimate|estimated|current|national)\b ?)+/i;
const AT_END =
  /(?:[ ,](?:between|from|up to|starts? at|is|are|will be|of|full[- ]time|a year|an hour|estimate|for|in|the|current))+$/i;

const IN_PLACE =
  /\b(?:[Ii]n|[Ww]ithin|[Ff]or|[Aa]cross)\b (?:candidates |employees |applicants |those |residents |roles |hires )?(?:(?:who |that )?(?:are |is )?(?:based|located|residing|living|working|hired|performed|work|reside|live) )?(?:in |within |from |at |near |of |out of )?(?:the (?:locations?|states?|cities|city|following locations?) of )?((?:the )?[\p{Lu}][\p{L}\d.'’/()&-]*(?:[ ,]+(?:or |and |& |of |the |\(?excluding (?:the )?|\(?outside (?:of )?(?:the )?)*[\p{Lu}\d][\p{L}\d.'’/()&-]*){0,14}(?: (?:area|metro(?:politan)? area|locations?|only|region))?)/gu;
const FOR_LEVEL = /\b(?:for|at) (?:an? |the )?((?:level|zone|tier|grade|band) ?-?\w{1,3}|(?:L|IC|T)-?\d)\b/gi;
const THE_RANGE =
  /\bthe ([^.;:\n]{2,80}?) (?:annual |base |starting |full-time |hourly )*(?:salary|pay|compensation|wage|hiring|base)\b/i;

/**
 * The region or level a range is for, in the posting's words.
 * `before`: the line up to the range; `after`: the line behind it; `above`: the lines over it, nearest first.
 */
export const appliesTo = (before: string, after: string, above: readonly string[]): string | null =>
  knownFor([before, after, ...above].join(BREAK));

/** Postings of one employer word their pay alike, and it takes dozens of patterns to read the words. */
const knownFor = rememberingLines((words) => {
  const [before = '', after = '', ...above] = words.split(BREAK);
  return toldBy(before, after, above);
}, 1_500);
/** In no text. */
const BREAK = '\u0000';

function toldBy(before: string, after: string, above: readonly string[]): string | null {
  const [left, right] = [guard(before), guard(after)];
  const found =
    fromRow(left) ??
    fromRest(left, right) ??
    fromLabel(left) ??
    fromDirect(left) ??
    fromSentence(left, right) ??
    fromAbove(left, above.map(guard));
  return found === null ? null : found.replaceAll(DOT, '.');
}

const US = '(?:the )?(?:US|USA|U\u2024S\u2024?A?\u2024?|United States|country|nation|Canada|UK|Europe)';
const REST = `(?:[Aa]ll|[Aa]ny|[Tt]he) (?:other|remaining) (?:${US} )?(?:locations?|states|regions|areas|markets|cities|offices)(?: (?:in|within|across) ${US})?|[Rr]emaining (?:${US} )?(?:states|locations|regions|areas)|[Ee]lsewhere(?: in ${US})?|[Ee]verywhere else(?: in ${US})?|(?:[Tt]he )?[Rr]est of ${US}|[Oo]utside (?:of )?(?:the )?\\p{Lu}[\\p{L}.]*(?: (?:\\p{Lu}[\\p{L}.]*|or(?= \\p{Lu})|and(?= \\p{Lu}))){0,5}`;
const REST_AHEAD = new RegExp(
  `(?:^|[,;:.] ?|\\b(?:[Ff]or|[Ii]n|[Aa]cross|[Ii]f|those|based|located|living|residing|candidates|applicants|employees|roles|hires|and|while|is|the) )(${REST})(?![\\p{L}])`,
  'gu',
);
const REST_BEHIND = new RegExp(
  `^ ?(?:USD ?)?(?:(?:per|a|an) (?:year|hour|annum) ?|annually ?)?(?:(?:for|in|across|if|those|candidates|applicants|employees|based|located|living|who|are|roles) )*(${REST})(?![\\p{L}])`,
  'u',
);

const REST_ALONE = new RegExp(`^(?:${REST})$`, 'u');

/** "all other US locations", "elsewhere in the US", "outside of California": the places the ranges before left over. */
function fromRest(before: string, after: string): string | null {
  const clause = (afterLastAmount(before.slice(-240)).split(/[.;] /).at(-1) ?? '').slice(-160);
  return REST_BEHIND.exec(after)?.[1] ?? [...matches(clause, REST_AHEAD)].at(-1)?.[1] ?? null;
}

/** "| Tier 1 | Berlin, Munich | €70,000 – €90,000 |": the first cell of the row that names a place or a level. */
function fromRow(before: string): string | null {
  if (!/\| ?$/.test(before)) return null;
  const cells = before.split('|').map((cell) => cell.trim());
  return (
    cells.map((cell) => (cell.length > 80 ? null : (REST_ALONE.exec(cell)?.[0] ?? meaningful(cell)))).find(Boolean) ??
    null
  );
}

const DOT = '\u2024';

/** The points of "U.S." and "D.C." end no sentence; they are put aside while the words are taken apart. */
function guard(words: string): string {
  return words.replace(/\b(?:U\.S\.A?|D\.C|U\.K|B\.C|St|Ph\.D)\.?/g, (letters) => letters.replaceAll('.', DOT));
}

/** "US Zone 2 $166,000–…": the few words right before the amount, behind a mark or the range before. */
function fromDirect(before: string): string | null {
  const words = (
    afterLastAmount(before.slice(-240))
      .split(/[:;|•] ?/)
      .at(-1) ?? ''
  ).trim();
  if (words === '' || words.length > 60 || /[.!?]/.test(words) || VERB.test(words)) return null;
  return meaningful(words);
}

const VERB =
  /\b(?:is|are|be|of|pays?|from|to|between|range|you|we|our|this|role|position|salary|with|up|earn|offers?|starts?|at|in|for|your)\b/i;

/** "Level 1: $…", "Zone 1: San Francisco/Bay Area - $…", "San Francisco, CA: $…" */
function fromLabel(before: string): string | null {
  const label =
    /^(?:.*[.;|] |.*\d[kK]? ?[,;|•] )?([^.;|]{1,220}?|[^;|]{1,220}?) ?[:：–—•-] ?(?:CAD|USD|EUR|GBP|between|from)? ?$/u.exec(
      afterLastAmount(before.slice(-240)),
    );
  const direct = label ? meaningful(label[1] ?? '') : null;
  if (direct !== null) return direct;
  // "For Colorado based hires: estimated annual salary of …"
  const opening = /^([^:.;$€£]{2,120}): ?[^:$€£]{0,80}$/.exec(before.slice(-200));
  return opening ? meaningful(opening[1] ?? '') : null;
}

/** In "Bachelor: $38, Master: $45" the second label begins behind the first amount. */
function afterLastAmount(before: string): string {
  const last = [
    ...before.matchAll(
      /[$€£] ?[\d.,]+[kK]?(?: ?\/ ?(?:hr|hour|h|yr|year|annum|a|mo|month|wk|week|day|jahr|monat|stunde)\b)?[,;|•)/ ]*/g,
    ),
  ].at(-1);
  return last ? before.slice(last.index + last[0].length) : before;
}

function fromSentence(before: string, after: string): string | null {
  const behind = /^[^$€£\d\n]{0,40}?\(([^()$€£]{2,80})\)/.exec(after);
  const inBrackets = behind ? meaningful(behind[1] ?? '') : null;
  if (inBrackets !== null) return inBrackets;
  const clauseAfter = after.split(/[;$€£]|[.,] |, and |, while | and (?:for|in|at) /)[0] ?? '';
  const wholeAfter = after.split(/[;$€£]|\. |,? and (?=[$\d])| and (?:for|in|at) /)[0] ?? '';
  const sentence = before.slice(Math.max(before.lastIndexOf('. '), before.lastIndexOf('; ')) + 1).slice(-300);
  const near = lastPlace(clauseAfter.slice(0, 100)) ? lastPlace(wholeAfter.slice(0, 160)) : null;
  const ahead = lastPlace(sentence);
  // "$X – $Y in San Francisco and $A – $B in Austin": what stands behind the range is nearer than what stands before.
  if (near !== null) return near;
  if (ahead !== null) return ahead;
  const based = /\b((?:U\.?S\.?|UK|EU|[\p{Lu}][\p{L}]+(?: [\p{Lu}][\p{L}]+)?)-based)\b/u.exec(
    `${sentence.slice(-100)} ${clauseAfter}`,
  );
  if (based) return (based[1] ?? '').replace(/^(?:For|In|The|Our|If|All) /, '') || null;
  const level =
    [...matches(sentence, FOR_LEVEL)].at(-1) ?? [...matches(clauseAfter.split(' and ')[0] ?? '', FOR_LEVEL)][0];
  if (level) return level[1] ?? null;
  const range = THE_RANGE.exec(sentence);
  return range ? meaningful(range[1] ?? '') : null;
}

function lastPlace(words: string): string | null {
  const all = [...matches(words, IN_PLACE)].map((match) => (match[1] ?? '').replace(/[ ,.]+$/, ''));
  return all.filter((candidate) => knownPlace(candidate) || LEVEL.test(candidate)).at(-1) ?? null;
}

/** A bare range under a line such as "Canada Tier 1 Locations" or "US pay range". */
function fromAbove(before: string, above: readonly string[]): string | null {
  if (before.replace(BOILERPLATE, '').replace(/[^\p{L}]/gu, '').length > 3) return null;
  for (const line of above.slice(0, 2)) {
    if (/[$€£]\s?\d/.test(line) || /^(?:job |work |office )?locations?\b/i.test(line)) return null;
    if (/[:：]$/.test(line) && lastPlace(line) !== null) return lastPlace(line);
    if (
      line.length > 240 ||
      (line.length > 120 && !/^(?:zone|tier|level|group|band)\b/i.test(line)) ||
      /[.!]$/.test(line)
    )
      return null;
    const found = meaningful(line.replace(/[:：]$/, ''));
    if (found !== null) return found;
  }
  return null;
}

/** A label that names a place or a level, without the words every pay line has; else null. */
function meaningful(label: string): string | null {
  const words = label
    .replace(BOILERPLATE, ' ')
    .replace(/ {2,}/g, ' ')
    .replace(/ ([,)])/g, '$1')
    .trim()
    .replace(PREFIX, '')
    .replace(AT_START, '')
    .replace(AT_END, '')
    .replace(
      /^(?:(?:this|these|that|the|our|your|role|(?:full|part)-time|position|in|locations? of|locations?|for)\b ?)+/i,
      '',
    )
    .replace(/[\s:,;*•–—-]+$/u, '')
    .replace(/^\((.*)\)$/, '$1')
    .trim();
  if (words.length < 2 || words.length > 160 || words.split('(').length !== words.split(')').length) return null;
  return knownPlace(words) || LEVEL.test(words) || REGION_WORDS.test(words) || /\bCAN\b/.test(words) ? words : null;
}

function knownPlace(words: string): boolean {
  const whole = words.replace(/^(?:the )?(?:state|city|greater|province) of /i, '').replace(/^the /i, '');
  const parts = whole.split(/[,/()&|]| and | or |(?: [-–—] )/).slice(0, 20);
  return parts.some((part) => {
    const name = part
      .trim()
      .replace(/ (?:area|metro area|metropolitan area|locations?|only|region|office|base|residents|state)$/i, '');
    return name !== '' && lookUp(name.replaceAll(DOT, '.')) !== null;
  });
}
