import type { Section } from '#libs/contracts';
import { oneOf } from './one-of.js';

type SectionKind = Section['kind'];

const startingAWord = (...parts: readonly RegExp[]): RegExp => new RegExp(`\\b${oneOf(...parts)}`, 'i');

const AROUND_THE_WORK =
  /\b(?:(?:office|work|hiring|available) locations?|work(?:ing)? (?:hours|conditions)|work schedule)\b|(?:relocation|requirement|travel) statement$|^(?:logistics|policies|travel|(?:additional|supplemental|supplementary|other) information|open roles|shifts?(?: details)?|(?:your |weekly )?hours|(?:project )?timeline|(?:the |key |practical |other )details)$/i;

const FAIR_TREATMENT =
  /equal (?:employment )?opportunit|eeo\b|accommodations?|affirmative action|diversity|inclusion|fair chance|our commitment$|commitment to (?!our values)|non-?discrimination|belonging/;
const PRIVACY_AND_FRAUD =
  /privacy|gdpr|(?:candidate|applicant) (?:privacy|notice|data)|recruit(?:ment|ing) (?:fraud|agenc)|agencies|fraud|\bscams?|(?<!(?:and|&|or) )data processing(?: (?:notice|policy|agreement))?$|on data processing/;
const WHO_MAY_WORK = /e-?verify|itar\b|export control|background check|visa sponsorship/;
const SMALL_PRINT =
  /disclaimer|(?<!(?:pay|salary|range|compensation|transparency) )disclosures?$|use of ai|ai guidelines|ai (?:and|in|&) our (?!hiring|recruit|interview|application|selection)|compliance statement|legal(?!ly)/;
const LEGAL_ABROAD = /datenschutz|chancengleichheit|égalité/;

const APPLY_HERE = /waiting for|^apply(?:ing)?$|how to apply|to apply|apply (?:now|today|here)|come work with us/;
const STEPS =
  /ai (?:and|in|&) our (?:hiring|recruit|interview|application|selection)|how we (?:hire|interview)|application (?:process|instructions?|deadline|window)|hiring process|^(?:our|the) process$|interview(?:ing)? (?:process|steps|stages)|recruit(?:ing|ment) process|selection process|(?:application|selection)[a-z ]{0,24} procedures?|recruitment (?:timeline|procedure)|next steps|what to expect/;
const WHEN_AND_WHOM = /contact(?: (?:us|information|details|person))?$|deadline|closing date/;
const PROCESS_ABROAD =
  /bewerbungs?(?:prozess|verfahren)?|so bewirbst|comment postuler|processus de recrutement|cómo (?:aplicar|postular)|proceso de selección|sollicit/;

const WELCOME =
  /preferred|nice[- ]to[- ]haves?|good to have|great to have|bonus(?: points| if| skills)?s?$|bonus (?:points|if|skills)|(?:brownie|extra) points|plus(?:ses)?$|a plus\b|pluses|desir(?:ed|able)(?! candidate)|advantage(?:ous)?$|extra credit|optional/;
const STANDS_OUT =
  /sets you apart|impressed if|stand out|ideal(?:ly)?\b(?!.*candidate)|would be (?:nice|great)|even better|it (?:also |would )?helps? if|may also have|(?:ideal|strong|great) candidates? (?:also|may|might)\b/;
const WELCOME_ABROAD =
  /wünschenswert|von vorteil|idealerweise|les plus\b|atouts?|deseable|valorable|se valora|desiderabil|pré$|diferencia/;

const PAY_AND_PERKS =
  /benefits?|perks?|compensation|salary|pay (?:range|transparency)|base pay|hiring ranges?|total rewards?|remuneration|equity|pay & |perks & |rewards|it pays to|stock purchase|paid time off|parental leave/;
const WHAT_WE_OFFER =
  /what we(?:['’]re| are)? (?:offer|provid)\w*|we (?:can |will |also )?offer|on offer$|we(?:['’]ll| will)? give you|offers? you|(?:will|can) (?:give|offer|bring) you$|take care of (?:you|our people)|how we(?:['’]ll| will)? (?:support|reward|keep|look after|take care)|will support you|supports? (?:full-time|our) /;
const WHAT_YOU_GET =
  /^you get$|what you(?:['’]ll| will)? (?:get|receive|gain|enjoy)|you(?:['’]ll| will) (?:enjoy|receive|get(?! to))|what[’']?s in it for you|why (?:join|work|choose|travel|consider|you(?:['’]ll| will)? love|us\b|[a-z]+ (?:with|for|at) )/;
const BENEFITS_ABROAD =
  /(?:wir|unser\w*) (?:bieten|angebot|benefits)|das bieten wir|was (?:wir|dir|dich) (?:bieten|erwartet bei uns)|was (?:wir|sie) (?:dir|ihnen|euch) bieten|deine benefits|deine vorteile|worauf du dich freuen|nous offrons|ce que nous (?:offrons|proposons)|avantages|(?:qué )?ofrecemos|beneficios|wij bieden|wat bieden|cosa offriamo|offriamo|oferecemos|benefícios/;
const JUST_PAY = /^pay$/;

const DUTIES =
  /respon?sibi?l[it]|duties|dut(?:y|ies)\b|(?:typical|main|core|regular) (?:tasks|work|projects)|(?:key|main|primary|major) functions|position expectations|(?:sample|example) projects\b|^tasks$|^the work$|key (?:tasks?|accountabilit|deliverables|activities|objectives)|main tasks?|accountabilit|essential (?:job )?functions|job functions|scope of work|projects? (?:you|examples?)|examples? of|objectives? of (?:this|the) role/;
const WHAT_YOU_WILL_DO =
  /will (?:learn|be working on)\b|(?:what|how) you(?:['’]ll| will|['’]d| would)? (?:do\b|be doing|will do|work on|own|build|contribute|spend|make an impact)|you(?:['’]ll| will)(?: (?:do|be doing|be responsible|own|work on|get to)\b|:?$)|in this (?:role|position|job),? you|as an? [\w ,/&-]{3,50},? you(?:['’]ll| will)?|what will (?:you|i)\b|will (?:you|i) be doing|(?:successful candidate|post-?holder|jobholder) will\b(?! (?:have|be|possess|hold|bring|need))|you(?:['’]ll| will) mainly/;
const YOUR_WORK =
  /your (?:role|mission|impact|tasks?|day|responsibilit|job|challenge|work(?! ?[/ &-] ?life))|(?:the )?impact you|day[- ]to[- ]day|a (?:typical )?day in|success in this role|on a typical day|typical day|what success looks like|success measures/;
const DUTIES_ABROAD =
  /(?:dein|ihr) (?:job|alltag|arbeitstag)\b|aufgaben|tätigkeiten|das erwartet dich|was dich erwartet|was wir gemeinsam vorhaben|deine rolle|(?<!\b(?:our|an?|this|with|company|whose) )missions?\b|vos tâches|tes tâches|responsabili|funciones|tareas|tus retos|qué harás|verantwoordelijkheden|taken\b|wat ga je doen|cosa farai|atividades|atribuições|obowiązki/;

const ASKED_FOR =
  /requirement|required|qualif(?:i?c|ia)|must[- ]haves?|minimum|skills?\b|experience$|experience (?:and|&|you)|expectations|attributes|employment standards|selection criteria|eligibility|education|essential(?: criteria| experience| skills)?|competenc|knowledge|background$|basics?$|person specification|certifications?$|languages?$/;
const WHAT_YOU_BRING =
  /you(?:['’]ll| will)? (?:have|need|bring|bring along)$|what you(?:['’]ll| will|['’]d| should)? (?:need|bring|have|must)|who you are|about you$|are you\b|you (?:are|have|bring|might|may|should|could)\b|you(?:['’]re| are) (?:a|an|the|someone|likely|great|good)|what skills|^you have$|(?:they|you|the client) (?:will )?need\b|your (?:profile|background|skills?|experience|qualifications?|expertise)/;
const WHAT_WE_LOOK_FOR =
  /what (?:(?:we|they)(?:['’]re| are) |we |are we )?look(?:ing|s)? for|(?:we|they)(?:['’]re| are) looking for|what [\w ]{2,30} (?:is looking|looks) for|what we hope you|who we(?:['’]re| are) looking for|love to see|^we expect$|what we (?:need|want|hope|like|love|expect)(?: to see)?\b|we need someone|(?:we(?:['’]d| would)|we) love (?:you to|if you)|what (?:do )?we (?:want|expect)/;
const RIGHT_FIT =
  /good fit|great fit|right fit|perfect .{0,20}for someone|fit if|perfect (?:job|fit|candidate)|be (?:an? )?(?:great|good|perfect|right)(?: fit| match)? (?:if|for)\b/;
const CANDIDATES =
  /desired candidate|^(?:you|(?:all )?(?:candidates?|applicants?)) must|who (?:should|can|may) apply|ideal candidate|successful candidate|candidate profile|candidate$/;
const TO_SUCCEED = /need to be successful|you succeed|to be successful|to succeed|what it takes/;
const ASKED_ABROAD =
  /(?:von (?:dir|ihnen|euch) erwarten|erwarten wir)|anforderung|(?:dein|ihr|das bringst du|was du mitbringst|(?<!role |job |company )profil)|qualifikation|womit du überzeugst|mitbring|voraussetzung|votre profil|ton profil|profil recherché|compétences|requisitos|perfil|qué buscamos|conocimientos|wat vragen|functie-?eisen|jouw profiel|requisiti|cosa cerchiamo|wymagania/;

const THE_JOB =
  /about\b|over ?view|summary|(?:the|this) (?:role|team|company|opportunity|position|job|department|mission|internship|traineeship|apprenticeship|fellowship|placement|program(?:me)?|challenge|project)|(?:job|role|position) (?:description|summary|purpose|details)|description|purpose|introduction|intro$|opportunity|location|why this role/;
const THE_EMPLOYER =
  /how we(?:['’]re| are) different|what makes|the firm\b|cultur(?:e|al)\b|who we(?:['’]re| are)|our (?:team|mission|story|company|(?:core )?values|culture|vision)|meet the team|company|mission$|what we do|life at|how we work/;
const OVERVIEW_ABROAD =
  /why zu uns|warum|über uns|wer wir sind|wir sind|das unternehmen|stellenbeschreibung|à propos|qui sommes|description du poste|le poste|sobre|quiénes somos|descripción|over ons|wie zijn|chi siamo|a vaga|quem somos|o nas\b/;
const WHY_HERE = /^why\b|^(?:company )?highlights$/;

/**
 * What a heading's words mean; the first rule that fits decides, so the order matters: "preferred qualifications" is
 * preferred before it is required, "benefits" before "about".
 */
export const RULES: readonly (readonly [SectionKind, RegExp])[] = [
  ['other', AROUND_THE_WORK],
  ['legal', startingAWord(FAIR_TREATMENT, PRIVACY_AND_FRAUD, WHO_MAY_WORK, SMALL_PRINT, LEGAL_ABROAD)],
  ['process', startingAWord(APPLY_HERE, STEPS, WHEN_AND_WHOM, PROCESS_ABROAD)],
  ['preferred', startingAWord(WELCOME, STANDS_OUT, WELCOME_ABROAD)],
  [
    'benefits',
    new RegExp(oneOf(JUST_PAY, startingAWord(PAY_AND_PERKS, WHAT_WE_OFFER, WHAT_YOU_GET, BENEFITS_ABROAD)), 'i'),
  ],
  ['responsibilities', startingAWord(DUTIES, WHAT_YOU_WILL_DO, YOUR_WORK, DUTIES_ABROAD)],
  [
    'required',
    startingAWord(ASKED_FOR, WHAT_YOU_BRING, WHAT_WE_LOOK_FOR, RIGHT_FIT, CANDIDATES, TO_SUCCEED, ASKED_ABROAD),
  ],
  ['overview', new RegExp(oneOf(WHY_HERE, startingAWord(THE_JOB, THE_EMPLOYER, OVERVIEW_ABROAD)), 'i')],
];
