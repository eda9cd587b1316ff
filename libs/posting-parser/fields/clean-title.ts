import { lookUp } from '../locations/gazetteer.js';
import { cityAtEnd, regionAtEnd } from '../locations/place-in-words.js';
import { OCCUPATION } from './occupations.js';

const GENDER =
  /[([] ?(?:(?:all|alle) (?:genders?|geschlechter|welcome)|gn|(?:m|f|w|d|x|h|v|i|div|\*)(?: ?[/|,] ?(?:m|f|w|d|x|h|v|i|mfd|div|\*)){1,4}) ?[)\]]\*?|\b[mfwhvdx](?:\/[mfwhvdx]){1,3}(?:\/n)?\b\*?/gi;
const REQUISITION =
  /[([#]? ?\b(?:req(?:uisition)?|job|posting|position|ref(?:erence)?|vacancy|r|jr) ?(?:id|no\.?|number|nr\.?|code)?[ :#-]{0,3}[A-Z]{0,3}[-_]?\d{3,12}\b ?[)\]]?|[([] ?#?[A-Z]{0,4}[-_]?\d{4,12} ?[)\]]|\b(?:R|JR|REQ)-?\d{4,10}\b/gi;
const SUFFIX_WORDS =
  /^(?:full[- ]?time|part[- ]?time|permanent|contract(?:or)?(?:[- ]to[- ](?:hire|perm))?|temporary|temp|freelance|fixed[- ]term|vollzeit|teilzeit|unbefristet|befristet|remote|hybrid|on-?site|in[- ]office|work from home|wfh|anywhere|home ?office|ftc|cdi|cdd(?: (?:de )?\d{1,2} mois)?|urgent|new|hiring now|immediate start|\d{1,2}(?:[.,]\d)? ?(?:h|hours?|hrs?|std\.?|stunden|heures)(?: ?(?:\/|per|a|pro|die|par) ?(?:week|woche|semaine))?|100 ?%|multiple locations|distributed|various locations|us|usa|uk|eu|emea|apac|amer|latam|dach|zdaln\p{L}+|hybryd\p{L}+|stacjonarn\p{L}+|hybrides arbeiten|télétravail|à distance|híbrido|remoto|presencial|thuiswerken|seasonal|[$€£] ?\d.{0,40}|\d.{0,20}[$€£k].{0,20})$/iu;

/** "Summer 2027", "6-month contract", "all levels": when, how long, how many, not what. */
const TIME_OR_LEVELS =
  /^(?:(?:start(?:s|ing)?|begin(?:s|ning)?) )?(?:(?:early|mid|late) )?(?:(?:spring|summer|fall|autumn|winter)(?: ?[/&] ?(?:spring|summer|fall|autumn|winter))?|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{Ll}*)?(?: (?:start|term|semester|intake|cohort|class))?[ ,]{0,2}20\d{2}(?: (?:start|term|semester|intake|cohort))?$|^\d{1,2}[- ](?:months?|weeks?|mo|wk)s?(?: (?:contract|internship|fixed[- ]term|ftc|term|placement|co-?op|cover))*$|^(?:\d{1,2}[- ]months? )?(?:maternity|paternity|parental|sabbatical)(?: leave)? cover$|^(?:all|multiple|various) levels$|^(?:un)?paid$|^(?:paid |unpaid )?internship$/iu;

/** "URGENT!! Java Developer", "Accountant (80-100%)". */
const SHOUT = /^(?:urgent(?:ly)?(?: hiring| requirement)?|hot job|immediate(?: hiring| opening)?)\b[\s!:–—-]+/i;
/** "Lamp Keeper position opening (2 posts)": that it is open, and how often. */
const OPENING =
  /(?=[ (ijpvw])(?<=\p{L}{3} ?)(?: -)? ?(?:\(\d{1,2} (?:posts?|positions?|vacanc(?:y|ies)|openings?)\)|(?:job |position )(?:opening|vacancy|available|opportunity)s?|(?:vacancy|vacancies)|(?:is )?wanted)$/iu;
/** "Quillmark is hiring a Data Analyst", "We're looking for our next Data Analyst". */
const HIRING =
  /^(?:[^,.!?:]|\. (?=\p{Lu})){2,60}? (?:is|are|['’]re) (?:now |currently )?(?:hiring|recruiting|seeking|looking for)(?: for)? (?:an? |the |our (?:next )?)?(?=\p{Lu})|^[\p{L}\d .&’'-]{2,40}? (?:sucht|recrute|recherche|busca|zoekt) (?:eine?n? |une? )?(?=\p{Lu})/u;
const WORKLOAD = /[([] ?\d{2,3}(?: ?[-–] ?\d{2,3})? ?% ?[)\]]|(?=[ \d])(?<![([\d]) ?\b\d{2,3}(?: ?[-–] ?\d{2,3})? ?%/gu;

/** The title without company, place, requisition id, "(m/f/d)" or a type of employment hung on to it. */
export function cleanTitle(raw: string, company: string | null, text = ''): string {
  let title = raw
    .replace(HIRING, '')
    .replace(GENDER, ' ')
    .replace(REQUISITION, ' ')
    .replace(SHOUT, '')
    .replace(WORKLOAD, ' ');
  title = title.replace(/\(([^()]{1,60})\)/g, (whole, inner: string) => (isExtra(inner, company) ? ' ' : whole));
  title = title.replace(/\[[^\][]{1,40}\]/g, ' ');
  title = title.replace(/ \*|\*$/g, ' ');
  const at = company === null ? -1 : indexOfCompany(title, company);
  if (at > 3) title = title.slice(0, at);
  title = cutSuffixes(title, company);
  const hung = / in (\p{Lu}[\p{L} ,.]{2,40})$/u.exec(title);
  if (hung && isExtra(hung[1] ?? '', company)) title = cutSuffixes(title.slice(0, hung.index), company);
  title = withoutRegion(title, text);
  const prefix =
    /^(?:job title|(?:the )?position|(?:the )?role|(?:the )?opportunity|title|now hiring|hiring|we(?: are|['’]re) hiring|wanted|gesucht|job|vacancy|vacature|(?:stellen|job)(?:angebot|anzeige)|stelle|offre(?: d['’]emploi)?|oferta(?: de empleo| de trabajo)?|offerta di lavoro|job (?:opening|opportunity|posting|alert)|opening|career opportunity|position available) ?[:–—-] ?/i.exec(
      title,
    );
  if (prefix) title = title.slice(prefix[0].length);
  const result = tidy(title.replace(OPENING, ''));
  return result === '' ? raw.trim() : softenCapitals(result);
}

/** "Lamp Technician East Ayrshire": the county behind the words for the job says where, not what. */
function withoutRegion(title: string, text: string): string {
  // Most titles end with the words for the job.
  if (OCCUPATION.test(title.slice(title.lastIndexOf(' ') + 1))) return title;
  const city = cityAtEnd(title, text);
  if (city !== null && title.endsWith(` ${city}`)) return tidy(title.slice(0, -city.length));
  const region = regionAtEnd(title);
  if (
    region === null ||
    !title.endsWith(region.name) ||
    / (?:of|for|and|&|-) ?$/.test(title.slice(0, -region.name.length))
  )
    return title;
  return tidy(title.slice(0, -region.name.length));
}

/** A title shouted in capitals is written like any other; abbreviations of up to three letters stay. */
function softenCapitals(title: string): string {
  if (title.length < 8 || /\p{Ll}/u.test(title) || !/\p{Lu}{5}/u.test(title)) return title;
  return title.replace(/\p{Lu}{2,}/gu, (word) => {
    if (/^(?:AND|OF|FOR|THE|IN|TO|WITH)$/.test(word)) return word.toLowerCase();
    return word.length <= 3 && word !== 'JR' && word !== 'SR' ? word : word.charAt(0) + word.slice(1).toLowerCase();
  });
}

/** Cuts " - Berlin", ", Remote", " | Acme" off the end, one after the other. */
function cutSuffixes(words: string, company: string | null): string {
  let title = tidy(words);
  for (;;) {
    const cut = /^(.+?)(?: ?[|•·@] ?| [-–—/] |, | – )([^|•·–—]{1,60})$/u.exec(lastCut(title));
    if (!cut || !isExtra(cut[2] ?? '', company)) break;
    const cutOff = lastCut(title).length - (cut[1] ?? '').length;
    if (title.length - cutOff < 3) break;
    title = tidy(title.slice(0, title.length - cutOff));
  }
  return title;
}

/** The title from its second-last separator on, so that the loop above cuts one suffix at a time. */
function lastCut(title: string): string {
  const marks = [...title.matchAll(/ ?[|•·@] ?| [-–—/] |, /gu)];
  const last = marks.at(-1);
  const before = marks.at(-2);
  if (!last) return title;
  return before ? title.slice(before.index + before[0].length) || title : title;
}

function isExtra(words: string, company: string | null): boolean {
  const bare = words.trim();
  if (bare === '' || SUFFIX_WORDS.test(bare) || TIME_OR_LEVELS.test(bare)) return true;
  if (company !== null && bare.toLowerCase() === company.toLowerCase()) return true;
  const parts = bare.split(/[,;]| or | and |\/|&| - | – /).map((part) => part.trim());
  return parts.every((part) => {
    if (SUFFIX_WORDS.test(part) || TIME_OR_LEVELS.test(part)) return true;
    const place = lookUp(
      part
        .replace(/^(?:fully |100 ?% )?(?:remote|hybrid|on-?site)(?:[- ]friendly)?(?: (?:in|within|from|across))? /i, '')
        .replace(/ \((?:zdaln|hybryd|hybrid|remote|on-?site)\p{L}*\)$/iu, ''),
    );
    return place !== null && (place.cities.length > 0 || place.country !== null || place.regions.length > 0);
  });
}

function indexOfCompany(title: string, company: string): number {
  const lower = title.toLowerCase();
  for (const join of [' at ', ' @ ', ' bei ', ' chez ', ' - ', ' – ', ' | ']) {
    const at = lower.indexOf(join + company.toLowerCase());
    // "Year at Acme - Software Engineer": what stands before must be the job, or all there is.
    const behind = title.slice(at + join.length + company.length).trim();
    if (at > 0 && (behind === '' || OCCUPATION.test(title.slice(0, at)) || !OCCUPATION.test(behind))) return at;
  }
  // A flattened head runs title and company together: what stands before the company must name the job by itself.
  const direct = lower.indexOf(` ${company.toLowerCase()} `);
  if (direct > 0 && OCCUPATION.test(title.slice(0, direct))) return direct;
  return -1;
}

function tidy(title: string): string {
  return title
    .replace(/ {2,}/g, ' ')
    .replace(/ ,/g, ',')
    .replace(/^[\s|,:–—•·-]+|[\s|,:–—•·/-]+$/gu, '')
    .trim();
}
