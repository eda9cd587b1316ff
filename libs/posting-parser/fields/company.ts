import type { Context } from '../context.js';
import { isCertainHeading } from '../sections/heading-kinds.js';
import { OCCUPATION } from './occupations.js';
import { firstLabelled } from './labels.js';
import { lookUp } from '../locations/gazetteer.js';

const LABEL =
  /^(?:company(?: name)?|employer|organi[sz]ation|hiring company|unternehmen|arbeitgeber|firma|entreprise|empresa|azienda|bedrijf)$/i;
const WORD = "[\\p{Lu}\\d][\\p{L}\\d&.'’+-]*[\\p{L}\\d+]|\\p{Lu}";
const NAME = `((?:${WORD})(?: (?:${WORD}|&|of|and(?= \\p{Lu}))){0,4}?)`;
const LEGAL_FORM = '(?: (?:Inc|LLC|Ltd|GmbH|AG|SE|plc|S\\.A|B\\.V|Corp|Co)\\.?)?';

/**
 * Sentences that name the employer, the surest first. Each votes with its weight; the most named wins. A pattern that
 * begins with the name is tried only where its cheap third part, the words behind the name, occurs at all.
 */
const PATTERNS: readonly (readonly [number, RegExp, RegExp?])[] = [
  [4, new RegExp(`^About (?:us at )?${NAME}${LEGAL_FORM}[:?]?$`, 'gmu')],
  [
    3,
    new RegExp(
      `^(?:Why|Life at|Working at|Join|Why join|Why work at|Equal Opportunity at|Über|Bei|À propos de|Sobre) ${NAME}[?:!]?$`,
      'gmu',
    ),
  ],
  [
    3,
    new RegExp(
      `(?<![\\p{L}])${NAME}${LEGAL_FORM},? (?:is|are) (?:currently |actively |now |also )?(?:hiring|looking for|seeking|searching for|recruiting|an equal)`,
      'gu',
    ),
    /\b(?:is|are) (?:currently |actively |now |also )?(?:hiring|looking for|seeking|searching for|recruiting|an equal)/,
  ],
  [
    3,
    new RegExp(`(?<![\\p{L}])${NAME}${LEGAL_FORM} (?:sucht|recherche|busca|zoekt|cerca)(?![\\p{L}])`, 'gu'),
    / (?:sucht|recherche|busca|zoekt|cerca)\b/,
  ],
  [
    2,
    new RegExp(
      `\\b(?:[Jj]oin|[Jj]oining|[Ww]orking at|[Ll]ife at|[Ww]ork at|[Cc]areer (?:at|with)|[Ii]ntern(?:ship|ing)? at|role at|position at|team at|[Bb]enefits at|[Aa]bout|Bei) ${NAME}(?=[,.;:!?\\n]| (?:as|to|and|in|is|you|we|for|on|our|brennen|erwartet|stehen|ist|sind)\\b)`,
      'gu',
    ),
  ],
  [
    2,
    new RegExp(
      `\\b(?:[Aa]s an? [^.\\n]{3,60}?|[Mm]anager|[Ee]ngineer|[Aa]nalyst|[Dd]eveloper|[Ii]ntern|[Tt]eam|[Hh]ere) at ${NAME}(?=[,.;:!?\\n]| (?:you|we|is|are|to|and|will|who|in|your)\\b)`,
      'gu',
    ),
  ],
  [2, new RegExp(`(?:^|[.!?] )(?:At|Bei|Chez|En) ${NAME}, (?:we|you|our|the|wir|nous|everyone|every|people)`, 'gmu')],
  [
    1,
    new RegExp(
      `(?:^|[.!?\\n] ?)${NAME}${LEGAL_FORM} (?:is|was|builds|provides|helps|offers|develops|makes|powers|operates|delivers|enables|has|ist|est) `,
      'gmu',
    ),
  ],
  [
    1,
    new RegExp(
      `(?<![\\p{L}])${NAME}['’]s (?:mission|team|product|products|platform|culture|values|customers|vision|technology|global|security|engineering)`,
      'gu',
    ),
    /['’]s (?:mission|team|product|platform|culture|values|customers|vision|technology|global|security|engineering)/,
  ],
];
const NEVER =
  /^(?:diversity|inclusion|accommodations?|we|our|us|you|the|this|that|it|there|these|those|they|he|she|who|what|why|how|here|at|in|a|an|as|if|and|team|role|company|job|position|location|remote|hybrid|department|engineering|product|design|sales|marketing|finance|people|security|benefits|compensation|salary|candidates?|applicants?|employees?|employment|experience|all|each|every|one|no|not|qualified|veterans?|applying|work|your|their|my|today|now|new|you['’]ll|ideal|successful|for|please|with|while|when|everyone|anyone|everything|nothing|part|full|equal|opportunity|our mission|eeo|ai|it|hr|knowledge|ability|proficiency|familiarity|bonus|salary range|base pay|pay|total|where|since|founded|flexible|flexibility|health|equity|group|level|note|yes|so|but|also|both|teams?|life|leadership|culture|description|responsibilities|requirements|duties|overview|summary|intern|internship|pto|hiring|in-office|commitment|relocation|understanding|strong|excellent|working|hands-on|deadline|start|duration|english|german|french|der|die|das|wir|du|sie|ihr|unser|deine|dein|es|ein|eine|nous|le|la|les|el|los)$/i;

/** The employer's name, when label, heading or sentences give it; the name said most often wins. */
export function findCompany(context: Context): { name: string; url?: string } | null {
  const label = firstLabelled(context, LABEL);
  if (
    label &&
    label.value.length <= 80 &&
    !/[.!?]$/.test(label.value.replace(/(?:Inc|Ltd|Co|Corp|S\.A|B\.V)\.$/, ''))
  ) {
    return { name: label.value.split(/ [|•] /)[0]?.trim() ?? label.value };
  }
  const votes = new Map<string, number>();
  for (const [weight, pattern, needs] of PATTERNS) {
    // Headings name the company anywhere; sentences do so early, and reading on would only cost time.
    const text = context.doc.text.slice(0, pattern.source.startsWith('^') ? 40_000 : weight === 1 ? 2_500 : 6_000);
    if (needs && !needs.test(text)) continue;
    for (const match of text.matchAll(pattern)) {
      const name = tidyName(match[1] ?? '');
      if (name !== null) votes.set(name, (votes.get(name) ?? 0) + weight);
    }
  }
  const headed = fromHead(context);
  if (headed !== null) votes.set(headed, (votes.get(headed) ?? 0) + 5);
  const titled = fromTitle(context.rawTitle);
  if (titled !== null) votes.set(titled, (votes.get(titled) ?? 0) + 3);
  const best = [...votes].sort((a, b) => b[1] - a[1])[0];
  // One passing mention as a subject is not enough, unless the posting keeps coming back to the name.
  return best && (best[1] >= 2 || context.doc.text.split(best[0]).length > 3) ? { name: best[0] } : null;
}

function tidyName(words: string): string | null {
  const name = words
    .replace(/^(?:The|About|At|Join|Bei|Die|Das|Der) (?=\p{Lu}\p{Ll}*$)/u, '')
    .replace(/['’]s$/, '')
    .trim();
  if (name.length < 2 || name.length > 60 || NEVER.test(name) || /^\d+$/.test(name)) return null;
  if (NEVER.test(name.split(' ')[0] ?? '') || OCCUPATION.test(name)) return null;
  const place = lookUp(name);
  return place !== null && (place.country !== null || place.cities.length > 0 || place.regions.length > 0)
    ? null
    : name;
}

/** A short line near the top that the posting comes back to, or that carries a legal form, is the employer's. */
function fromHead({ doc, rawTitle }: Context): string | null {
  for (const line of doc.lines.slice(0, 4)) {
    const words = line.text;
    if (
      words === rawTitle ||
      line.bullet ||
      words.length > 50 ||
      words.split(' ').length > 5 ||
      /[.:;!?|•]$|[:|•,]/.test(words)
    )
      continue;
    const name = tidyName(words);
    if (name === null || !/^[\p{Lu}\d]/u.test(name) || isCertainHeading(words)) continue;
    if (/ (?:Inc|LLC|Ltd|Limited|GmbH|AG|SE|plc|B\.V|Corp)\.?$/i.test(name) || doc.text.split(name).length > 2)
      return name;
  }
  return null;
}

/** "Data Analyst at Acme" names the company in the title itself. */
function fromTitle(title: string | null): string | null {
  const match = title === null ? null : / (?:at|@|bei|chez) (\p{Lu}[\p{L}\d&.' -]{1,40})$/u.exec(title);
  return match ? tidyName(match[1] ?? '') : null;
}
