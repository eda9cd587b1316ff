import type { Section } from '#libs/contracts';
import { remembering } from '../text/remember.js';
import { englishKind } from './english-headings.js';
import { foreignKind } from './foreign-headings.js';

export type SectionKind = Section['kind'];

/**
 * What a heading's words mean; the first rule that fits decides, so the order matters: "preferred qualifications" is
 * preferred before it is required, "benefits" before "about".
 */
const RULES: readonly (readonly [SectionKind, RegExp])[] = [
  [
    'other',
    /\b(?:(?:office|work|hiring|available) locations?|work(?:ing)? (?:hours|conditions)|work schedule)\b|(?:relocation|requirement|travel) statement$|^(?:logistics|policies|travel|(?:additional|supplemental|supplementary|other) information|open roles|shifts?(?: details)?)$/i,
  ],
  [
    'legal',
    /\b(?:equal (?:employment )?opportunit|eeo\b|e-?verify|itar\b|export control|privacy|disclaimer|(?<!(?:pay|salary|range|compensation|transparency) )disclosures?$|accommodations?|gdpr|(?:candidate|applicant) (?:privacy|notice|data)|affirmative action|diversity|inclusion|fair chance|background check|visa sponsorship|recruit(?:ment|ing) (?:fraud|agenc)|agencies|use of ai|ai guidelines|ai (?:and|in|&) our|fraud|\bscams?|data processing|our commitment$|commitment to (?!our values)|non-?discrimination|belonging|datenschutz|chancengleichheit|égalité|compliance statement|legal(?!ly))/i,
  ],
  [
    'process',
    /\b(?:waiting for|^apply(?:ing)?$|how to apply|how we (?:hire|interview)|to apply|apply (?:now|today|here)|application (?:process|instructions?|deadline|window)|hiring process|^(?:our|the) process$|interview(?:ing)? (?:process|steps|stages)|recruit(?:ing|ment) process|selection process|(?:application|selection)[a-z ]{0,24} procedures?|recruitment (?:timeline|procedure)|next steps|what to expect|contact(?: (?:us|information|details|person))?$|deadline|closing date|come work with us|bewerbungs?(?:prozess|verfahren)?|so bewirbst|comment postuler|processus de recrutement|cómo (?:aplicar|postular)|proceso de selección|sollicit)/i,
  ],
  [
    'preferred',
    /\b(?:preferred|nice[- ]to[- ]haves?|good to have|great to have|bonus(?: points| if| skills)?s?$|bonus (?:points|if|skills)|sets you apart|plus(?:ses)?$|impressed if|a plus\b|pluses|desir(?:ed|able)(?! candidate)|advantage(?:ous)?$|stand out|extra credit|ideal(?:ly)?\b(?!.*candidate)|optional|would be (?:nice|great)|even better|it (?:also |would )?helps? if|may also have|(?:ideal|strong|great) candidates? (?:also|may|might)\b|wünschenswert|von vorteil|idealerweise|les plus\b|atouts?|deseable|valorable|se valora|desiderabil|pré$|diferencia)/i,
  ],
  [
    'benefits',
    /^pay$|\b(?:benefits?|perks?|compensation|salary|pay (?:range|transparency)|base pay|hiring ranges?|total rewards?|remuneration|what we(?:['’]re| are)? (?:offer|provid)\w*|we offer|^you get$|on offer$|we(?:['’]ll| will)? give you|offers? you|what you(?:['’]ll| will)? (?:get|receive|gain|enjoy)|you(?:['’]ll| will) (?:enjoy|receive|get(?! to))|what[’']?s in it for you|why (?:join|work|choose|travel|consider|you(?:['’]ll| will)? love|us\b|[a-z]+ (?:with|for|at) )|(?:will|can) (?:give|offer|bring) you$|take care of (?:you|our people)|how we(?:['’]ll| will)? (?:support|reward|keep|look after|take care)|will support you|supports? (?:full-time|our) |equity|pay & |perks & |rewards|it pays to|stock purchase|paid time off|parental leave|(?:wir|unser\w*) (?:bieten|angebot|benefits)|das bieten wir|was (?:wir|dir|dich) (?:bieten|erwartet bei uns)|deine benefits|deine vorteile|worauf du dich freuen|nous offrons|ce que nous (?:offrons|proposons)|avantages|(?:qué )?ofrecemos|beneficios|wij bieden|wat bieden|cosa offriamo|offriamo|oferecemos|benefícios)/i,
  ],
  [
    'responsibilities',
    /\b(?:responsibilit|duties|dut(?:y|ies)\b|(?:typical|main|core|regular) (?:tasks|work|projects)|(?:key|main|primary|major) functions|will (?:learn|be working on)\b|(?:what|how) you(?:['’]ll| will|['’]d| would)? (?:do\b|be doing|will do|work on|own|build|contribute|spend|make an impact)|you(?:['’]ll| will)(?: (?:do|be doing|be responsible|own|work on|get to)\b|:?$)|in this (?:role|position|job),? you|as an? [\w ,/&-]{3,50},? you(?:['’]ll| will)?|your (?:role|mission|impact|tasks?|day|responsibilit|job|challenge|work(?! ?[/ &-] ?life))|(?:the )?impact you|day[- ]to[- ]day|a (?:typical )?day in|what will (?:you|i)\b|will (?:you|i) be doing|position expectations|success in this role|(?:sample|example) projects\b|^tasks$|^the work$|key (?:tasks?|accountabilit|deliverables|activities|objectives)|main tasks?|accountabilit|essential (?:job )?functions|job functions|(?:successful candidate|post-?holder|jobholder) will\b(?! (?:have|be|possess|hold|bring|need))|you(?:['’]ll| will) mainly|on a typical day|typical day|scope of work|what success looks like|success measures|projects? (?:you|examples?)|examples? of|objectives? of (?:this|the) role|aufgaben|tätigkeiten|das erwartet dich|was dich erwartet|was wir gemeinsam vorhaben|deine rolle|missions?\b|vos tâches|tes tâches|responsabili|funciones|tareas|tus retos|qué harás|verantwoordelijkheden|taken\b|wat ga je doen|cosa farai|atividades|atribuições|obowiązki)/i,
  ],
  [
    'required',
    /\b(?:requirement|required|qualification|must[- ]haves?|minimum|skills?\b|experience$|experience (?:and|&|you)|you(?:['’]ll| will)? (?:have|need|bring|bring along)$|what you(?:['’]ll| will|['’]d| should)? (?:need|bring|have|must)|what (?:(?:we|they)(?:['’]re| are) |we |are we )?look(?:ing|s)? for|(?:we|they)(?:['’]re| are) looking for|what [\w ]{2,30} (?:is looking|looks) for|what we hope you|who you are|who we(?:['’]re| are) looking for|about you$|are you\b|you (?:are|have|bring|might|may|should|could)\b|you(?:['’]re| are) (?:a|an|the|someone|likely|great|good)|good fit|great fit|right fit|perfect .{0,20}for someone|what skills|love to see|expectations|attributes|^you have$|fit if|perfect (?:job|fit|candidate)|desired candidate|^(?:you|(?:all )?(?:candidates?|applicants?)) must|^we expect$|what we (?:need|want|hope|like|love|expect)(?: to see)?\b|we need someone|be (?:an? )?(?:great|good|perfect|right)(?: fit| match)? (?:if|for)\b|employment standards|selection criteria|who (?:should|can|may) apply|(?:we(?:['’]d| would)|we) love (?:you to|if you)|what (?:do )?we (?:want|expect)|(?:they|you|the client) (?:will )?need\b|ideal candidate|successful candidate|candidate profile|candidate$|eligibility|your (?:profile|background|skills?|experience|qualifications?|expertise)|need to be successful|you succeed|to be successful|to succeed|what it takes|education|essential(?: criteria| experience| skills)?|competenc|knowledge|background$|basics?$|person specification|certifications?$|languages?$|anforderung|(?:dein|ihr|das bringst du|was du mitbringst|profil)|qualifikation|womit du überzeugst|mitbring|voraussetzung|votre profil|ton profil|profil recherché|compétences|requisitos|perfil|qué buscamos|conocimientos|wat vragen|functie-?eisen|jouw profiel|requisiti|cosa cerchiamo|wymagania)/i,
  ],
  [
    'overview',
    /^why\b|^(?:company )?highlights$|\b(?:about\b|how we(?:['’]re| are) different|over ?view|what makes|the firm\b|cultur(?:e|al)\b|summary|who we(?:['’]re| are)|(?:the|this) (?:role|team|company|opportunity|position|job|department|mission|internship|traineeship|apprenticeship|fellowship|placement|program(?:me)?|challenge|project)|(?:job|role|position) (?:description|summary|purpose|details)|description|our (?:team|mission|story|company|(?:core )?values|culture|vision)|purpose|introduction|intro$|meet the team|company|mission$|opportunity|what we do|life at|location|how we work|why this role|why zu uns|warum|über uns|wer wir sind|wir sind|das unternehmen|stellenbeschreibung|à propos|qui sommes|description du poste|le poste|sobre|quiénes somos|descripción|over ons|wie zijn|chi siamo|a vaga|quem somos|o nas\b)/i,
  ],
];

/** "Head of Education (m/w/d)" is the job's title, whatever its words. */
const OF_ALL_GENDERS = /\((?:m|w|f|d|x|h)(?: ?[/|] ?(?:m|w|f|d|x|h)){1,3}\)/i;

/** The kind a heading announces, or null when its words say nothing known. */
export const kindOfHeading = remembering((heading): SectionKind | null => {
  const words = heading
    .replace(/^[¿¡]/, '')
    .replace(/^(?:\(?\d{1,2}[.)]|[ivx]{1,4}\.) ?/i, '')
    .replace(/[\s:：?!.…-]+$/u, '')
    .trim();
  if (words === '' || words.length > 110 || /^(?:find out|learn|read) more\b/i.test(words)) return null;
  if (OF_ALL_GENDERS.test(words)) return 'overview';
  const foreign = foreignKind(words);
  if (foreign !== null) return foreign;
  const english = englishKind(words);
  if (english !== null) return english;
  for (const [kind, rule] of RULES) if (rule.test(words)) return kind;
  return null;
});

/** Words that stand before the noun of a heading, and the nouns. */
const BEFORE =
  '(?:the|our|your|my|key|main|core|primary|job|role|position|candidate|basic|minimum|preferred|required|additional|desired|desirable|essential|general|technical|other|highly|bonus|nice[- ]to[- ]have|must[- ]have|humble|soft|personal|professional|relevant|related|base|annual|examples of)';
const NOUN =
  '(?:duties|responsibilities|requirements?|qualifications?|skills|experiences?|education|training|benefits|perks|growth|pay|compensation|salary|overview|summary|description|role|team|opportunity|position|job|tasks|profile|nice[- ]to[- ]haves?|must[- ]haves?|bonus(?: points)?|desirable|desired|location|deadline|disclaimer|functions|accountabilities|contact|knowledge|abilities|attributes|expectations|certifications|competenc(?:y|ies)|criteria|traits|languages)';
const JOINED = `(?:,? (?:and|&) |, | ?/ ?)(?:${BEFORE} )*${NOUN}`;
const NOUNS = `(?:${BEFORE},? )*${NOUN}(?:${JOINED}){0,5}(?: \\([^()]{1,40}\\))?`;
const PAY =
  '(?:[\\p{L}\\d.&]{1,14} ){0,3}(?:pay|salary|compensation|hiring|wage) ranges?(?: (?:transparency|disclosure|information|details))?|(?:pay|salary) transparency|pay (?:&|and) .{1,20}|total rewards|hourly rate';
const FAIR =
  '(?:our |the )?commitment(?: to .{3,60})?|(?:diversity|belonging|inclusion|equity)(?:(?:,| and| &|, and|, &) (?:diversity|belonging|inclusion|equity))*(?: (?:at|@) .{2,30})?|equal (?:employment )?opportunit(?:y|ies).{0,40}|(?:[\\p{L}]{2,20} )?(?:data )?privacy(?: (?:notices?|policy|statement))?|.{0,40}\\b(?:recruit(?:ment|ing)|job|hiring) (?:fraud|scams?)|fraudulent .{3,30}|accommodations?|ai (?:and|in|&) our .{3,30}|information on data processing';
const THE_THING =
  '(?:the|this|our) (?:internship|traineeship|apprenticeship|fellowship|placement|program(?:me)?|company|firm|department|mission|challenge|project)';
const ABOUT =
  'about (?:the |this |our )?(?:role|team|job|position|company|us|you|opportunity|department|internship|program(?:me)?)|about \\p{Lu}[\\p{L}\\d.&-]{1,20}(?: \\p{Lu}[\\p{L}\\d.&-]{1,20}){0,2}';
const OPENERS =
  "(?:what|what['’]s|who|how|why|in this|you|you['’]ll|we|we['’]d|our|your|a few|so,?|as an?|the impact|strong candidates|some|an overview|success in|sample|bonus|ideally,?|an ideal candidate|this is the (?:perfect|right) job|deine?|ihre?|unsere?|wir|was|womit|worauf|warum|das|votre|vos|ton|tes|nous|ce que|qui|à propos|tus?|qué|sobre|wat|jouw|wij|cosa|i tuoi)(?:[\\s,].{0,66})?";
const OTHERS =
  '(?:strongly |highly )?(?:preferred|desirable|required|essential)|good[- ]to[- ]haves?|great[- ]to[- ]haves?|(?:success|performance) measures|it pays to .{2,30}|to (?:succeed|be successful|thrive|excel|do well)(?:,? .{0,40})?|the work|how to apply|application (?:process|deadline)|(?:hiring|interview) process|logistics|policies|travel|culture|additional information|working conditions(?: .{0,40})?|aufgaben|anforderungen|qualifikationen?|profil|stellenbeschreibung|missions?|avantages|requisitos|funciones|responsabilidades|beneficios|requisiti|responsabilità|vereisten|functie-eisen';

/**
 * Whole headings that need no other sign (colon, bold, capitals) to be one. Kept narrow: a plain list item such as
 * "Excellent communication skills" also contains a heading's word.
 */
const CERTAIN = new RegExp(`^(?:${[NOUNS, THE_THING, ABOUT, PAY, FAIR, OTHERS, OPENERS].join('|')})$`, 'iu');

/** The first words of such headings. Most lines begin otherwise, and need not be looked at closely. */
const FIRST_WORDS = new Set(
  (
    'the our your my key main core primary job role position candidate basic minimum preferred required additional desired ' +
    'desirable essential general technical other highly bonus nice must humble soft personal professional relevant related ' +
    'base annual examples duties responsibilities requirement requirements qualification qualifications skill skills ' +
    'experience experiences education training benefits perks growth pay compensation salary overview summary description ' +
    'team opportunity tasks profile location deadline disclaimer functions accountabilities contact knowledge abilities ' +
    'attributes expectations certifications competency competencies criteria traits languages total hourly commitment ' +
    'diversity belonging inclusion equity equal fraudulent accommodation accommodations ai information this about what who ' +
    'how why in you we a so as an strong some success sample ideally deine dein ihre ihr unsere unser wir was womit worauf ' +
    'warum das votre vos ton tes nous ce qui à tu tus qué sobre wat jouw wij cosa i strongly good great performance ' +
    'application hiring interview it to logistics policies travel culture working aufgaben anforderungen qualifikation ' +
    'qualifikationen profil stellenbeschreibung mission missions avantage avantages requisitos funciones ' +
    'responsabilidades beneficios requisiti responsabilità vereisten functie'
  ).split(' '),
);
const FURTHER_ON = /\b(?:ranges?|fraud|scams?|privacy)\b/i;
const FIRST_WORD = /^[\p{L}]+/u;

const fitsCertain = remembering((words) => CERTAIN.test(words));

export function isCertainHeading(words: string): boolean {
  if (foreignKind(words.replace(/^[¿¡]/, '')) !== null || englishKind(words) !== null) return true;
  if (!FIRST_WORDS.has(FIRST_WORD.exec(words)?.[0].toLowerCase() ?? '') && !FURTHER_ON.test(words)) return false;
  if (fitsCertain(words)) return kindOfHeading(words) !== null;
  // "Additional information - What we give you": both halves are headings; a list item has something else behind the dash.
  const [, half, other] = /^([^–—-]{4,40}) [–—-] (\p{Lu}[^,;\d]{4,50})$/u.exec(words) ?? [];
  return half !== undefined && other !== undefined && CERTAIN.test(half) && kindOfHeading(other) !== null;
}
