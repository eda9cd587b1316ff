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
    'divers|inclusive|equal|equitable|discriminat|harass|disabilit|drug|alcohol|bewerbung|gleicher|erhöhung|unabhängig|' +
    'behinder|handicap|égalité|igualdad',
  wish:
    'plus|bonus|advantage|asset|prefer|desir|benefic|welcome|appreciated|helpful|to have|ideal|vorteil|wünsch|optimal|' +
    'atout|valora|desej',
  needed: 'required|essential|mandatory|must',
  welcome:
    'prefer|ideal|idéal|vorzugs|optimal|wünsch|besten|préfér|prefib|voorkeur|najlep|nice|bonus|extra|helps|love|plus|' +
    'option|desir|advantag|apprec|benefi|welcome|valued|good to|would be|could be|would also be|could also be|helpful|' +
    'willing|not |vorteil|atout|valora|deseable|desej|gradit|een pré|widziane|merit',
  soft:
    'team|équipe|equipo|squadra|interpersonal|inter-personal|people skills|communicat|kommunika|detail|meticul|sorgf|' +
    'gewissenh|rigueur|initiative|self-dir|supervision|ständig|autonom|problem|troubleshooter|lösung|priorit|juggle|' +
    'zeitman|verbal|written|collaborat|analytical|strategic|organis|organiz|learn|adapt|flexibilit|belastbar|thrive',
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

/** What lines and sentences of the posting that is read have. */
const scanned = new Map<string, number>();
const MOST_SCANNED = 1_000;

export const hasCue = (text: string, cue: Cue): boolean => (cuesOf(text) & BITS[cue]) !== 0;

/** Several fields go through all lines of a document. */
const OF_LINES = new WeakMap<Doc, readonly number[]>();

/** Says of each line of a document, by its number, whether it has a cue. */
export function linesWithCue(doc: Doc, cue: Cue): (line: number) => boolean {
  let cues = OF_LINES.get(doc);
  if (!cues) OF_LINES.set(doc, (cues = doc.lines.map(({ text }) => cuesOf(text))));
  const [of, bit] = [cues, BITS[cue]];
  return (line) => ((of[line] ?? 0) & bit) !== 0;
}

function cuesOf(text: string): number {
  const known = scanned.get(text);
  if (known !== undefined) return known;
  const cues = scan(text);
  if (scanned.size < MOST_SCANNED) scanned.set(text, cues);
  return cues;
}

/** Before another posting is read: pieces of the last one would keep the whole of it. */
export const forgetCues = (): void => scanned.clear();
