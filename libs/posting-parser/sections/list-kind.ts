import type { Line } from '../text/doc.js';
import { kindOfHeading, type SectionKind } from './heading-kinds.js';
import { rewardsIn } from './trailing.js';

const MOST_ITEMS = 8;
/** What is asked of somebody: years, knowledge, a degree; also said as "You have …", "Du bringst …". */
const ASKED =
  /\b(?:\d+\+? ?(?:years?|jahre|ans|años)|years? of|experience|knowledge|familiar(?:ity)?|proficien\w+|understanding|degree|bachelor\S*|ability to|able to|fluen(?:t|cy)|skills?|comfortable|passion(?:ate)? (?:for|about)|track record|background in|driving licen[cs]e|erfahrung\w*|ausbildung|studium|sicherer umgang|fähigkeit\w*|expérience|connaissances?|maîtrise|diplôme|experiencia|conocimientos?|titulación)\b|kenntnisse|^(?:you (?:have|are|know|bring|love|can|enjoy)|you['’]re|du (?:hast|bist|bringst|kennst|verfügst|kannst|liebst|sprichst)|sie (?:haben|sind|bringen|verfügen)|have |are |know |vous (?:avez|êtes)|tu (?:as|es))\b/i;
/** What somebody is to do. */
const DUTY =
  /^(?:you(?:['’]ll| will) (?:be )?|and )?(?:acknowledg|act|administer|adjust|advis|advocat|apprais|bak|brew|canvass|carr|catalog|cook|counsel|craft|dispatch|dispens|examin|fundrais|instruct|lubricat|patrol|reconcil|replenish|restock|sanitis|sanitiz|select|tutor|wash|analy[sz]|answer|arrang|assembl|attend|audit|calculat|champion|collat|collect|compil|complet|construct|consult|curat|diagnos|direct|draft|edit|educat|enforc|engag|escalat|explor|extract|follow|forecast|formulat|foster|gather|generat|influenc|inspect|install|integrat|interpret|launch|liais|listen|load|machin|meet|model|observ|oversee|pack|participat|promot|purchas|read|receiv|recommend|record|recruit|refin|repair|represent|schedul|secur|sell|sort|sourc|stay|streamlin|suggest|take|transform|translat|undertak|use|utili[sz]|validat|verif|welcom|weld|assess|assist|automat|build|care|check|clean|coach|collaborat|communicat|conduct|contribut|coordinat|cover|creat|debug|defin|deliver|deploy|design|develop|document|driv|ensur|establish|evaluat|execut|facilitat|greet|guid|handl|help|hire|identif|implement|improv|investigat|keep|lead|maintain|manag|measur|mentor|migrat|monitor|move|negotiat|onboard|operat|optimi[sz]|organi[sz]|own|partner|perform|plan|prepar|present|prioriti[sz]|process|produc|provid|refactor|report|research|resolv|respond|review|run|scal|serv|set(?: up)?|shap|ship|supervis|support|talk|teach|test|track|train|troubleshoot|turn|updat|work|writ)(?:e|es|s|ed|y|ies|ing|ning|ting)?\b|^(?!understanding|outstanding|existing|exciting|amazing|during|being|having|willing|working (?:knowledge|experience)|training|(?:every|some|any|no)thing|engineering|spring|evening|parking|housing|building (?:on|upon))\p{L}{3,12}ing (?:\p{L}|&)|^(?:du|sie|ihr) (?!hast|bist|habt|haben|sind|bring|kenn|verfüg|kann|könn|lieb|sprich)\p{Ll}{3,}(?:st|en|t)\b/iu;

/** Whether a line says what is asked or what is to be done, as the items of lists do. */
export const isItem = (text: string): boolean => ASKED.test(text) || DUTY.test(text);

export const startsWithDuty = (text: string): boolean => DUTY.test(text);

/** What the items below a line are, where they tell: the line is then their heading, whatever its words. */
export function kindOfItems(lines: readonly Line[], from: number, bulletsOnly: boolean): SectionKind | null {
  const items: string[] = [];
  for (let i = from; i < lines.length && items.length < MOST_ITEMS; i++) {
    const line = lines[i];
    if (!line || (line.rank !== null && !line.bullet) || (bulletsOnly && !line.bullet)) break;
    if (items.length > 0 && !line.bullet && line.gap) break;
    items.push(line.text.slice(0, 160));
  }
  const share = (says: (item: string) => boolean): number => items.filter((item) => says(item)).length;
  if (items.length < 2) return null;
  const most = Math.max(2, Math.ceil(items.length * 0.6));
  const asked = share((item) => ASKED.test(item));
  const duties = share((item) => DUTY.test(item));
  if (duties >= most && duties > asked) return 'responsibilities';
  if (asked >= most && asked > duties) return 'required';
  // So many items may be none.
  let others = items.length - most;
  return items.every((item) => rewardsIn(item) > 0 || others-- > 0) ? 'benefits' : null;
}

const LISTS: ReadonlySet<SectionKind> = new Set(['responsibilities', 'required', 'preferred', 'benefits', 'process']);
const LONGEST = 80;
const MOST_WORDS = 13;
const MOST_WORDS_WITH_COLON = 16;

/**
 * The kind of a list whose heading nothing marks but that a list stands below it: by its words where the items do not
 * speak against it, or by the items. Null where the line is no heading, or divides the section that it stands in.
 */
export function kindOfUnmarked(lines: readonly Line[], index: number, current: SectionKind): SectionKind | null {
  const line = lines[index];
  const next = lines[index + 1];
  if (!line || next?.bullet !== true || line.bullet || line.rank !== null || line.text.length > LONGEST) return null;
  const text = line.text.replace(/ ?[:：]$/, '');
  const most = text === line.text ? MOST_WORDS : MOST_WORDS_WITH_COLON;
  if (/[.;,]$/.test(text) || !/^[\p{Lu}¿¡🚀-🫶]/u.test(text) || text.split(' ', most + 1).length > most) return null;
  const said = kindOfHeading(text);
  const items = kindOfItems(lines, index + 1, true);
  if (said !== null && LISTS.has(said)) {
    const agrees = items === null || items === said || (said === 'preferred' && items === 'required');
    return said !== current && agrees ? said : null;
  }
  if (items === null || items === current) return null;
  if (!LISTS.has(current)) return items;
  if (items === 'benefits') return 'benefits';
  // "We'd be thrilled if you": somebody is spoken to, in a list of what is to be done.
  return current === 'responsibilities' && items === 'required' && /\b(?:you|your|we|du|dein\w*|dich|wir)\b/i.test(text)
    ? items
    : null;
}
