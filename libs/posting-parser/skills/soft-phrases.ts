import type { DocSection } from '../sections/doc-section.js';
import { matches } from '../text/matches.js';
import type { FoundSkill } from './found-skill.js';
import { wordScanner } from '../text/word-scanner.js';

/**
 * Ways in which postings ask for a soft skill without its name; the names are those of the word lists. Each with letters of
 * which it needs some: one scan of an item says which of them need be looked for.
 */
const PHRASES: readonly (readonly [name: string, letters: string, phrase: RegExp])[] = [
  [
    'teamwork',
    'team|équipe|equipo|squadra',
    /\bteam[- ]?work(?:ing)?\b|\bteam (?:spirit|mentality|mindset)\b|\bwork(?:ing)? (?:well |closely |effectively |happily )?(?:in|within|with|as part of) (?:an? |the |our )?(?:[a-z-]+,? ){0,2}teams?\b|\bteam-?(?:arbeit|orientierung|orientiert\w*|fähig\w*|geist)\b|\b(?:gerne |lieber )?(?:im|in einem) (?:\w+ )?team (?:zu )?(?:arbeite\w*|zusammen)|\barbeitest gerne? im team\b|\b(?:esprit|travail) d[’']équipe\b|\btravail(?:ler)? en équipe\b|\btrabajo en equipo\b|\blavoro di squadra\b/gi,
  ],
  [
    'communication',
    'skills|abilit|communicat|kommunika',
    /\b(?:inter-?personal|people|communications|(?:verbal|oral|written)(?:,? (?:and|&|or) |\/)(?:verbal|oral|written)(?: communications?)?) (?:skills|abilit(?:y|ies))\b|\bcommunicate (?:clearly|well|openly|complex|technical|ideas)|\b(?:clear|excellent|great|good|confident|effective|outstanding|strong|cross-\w+) communicat(?:or|ion)\b|\bkommunikations(?:stark|fähig|freudig|geschick)\w*\b|\bcommunicative\b|\bcommunicatiev\w*\b|\bcapacités? de communication\b/gi,
  ],
  [
    'attention to detail',
    'detail|meticul|sorgf|gewissenh|rigueur',
    /\b(?:eye for detail|detail[- ]focus(?:ed|s)?|meticulous(?:ly)?|sorgfältig\w*|gewissenhaft\w*|rigueur)\b/gi,
  ],
  [
    'work independently',
    'initiative|self-dir|supervision|ständig|autonom',
    /\b(?:on your own initiative|self-directed|without (?:much |close )?supervision|selbst(?:st)?ändig\w*|eigenständig\w*|autonomie|autonome)\b/gi,
  ],
  [
    'problem solving',
    'problem|troubleshooter|lösung',
    /\b(?:solve (?:hard|complex|difficult|technical|real)? ?problems|problem[- ]solving|troubleshooter|lösungsorientiert\w*|problemlösung\w*)\b/gi,
  ],
  [
    'time management',
    'priorit|juggle|zeitman',
    /\b(?:prioriti[sz]e (?:your |tasks|work|competing|multiple)|juggle|multiple priorities|competing priorities|zeitmanagement)\b/gi,
  ],
  [
    'communication',
    'personal|communication',
    /\binter-?personal(?=,? (?:and|&|or)\b[^.;]{0,40}\b(?:skills|abilit(?:y|ies)))|\bcommunication(?=: | & collaboration\b| and collaboration\b)|(?<=\bcollaboration (?:&|and) )communication\b/gi,
  ],
  [
    'collaboration',
    'collaboration',
    /\bcollaboration(?=: | & communication\b| and communication\b)|(?<=\bcommunication (?:&|and) )collaboration\b/gi,
  ],
  ['strategic thinking', 'strategic', /\bstrategic (?:thinking|thinker|mindset)\b|\bthink strategically\b/gi],
  [
    'analytical thinking',
    'analytical',
    /\banalytical(?= (?:and|&|or)\b[^.;]{0,40}\b(?:skills|abilit(?:y|ies)|mind\w*))/gi,
  ],
  [
    'organization',
    'organis|organiz',
    /\borgani[sz]ational(?=,? (?:and|&|or)\b[^.;]{0,40}\b(?:skills|abilit(?:y|ies)))|\b(?:highly|very|well)[- ]organi[sz]ed\b/gi,
  ],
  ['willingness to learn', 'learn', /\b(?:continuous|life-?long|fast|quick) learner\b|\beager(?:ness)? to learn\b/gi],
  [
    'adaptability',
    'adapt|flexibilit|belastbar|thrive',
    /\b(?:adapt (?:quickly|easily|to)|flexibilität|belastbar\w*|thrive in (?:an? )?(?:fast|chang|dynamic|ambigu)\w*)/gi,
  ],
];
const scan = wordScanner(PHRASES.map(([, letters]) => letters));
const MOST_ITEMS = 120;

/** Soft skills in what a posting asks for, in other words than the lists have; in the order of the text. */
export function softPhrases(sections: readonly DocSection[]): FoundSkill[] {
  const found: FoundSkill[] = [];
  let items = 0;
  for (const { kind, items: lines } of sections) {
    if (kind !== 'required' && kind !== 'preferred') continue;
    for (const line of lines) {
      const text = line.text.slice(0, 600);
      if (items++ < MOST_ITEMS) readItem(text, line.start, found);
    }
  }
  return found;
}

function readItem(text: string, base: number, found: FoundSkill[]): void {
  const some = scan(text);
  if (some === 0) return;
  PHRASES.forEach(([name, , phrase], at) => {
    if ((some & (1 << at)) === 0) return;
    for (const { index, 0: words } of matches(text, phrase)) {
      const start = base + index;
      const end = start + words.length;
      found.push({ name, kind: 'soft', start, end, listed: true, probability: 1, nested: false });
    }
  });
}
