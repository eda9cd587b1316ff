import type { PostingContent } from '#libs/contracts';
import type { DraftSummary, Said } from '../draft.js';
import { uncovered } from './covered.js';
import { fold, placesOf, type Stretch } from './fold.js';
import { hostileParts, overlaps, replaceParts } from './hostile.js';

type Summary = PostingContent['summary'];

const LEAST_BULLETS = 2;
const MOST_BULLETS = 8;
const MOST_READ = 20;
const LONGEST = { bullet: 240, lead: 480, quote: 1_000 } as const;
const SHORTEST = 12;
/** A summary leads nowhere: addresses are in the posting's own fields. */
const LINK =
  /https?:|www\.|\S@\S|\/\/|\b[\w-]+\.(?:com|org|net|io|co|example|info|biz|app|dev|xyz|me|ly|ru|cn|de|uk)\b|\+\d[\d ()-]{7,}|\b\d{3}[ -]\d{3}[ -]\d{4}\b/i;
/** Technologies that are written like addresses. */
const NO_LINK = /\b(?:asp|ado|vb|ml)\.net\b|\bsocket\.io\b/gi;
/** Written for people, as plain text. */
const MARKUP = /[<>{}`|\\\n\r]|\]\(|[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2066-\u2069]/;

export interface Checked {
  /** Null: too little of it is true. */
  summary: Omit<Summary, 'by'> | null;
  /** Why what is left out is left out, one for each. */
  dropped: string[];
}

type Posting = Pick<PostingContent, 'text' | 'title' | 'company' | 'locations' | 'sections' | 'summary'>;

/**
 * Keeps what the posting itself says: each bullet has to quote it word for word, and to say nothing that its quote does not.
 * The lead is held to the same, and is the extractive one where it fails.
 */
export function checkDraft(draft: DraftSummary, posting: Posting): Checked {
  const check = checkerOf(posting);
  const bullets: Summary['bullets'] = [];
  const dropped: string[] = [];
  for (const said of draft.bullets.slice(0, MOST_READ)) {
    const result = check(said, LONGEST.bullet);
    if (typeof result === 'string') dropped.push(result);
    else if (bullets.length >= MOST_BULLETS || bullets.some((kept) => same(kept, result))) dropped.push('repeated');
    else bullets.push(result);
  }
  const lead = check(draft.lead, LONGEST.lead);
  if (typeof lead === 'string') dropped.push(`lead-${lead}`);
  if (bullets.length < LEAST_BULLETS) return { summary: null, dropped };
  return { summary: { text: typeof lead === 'string' ? posting.summary.text : lead.text, bullets }, dropped };
}

type Bullet = Summary['bullets'][number];
const same = (a: Bullet, b: Bullet): boolean => a.text === b.text || a.evidence === b.evidence;

function checkerOf({ text, title, company, locations, sections }: Posting) {
  const folded = fold(text);
  const hostile = hostileParts(text);
  // Nor do they cover what is said beside them.
  const cover = replaceParts(text, hostile, ({ start, end }) => ' '.repeat(end - start));
  const known = fold([title, company?.name, ...locations.map(({ raw }) => raw)].join(' · ')).text;
  const sectionAt = sectionsOf(sections);
  return ({ text: raw, quote }: Said, longest: number): Bullet | string => {
    const said = fold(raw).text.trim();
    if (said.length < SHORTEST || said.length > longest || quote.length > LONGEST.quote) return 'length';
    if (MARKUP.test(raw) || MARKUP.test(said)) return 'markup';
    if (LINK.test(said.replace(NO_LINK, ''))) return 'link';
    if (hostileParts(said).length > 0) return 'instruction';
    const places = [...placesOf(folded, quote)];
    if (places.length === 0 || fold(quote).text.trim().length < SHORTEST) return 'no-quote';
    const place = places.find((one) => !hostile.some((part) => overlaps(part, one)));
    if (!place) return 'instruction';
    const evidence = text.slice(place.start, place.end);
    const around = fold(`${sectionAt(evidence)}\n${linesAround(cover, place)}`).text;
    return uncovered(said, { quote: fold(evidence).text, around, known }) ?? { text: said, evidence };
  };
}

const AROUND = 300;

/** The lines that the place stands in, and one on either side; of long ones a part. */
function linesAround(text: string, { start, end }: Stretch): string {
  const before = text
    .slice(Math.max(0, start - AROUND), start)
    .split(/\n\s*/)
    .slice(-2)
    .join('\n');
  const after = text
    .slice(end, end + AROUND)
    .split(/\n\s*/)
    .slice(0, 2)
    .join('\n');
  return `${before}${text.slice(start, end)}${after}`;
}

/** What a section says of everything in it. */
const SAYS: Readonly<Partial<Record<PostingContent['sections'][number]['kind'], string>>> = {
  required: 'required requirement',
  preferred: 'preferred optional',
};

/** Heading and kind of the section that words stand in. */
function sectionsOf(sections: PostingContent['sections']): (words: string) => string {
  const folded = sections.map(({ kind, heading, items }) => ({
    says: `${heading ?? ''} ${SAYS[kind] ?? ''}`,
    text: items.map((item) => fold(item).text).join('\n'),
  }));
  return (words) => {
    const [line = ''] = words.split('\n');
    return folded.find(({ text }) => text.includes(fold(line).text.trim()))?.says ?? '';
  };
}
