import type { Section } from '#libs/contracts';
import { remembering } from '../text/remember.js';

type Kind = Section['kind'];

const whole = (...words: readonly string[]): RegExp => new RegExp(`^(?:${words.join('|')})$`, 'iu');
const YOU_WILL = "you(?:['’]ll| will)";
const JOB = '(?:job|role|position|post|work|internship|placement)';

/**
 * Whole headings in English whose words the rules of single words would miss or take for something else: "Why you should
 * join us" is no list of what you should have. They need no other sign to be a heading.
 */
const RULES: readonly (readonly [Kind, RegExp])[] = [
  [
    'responsibilities',
    whole(
      `what (?:the|this|your|our) ${JOB} (?:involves|entails|includes|is|looks like)|what (?:does|will|would) (?:the|this|your) ${JOB} (?:involve|entail|include|look like).{0,24}`,
      `what(?: ${YOU_WILL}| you) (?:take on|get up to|be up to|be responsible for|be involved in|deliver|spend your (?:time|day)s? (?:on|doing))`,
      `what(?: is|['’]s| will be) expected of you(?: as .{3,50})?|what we(?: will)? expect (?:of|from) you in this ${JOB}`,
      `your (?:daily|everyday|day-to-day|main|key|typical) (?:adventures?|tasks?|work|routine|activities|duties|jobs?)(?: (?:will )?(?:be|includes?|are))?`,
      `(?:key|main) result areas?|(?:key|core|main) (?:work|performance|focus) areas|areas of responsibility`,
      `(?:the|this|your) ${JOB} (?:involves|includes|entails|encompasses|consists of|will (?:involve|include|entail)|is to)|(?:the|your) (?:tasks|duties)(?: (?:are|include|involve|will be|will include))?`,
      `(?:in|on|during|as part of) (?:the|this|your) ${JOB},? you(?:['’]ll| will| are| would| can| get)(?: .{2,24})?`,
      `you(?:['’]re| are|['’]ll be| will be) (?:mainly |also )?responsible for|(?:on )?what you(?:['’]ll| will) be working on`,
      `on (?:any given|a typical|a normal|an average) day,? you(?:['’]ll| will| may| might| can)?`,
      `what you(?:['’]ll| will)? get to do(?: .{2,30})?|what (?:are you going|will you be asked) to do|what we(?:['’]re| are) looking for you to do|some of (?:the things|what) you(?:['’]ll| will| might| may|['’]d)(?: be)? (?:do|doing)`,
      `what to expect (?:in|within|during) (?:the|your) first (?!.*\\b(?:interview|call|round|meeting|conversation)\\b).{3,24}|what to expect as an? (?!(?:candidate|applicant)\\b).{3,50}|(?:(?:first|next) .{1,16}|\\d\\+? months) [-–—] (?:some )?examples of what to expect`,
      `the ${JOB} (?:is|will be) responsible for|(?:key |expected |core |main )?(?:outcomes|objectives|challenges)|what you(?:['’]ll| will) (?:accomplish|achieve)|you(?:['’]ll| will) also`,
    ),
  ],
  [
    'benefits',
    whole(
      `why (?:you )?(?:should (?:you )?)(?:join|apply|work|choose|consider).{0,40}`,
      `what (?:you(?:['’]ll| will| can)? )(?:get|receive|gain)(?: .{2,30})?|what you can expect(?: from us)?|in return,?(?: (?:we|you).{0,40})?`,
      `what you(?:['’]ll| will)? (?:love|like|enjoy)(?: most)? about .{2,40}|what will you (?:like|love|enjoy|get|gain|receive)(?: .{2,30})?`,
      `what (?:do )?we have to offer(?: you)?|what can you expect from us|(?:a few |some |the |top |\\d+ )?reasons (?:to (?:work|join|choose|love)|why).{0,40}|(?:the )?company offers|what we do for (?:you|our (?:people|team|employees))|taking care of (?:you|our (?:people|team(?: members)?|employees))`,
      `what makes? (?:us|this|it|[\\p{Lu}][^?]{1,24}) (?:such )?an? (?:great|good|amazing|special|fantastic) (?:place|company|employer|team)(?: to (?:work|be|grow))?(?: (?:for|at|in))?`,
      `(?:hourly )?(?:wages?|pay rates?)|comp(?:ensation)?(?: (?:&|and) (?:benefits|perks))?|training (?:and|&) development|(?:the |our )?package|(?:the|our) (?:rewards?|offer)|(?:employee|staff|our) (?:benefits|discounts)|(?:benefits|perks|package) (?:includes?|are|you(?:['’]ll| will) (?:get|enjoy))`,
    ),
  ],
  [
    'required',
    whole(
      `(?:this|it|the ${JOB}|the opportunity|this (?:${JOB}|opportunity)) (?:will|would|might|may|is)(?: be)? (?:best )?(?:suited |suitable |right |perfect |ideal |a (?:good|great|perfect) (?:fit|match) )?(?:(?:to|for) )?you,? if(?: you)?(?: have)?`,
      `(?:(?:the|our) (?:ideal |right |successful )?|(?:ideal|right|successful) )(?:person|individual|applicant|candidate)(?: (?:needed|required|wanted|profile|specification|we(?:['’]re| are) (?:looking|searching) for|for the job))?(?: (?:will|should|must|has|is|needs)(?: (?:have|be|to have|to be))?)?`,
      `(?:am i|are you|is this) (?:the )?(?:right )?(?:person|one|candidate|you|for you)(?: (?:for|to) .{2,50})?|could this be you|do you have what it takes|do you fit the bill|who(?:['’]s| is) (?:this|it) for`,
      `(?:ideal|essential|necessary|previous|prior|your) experience(?: (?:includes?|may include|would include|will include))?`,
      `(?:who|whom) we(?:['’]re| are)? (?:look|search)(?:ing)? for|what (?:we|they) ask(?: (?:of|from) you)?|what we(?:['’]d| would) like (?:you to (?:have|bring)|from you|to see)|what you(?:['’]ll| will)? (?:need to )?bring(?: (?:to|with) .{2,30})?`,
      `you(?:['’]ll| will|['’]d| would)? (?:be|make) (?:an? )?(?:great|good|perfect|ideal|excellent|right|successful) (?:[\\p{L}-]+ ){0,2}?(?:(?:for|in|at|with) .{2,40} )?if(?: you)?`,
      `(?:(?:driver|driving)(?:['’]?s['’]?)? )?(?:licen[cs]es?|licensure|certificat(?:es|ions?))(?: ?(?:and|&|or|/) ?(?:licen[cs]es?|licensure|certificat(?:es|ions?)|registrations?))*(?: required)?`,
      `(?:minimum |required )?(?:education(?:al)?|training|experience|skills?|knowledge|licen[cs]ing)(?:(?:,|,? and| ?&| ?/) (?:education|training|work experience|experience|skills?|knowledge|abilities|licen[cs]ing))* (?:requirements|qualifications)`,
      `(?:.{3,60} )?(?:the )?following (?:minimum |basic |essential |mandatory |entry )*(?:requirements|qualifications|criteria)(?: (?:to|for) .{3,80})?|physical (?:demands|requirements|abilities)`,
      `what (?:kind|sort|type) of (?:person|people|candidates?|[\\p{L}]+) (?:are we looking for|we(?:['’]re| are) looking for|do we (?:want|need))`,
      `you(?:['’]ll| will) need (?:.{2,40} )?(?:experience|knowledge|skills?|understanding)(?: (?:with|in|of))?`,
      `to (?:be successful|succeed|thrive|excel|do well) in this ${JOB},? you(?:['’]ll| will)? (?:have|need|bring|must|should)(?: .{2,20})?|success in this ${JOB} requires|as an? .{3,50}, we expect (?:that )?you(?: to)? have`,
      `what we(?:['’]re| are) looking for \\(.{3,60}\\)|what will you bring(?: .{2,30})?|to join (?:us|our team),? you must(?: also)?(?: have)?`,
      `you(?:['’]ll| will) (?:thrive|succeed|excel|shine|be happy|fit in|love (?:it|this ${JOB})|enjoy (?:it|this ${JOB})|connect with (?:this|the) ${JOB})(?: (?:in this ${JOB}|here|with us))? if(?: you)?(?: .{2,20})?|(?:join (?:us|the team|our team)|apply|(?:this|the) ${JOB} is (?:made )?for you) if(?: you)?(?: .{2,12})?`,
      `who (?:are we|do we) (?:looking for|need|want)|who we (?:need|want)|what (?:do )?we (?:need from|seek)(?: (?:from )?you)?|the skill ?set|on day one.{0,12} we(?: will|['’]ll)? expect you to have|we expect (?:that )?you to have|we(?:['’]d| would) love to hear from you if(?: you)?(?: have)?|what excites you|(?:the )?candidates? (?:is|are) expected to(?: have)?`,
      `what (?:will|would) (?:make you successful|help you (?:thrive|succeed|excel))(?: .{2,20})?|what does it take to .{3,40}|how much experience .{3,30}`,
      `(?:an? |a little |a bit |little bit )+about you|about you(?:rself)?|(?:qualifications?|requirements?|skills|experience)(?:,? (?:(?:and|&) )?(?:qualifications?|requirements?|skills|experience)){0,3},? ?(?:and|&) (?:preferred|desired) (?:skills|experience|qualifications?)|(?:skills|qualifications|tools|experience)(?: (?:and|&) (?:skills|qualifications))? required (?:and|or|&) (?:preferred|desired)`,
      `you(?:['’]ll| will) need(?: to (?:have|be))?|we need you to (?:have|be)|skills (?:we need|you(?:['’]ll| will)? need)`,
    ),
  ],
  [
    'preferred',
    whole(
      `(?:the following|these) (?:skills |qualifications |points |qualities )?(?:are|is|would be|will be) (?:(?:not (?:an? )?(?:prerequisites?|required|necessary|essential|mandatory|must[- ]haves?),?(?: but)?(?: (?:would|will) be| are)? ?)?(?:(?:very much |also |highly |greatly )?(?:appreciated|welcome|advantageous|desirable|beneficial|useful|an? (?:plus|advantage|bonus|asset)))?)(?: .{2,30})?`,
      `(?:(?:additionally|also|and|plus),? we(?:['’]d| would) (?:also |really )?love to see|(?:(?:additionally|also|and|plus),? )?we(?:['’]d| would) (?:also |really )?love it if)(?: you(?: (?:have|are))?)?`,
      `bonus (?:qualifications?|experiences?|skills?|requirements?|(?:points?|marks?|tacos) if .{2,30})|(?:stand[- ]?out|helpful|beneficial|useful) (?:qualifications?|skills?|experience)(?: ?(?:and|&) (?:qualifications?|skills?|experience))?(?:,? but not (?:required|essential|necessary))?|what makes? you stand ?out.{0,20}`,
      `(?:it(?:['’]s| is|['’]ll be| would be| will be) )?(?:great|good|nice|helpful|useful|advantageous|desirable|beneficial),? but (?:it(?:['’]s| is) )?not (?:required|essential|necessary|mandatory|a must)(?:,? if you .{2,40})?`,
      `(?:(?:also|additionally|in addition),? )?(?:you|candidates?|successful candidates?)? ?(?:might|may) also have(?: .{2,50})?|(?:in addition,? )?may have some of the following .{2,40}|you(?:['’]ll| will)? have an (?:edge|advantage) if(?: you)?(?: have)?`,
      `(?:(?:additionally|also),? )?we(?:['’]d| would) (?:also |particularly |really |especially )*(?:love|like|appreciate)(?: it)? if you(?: also)?(?: have)?(?: this)?|other (?:things|attributes|skills) (?:we(?:['’]d| would) (?:love|like) to see|that (?:will|would|may) help(?: you)?.{0,20})|additional experience (?:that is )?helpful .{3,40}|to (?:truly |really )?(?:blow us away|impress us|stand out),? you (?:might|may|could) (?:also )?have`,
      `.{8,70}\\b(?:or|and) (?:an? )?(?:desire|willingness|wish) to learn,? (?:some|one or more|any) of the following`,
    ),
  ],
  [
    'process',
    whole(
      `(?:your |the )?applications|what happens (?:next|now|after .{3,30})|what(?:['’]s| is| comes) next`,
      `(?:what|how) (?:you should|you(?:['’]ll| will) need to|we need you to|to) (?:send|submit|include|attach)(?: .{2,30})?|cover(?:ing)? letters?`,
      `if .{3,60}, (?:then )?(?:please )?apply .{2,40}`,
      `(?:for )?(?:further|more) (?:details|information)(?: ?[/&,]? ?(?:and |or )?.{0,24}(?:contact|visits?|enquiries|apply|how to apply))`,
      `(?:how|where) (?:do|can) (?:i|you) apply|(?:ready|want|keen) to (?:apply|join)(?: (?:us|our team))?|interested in (?:applying|this (?:${JOB}|opportunity)|joining.{0,30})`,
      `(?:get|let['’]?s get) in touch(?: with us)?|(?:does (?:this|that|it) )?sounds? (?:like (?:you|a (?:fit|match)|something for you)|good|interesting|exciting)(?: to you)?`,
      `(?:do you have |got )?(?:any |more )*questions|not (?:exactly |quite )?(?:the right|a) (?:fit|match)(?: for you)?|think you(?:['’]ve got|['’]re| have| are) (?:what it takes|a (?:good|great) (?:fit|match).{0,20})|(?:candidate|your application|your candidate) journey`,
      `(?:the )?process|selection process|the (?:hiring|interview|application|recruitment) (?:journey|stages|steps|timeline)|(?:application|interview|recruitment) (?:timeline|stages|journey)`,
    ),
  ],
  [
    'legal',
    whole(
      `safeguarding(?: (?:statement|policy|children.{0,30}|and .{0,30}))?|safer recruitment|(?:equality|inclusion|accessibility)(?:,? (?:and|&) (?:equality|inclusion|accessibility|diversity|belonging))*(?: statement)?|disability confident|rehabilitation of offenders.{0,20}|reasonable adjustments|right to work|data protection(?: (?:notice|statement))?`,
    ),
  ],
  [
    'overview',
    whole(
      `who you(?:['’]ll| will) (?:be working with|work with|join|meet|report to)|what(?:['’]s| is) it like (?:to work|working) .{2,40}|(?:at .{2,30}, )?our (?:core )?values(?: are)?|(?:project |scientific )?(?:context|background to the ${JOB})`,
      `our (?:mission|vision|purpose)(?:(?:,| (?:and|&)) (?:our |the )?(?:mission|vision|purpose|opportunity|team|product|impact|(?:core )?values))*|why (?:does )?our mission matters?`,
      `company (?:description|overview|profile|introduction)|in (?:a|our) culture (?:that|where|of|which).{0,30}|what we value|(?:the |[\\p{Lu}][\\p{L}]{1,20}['’]s )?(?:core )?values|what you should know about (?:us|our .{3,40})|who are we|what do we do|get(?:ting)? to know (?:us|the team|our team)|your (?:new |future )?(?:team|squad|tribe)`,
      `join (?:us|our team)|working (?:for|at) our (?:organi[sz]ation|company|trust|school|team|council|charity)|(?:about|who is) (?:our|the) (?:client|organi[sz]ation|employer|business|school|hospital|charity|trust|council|practice|group)|how we(?:['’]re| are) different|(?:our|the) client`,
    ),
  ],
];

const LONGEST = 100;
/** How such headings begin; most lines do not. */
const BEGINNING =
  /^(?:what|your?|key|core|main|areas?|the|this|it|in|on|during|as|why|our|employee|staff|benefits|perks|package|ideal|right|successful|person|individual|applicant|am|are|is|could|do|who|essential|necessary|previous|prior|we|skills|for|further|more|how|where|ready|want|keen|interested|application|interview|recruitment|safe\w+|equality|inclusion|accessibility|disability|data|whom|if|cover\w*|driv\w+|licen\w+|certificat\w+|minimum|required|educat\w+|training|experience|knowledge|all|any|applicants?|candidates?|following|join|physical|hourly|wages?|pay|selection|rehabilitation|reasonable|working|about|great|context|project|scientific|at|applications?|these|strong|candidates?|some|expected|outcomes|objectives|challenges|reasons|top|values|process|first|next|\d|company|taking|success|to|apply|any|more|questions|an?|little|qualifications?|requirements?|tools|bonus|stand\w*|helpful|beneficial|useful|nice|good|advantageous|desirable|may|other|additional|get\w*|got|not|think|candidate|additionally|also|and|plus|get|let|does|sounds?)\b/i;

/** The kind of a whole heading of English words, or null. */
export const englishKind = (words: string): Kind | null =>
  words.length > LONGEST || !(BEGINNING.test(words) || OF_VALUES.test(words)) ? null : knownKind(words);
/** "Quillmark's values" */
const OF_VALUES = /['’]s values$/i;

/** "Working at Quillmark", "Who is Quillmark": of a name, not of heights or of those who may apply. */
const OF_NAME =
  /^(?:(?:Working|WORKING) (?:at|AT)|(?:Who|WHO) (?:is|Is|IS)) \p{Lu}[\p{L}\d.&-]*(?: \p{Lu}[\p{L}\d.&-]*){0,4}$/u;

const knownKind = remembering((words): Kind | null =>
  OF_NAME.test(words) ? 'overview' : (RULES.find(([, rule]) => rule.test(words))?.[0] ?? null),
);
