const TAG_NAME = /[a-z][a-z0-9]*/iy;
const INLINE = new Set(
  'a abbr b big cite code em font i ins kbd label mark q s samp small span strong sub sup tt u var'.split(' '),
);
const UNREAD = new Set(['script', 'style']);
const ENTITIES: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  '#39': "'",
  amp: '&',
};

/** The words of HTML that is not parsed, by one pass from "<" to ">": inline tags vanish, all others end the line. */
export function stripTags(html: string): string {
  const parts: string[] = [];
  let from = 0;
  let at = html.indexOf('<');
  while (at >= 0) {
    const closing = html[at + 1] === '/';
    TAG_NAME.lastIndex = at + (closing ? 2 : 1);
    const name = TAG_NAME.exec(html)?.[0].toLowerCase();
    const end = name === undefined && html[at + 1] !== '!' ? -1 : html.indexOf('>', at);
    // Without a ">" behind it, no later "<" has one either.
    if (end < 0 && name !== undefined) break;
    if (end >= 0) {
      parts.push(html.slice(from, at), name !== undefined && INLINE.has(name) ? '' : '\n');
      from = !closing && name !== undefined && UNREAD.has(name) ? endOf(html, name, end) : end + 1;
    }
    at = html.indexOf('<', Math.max(from, at + 1));
  }
  parts.push(html.slice(from));
  return parts.join('').replace(/&(lt|gt|quot|apos|nbsp|#39|amp);/g, (whole, name: string) => ENTITIES[name] ?? whole);
}

function endOf(html: string, name: string, from: number): number {
  const close = new RegExp(`</${name}`, 'gi');
  close.lastIndex = from;
  return close.exec(html)?.index ?? html.length;
}
