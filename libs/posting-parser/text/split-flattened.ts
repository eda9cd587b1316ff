import type { RawLine } from './doc.js';
import { splitQuestions } from './split-questions.js';

/** Headings that may stand in the middle of a paragraph when a page was pasted without its line breaks. */
const NAMES =
  "(?:(?:The|Key|Core|Main|Primary|Essential|Basic|Minimum|Preferred|Required|Desired|Additional|Job|Your|Our|Position) )*(?:Responsibilities|Duties|Requirements|Qualifications|Skills|Nice[- ]to[- ][Hh]aves?|Bonus Points|Benefits|Perks|Compensation|Pay Range|Salary Range|Salary|Summary|Description|Overview|Deadline|Locations?(?: Available)?|Available Locations?|Employment Type|Job Type|Start Date|Duration)|What [Yy]ou(?:['’]ll| [Ww]ill)? (?:[Dd]o|[Bb]ring|[Nn]eed|[Hh]ave|[Gg]et)|What [Ww]e(?:['’]re| [Aa]re)? (?:[Ll]ooking [Ff]or|[Oo]ffer)|Who (?:[Yy]ou|[Ww]e) [Aa]re|About (?:[Uu]s|(?:[Tt]he|[Tt]his|[Oo]ur) (?:[Rr]ole|[Tt]eam|[Jj]ob|[Pp]osition|[Cc]ompany|[Ii]nternship|[Oo]pportunity)|[Yy]ou)|Why (?:[Jj]oin )?[Uu]s|How [Tt]o [Aa]pply|Application (?:Deadline|Process)|Equal (?:Employment )?Opportunity(?: Employer)?|The (?:[Rr]ole|[Jj]ob|[Pp]erson|[Cc]andidate|[Cc]lient|[Cc]ompany)(?: [Nn]eeded| [Rr]equired| [Ii]nvolves)?|(?:Benefits|Duties|Responsibilities) [Ii]nclude";
/** With its colon a heading is one wherever it stands; the capital keeps "our responsibilities:" in its sentence. */
const WITH_COLON = `(?<=[^\\s:] )(?=(?:${NAMES}) ?:)`;
/** Without a colon only behind the end of a sentence, and with a sentence or a list beginning after it. */
const WITHOUT_COLON = `(?<=[.;!?)] )(?=(?:${NAMES}) [\\p{Lu}•*-])`;
/** These stand in no sentence: not even its end is needed before them, where a capital follows. */
const UNMISTAKABLE =
  "What [Yy]ou(?:['’]ll| [Ww]ill)? (?:[Dd]o|[Bb]ring|[Nn]eed)|What [Ww]e(?:['’]re| [Aa]re) [Ll]ooking [Ff]or|About (?:[Uu]s|(?:[Tt]he |[Tt]his |[Oo]ur )?(?:[Rr]ole|[Tt]eam|[Jj]ob|[Pp]osition|[Dd]epartment))|An [Oo]verview of (?:this|the) [Rr]ole|How [Tt]o [Aa]pply|What Makes \\p{Lu}[\\p{L}\\d]{1,20} [Ss]pecial\\?";
const CLEAR = new RegExp(`^(?:${UNMISTAKABLE})$`, 'u');
const ANYWHERE = `(?<=[^\\s:] )(?=(?:${UNMISTAKABLE}) \\p{Lu})`;
const BREAK = new RegExp(`${WITH_COLON}|${WITHOUT_COLON}|${ANYWHERE}`, 'u');
const SOME_HEADING = new RegExp(`(?:${NAMES}|${UNMISTAKABLE})(?: ?:| [\\p{Lu}•*-])`, 'u');
const HEADING = new RegExp(`^(?:${UNMISTAKABLE}|${NAMES})(?= [\\p{Lu}])`, 'u');
export const SHORTEST_FLATTENED = 120;

/** A posting flattened to one line is cut before the headings that stand in it. */
export function splitFlattened(line: RawLine): RawLine[] {
  if (line.text.length < SHORTEST_FLATTENED || line.rank !== null) return [line];
  if (!SOME_HEADING.test(line.text)) return splitQuestions(line);
  const parts = line.text.split(BREAK);
  if (parts.length === 1) return [line];
  return parts
    .flatMap((part) => headingApart(part.trim()))
    .filter((text) => text !== '')
    .map((text, index) => ({ text, bullet: line.bullet && index === 0, rank: null }))
    .flatMap((part) => (part.text.length < SHORTEST_FLATTENED ? [part] : splitQuestions(part)));
}

/** "Responsibilities Track loads. …": the heading gets a line of its own, as it had before it was flattened. */
function headingApart(part: string): string[] {
  const heading = HEADING.exec(part)?.[0];
  if (heading === undefined || (part.length < 40 && !CLEAR.test(heading))) return [part];
  return [heading, part.slice(heading.length).trim()];
}
