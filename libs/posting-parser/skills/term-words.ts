/** What a word does in an item that asks for something. */
export type Role =
  | 'knowing'
  | 'able'
  | 'link'
  | 'and'
  | 'stop'
  | 'doing'
  | 'quality'
  | 'article'
  | 'examples'
  | 'adverb'
  | 'permit'
  | 'foreign';

const WORDS: Readonly<Record<Role, string>> = {
  // What is asked for stands in front of it or behind it.
  knowing:
    'experience knowledge familiarity proficiency expertise understanding background exposure skill skills fluency ' +
    'competence competency competencies mastery command grasp fundamentals training strength strengths aptitude literacy acumen',
  // The same, and nothing stands in front.
  able: 'experienced knowledgeable familiar proficient expert skilled fluent competent comfortable comfort versed adept confident conversant trained qualified',
  // It goes on behind these.
  link: 'with of in using',
  and: 'and or & and/or plus',
  // Another thought begins.
  stop:
    'to for from at by on into across within through via over under during between per than as is are was be been being ' +
    'has have had will would can could should may might must do does not no if whether when where while how what why who whom ' +
    'whose which that this these those there it its we us you they he she also both either so because but yet then only ' +
    'just even very least ideally preferably preferred required desired maximum about around against before after without upon ' +
    'toward towards between behind beside beyond along among amongst please me him her them myself yourself themselves',
  // They end a term and no thought.
  adverb: 'together away again here now today still instead alone elsewhere everywhere end-to-end',
  // What one does with the thing asked for.
  doing:
    'building developing designing implementing maintaining managing operating leading using working supporting creating ' +
    'running driving delivering integrating securing writing reading analyzing analysing configuring deploying ' +
    'administering performing conducting providing coordinating collaborating owning scaling contributing participating ' +
    'applying leveraging handling investigating evaluating preparing installing establishing improving ensuring executing ' +
    'overseeing interpreting translating defining identifying producing optimizing optimising helping carrying assessing ' +
    'keeping setting giving adopting navigating balancing doing engaging transforming dealing interacting responding resolving serving ' +
    'making taking obtaining exploring shaping getting gaining hardening shipping tracking composing publishing communicating solving ' +
    'combining presenting',
  // How it is asked for, which is no part of its name.
  quality:
    'one two three more most many main biggest other others strong good solid deep deeper ' +
    'proven practical hands-on modern common various basic advanced core key emerging relevant related similar multiple ' +
    'several complex large large-scale high-quality general best latest new broad extensive demonstrated demonstrable ' +
    'excellent exceptional outstanding working professional different diverse additional prior previous direct real ' +
    'real-world successful high thorough sound sufficient comprehensive intermediate significant considerable current valid ' +
    'active own existing wide close first second further equivalent comparable appropriate specific particular great ' +
    'effective efficient clear detailed overall typical fast-paced fast-growing high-growth well-known popular ' +
    'major full complete minimum desirable essential robust scalable reliable regular progressive formal such ' +
    'senior junior year years month months genuine entire whole minimal incomplete ambiguous positive concise timely generous ' +
    'award-winning free competitive',
  article: 'a an the our your their any some another all each',
  // Of another language: its items are read for names alone.
  foreign:
    'und oder sowie der die das mit im zum bei auf für du sie dein deine et les des pour avec y los las para con een het voor',
  examples: 'including includes include like e.g. e.g',
  // They end a term.
  permit:
    'license licence licenses licences certification certifications certificate certificates clearance permit card',
};

const ROLES: ReadonlyMap<string, Role> = new Map(
  (Object.entries(WORDS) as [Role, string][]).flatMap(([role, words]) =>
    words.split(' ').map((word): [string, Role] => [word, role]),
  ),
);

/** Null for a word like any other, which may be part of a term. */
export const roleOf = (word: string): Role | null => ROLES.get(word) ?? null;

/** Words at the end of a term that say no more than that it is one: "detection engineering practices". */
const ABSTRACT = new Set(
  (
    'principles practices practice concepts concept techniques technique technologies technology methodologies methodology ' +
    'methods standards solutions tools tool frameworks framework platforms platform environments environment systems system ' +
    'processes procedures workflows approaches approach patterns capabilities functions considerations fundamentals basics ' +
    'landscape ecosystem ecosystems exercises programs programmes software experience knowledge skills roles role best requirements ' +
    'regulations languages language certifications certification topics field space domain domains areas ways etc'
  ).split(' '),
);
/** "best": what it stood before is gone. */
export const isAbstract = (word: string): boolean => ABSTRACT.has(word);

/** Heads of phrases that name nothing one can know. */
const VAGUE = new Set(
  (
    'problem problems people person team teams thing things issue issues feedback partnership partnerships relationship ' +
    'relationships conversation conversations need needs impact effectiveness question questions goal goals priority ' +
    'priorities outcome outcomes way ways time times deadline deadlines pace company companies organization organizations ' +
    'organisation organisations customer customers client clients stakeholder stakeholders user users result results value ' +
    'values mindset attitude passion interest ability abilities willingness opportunity opportunities challenge challenges ' +
    'world industry industries level levels variety range number part parts role roles position job work task tasks ' +
    'project projects member members setting settings situation situations decision decisions idea ideas change ' +
    'enhancement enhancements effort efforts incident incidents hours schedule culture cultures country countries market ' +
    'codebase codebases region regions sense discipline disciplines subject subjects equivalent degree field experience day days week weeks ' +
    'environment environments record line lines detail details area areas following plus matter done direction directions spaces oversight attention ' +
    'information energy credibility combination capacity group groups check checks note notes allowance uniform leave salary ' +
    'pension bonus package winning county counties shift shifts file files page pages form forms order ' +
    'manner side sides forward fast type types style styles excellence clarity lives appreciation responsibility ' +
    'responsibilities adjustment adjustments discussion discussions learnings match viewpoint viewpoints'
  ).split(' '),
);
export const isVague = (word: string): boolean => VAGUE.has(word);

/** A noun of the field by its ending: "merchandising", "remediation", "logistics". */
export const endsAsField = (word: string): boolean => FIELD_ENDING.test(word);
const FIELD_ENDING =
  /(?:.{3}(?:ing|ment|tion|sion|ics|ysis|ity|ance|logy|graphy|nomy|tecture|ability)|works|ware|.base|dataset|(?:back|front)end)s?$/;

/** "analyze security data" is something to do. Verbs that are nouns as well ("design", "process") are not among them. */
const TASKS = new Set(
  (
    'analyze analyse build develop ensure drive create manage maintain implement deliver identify improve provide perform ' +
    'write refine handle conduct collaborate communicate coordinate apply understand learn grow take need make bring own ' +
    'translate solve investigate define explain present establish give enhance possess keep set enjoy thrive know read hold ' +
    'obtain become join enable meet reach reduce avoid validate mentor evangelize track gain balance believe continue assess ' +
    'represent devise eliminate'
  ).split(' '),
);
export const isTask = (word: string): boolean => TASKS.has(word.toLowerCase());
/** The same of a word in small letters. */
export const isTaskInSmall = (word: string): boolean => TASKS.has(word);
