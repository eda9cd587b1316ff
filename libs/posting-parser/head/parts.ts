/** What a part of a head line may be besides a name: buttons, counters, ids, dates, modes of work. */
const NOISE =
  /^(?:apply|save|share|saved|applied|easy apply|quick apply|posted|reposted|promoted|actively|viewed|over \d|be among|new\b|talent (?:pool|community|network)|hiring|jobs?$|careers?|home|menu|skip|search|back|all jobs|about|description|overview|job (?:id|number|code|details|description|type|category)|req|requisition|ref|id\b|at a glance|full[- ]?time|part[- ]?time|vollzeit|teilzeit|unbefristet|befristet|temps (?:plein|partiel)|cd[id]$|jornada|tiempo (?:completo|parcial)|fulltime|parttime|voltijd|deeltijd|festanstellung|intern(?:ship)?s?$|paid|unpaid|contract|temporary|permanent|seasonal|remote|hybrid|on-?site|in[- ](?:office|person)|work from|entry level|mid[- ]senior|senior level|department$|team|location|salary|pay|compensation|wage|employment|schedule|shift|hours|start|deadline|closing|closes|summer|spring|fall|winter|autumn|united states|multiple|various|yes|no|sign in|log in|view|see|follow|copy link|print|email|benefits|category|type|level|no experience|bachelor|master|degree|experience|telework|immediate|urgent|great|excellent|competitive|generous|attractive|flexible|ward (?:\d|one|two|three|four|five|six|seven|eight|nine|ten)|indeed$|linkedin$|handshake$|glassdoor$|monster$|ziprecruiter$|stepstone$|xing$|company reviews|find salaries|employers|promoted|easy apply)\b|\b(?:applicants?|ago|days? ago|employees|followers|connections|openings?|positions?|views?|clicked apply|benefits?|perks|cover|starts?|squads?|tribes?|crews?|vacanc(?:y|ies)|bonus(?:es)?|shifts?|hours|nights|weekends)$|https?:|@|[$€£]\s?\d|^\d|\b20\d{2}\b|[:?!]/i;
const FIELD =
  'engineering|software|hardware|sales|marketing|product|design|finance|accounting|legal|people|human resources|hr|talent|operations|it|information technology|security|data|research|science|analytics|support|customer|success|business|development|strategy|communications|technology|platform|infrastructure|manufacturing|supply|chain|logistics|quality|administration|general|corporate|commercial|growth|partnerships|procurement|healthcare|retail|hospitality|education|services|solutions|program|project|management|consulting|trust|safety|policy|risk|compliance|internal|audit|r&d|content|creative|media|learning|machine|ai|ml|cloud|devops|mobile|web|frontend|backend|full stack|electric|power|energy|banking|insurance|internet|computer|games?|nonprofit|food|beverages?|automotive|aerospace|defense|biotechnology|pharmaceuticals?|construction|telecommunications|transportation';
/** The name of a department or a trade, as boards print it beside or under the title. */
const DEPARTMENT = new RegExp(`^(?:(?:${FIELD}|and|of|the|global|north america|emea|team|&|/|,|-)[ ,]*)+$`, 'i');
const NAME =
  /^[\p{Lu}\d](?:[\p{L}\d.&'’+-]|(?<=\d)\/(?=\d))*(?:,? (?:[\p{Lu}\d][\p{L}\d.&'’+()-]*|&|\+|and|of|the|for|de|des|du|del|la|von|und|für|et|y)){0,6}$/u;
export const LEGAL_FORM =
  /(?:,? (?:Inc|LLC|LLP|(?:(?:Pvt|Pty|Private)\.? )?(?:Ltd|Limited)|GmbH(?: & Co\.? KGa?A?)?|gGmbH|AG|SE|KG|KGaA|e\.V|plc|PLC|B\.?V|S\.?A(?:\.?S)?|S\.?L(?:\.?U)?|SARL|S\.?r\.?l|S\.p\.A|N\.V|AB|A\/S|ApS|Oyj?|Sp\. z o\.? ?o|Corp|Corporation|Co)\.?)$/;

/** Words that make a name an organisation's. */
export const ORGANISATION =
  /\b(?:University|College|Institute|Hospital|School|Foundation|Museum|(?:Department|Ministry|City|County|Town|State|Bank|Bureau|Office) of|NHS|NHS Trust|Council|Trust|Agency|Laborator(?:y|ies))\b/;

/** Whether the words could be an employer's name: capitals, few words, and none of the other things a head holds. */
export function couldBeName(words: string): boolean {
  if (
    words.length < 2 ||
    words.length > 60 ||
    !(NAME.test(words.replace(LEGAL_FORM, '')) || isSmallFirm(words) || isSmallName(words)) ||
    !/\p{L}{2}/u.test(words)
  )
    return false;
  return !NOISE.test(words) && !DEPARTMENT.test(words);
}

/** "lbt Labs": a name that comes back in the text may begin small where capitals go on. */
export const isSmallName = (words: string): boolean =>
  /^\p{Ll}[\p{L}\d.-]{1,14}(?: \p{Lu}[\p{L}\d.&-]+){1,3}$|^\p{Ll}{1,12}\p{Lu}[\p{L}\d]{1,15}$|^\p{Ll}{4,14}$/u.test(
    words,
  ) && !LEGAL_FORM.test(words);

/** "lampwick GmbH", "lampwick works GmbH": a firm that writes its name small. */
const isSmallFirm = (words: string): boolean =>
  /^\p{Ll}[\p{L}\d.-]{2,}(?: [\p{L}\d.-]+){1,3}$/u.test(words) && LEGAL_FORM.test(words);

/** "Ohio 🌎 Remote": pictures that divide what a board prints on one line. */
const PICTURE = / ?(?:[\u{1f000}-\u{1faff}]|\ufe0f)+ ?/gu;

/** "A · B | C – D" → its parts. A hyphen divides only between spaces. */
export function partsOf(line: string): string[] {
  return line
    .replace(PICTURE, ' | ')
    .split(/ ?[|•·⋅] ?|(?<!\bremote) [–—-] (?![^(]*\))/i)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
