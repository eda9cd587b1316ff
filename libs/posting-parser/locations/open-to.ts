import type { Location } from '#libs/contracts';
import { anyLineHasCue } from '../text/cues.js';
import type { Doc } from '../text/doc.js';
import { matches } from '../text/matches.js';
import { sentenceAt } from '../text/sentences.js';
import { parsePlaces } from './parse-places.js';
import { PLACE_LIST, withinSentence } from './place-list.js';

const ANYWHERE = new RegExp(
  `\\b(?:(?:[Rr]emote(?:ly)?|[Hh]ybrid|[Ww]ork(?:ing)?|[Bb]ased|[Ll]ocated|[Ll]ive)(?: from)?|[Ff]rom) anywhere (?:in|within) (?:the )?${PLACE_LIST}`,
  'gu',
);
/** Each with words of which it needs one: they are found faster than the sentence. */
const OPEN_TO: readonly (readonly [RegExp, ...string[]])[] = [
  // "open to candidates residing in Oregon and Nevada"
  [
    new RegExp(
      `\\b(?:[Oo]pen|[Aa]vailable) to (?:all |any )?(?:candidates|applicants|people|anyone|those|locations|countries)(?: who)?(?: are| live| reside|,)? ?(?:currently )?(?:residing|resident|located|based|living|working)? ?(?:anywhere )?(?:in|within) (?:the (?:states? of )?)?${PLACE_LIST}`,
      'gu',
    ),
    'pen to ',
    'vailable to ',
  ],
  // "This role can be remote or hybrid anywhere in the USA or Canada", "Work from anywhere in Norway"
  [ANYWHERE, ' anywhere '],
  // "work from our Oslo or Bergen offices"
  [new RegExp(`\\bwork(?:ing)? (?:from|in|at|out of) (?:one of )?our ${PLACE_LIST} offices\\b`, 'gu'), ' offices'],
  // "a remote opportunity within Norway"
  [
    new RegExp(
      `\\b(?:is|as|offer|for) an? (?:fully |100% )?remote (?:opportunity|position|role|job|contract|internship) (?:with)?in (?:the )?${PLACE_LIST}`,
      'gu',
    ),
    ' remote ',
  ],
  // "must reside in the Pacific Time Zone of the United States or Canada"
  [
    new RegExp(
      `\\bmust (?:currently )?(?:reside|live|be (?:based|located)) (?:in|within) (?:the )?(?:[^.!?\\n]{0,90}\\bof the )?${PLACE_LIST}`,
      'gu',
    ),
    'must ',
  ],
  // "must reside in or be willing to relocate to the Oslo area"
  [new RegExp(`\\bmust [^.!?\\n]{0,60}\\brelocate to (?:the )?${PLACE_LIST}`, 'gu'), ' relocate to '],
];
/** What is so for some of those who read it, or for another place than that of the work. */
const NOT_THE_JOB =
  /\b(?:not|except|excluding|outside|unless|if you|visa|sponsor\w*|some (?:roles|positions)|weeks?|months?|per year|a year|salary|compensation|privacy)\b/i;

/** Where those who are to do the job may live or work, by a sentence that says just that of them. */
export function placesOpenTo(doc: Doc, countries: () => ReadonlySet<string>): Location[] {
  if (!anyLineHasCue(doc, 'openTo')) return [];
  const { text } = doc;
  const found: Location[] = [];
  for (const [pattern, ...needs] of OPEN_TO) {
    if (!needs.some((words) => text.includes(words))) continue;
    for (const match of matches(text, pattern)) {
      if (NOT_THE_JOB.test(sentenceAt(text, match.index).text)) continue;
      const places = parsePlaces(withinSentence(match[1] ?? ''), { labelled: false, countries });
      // Beside an office, who may be anywhere in a country is at home there.
      found.push(...(pattern === ANYWHERE ? places.map((place) => ({ ...place, remote: true })) : places));
    }
  }
  return found.slice(0, MOST);
}
const MOST = 20;
