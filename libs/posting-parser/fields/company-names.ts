import { lookUp } from '../locations/gazetteer.js';
import { LEGAL_FORM } from '../head/parts.js';
import { OCCUPATION } from './occupations.js';

/** Words that begin a sentence or a heading where a name could stand. */
const NEVER =
  /^(?:unspecified|distributed|various|about|diversity|inclusion|accommodations?|we|our|us|you|the|this|that|it|there|these|those|they|he|she|who|what|why|how|here|at|in|a|an|as|if|and|team|role|company|job|position|location|remote|hybrid|department|engineering|product|design|sales|marketing|finance|people|security|benefits|compensation|salary|candidates?|applicants?|employees?|employment|experience|all|each|every|one|no|not|qualified|veterans?|applying|work|your|their|my|today|now|new|you['’]ll|ideal|successful|for|please|with|while|when|everyone|anyone|everything|nothing|part|full|equal|opportunity|our mission|eeo|ai|it|hr|knowledge|ability|proficiency|familiarity|bonus|salary range|base pay|pay|total|where|since|founded|flexible|flexibility|health|equity|group|level|note|yes|so|but|also|both|teams?|life|leadership|culture|description|responsibilities|requirements|duties|overview|summary|intern|internship|pto|hiring|in-office|commitment|relocation|understanding|strong|excellent|working|hands-on|deadline|start|duration|english|german|french|der|die|das|wir|du|sie|ihr|unser|deine|dein|es|ein|eine|nous|le|la|les|el|los)$/i;

/** Words that begin a sentence in other languages ("Seit 1963 bauen wir"), and what stands for a name that is not told. */
const BEGINS_A_SENTENCE =
  /^(?:Seit|Mit|Als|Für|Durch|Nach|Vor|Unter|Aus|Auf|Über|Zum|Zur|Im|Am|An|Bei|Rund|Mehr|Knapp|Etwa|Jede[rs]?|Unsere?|Depuis|Avec|Pour|Dans|Chez|Comme|Plus|Notre|Nos|Forts?(?= de )|Desde|Para|Por|Nuestr[oa]s?|Con(?= \d)|Sinds|Sedert|Voor|Onze|Ons|Met(?= \d)|Dal(?= \d)|Da(?= \d)|Over(?= \d)|From|Since|Between|Clients?|Applicants?|Employers?)(?![\p{L}\d'’-])/u;

/** Firms that bear the name of a trade ("Thornbury Architects"), and names that begin with an article ("La Fabrique du Vin"). */
const FIRM =
  /^\p{Lu}[\p{L}.’'&-]+ (?:.* )?(?:Architects|Engineers|Executives|Experts|Professionals|Consultants|Partners|Associates|Solicitors|Accountants|Advisors|Designers|Recruiters|Analysts)$/u;
const WITH_ARTICLE = /^(?:La|Le|Les|El) \p{Lu}\p{Ll}+ (?:de|du|des|del|\p{Lu}\p{Ll}+)/u;

/** The article of an institution ("Die Hochschule der Künste"). */
const OF_TOWN =
  '(?:\\p{L}+ )?(?:\\p{Lu}\\p{Ll}*)?(?:[Uu]niversität|[Hh]ochschule|[Aa]kademie|[Kk]linikum|[Ii]nstitut|[Ss]tadt|[Gg]emeinde|[Uu]niversité)(?![\\p{L}])';
const INSTITUTION = new RegExp(`^(?:Die|Das|Der|La|Le) (?=${OF_TOWN})`, 'u');
const IS_INSTITUTION = new RegExp(`^${OF_TOWN} `, 'u');
export const isInstitution = (name: string): boolean => IS_INSTITUTION.test(name);

/** The name without article and genitive; null where the words are none. */
export function tidyName(words: string): string | null {
  const name = words
    .replace(/^(?:The|About|At|Join|Bei|Die|Das|Der) (?=\p{Lu}\p{Ll}*$)/u, '')
    .replace(INSTITUTION, '')
    .replace(/^(?:En|Chez|Bei) (?=\p{Lu})/u, '')
    .replace(/['’]s$/, '')
    .trim();
  if (/ (?:We|You|Our|The|I)$/.test(name)) return null;
  // A seal that many firms have.
  if (/\bB Corp\b/.test(name)) return null;
  if (name.length < 2 || name.length > 60 || NEVER.test(name) || /^\d+$/.test(name)) return null;
  if (BEGINS_A_SENTENCE.test(name)) return null;
  if (
    (NEVER.test(name.replace(/^(?:The|THE) (?=\p{Lu}\S+ \p{Lu})/u, '').split(' ', 1)[0] ?? '') &&
      !/^(?:Department|Office|Ministry) of /.test(name) &&
      !WITH_ARTICLE.test(name)) ||
    (OCCUPATION.test(name) && !LEGAL_FORM.test(name) && !FIRM.test(name))
  )
    return null;
  const place = lookUp(name);
  return place !== null && (place.country !== null || place.cities.length > 0 || place.regions.length > 0)
    ? null
    : name;
}
