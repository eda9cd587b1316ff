import type { Context } from '../context.js';
import type { DocSection } from '../sections/doc-section.js';
import type { Doc } from '../text/doc.js';
import { readHead } from '../head/read-head.js';
import { isInstitution, tidyName } from './company-names.js';
import { firstLabelled } from './labels.js';
import { nameOfAddress } from './name-of-address.js';
import { matches } from '../text/matches.js';

const LABEL =
  /^(?:(?:hiring |end )?(?:client|company|organi[sz]ation|agency|employer|institution)(?: name)?|unternehmen|arbeitgeber|firma|betrieb|entreprise|société|employeur|empresa|compañía|azienda|bedrijf|werkgever|firma|pracodawca|företag|arbetsgivare)$/i;
const WORD = "[\\p{Lu}\\d][\\p{L}\\d&.'’+-]*[\\p{L}\\d+]|\\p{Lu}";
const NAME = `((?:${WORD})(?: (?:${WORD}|&|of|(?:and|de|du|des|la|van|von|der|für|di|del)(?= \\p{Lu}))){0,4}?)`;
/** In front of a name that is no part of another word: looked back for only at a capital, a digit or a rare letter. */
const ALONE = '(?=[^\\u0000-/:-@[-\\u007f])(?<![\\p{L}\\d])';
const LEGAL_FORM = '[®™]?(?: (?:Inc|LLC|Ltd|GmbH|AG|SE|plc|S\\.A|B\\.V|Corp|Co)\\.?)?';

/**
 * Sentences that name the employer, the surest first. Each votes with its weight; the most named wins. A pattern that
 * begins with the name is tried only in lines with its cheap third part, the words behind the name.
 */
const PATTERNS: readonly (readonly [number, RegExp, RegExp?])[] = [
  [4, new RegExp(`^About (?:us at )?${NAME}${LEGAL_FORM}[:?]?$`, 'gmu')],
  [
    3,
    new RegExp(
      `^(?:Why|Why [a-z]+(?: [a-z]+)?(?: at| for| with)?|Why you should join|Life at|Working at|Join|Equal Opportunity at|Über|Bei|À propos de|Sobre) ${NAME}[?:!]?$`,
      'gmu',
    ),
  ],
  [
    3,
    new RegExp(
      `${ALONE}${NAME}${LEGAL_FORM},?(?: (?:in|of|from) ${NAME}(?:,? [A-Z]{2})?,?)? (?:is|are) (?:currently |actively |now |also )?(?:hiring|looking for|seeking|searching for|recruiting|an equal)`,
      'gu',
    ),
    /\b(?:is|are) (?:currently |actively |now |also )?(?:hiring|looking for|seeking|searching for|recruiting|an equal)/g,
  ],
  [
    3,
    new RegExp(
      `${ALONE}${NAME}${LEGAL_FORM}(?:, [^,.\\n]{3,60},)? (?:sucht|recherche|recrute|busca|zoekt|cerca|szuka|söker)(?![\\p{L}])`,
      'gu',
    ),
    / (?:sucht|recherche|recrute|busca|zoekt|cerca|szuka|söker)\b/g,
  ],
  [
    3,
    new RegExp(
      `${ALONE}${NAME}${LEGAL_FORM}(?: \\([^()\\n]{1,30}\\))? (?:is|are) (?:an?|the) (?:[\\p{L}\\d-]+,? ){0,6}?(?:start-?up|company|business|agency|firm|practice|studio|college|university|school|charity|non-?profit|association|bank|manufacturer|consultancy|retailer|clinic|restaurant|institute|organi[sz]ation|recruiters?)(?![\\p{L}]| of \\p{Ll}+ing\\b)`,
      'gu',
    ),
    / (?:is|are) (?:an?|the) /g,
  ],
  [
    3,
    new RegExp(`(?:^|[.!?] )(?:H(?:i|ey|ello)[!,.]? )?[Ww]e(?:['’]re| are) ${NAME}(?=[.,!]| and )`, 'gmu'),
    /\b[Ww]e(?:['’]re| are) /g,
  ],
  // What an employer says of itself at the end counts like its headings; so it is looked for to the end.
  [2, new RegExp(`^(?:At|Bei|Chez|En) ${NAME},? (?:we|you|our|the|wir|nous|everyone|every|people)`, 'gmu')],
  // Of fairness towards those who apply speaks the employer, at the end and in its own name.
  [
    3,
    new RegExp(
      `^${NAME}${LEGAL_FORM} (?:is (?:also |proudly )?(?:proud to|committed to|an equal|a proud)|does not discriminate|values (?:diversity|people)|provides equal|participates in E-Verify)`,
      'gmu',
    ),
    / (?:is (?:also |proudly )?(?:proud|committed|an? )|does not|values |provides |participates )/g,
  ],
  // A legal form makes the words before it a firm's name.
  [
    2,
    new RegExp(
      `${ALONE}(?<!(?:,|&|\\band|\\bor) )(${NAME} (?:Inc|LLC|LLP|Ltd|GmbH|AG|SE|SAS|SARL|S\\.A|B\\.V|S\\.L|plc|Corp)(?![\\p{L}\\d])\\.?)`,
      'gu',
    ),
    / (?:Inc|LLC|LLP|Ltd|GmbH|AG|SE|SAS|SARL|S\.A|B\.V|S\.L|plc|Corp)(?![\p{L}\d])/gu,
  ],
  [
    3,
    new RegExp(
      `\\b(?:Welcome to|Willkommen bei|Bienvenue chez|Bienvenido a|Welkom bij) ${NAME}(?=[,.;:!?\\n]|$)`,
      'gmu',
    ),
  ],
  [
    2,
    new RegExp(
      `\\b(?:[Jj]oin|[Jj]oining|[Ww]orking at|[Ll]ife at|[Ww]ork at|[Cc]areer (?:at|with)|[Ii]ntern(?:ship|ing)? at|role at|position at|team at|[Bb]enefits at|[Aa]bout|Bei) ${NAME}(?=[,.;:!?\\n]| \\(| (?:as|to|and|in|is|at|during|from|you|we|for|on|our|where|because|brennen|erwartet|stehen|ist|sind)\\b)`,
      'gu',
    ),
  ],
  [
    2,
    new RegExp(
      `\\b(?:[Aa]s an? [^.\\n]{3,60}?|[Mm]anager|[Ee]ngineer|[Aa]nalyst|[Dd]eveloper|[Ii]ntern|[Tt]eam|[Hh]ere) at ${NAME}(?=[,.;:!?\\n]| (?:you|we|is|are|to|and|will|who|in|your)\\b)`,
      'gu',
    ),
    / at [\p{Lu}\d]/gu,
  ],
  [2, new RegExp(`[.!?:] (?:At|Bei|Chez|En) ${NAME},? (?:we|you|our|the|wir|nous|everyone|every|people)`, 'gmu')],
  [
    1,
    new RegExp(
      `(?:^|[.!?\\n] ?)${NAME}${LEGAL_FORM} (?:is|was|builds|provides|helps|offers|develops|makes|powers|operates|delivers|enables|has|ist|est) `,
      'gmu',
    ),
    / (?:is|was|builds|provides|helps|offers|develops|makes|powers|operates|delivers|enables|has|ist|est) /g,
  ],
  // Of a mission and values of their own speak employers; of a product or a team also those who use it.
  [
    2,
    new RegExp(
      `${ALONE}${NAME}(?:['’]s|(?<=s)['’]) (?:mission|culture|values|vision|internship program(?:me)?|graduate scheme)(?![\\p{L}])`,
      'gu',
    ),
    /['’]s? (?:mission|culture|values|vision|internship|graduate)/g,
  ],
  [
    1,
    new RegExp(
      `${ALONE}${NAME}(?:['’]s|(?<=s)['’]) (?:team|product|products|platform|customers|technology|global|security|engineering)`,
      'gu',
    ),
    /['’]s? (?:team|product|platform|customers|technology|global|security|engineering)/g,
  ],
  // "Lampwick guards doors by …": whoever does something at the beginning of a sentence.
  [
    1,
    new RegExp(
      `(?:^|[.!?] )${NAME}${LEGAL_FORM} \\p{Ll}{3,12}s (?!(?:who|that|with|and|or|are|will|have|to|in|at|for)\\b)`,
      'gmu',
    ),
  ],
];

/** The point of a legal form ends no sentence. */
const LEGAL_END =
  /(?:Inc|Ltd|Co|Corp|S\.?[AL](?:\.[US])?|S\.?r\.?l|S\.p\.A|B\.V|N\.V|A\.G|e\.V|L\.P|z o\.? ?o|a\.s|s\.r\.o|LLC|Pvt|Pty)\.$/i;

type Company = { name: string; url?: string } | null;

/** Where nothing else tells the place of work, the employer is asked for a second time. */
const READ = new WeakMap<Context, Company>();

/** The employer's name, when label, heading or sentences give it; the name said most often wins. */
export function findCompany(context: Context): Company {
  const known = READ.get(context);
  if (known !== undefined) return known;
  const company = readCompany(context);
  READ.set(context, company);
  return company;
}

function readCompany(context: Context): Company {
  // The line under the title outweighs any sentence: sentences name customers and products too.
  const told = fromLabel(context) ?? readHead(context).company ?? fromHiringLine(context.doc);
  if (told !== null) return { name: told };
  const { text } = context.doc;
  const best = [...votesFor(context)].sort((a, b) => b[1] - a[1])[0];
  // One passing mention as a subject is not enough, unless the posting keeps coming back to the name.
  const sure = best && (best[1] >= 2 || isInstitution(best[0]) || text.split(best[0], 5).length > 3);
  if (sure) return { name: withoutArticle(spelledOut(best[0], text) ?? fullName(best[0], text), text) };
  const name = nameOfAddress(text);
  return name === null ? null : { name };
}

function fromLabel(context: Context): string | null {
  const value = firstLabelled(context, LABEL)?.value;
  if (value === undefined || value.length > 80 || /[.!?]$/.test(value.replace(LEGAL_END, ''))) return null;
  return value.split(/ [|•] /)[0]?.trim() ?? value;
}

/** Who the title and the sentences name as the employer, and how surely. */
function votesFor({ doc, rawTitle, sections }: Context): ReadonlyMap<string, number> {
  const votes = new Map<string, number>();
  const vote = (name: string | null, weight: number): void => {
    if (name !== null) votes.set(name, (votes.get(name) ?? 0) + weight);
  };
  for (const [weight, pattern, needs] of PATTERNS) {
    // Headings name the company anywhere; sentences do so early, and reading on would only cost time.
    const text = doc.text.slice(0, pattern.source.startsWith('^') ? 40_000 : weight === 1 ? 2_500 : 6_000);
    for (const part of needs ? linesWith(text, needs) : [text])
      for (const match of matches(part, pattern)) {
        const name = tidyName(match[1] ?? '');
        if (name !== null && (weight > 1 || !isCommonWord(name, doc.text))) vote(name, weight);
      }
  }
  vote(fromTitle(rawTitle), 3);
  const opening = fromOpening(doc);
  if (opening !== null && !isCommonWord(opening, doc.text)) vote(opening, 2);
  vote(fromIntroduction(sections), 3);
  return votes;
}

/** "Join The Harbour Service": without its article, where the posting also writes the name so. */
const withoutArticle = (name: string, text: string): string =>
  /^The \p{Lu}/u.test(name) && new RegExp(`(?<!\\b[Tt]he )${escaped(name.slice(4))}`).test(text) ? name.slice(4) : name;

const escaped = (words: string): string => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** "The Quillmark Press (TQP) prints …": letters that the text itself spells out are short for the name before them. */
function spelledOut(name: string, text: string): string | null {
  if (!/^\p{Lu}{2,6}$/u.test(name)) return null;
  const at = text.indexOf(` (${name})`);
  if (at < 0) return null;
  const words = text.slice(Math.max(text.lastIndexOf('\n', at) + 1, at - 90), at).split(' ');
  for (let from = words.length - 1; from >= 0 && words.length - from <= name.length + 2; from--) {
    const long = words.slice(from);
    const initials = long.map((word) => /^\p{Lu}/u.exec(word)?.[0] ?? '').join('');
    if (initials === name && long.every((word) => /^(?:\p{Lu}|of$|and$|for$|&$)/u.test(word))) return long.join(' ');
  }
  return null;
}

/** "Identity is the key to …" begins with a word that the text has small as well: as a subject alone it names nobody. */
function isCommonWord(name: string, text: string): boolean {
  if (!/^\p{Lu}\p{Ll}+$/u.test(name)) return false;
  const word = name.toLowerCase();
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
    if (standsAlone(text, at, at + word.length)) return true;
  return false;
}

/** In no longer word, address or path. */
const standsAlone = (text: string, start: number, end: number): boolean =>
  !/[\p{L}.@/-]$/u.test(text.slice(Math.max(0, start - 2), start)) && !/^[\p{L}.@/-]/u.test(text.slice(end, end + 2));

/** The lines of a text in which a pattern is found, with their ends. */
function* linesWith(text: string, pattern: RegExp): Generator<string, void> {
  let read = 0;
  for (const { index } of matches(text, pattern)) {
    if (index < read) continue;
    const newline = text.indexOf('\n', index);
    const end = newline < 0 ? text.length : newline + 1;
    yield text.slice(text.lastIndexOf('\n', index) + 1, end);
    read = end;
  }
}

const OPENING = new RegExp(`^${NAME}${LEGAL_FORM} (?:\\p{Ll}{2,14}s|is|are|has|was) `, 'u');

/** "Bramblebyte answers questions for small shops.": the first sentence after the head begins with the employer. */
function fromOpening({ lines }: Doc): string | null {
  const prose = lines
    .slice(0, 25)
    .find(({ text, bullet }) => !bullet && text.length > 24 && /[.!]$/.test(text) && / \p{Ll}{3}/u.test(text));
  const match = prose ? OPENING.exec(prose.text.slice(0, 120)) : null;
  return match && !ORDER.test(match[1] ?? '') ? tidyName(match[1] ?? '') : null;
}

const ABOUT_US =
  /^(?:about us|who we are|the company|our company|company(?: overview| description)?|über uns|wer wir sind|das unternehmen|à propos(?: de nous)?|qui sommes[- ]nous|l['’]entreprise|sobre (?:nosotros|nós)|quiénes somos|chi siamo|over ons|wie zijn wij|o nas|om oss)[?:!]?$/i;
/** What a sentence may begin with that is no name but an order: "Cover weekends". */
const ORDER =
  /^(?:answer|assist|build|check|clean|conduct|coordinate|cover|create|deliver|design|develop|drive|ensure|greet|handle|help|identify|implement|keep|lead|maintain|make|manage|monitor|own|perform|plan|prepare|provide|report|research|review|run|serve|support|take|teach|test|track|train|use|work|write)$/i;
const SUBJECT = new RegExp(`^${NAME}${LEGAL_FORM} \\p{Ll}`, 'u');

/** Under "About us", in whatever language, the first sentence begins with the name. */
function fromIntroduction(sections: readonly DocSection[]): string | null {
  const about = sections.find(({ heading }) => heading !== null && ABOUT_US.test(heading));
  const match = SUBJECT.exec(about?.items[0]?.text.slice(0, 120) ?? '');
  return match ? tidyName(match[1] ?? '') : null;
}

const SECOND_WORD =
  /^(?:AI|Labs?|Technologies|Robotics|Systems|Health|Security|Software|Games|Bank|Group|Industries|Studios?|Energy|Therapeutics|Analytics|Networks?|Financial|Capital|Partners|Foods|Motors|Institute|University|Hospital|Instruments)\b(?! \p{Lu})/u;

/** "Lampwick" said often is short for "Lampwick Labs" said at least twice. */
function fullName(name: string, text: string): string {
  // "About Quillmark" over the whole of it is what the employer calls itself.
  if (`\n${text}\n`.includes(`\nAbout ${name}\n`)) return name;
  let at = text.indexOf(`${name} `);
  const counts = new Map<string, number>();
  for (let looks = 0; at >= 0 && looks < 60; looks++) {
    const word = SECOND_WORD.exec(text.slice(at + name.length + 1, at + name.length + 20))?.[0];
    if (word !== undefined) counts.set(word, (counts.get(word) ?? 0) + 1);
    at = text.indexOf(`${name} `, at + 1);
  }
  const [word, count = 0] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [];
  return word !== undefined && count >= 2 ? `${name} ${word}` : name;
}

/** "Mast. Sails & Ropes is hiring a Rigger": the whole of a first line's beginning, where a point in the name would cut it. */
function fromHiringLine({ lines }: Doc): string | null {
  const name = /^(\p{Lu}[\p{L}\d&’'-]+\. \p{Lu}[^.,!?:|]{1,40}?) is (?:hiring|looking for|seeking) /u.exec(
    lines[0]?.text.slice(0, 90) ?? '',
  )?.[1];
  return name === undefined || / (?:we|you|it|our|this) /i.test(name) ? null : name;
}

/** "Data Analyst at Acme" names the company in the title itself. */
function fromTitle(title: string | null): string | null {
  const match = title === null ? null : / (?:at|@|bei|chez) (\p{Lu}[\p{L}\d&.' -]{1,40}?)(?= [—–|(-]|,|$)/u.exec(title);
  return match ? tidyName(match[1] ?? '') : null;
}
