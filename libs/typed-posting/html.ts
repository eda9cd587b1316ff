const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", '#39': "'", amp: '&' };
const MARKUP = /<\/?[a-z][^>]*>/i;

export const escapeText = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

/** One step of `&lt;` → `<`, as Greenhouse needs it: its content is HTML escaped once. */
export const unescapeOnce = (text: string): string =>
  text.replace(/&(lt|gt|quot|apos|#39|amp);/g, (whole, name: string) => ENTITIES[name] ?? whole);

/** HTML of what may be either: lines of plain text become lines of HTML. */
export const asHtml = (text: string): string => (MARKUP.test(text) ? text : escapeText(text).replace(/\n/g, '<br>'));

export interface Part {
  heading?: string | null;
  content: string | null;
}

/** The parts of a posting that a vendor keeps apart, as one document. */
export function joinParts(parts: readonly Part[]): string {
  return parts
    .filter(({ content }) => content !== null && content.trim() !== '')
    .map(
      ({ heading, content }) => `${heading ? `<h3>${escapeText(heading)}</h3>\n` : ''}${listed(asHtml(content ?? ''))}`,
    )
    .join('\n');
}

/** Lever's lists come as bare `<li>`. */
const listed = (html: string): string => (/^\s*<li\b/i.test(html) ? `<ul>${html}</ul>` : html);
