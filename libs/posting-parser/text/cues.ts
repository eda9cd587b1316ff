import type { Doc } from './doc.js';
import { wordScanner } from './word-scanner.js';

/**
 * Some letters of what the long patterns look for. Most lines have none of them, and are passed over at little cost: one
 * scan of a line answers for all patterns that are to be asked of it.
 */
const LETTERS = {
  smallPrint:
    'opportunit|accommodation|will never|export|discriminate|diversity and|inclusive|privacy|personal|legitimate|regard|' +
    'e-verify|fair chance|by submitting|legal right|background check',
  fairness:
    'committed to|dedicated to|believe|prohibit|disabilities act|drug screen|drug test|alcohol screen|alcohol test|' +
    'bewerbung|gleicher|erhöhung|unabhängig|behinder|handicap|égalité|igualdad',
  chances:
    'welcome applic|welcomes applic|encourage|represented|equal opp|equal employment|diversity|difference|inclusive|' +
    'is fair|protected |because of|regardless of|discriminat|on the basis of|disability confident|' +
    'disability-confident|adjustments|safeguarding|offenders|barring|drug-free|drug free|legally |sponsorship|' +
    'unsolicited|speculative',
  applying:
    'appl|please |simply |just |then |submi|cv|resume|résumé|er letter|ing letter|portfolio|interview|interested|' +
    'recruitment process|selection process|hiring process|candidates who|shortlist|informal |further information|' +
    'further details|more information|more details|additional information|additional details|closing date|deadline|' +
    'job pack|question|rolling basis|until filled|screening call|forward to|love to|wait to|excited to|bewerb|bewirb|melde dich|' +
    'desired salary|expected salary|lebenslauf|unterlagen|fragen|freuen uns|postul|candidature|envoyez|adressez|merci d|envía|mándanos|reageer|solliciteer|aplikuj',
  wish:
    'plus|bonus|advantage|useful|asset|prefer|desir|benefic|welcome|appreciated|helpful|to have|ideal|vorteil|wünsch|optimal|' +
    'hilfreich|vorzugs|atout|valora|desej',
  needed: 'required|essential|mandatory|must',
  welcome:
    'prefer|ideal|idéal|vorzugs|optimal|wünsch|besten|préfér|prefib|voorkeur|najlep|nice|bonus|extra|helps|love|plus|' +
    'option|desir|advantag|apprec|benefi|welcome|valued|good to|would be|could be|would also be|could also be|helpful|' +
    'willing|not |vorteil|atout|valora|deseable|desej|gradit|een pré|widziane|merit',
  degree:
    'degree|bachelor|master|phd|ph.d|ph d|ph. d|diploma|studium|hochschulabschluss|ausbildung|diplôme|licence en|grado|' +
    'laurea',
  employment:
    'full time|full-time|fulltime|part time|part-time|parttime|ir35|jornada|temp|cdi|cdd|intern|contract|tiempo|' +
    'permanent|diem|volunt|zeit|prakti|befrist|freelance|placement|fixed',
  partOfJob: 'fte|hour|%',
  reward:
    'insurance|medical|dental|health|pension|retirement|401|equity|stock|bonus|leave|holiday|vacation|pto|paid time off|' +
    'stipend|allowance|discount|reimbursement|budget|perk|wellbeing|wellness|gym|meal|lunch|snacks|childcare|kita|' +
    'urlaub|altersvorsorge|zuschuss|jobrad|wellpass|flexib|weiterbildung|workation|homeoffice|home office|remote|event|' +
    'competitive|laptop|coffee|ticket|sharesave|parking|% off|apprenticeship|sabbatical|subsid|referral|mutuelle|' +
    'vertrag|vacaciones|seguro',
  pay: 'compensation|salary|pay|wage|rate|ote|earnings|equity grade',
  variablePay:
    'bonus|commission|equity|ote|on-target|on target|target cash|target comp|target earn|stock|share|rsu|esop|vsop|' +
    'signing|sign-on|sign on|incentive|variable|provision|prämie|tantieme|zieleink|zielgeh|zielverg',
  known:
    'experience|year|knowledge|familiar|proficien|expert|understanding|background|skill|fluen|exposure|competen|comfort|' +
    'mastery|command|hands-on|grasp|fundamentals|erfahrung|kenntnis|umgang|vertraut|expérience|connaissance|maîtrise|' +
    'experiencia|conocimiento|dominio|ervaring|kennis|esperienza|conoscenza',
  examples:
    'such as|includ|like|for example|for instance|namely|e.g|i.e|hold|one or more|following|z.b|z. b|wie |u.a|u. a|' +
    'par exemple|comme |que |como |zoals|quali ',
  workplace:
    'remote|hybrid|onsite|on site|on-site|in office|in-office|in the office|in-the office|in person|in-person|from home|' +
    'from anywhere|from wherever|office based|office-based|office first|office-first|vor ort|home office|homeoffice|' +
    'home-office|mobile office|mobile working|lavoro agile|smart working|smartworking|chez vous|chez toi|telecommut|' +
    'télétravail|travail à distance|distanciel|teletrabajo|presencial|híbrido|thuiswerken|arbeit|daheim|von zu|week|' +
    'woche|every day|each day|working day',
  start:
    'start|begin|commenc|kick|join us|joining us|from|run |run:|runs |runs:|takes place|ab |ab:|zum|desde|partir d|' +
    'compter du',
  soon: 'asap|immediate|as soon as possible|ab sofort|nächstmöglich|dès que possible',
  season: 'spring|summer|fall|autumn|winter|frühjahr|frühling|sommer|herbst|printemps|automne|hiver',
  week: 'week|wk|/w|/ w|woche|wöch|semaine|hebdo|seman|settiman',
  openTo: 'remote |pen to |vailable to | anywhere | offices|must | relocate to ',
  posted: 'posted|posting date|published|publication|listed on|veröffentlicht|publié|publicado',
  guide:
    'what does |what is |what do |job description |how to become|how to write|how to hire|average |median |' +
    'in this guide|in this article|in this post|frequently asked| guide)|use this |this job |related job|career path|' +
    'career outlook|make?|earn?|similar job|bureau of labor',
  closing:
    'deadline|clos|appl|submi|expir|until|till|rolling|filled|ongoing|cutoff|cut-off|window|vacan|post|valid through|' +
    'filing|sign up|convocatoria|send|email|write|reply|resume|cv|lebenslauf|bewerb|bewirb|einsendeschluss|candidature|' +
    'date limite|clôture|fecha límite|plazo|scadenza|sluitingsdatum|reage|sollicit|aplik|ansök|prazo|inscriç',
  count:
    '0|1|2|3|4|5|6|7|8|9|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|eighteen|twenty-four|zwei|drei|' +
    'vier|fünf|sechs|neun|zwölf|deux|trois|quatre|neuf|douze',
} as const;

export type Cue = keyof typeof LETTERS;

const NAMES = Object.keys(LETTERS) as Cue[];
const BITS = Object.fromEntries(NAMES.map((cue, index) => [cue, 1 << index])) as Readonly<Record<Cue, number>>;
const scan = wordScanner(NAMES.map((cue) => LETTERS[cue]));

/**
 * What lines and sentences of the posting that is read have, each in the slot that a few of its letters and its length give
 * it. What falls on a slot that is taken takes it over: to scan it again costs less than a `Map`, which reads all letters of
 * whatever it is asked for.
 */
const SLOTS = 1 << 10;
const texts = new Array<string>(SLOTS).fill('');
const cuesOfSlots = new Int32Array(SLOTS);

export const hasCue = (text: string, cue: Cue): boolean => (cuesOf(text) & BITS[cue]) !== 0;

/** Several fields go through all lines of a document. */
interface CuesOfLines {
  each: readonly number[];
  all: number;
}
const OF_LINES = new WeakMap<Doc, CuesOfLines>();

function cuesOfLines(doc: Doc): CuesOfLines {
  let cues = OF_LINES.get(doc);
  if (!cues) {
    const each = doc.lines.map(({ text }) => cuesOf(text));
    OF_LINES.set(doc, (cues = { each, all: each.reduce((all, of) => all | of, 0) }));
  }
  return cues;
}

/** Says of each line of a document, by its number, whether it has a cue. */
export function linesWithCue(doc: Doc, cue: Cue): (line: number) => boolean {
  const [{ each }, bit] = [cuesOfLines(doc), BITS[cue]];
  return (line) => ((each[line] ?? 0) & bit) !== 0;
}

/** Whether any line of a document has a cue. */
export const anyLineHasCue = (doc: Doc, cue: Cue): boolean => (cuesOfLines(doc).all & BITS[cue]) !== 0;

/** The last text that was asked about: a sentence is asked for several cues in a row. */
let last = '';
let lastCues = 0;

function cuesOf(text: string): number {
  if (text === last) return lastCues;
  const slot = slotOf(text);
  if (texts[slot] !== text) {
    texts[slot] = text;
    cuesOfSlots[slot] = scan(text);
  }
  last = text;
  lastCues = cuesOfSlots[slot] ?? 0;
  return lastCues;
}

const FACTOR = 31;

function slotOf(text: string): number {
  const { length } = text;
  let hash = (length * FACTOR + text.charCodeAt(0)) | 0;
  hash = (hash * FACTOR + text.charCodeAt(length >> 2)) | 0;
  hash = (hash * FACTOR + text.charCodeAt(length >> 1)) | 0;
  hash = (hash * FACTOR + text.charCodeAt(length - 1)) | 0;
  return (hash ^ (hash >>> 10)) & (SLOTS - 1);
}

/** Before another posting is read: pieces of the last one would keep the whole of it. */
export function forgetCues(): void {
  texts.fill('');
  cuesOfSlots.fill(0);
  last = '';
  lastCues = 0;
}
