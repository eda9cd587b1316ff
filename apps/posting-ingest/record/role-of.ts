import type { PostingContent } from '#libs/contracts';

/** What stands behind a company's name in some places and not in others. */
const LEGAL_FORM =
  /(?:[\s,]+(?:inc|llc|llp|ltd|limited|gmbh|ag|se|kg|bv|nv|sa|sas|srl|spa|plc|corp|corporation|co|company|pty|oy|ab|as|aps))+$/;
/** "(m/f/d)", "- m/w/d": says who may apply, not what the job is. */
const GENDERS = /[\s(/|–-]*\b(?:[mwfhdx]\s?[/|]\s?){1,3}[mwfhdx]\b\)?/g;

const words = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}+#]+/gu, ' ')
    .trim();

export const companyCore = (name: string): string => {
  const core = words(name);
  return core.replace(LEGAL_FORM, '') || core;
};

/** The title in one spelling. Level and number stay: "Engineer II" is another job than "Engineer". */
export const titleCore = (title: string): string => words(title.toLowerCase().replace(GENDERS, ' '));

/** One word for each place; a city of that name in another country is another place. */
export function placesOf({ locations }: Pick<PostingContent, 'locations'>): string[] {
  const places = locations.map(({ city, region, country, remote, raw }) =>
    city || region || country
      ? words([city ?? region ?? (remote ? 'remote' : ''), country].filter((part) => part !== null).join(' '))
      : words(raw),
  );
  return [...new Set(places)].sort();
}
