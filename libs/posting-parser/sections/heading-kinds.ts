import type { Section } from '#libs/contracts';

export type SectionKind = Section['kind'];

/**
 * What a heading's words mean; the first rule that fits decides, so the order matters: "preferred qualifications" is
 * preferred before it is required, "benefits" before "about".
 */
const RULES: readonly (readonly [SectionKind, RegExp])[] = [
  ['other', /\b(?:(?:office|work|hiring|available) locations?|work(?:ing)? hours|work schedule)\b/i],
  [
    'legal',
    /\b(?:equal (?:employment )?opportunit|eeo\b|e-?verify|itar\b|export control|privacy|disclaimer|disclosures?$|accommodations?|gdpr|(?:candidate|applicant) (?:privacy|notice|data)|affirmative action|diversity|inclusion|fair chance|background check|visa sponsorship|recruit(?:ment|ing) (?:fraud|agenc)|agencies|use of ai|ai guidelines|fraud|non-?discrimination|belonging|datenschutz|chancengleichheit|égalité|compliance statement|legal)/i,
  ],
  [
    'process',
    /\b(?:how to apply|to apply|apply (?:now|today|here)|application (?:process|instructions?|deadline|window)|hiring process|interview(?:ing)? (?:process|steps|stages)|recruit(?:ing|ment) process|selection process|next steps|what to expect|contact(?: (?:us|information|details|person))?$|deadline|closing date|come work with us|bewerbungs?(?:prozess|verfahren)?|so bewirbst|comment postuler|processus de recrutement|cómo (?:aplicar|postular)|proceso de selección|sollicit)/i,
  ],
  [
    'preferred',
    /\b(?:preferred|nice[- ]to[- ]haves?|good to have|great to have|bonus(?: points| if| skills)?s?$|bonus points|plus(?:ses)?$|a plus\b|pluses|desir(?:ed|able)|advantage(?:ous)?$|stand out|extra credit|ideal(?:ly)?\b(?!.*candidate)|optional|would be (?:nice|great)|even better|may also have|wünschenswert|von vorteil|idealerweise|les plus\b|atouts?|deseable|valorable|se valora|desiderabil|pré$|diferencia)/i,
  ],
  [
    'benefits',
    /\b(?:benefits?|perks?|compensation|salary|pay (?:range|transparency)|base pay|hiring ranges?|total rewards?|remuneration|what we(?:['’]re| are)? (?:offer|provid)\w*|we offer|offers? you|what you(?:['’]ll| will)? (?:get|receive|gain|enjoy)|what[’']?s in it for you|why (?:join|work|you(?:['’]ll| will)? love|us\b)|how we(?:['’]ll| will)? (?:support|reward)|will support you|supports? (?:full-time|our) |equity|pay & |perks & |rewards|it pays to|stock purchase|paid time off|parental leave|(?:wir|unser\w*) (?:bieten|angebot|benefits)|das bieten wir|was (?:wir|dir|dich) (?:bieten|erwartet bei uns)|deine benefits|deine vorteile|worauf du dich freuen|nous offrons|ce que nous (?:offrons|proposons)|avantages|(?:qué )?ofrecemos|beneficios|wij bieden|wat bieden|cosa offriamo|offriamo|oferecemos|benefícios)/i,
  ],
  [
    'responsibilities',
    /\b(?:responsibilit|duties|dut(?:y|ies)\b|(?:what|how) you(?:['’]ll| will|['’]d| would)? (?:do\b|be doing|will do|work on|own|build|contribute|spend|make an impact)|you(?:['’]ll| will)(?: (?:do|be doing|be responsible|own|work on)\b|:?$)|in this (?:role|position|job),? you|as an? [\w ,/&-]{3,50},? you(?:['’]ll| will)?|your (?:role|mission|impact|tasks?|day|responsibilit|job|challenge|work)|(?:the )?impact you|day[- ]to[- ]day|a (?:typical )?day in|what will you|will you be doing|key (?:tasks?|accountabilit|deliverables|activities|objectives)|main tasks?|accountabilit|essential (?:job )?functions|job functions|scope of work|what success looks like|success measures|projects? (?:you|examples?)|examples? of|objectives? of (?:this|the) role|aufgaben|tätigkeiten|das erwartet dich|was dich erwartet|was wir gemeinsam vorhaben|deine rolle|missions?\b|vos tâches|tes tâches|responsabili|funciones|tareas|tus retos|qué harás|verantwoordelijkheden|taken\b|wat ga je doen|cosa farai|atividades|atribuições|obowiązki)/i,
  ],
  [
    'required',
    /\b(?:requirement|required|qualification|must[- ]haves?|minimum|skills?\b|experience$|experience (?:and|&|you)|you(?:['’]ll| will)? (?:have|need|bring|bring along)$|what you(?:['’]ll| will|['’]d| should)? (?:need|bring|have|must)|what (?:(?:we|they)(?:['’]re| are) |we |are we )?look(?:ing|s)? for|(?:we|they)(?:['’]re| are) looking for|what [\w ]{2,30} (?:is looking|looks) for|what we hope you|who you are|who we(?:['’]re| are) looking for|about you$|are you\b|you (?:are|have|bring|might|may|should|could)\b|you(?:['’]re| are) (?:a|an|the|someone|likely|great|good)|good fit|great fit|right fit|fit if|perfect (?:job|fit|candidate)|ideal candidate|successful candidate|candidate profile|candidate$|eligibility|your (?:profile|background|skills?|experience|qualifications?|expertise)|need to be successful|you succeed|to be successful|to succeed|what it takes|education|essential(?: criteria| experience| skills)?|competenc|knowledge|background$|basics?$|person specification|certifications?$|languages?$|anforderung|(?:dein|ihr|das bringst du|was du mitbringst|profil)|qualifikation|womit du überzeugst|mitbring|voraussetzung|votre profil|ton profil|profil recherché|compétences|requisitos|perfil|qué buscamos|conocimientos|wat vragen|functie-?eisen|jouw profiel|requisiti|cosa cerchiamo|wymagania)/i,
  ],
  [
    'overview',
    /\b(?:about\b|over ?view|summary|who we(?:['’]re| are)|(?:the|this) (?:role|team|company|opportunity|position|job|department|mission|internship|traineeship|apprenticeship|fellowship|placement|program(?:me)?|challenge|project)|(?:job|role|position) (?:description|summary|purpose|details)|description|our (?:team|mission|story|company|values|culture|vision)|purpose|introduction|intro$|meet the team|company|mission$|opportunity|what we do|life at|location|how we work|why this role|why zu uns|warum|über uns|wer wir sind|wir sind|das unternehmen|stellenbeschreibung|à propos|qui sommes|description du poste|le poste|sobre|quiénes somos|descripción|over ons|wie zijn|chi siamo|a vaga|quem somos|o nas\b)/i,
  ],
];

/** The kind a heading announces, or null when its words say nothing known. */
export function kindOfHeading(heading: string): SectionKind | null {
  const words = heading
    .replace(/^(?:\(?\d{1,2}[.)]|[ivx]{1,4}\.) ?/i, '')
    .replace(/[\s:：?!.…-]+$/u, '')
    .trim();
  if (words === '' || words.length > 110) return null;
  for (const [kind, rule] of RULES) if (rule.test(words)) return kind;
  return null;
}

/**
 * Whole headings that need no other sign (colon, bold, capitals) to be one. Kept narrow: a plain list item such as
 * "Excellent communication skills" also contains a heading's word.
 */
const CERTAIN =
  /^(?:(?:the |our |your |key |main |core |primary |job |role |basic |minimum |preferred |required |additional |desired |essential |general |technical |other |highly )*(?:duties(?: (?:and|&) responsibilities)?|responsibilities|requirements?|qualifications?|skills(?:,? (?:and|&) (?:experience|qualifications|abilities|knowledge))?|experience|education|benefits|perks|compensation|salary|overview|summary|description|role|team|opportunity|position|job|tasks|profile|nice[- ]to[- ]haves?|bonus(?: points)?|desirable|desired|location|deadline|disclaimer|functions|accountabilities|contact|knowledge|abilities)(?: (?:and|&) (?:duties|responsibilities|requirements|qualifications|skills|experience|benefits|perks|growth|compensation|pay|education|abilities))*|(?:the|this|our) (?:internship|traineeship|apprenticeship|fellowship|placement|program(?:me)?|company|department|mission|challenge|project)|(?:strongly |highly )?(?:preferred|desirable|required|essential)|must[- ]haves?|good[- ]to[- ]haves?|great[- ]to[- ]haves?|pay (?:ranges?|transparency|&.{0,20}|and .{0,20})|total rewards|about (?:the |this |our )?(?:role|team|job|position|company|us|you|opportunity|department|internship|program(?:me)?)|about \p{Lu}[\p{L}\d.&-]{1,20}(?: \p{Lu}[\p{L}\d.&-]{1,20}){0,2}|(?:what|who|how|why|in this|you|we|our|your|a few|so,|as an?|the impact|strong candidates|some|an overview|deine?|ihre?|unsere?|wir|was|womit|worauf|warum|das|votre|vos|ton|tes|nous|ce que|qui|à propos|tus?|qué|sobre|wat|jouw|wij|cosa|i tuoi)\b.{0,60}|equal (?:employment )?opportunity.{0,40}|how to apply|application (?:process|deadline)|hiring process|interview process|pay range|salary range|annual salary|hourly rate|aufgaben|anforderungen|qualifikationen|profil|benefits|stellenbeschreibung|missions?|avantages|requisitos|funciones|responsabilidades|beneficios|requisiti|responsabilità|vereisten|functie-eisen)$/iu;

export function isCertainHeading(words: string): boolean {
  return CERTAIN.test(words) && kindOfHeading(words) !== null;
}
