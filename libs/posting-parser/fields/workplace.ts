import type { ParsedPosting } from '#libs/contracts';
import type { Context } from '../context.js';
import { HEADER_LINES, labelled } from './labels.js';
import { isOnlyPlaces } from '../locations/only-places.js';
import { sentenceAt } from '../text/sentences.js';
import { matchesInLines } from '../text/line-matches.js';

type Workplace = ParsedPosting['workplace'];
type WorkplaceType = NonNullable<Workplace['type']>;

interface Vote {
  type: WorkplaceType;
  weight: number;
  policy: string | null;
}

const LABEL =
  /^(?:(?:work(?:place|ing)?|job|remote|office|location) ?(?:type|model|mode|arrangement|setting|policy|style)|workplace|modalidad(?: de trabajo)?|lugar(?: de trabajo)?|ubicación|(?:job |work |position )?locations?|standort|work location|arbeitsmodell|arbeitsort|(?:flexible )?work(?:ing)? arrangements?|remote(?: (?:position|role|job|work|eligible|option))?)$/i;
const CUE =
  /\b(?:(?:remote(?:ly)?|hybrid(?:es)?|on[- ]?site|in[- ](?:the )?office|in[- ]person|work(?:ing)? from home|(?:work(?:ing)?|remotely) from (?:anywhere|wherever)|office[- ](?:based|first)|vor ort|home[- ]?office|mobile (?:office|working)|lavoro agile|smart ?working|(?:depuis|de) chez (?:vous|toi)|telecommut(?:e|ing)|télétravail|travail à distance|distanciel|teletrabajo|presencial|híbrido|thuiswerken|mobile[nrs]? arbeit(?:en)?|(?:smartes|flexibles) arbeiten|von (?:daheim|zu ?hause))(?![a-zà-ÿ])|(?:days?|times|[1-4] ?x|twice) ?(?:a|per|\/) ?week|(?:every|each) (?:working )?day\b|tage? (?:pro|die) woche)/gi;
const REFUSED_REMOTE =
  /\b(?:not (?:be )?(?:a |an |eligible for |available |open to |considered for |currently )*(?:fully |100% )?remote|no remote|no longer (?:work(?:ing)? )?(?:fully )?remote(?:ly)?|remote (?:or hybrid )?(?:work |options? |candidates? )?(?:is |are |will |can)?(?: ?not|n['’]t)|(?:remote|hybrid)[^.;]{0,40}\b(?:will not|cannot|can['’]t|won['’]t|not|isn['’]t)\b[^.;]{0,30}(?:considered|available|possible|offered|an option|allowed|accepted|supported)|telecommut\w+ is (?:not|n['’]t)|kein(?:e)? (?:remote|home-?office))\b/i;
const THIS_JOB =
  /\b(?:this (?:is|role|position|job|internship|opportunity|team)|the (?:role|position|job|internship|team|candidate)|(?:for|in) this (?:role|position)|you(?:['’]ll| will)?|candidates?|applicants?|must|require[sd]?|expect(?:ed|s)?|we (?:work|expect|ask)|diese (?:stelle|position)|fully remote|100% remote|location-based|(?:position|role|job) is|we(?:['’]re| are) in[- ]person)\b/i;
const NOT_A_POLICY =
  /^(?:on-?site|field|remote|hybrid|office) (?:roles|positions|jobs) |\b(?:remote(?:ly)? (?:[\w-]+ ){1,3}(?:locations?|sites?|areas?|camps?)|remote(?:ly)? (?:team|customers?|clients?|sites?|access|sensing|support|teams|employees?|workforce|stakeholders|desktop|procedure|code|workers?|locations?|worksites?|areas?|control|monitoring|setup|debugging)|hybrid (?:cloud|architecture|environment|infrastructure|data|deployment|search|app|mobile|vehicle|model of|identity|multi)|multi-cloud|on[- ]?site (?:gym|dining|lunch|doctor|parking|events?|perks|meals|caf|chef|customer|interview|support|fitness|childcare|medical|clinic|thursday|cloud|at (?:customer|client))|customers? on[- ]?site|office setup|onsite perks|home[- ]office (?:setup|stipend|equipment|allowance|support|budget)|(?:team|company) on[- ]?sites|stipend|allowance|remote-friendly culture|experience (?:working )?(?:in|with|on)|ability to work|comfortable working|distributed teams?|visit|on[- ]?site (?:\w+ )?team|hybrid (?:cloud |it )?environments?|hybrid workforce (?:solutions|management|team|platform)|experience across|on[- ]?site (?:\w+ )?(?:needs|operations|conditions|requirements)|onboarding|in-person connection|depending on the role|days? (?:a|per) week (?:of )?(?:holiday|vacation|exercise))\b/i;
/** "Exceptions to our hybrid policy apply to cooks": what holds for others. */
const FOR_OTHERS = /\bexceptions? (?:to|apply)\b/i;
const OFFICE_DAYS =
  /\b(one|two|three|four|five|[1-5])(?: ?(?:-|–|to|or) ?(two|three|four|five|[2-5]))?(?: \w+)? days?(?: (?:a|per|each|every|\/) ?week|\/week| weekly)?|\b(\d{2})% (?:of (?:the|their|your) time )?in[- ](?:the )?office|\b(ein|zwei|drei|vier) tage? (?:pro|die) woche/i;

/** What holds for the company's people in general gives way to what the posting says of this job. */
const COMPANY_WIDE =
  /\b(?:our (?:employees|colleagues|people|staff|teams?|team members|offices?)|most of (?:our|us)|(?:all|most|many) (?:of our )?(?:employees|colleagues|roles|staff|people|teams|positions))\b|\bwe are an? (?:remote|hybrid)/i;
const DAILY =
  /\b(?:in|at|on) (?:the|our) (?:lab(?:oratory)?|plant|shop|clinic|workshop|store|field|office|warehouse|factory|floor) (?:every|each) (?:working )?day|\bin the (?:lab|office|plant|store|shop) (?:daily|full[- ]time)|\b(?:five|5) days (?:a|per) week in (?:the|our)\b/i;
/** "Ability to work 5x a week in office": whoever must be able to, must. */
const WHOLE_WEEK = /\b(?:5|five)(?: days|x| times) (?:a|per) week in[- ](?:the |our )?office\b/i;
/** Whoever works at the customers' works where they are. */
const AT_CUSTOMERS =
  /\b(?:du (?:arbeitest|bist)|sie arbeiten|you(?:['’]ll| will)? (?:be |work |working )+|(?:role|position|job|work) is (?:performed )?)[^.;]{0,40}(?:\bon[- ]?site (?:at|with) (?:our|the|your) (?:customers?|clients?)\b|\bvor ort bei (?:unseren|den) kunden\b)|^on-?site at (?:our )?(?:customer|client)(?:s|['’]s)?\b/i;
/** "twelve weeks of work onsite at the Harbour Museum". */
const WORK_AT = /\bof work on-?site at (?:the |our )?\p{Lu}/u;
const ALL_REMOTE =
  /\ball (?:of )?our (?:roles|positions|jobs|teams?) (?:are|work) (?:fully |100% )?remote(?:ly)?\b|^(?:we(?:['’]re| are) an? )?(?:(?:fully|flexible (?:&|and)) )?remote[- ]first (?:company|team|organi[sz]ation|culture)\b|^work from anywhere\b(?!.{0,30}\b(?:weeks?|days?|months?)\b)/i;
/** "You can work remotely from anywhere in the EU"; some weeks of it are a perk. */
const FROM_ANYWHERE =
  /\b(?:travaillez|travaille) (?:depuis|de) chez (?:vous|toi)\b|(?:^|\b(?:you(?:['’]ll| will| can| may)?(?: be able to)?|able to|freedom to|candidates (?:can|may)) )(?:work )?(?:remotely )?from (?:anywhere|wherever you (?:are|live|like|want))\b/i;
const FOR_SOME_TIME = /\b(?:weeks?|days?|months?|temporarily|abroad|sometimes|occasional\w*)\b/i;
/** "the option of hybrid work", "flexibel von daheim arbeiten": some days here, some there, as one likes. */
const OFFERED =
  /\b(?:(?:work(?:ing)? from home|home[- ]?office|remote(?: work(?:ing)?)?)(?: is)? (?:possible|möglich|optional|on request|by arrangement|nach absprache)|(?:smartes|flexibles) arbeiten\b[^;]{0,12}\bmobil\b|mobile (?:office|working)(?= (?:policy|options?|model)\b)|(?:télétravail|travail à distance|distanciel)\b[^.;]{0,30}(?<![\p{L}])(?:possible|partiel\w*|ponctuel\w*|occasionnel\w*)|(?:options?|offer(?:s|ing)?|possibility|opportunity|choice|ability|flexibility) (?:of|for|to|a|an) (?:\w+ ){0,3}?hybrid work(?:ing)?\b(?!.*\bexperience\b)|lavoro agile\b|smart ?working\b|(?:da remoto e in|in) (?:ufficio|sede) e da remoto\b|da remoto e in (?:ufficio|sede)\b|hybrid or remote (?:options?|work(?:ing)?)\b|vor ort,? (?:später|danach|dann) (?:auch )?(?:remote|mobil)|(?:flexib\w*|möglichkeit\w*|option\w*|anteilig\w*|teilweise|zeitweise|regelmäßig)\b[^.;]{0,40}\b(?:home[- ]?office|mobile\w* arbeit(?:en)?|von (?:daheim|zu ?hause)(?: aus)?)(?![a-zß-ÿ])|von (?:daheim|zu ?hause)(?: aus)? (?:oder|und|als auch) (?:aus |in )?(?:dem|unserem|einem|im|der|am)\b)/iu;
const REMOTE_WITHIN = /^(?:fully )?remote(?:ly)? (?:within|in|from|across|anywhere in) (?:the )?\p{Lu}/iu;
const HYBRID_MODEL = /\bhybrid (?:work(?:ing)? )?(?:model|policy|setup|set-up|approach|schedule|working|work\b)/i;
const MIXED = /\bdays?\b|rest of the time|combin|balanc|\bmix\b|blend/i;

/** Remote, hybrid or on-site, with the sentence that says so. A perk ("remote-friendly culture") decides nothing. */
export function findWorkplace(context: Context): Workplace {
  const votes = [...fromTags(context), ...fromLabels(context), ...fromHead(context), ...fromSentences(context)];
  const best = [...votes].sort((a, b) => b.weight - a.weight)[0];
  if (!best) return basedAt(context);
  if (best.weight < 2) return { type: null, policy: null };
  const policy = votes
    .filter((vote) => vote.type === best.type && vote.policy !== null)
    .sort((a, b) => b.weight - a.weight)[0];
  return { type: best.type, policy: policy?.policy ? inBrackets(policy.policy) : null };
}

const SITE =
  '(?:office|headquarters|HQ|lab|laboratory|plant|factory|depot|branch|store|warehouse|newsroom|studio|workshop|clinic|hospital|school|restaurant|shop|kitchen|showroom)';
const BASED_AT = new RegExp(
  `(?:^|\\b(?:role|position|job|post|internship|fellowship|it|you) (?:is|are|will be) |\\byou['’]ll be )based (?:in|at|on|out of|from) (?:our|the) [^.;\\n]{0,40}\\b${SITE}\\b`,
  'imu',
);

/** Where nothing is said of days at home: whoever is based at a place of work is there. */
function basedAt({ doc }: Context): Workplace {
  const match =
    doc.text.includes('ased ') && /ased (?:in|at|on|out of|from) (?:our|the) /.test(doc.text)
      ? BASED_AT.exec(doc.text)
      : null;
  return match === null
    ? { type: null, policy: null }
    : { type: 'on-site', policy: sentenceAt(doc.text, match.index + match[0].length - 1).text };
}

const MODE_WORD =
  /(?<![\p{L}])(h[iy]br[iy]de?|híbrid[oa]|remote|remoto|télétravail|teletrabajo|home-?office|work from home|wfh|on[- ]?site|in[- ](?:the )?office|office[- ]based|in[- ]person|vor ort|präsenz|presencial|présentiel|sur site|op locatie|thuiswerk\p{L}*)(?![\p{L}])/iu;
/** "2 days a week on site", "2 jours de télétravail par semaine": some days here, some there. */
const SOME_DAYS =
  /\b(?:[1-4]|one|two|three|four|ein|eine[nr]?|zwei|drei|vier|un|deux|trois|uno|dos|tres|twee|drie)(?: ?(?:-|–|to|bis|à|or|oder|ou) ?(?:[1-5]|two|three|zwei|drei|trois))? (?:days?|tage?n?|jours?|días?|dagen)\b/i;
const AWAY =
  /\b(?:home[- ]?office|mobile[sn]? arbeit\p{L}*|télétravail|teletrabajo|thuiswerk\p{L}*|remote arbeit\p{L}*)/iu;

function fromTags({ doc }: Context): Vote[] {
  const tag = doc.text.includes('#') ? /#LI-?_?(remote|hybrid|on[- ]?site|in-?office)\b/i.exec(doc.text) : null;
  return tag ? [{ type: typeOf(tag[1] ?? ''), weight: 4.5, policy: null }] : [];
}

function fromLabels(context: Context): Vote[] {
  return labelled(context, LABEL).flatMap(({ label, value }) => {
    if (/^remote\b/i.test(label) && /^(?:yes|no)\b/i.test(value))
      return [{ type: /^y/i.test(value) ? ('remote' as const) : ('on-site' as const), weight: 4.4, policy: null }];
    const word = MODE_WORD.exec(value);
    return word && value.length < 140 && !isOneOfSeveral(value)
      ? [{ type: typeOf(preferHybrid(value, word[1] ?? '')), weight: 5, policy: null }]
      : [];
  });
}

/** "Designer (Remote - Europe, Canada or Brazil)": the places in the bracket are those one is remote in. */
const REMOTE_IN_SEVERAL =
  /^[^;/()]*\((?:fully )?remote(?: ?[-–—:]| in| within| from| across) [^;/()]*\)$|^[^;()]*\((?:fully remote|remote[- ]first)\)$/i;

/** "can be remote or hybrid anywhere in the USA or Canada": what follows is where, not what else. */
const AS_ONE_LIKES = /\b(?:remote or hybrid|hybrid or remote)\b/i;

/** "San Francisco, CA; New York, NY; Remote (US)": remote is one place of several, not the mode of the job. */
function isOneOfSeveral(text: string): boolean {
  if (/^\W*(?:fully )?remote\b[^;]*$/i.test(text) || REMOTE_IN_SEVERAL.test(text) || AS_ONE_LIKES.test(text))
    return false;
  const parts = text.split(/[;/]| or | • (?=Remote)/);
  return parts.length > 1 && parts.some((part) => /remote/i.test(part)) && parts.some((part) => isOnSitePlace(part));
}

const isOnSitePlace = (part: string): boolean =>
  !/remote|hybrid/i.test(part) && isOnlyPlaces((part.split(/[|(]/).at(-1) ?? part).replace(/\)$/, '').trim());

/** Boards print a table of facts below the head ("At a glance"); there a line must begin with the mode. */
const HEAD = 20;
const BEGINS_WITH_MODE = /^(?:fully )?(?:hybrid|remote|on-?site|in[- ]person|in-office)\b/i;

function fromHead({ doc, rawTitle }: Context): Vote[] {
  const lines = doc.lines
    .slice(0, HEAD)
    .filter(({ text }, index) => index < HEADER_LINES || BEGINS_WITH_MODE.test(text))
    .filter((line) => line.text.length <= 90 && !/[.!?:]$/.test(line.text) && !line.bullet);
  const texts = [rawTitle ?? '', ...lines.flatMap((line) => line.text.split(/ [|•·] /))];
  return texts.flatMap((text) => {
    const word = /(?:^|[ (|,•·-])(hybrid|remote|on[- ]?site|in-office|in[- ]person)(?=$|[ )|,:•·-])/i.exec(text);
    return word && !NOT_A_POLICY.test(text) && !isOneOfSeveral(text)
      ? [{ type: typeOf(preferHybrid(text, word[1] ?? '')), weight: 4, policy: null }]
      : [];
  });
}

function fromSentences({ doc, sections }: Context): Vote[] {
  const votes: Vote[] = [];
  const seen = new Set<number>();
  let index = 0;
  for (const match of matchesInLines(doc, 'workplace', CUE)) {
    const sentence = sentenceAt(doc.text, match.index);
    if (seen.has(sentence.start)) continue;
    seen.add(sentence.start);
    while (index < sections.length - 1 && (sections[index + 1]?.start ?? Infinity) <= match.index) index++;
    const vote = judge(sentence.text, sections[index]?.kind ?? 'other');
    if (vote) votes.push(vote);
    if (votes.length >= 40 || seen.size >= 120) break;
  }
  return votes;
}

/** "an office-based position": said of the job, wherever it stands. */
const MODE_OF_JOB =
  /\b(?:remote|hybrid|on-?site|office[- ]based|in[- ]person),? (?:[\w-]+,? ){0,2}(?:position|role|job)\b|\bthis (?:position|role|job) is (?:fully |100% |entirely )?(?:remote|hybrid|on-?site)\b/i;
/** What holds for those who happen to live near an office. */
const IF_NEAR = /\bif you(?:['’]re| are| live| reside)\b[^.]{0,60}\b(?:within|distance|near|close to|commut)/i;
const CHOICE = /\b(?:either|whether|or|oder|ob)\b/i;
const EITHER =
  /\b(?:either|whether|ob)\b|\boffice or (?:work )?(?:remote|from home)|\b(?:remote(?:ly)?|home) or (?:in|from|at) (?:the|our|an) /i;
const OFFICE = /\b(?:office|headquarters|büro|hauptquartier|hq)\b/i;

function aboutOf(sentence: string): number {
  if (IF_NEAR.test(sentence)) return 1;
  if (COMPANY_WIDE.test(sentence)) return 2;
  return THIS_JOB.test(sentence) || MODE_OF_JOB.test(sentence) ? 4 : 2;
}

function weightOf(sentence: string, kind: string, about: number): number {
  if (MODE_OF_JOB.test(sentence)) return about;
  if (kind === 'benefits') return about - 2.5;
  return kind === 'required' || kind === 'preferred' ? about - 1 : about;
}

function judge(sentence: string, kind: string): Vote | null {
  const plain = fromPlainWords(sentence);
  if (plain !== null) return plain;
  if (FOR_OTHERS.test(sentence) || NOT_A_POLICY.test(sentence)) return null;
  if (/#?LI-/.test(sentence) || isOneOfSeveral(sentence)) return null;
  const about = aboutOf(sentence);
  const weight = weightOf(sentence, kind, about);
  return fromTimes(sentence, weight) ?? fromModes(sentence, weight, about);
}

/** Words that decide wherever they stand, and whatever else the sentence is about. */
function fromPlainWords(sentence: string): Vote | null {
  const vote = (type: WorkplaceType, weight: number): Vote => ({ type, weight, policy: sentence });
  if (REFUSED_REMOTE.test(sentence) && !/\bnot (?:a )?remote[- ]only\b/i.test(sentence)) {
    const hybrid = /\bhybrid\b/i.test(sentence) && !/\bhybrid[^.;]{0,60}\bnot\b/i.test(sentence);
    // "Fully remote applicants will not be considered": some days at home may be.
    const wholly = /\b(?:fully|purely|100 ?%|exclusively|entirely|only) ?remote|remote[- ]only/i.test(sentence);
    return vote(hybrid ? 'hybrid' : 'on-site', wholly && !hybrid ? 4 : 6);
  }
  if (FROM_ANYWHERE.test(sentence) && !FOR_SOME_TIME.test(sentence)) return vote('remote', 3);
  // "Remote-first company; this role is in our Leeds office 5 days a week"
  if (ALL_REMOTE.test(sentence) && officeDays(sentence) === null) return vote('remote', 3);
  if (/\bhybrid|home|daheim|haus|mobil|remot|agile|smart|télétra|distan/i.test(sentence) && OFFERED.test(sentence))
    return vote('hybrid', 2);
  // As an item of its own it says where the work is done, beside whatever holds for others.
  if (REMOTE_WITHIN.test(sentence)) return vote('remote', 4.6);
  return /\boffice[- ]first\b/i.test(sentence) || WHOLE_WEEK.test(sentence) ? vote('on-site', 2.5) : null;
}

/** Days that are counted, or places of work that are named, hold wherever they stand. */
function fromTimes(sentence: string, weight: number): Vote | null {
  const vote = (type: WorkplaceType, counted: number): Vote => ({ type, weight: counted, policy: sentence });
  // Days at home are a perk that says how the work is done.
  if (SOME_DAYS.test(sentence) && AWAY.test(sentence)) return vote('hybrid', 3);
  if (WORK_AT.test(sentence) || AT_CUSTOMERS.test(sentence)) return vote('on-site', Math.max(weight, 2.5));
  if (DAILY.test(sentence)) return vote('on-site', weight + 1);
  const days = officeDays(sentence);
  return days === null ? null : vote(days >= 5 ? 'on-site' : 'hybrid', Math.max(weight + 1, 2.5));
}

const IS_REMOTE_JOB = /\bis an? (?:fully |100% )?remote (?:role|position|job)\b/i;
const HYBRID = /\b(?:hybrid(?:es)?|híbrido)\b/i;
const REMOTE = /\b(?:remote(?:ly)?|work from (?:home|anywhere)|télétravail|teletrabajo|home-?office)\b/i;
const ON_SITE = /\b(?:on[- ]?site|in[- ]person|in[- ](?:the )?office|office[- ](?:based|first)|vor ort|presencial)\b/i;
/** What people come together for, wherever they work. */
const OCCASIONS = /\b(?:events?|occasional|quarterly|meetings?|visits?|interviews?|collaborat)/i;

/** The modes of work that the sentence names. */
function fromModes(sentence: string, weight: number, about: number): Vote | null {
  const vote = (type: WorkplaceType, counted = weight): Vote => ({ type, weight: counted, policy: sentence });
  if (IS_REMOTE_JOB.test(sentence)) return vote('remote', weight + 1);
  if (HYBRID.test(sentence)) return vote('hybrid', Math.max(weight + 0.5, HYBRID_MODEL.test(sentence) ? 2 : 0));
  const [remote, onSite] = [REMOTE.test(sentence), ON_SITE.test(sentence)];
  if (remote && onSite) {
    const split = /rest of the time|days?\b[^.]{0,60}\b(?:each|a|per) week/i.test(sentence);
    return MIXED.test(sentence) ? vote('hybrid', split ? Math.max(weight, 2) : weight) : null;
  }
  // A choice between both is the policy, even where it is told as a benefit.
  if (remote && OFFICE.test(sentence) && CHOICE.test(sentence))
    return vote('hybrid', EITHER.test(sentence) ? Math.max(weight, 2) : weight);
  if (remote) return vote('remote');
  return onSite && about === 4 && !OCCASIONS.test(sentence) ? vote('on-site') : null;
}

const NUMBERS: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  ein: 1,
  zwei: 2,
  drei: 3,
  vier: 4,
};

const SOME_WEEKDAYS =
  /\b(?:mon|tues|wednes|thurs|fri)days? ?(?:,|and|to|through|[-–]) ?(?:and )?(?:mon|tues|wednes|thurs|fri)day/i;

const SOME_TIMES =
  /\b(?:[1-4](?: ?[-–] ?[2-4])?|one|two|three|four|twice|once)(?: ?x| times)? (?:a|per|each|every) week\b/i;

/** Days a week in the office, where the sentence counts them. */
function officeDays(sentence: string): number | null {
  if (!/\b(?:office|on[- ]?site|in[- ]person|hybrid|büro|vor ort|hub)\b/i.test(sentence)) return null;
  if (SOME_TIMES.test(sentence)) return 3;
  if (SOME_WEEKDAYS.test(sentence) && !/\bmonday (?:to|through|until|[-–]) ?friday\b/i.test(sentence)) return 3;
  const found = OFFICE_DAYS.exec(sentence);
  if (!found) return null;
  if (found[3] !== undefined) return Number(found[3]) >= 100 ? 5 : 2;
  const word = (found[1] ?? found[4] ?? '').toLowerCase();
  const days = NUMBERS[word] ?? Number(word);
  const wholeWeek = /week|woche/i.test(sentence) || /days? (?:in|on)/i.test(sentence);
  if (!wholeWeek || !Number.isFinite(days)) return null;
  // "one day a week from home" counts the days away from the office.
  const away =
    /\b(?:days?|tage?)[^.,;]{0,25}\b(?:from home|remote(?:ly)?|home-?office)\b/i.test(sentence) &&
    !/\boffice\b/i.test(sentence);
  return away ? 5 - days : days;
}

function preferHybrid(value: string, word: string): string {
  return /\bhybrid\b/i.test(value) || SOME_DAYS.test(value) ? 'hybrid' : word;
}

function typeOf(word: string): WorkplaceType {
  const lower = word.toLowerCase();
  if (/^(?:remot|télétravail|teletrabajo|home|work from|wfh|thuis)/.test(lower)) return 'remote';
  return /^h[iyí]br/.test(lower) ? 'hybrid' : 'on-site';
}

/** "Boston, MA (Hybrid – 3 days in office)": what stands in brackets is the policy, the rest is the place. */
function inBrackets(line: string): string {
  const [, inside] = /\(([^()]*\b(?:hybrid|remote|on-?site|in[- ]office|office)\b[^()]*)\)\s*$/i.exec(line) ?? [];
  return inside?.trim() ?? line;
}
