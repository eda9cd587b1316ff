import { Parser } from 'htmlparser2';
import { MAX_NESTING } from './html-to-lines.js';

const TAG = /<\/?(?:p|div|ul|ol|li|br|h[1-6]|strong|b|em|span|table|html|body|section|article)\b[^<>]{0,2000}>/i;
const ESCAPED_TAG = /&lt;\/?(?:p|div|ul|ol|li|br|h[1-6]|strong|b|em|span|table|section)\b/i;
const CLOSING_TAGS = /<\/(?:p|div|ul|ol|li|h[1-6]|strong|span)>|<br ?\/?>/gi;

/** Greenhouse answers HTML whose tags are themselves entity-escaped: decoded once more, it is the HTML that was meant. */
export function unescapeHtml(html: string): string {
  if (TAG.test(html) || !ESCAPED_TAG.test(html)) return html;
  const parts: string[] = [];
  let depth = 0;
  const parser = new Parser(
    {
      ontext: (text) => parts.push(text),
      onopentag: () => ++depth > MAX_NESTING && parser.pause(),
      onclosetag: () => depth--,
    },
    { decodeEntities: true },
  );
  parser.write(html);
  if (depth > MAX_NESTING) return html;
  parser.end();
  return parts.join('');
}

/** People paste HTML into text boxes: several closing tags, or escaped ones, are taken as HTML. */
export function looksLikeHtml(text: string): boolean {
  if (text.includes('&') && ESCAPED_TAG.test(text) && !TAG.test(text)) return true;
  if (!text.includes('<')) return false;
  return (text.match(CLOSING_TAGS)?.length ?? 0) >= 3;
}

const ENTITIES: Readonly<Record<string, string>> = {
  nbsp: ' ',
  amp: '&',
  quot: '"',
  apos: "'",
  lt: '<',
  gt: '>',
  ndash: '–',
  mdash: '—',
  rsquo: '’',
  lsquo: '‘',
  rdquo: '”',
  ldquo: '“',
  hellip: '…',
  bull: '•',
  middot: '·',
  euro: '€',
  pound: '£',
};
const ENTITY = /&(?:(nbsp|amp|quot|apos|lt|gt|[nm]dash|[lr][sd]quo|hellip|bull|middot|euro|pound)|#(\d{2,6}));/g;

/** Text whose tags somebody stripped keeps its entities: "Research &amp; Development&nbsp;". */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(ENTITY, (whole, name: string | undefined, code: string | undefined) => {
    if (name !== undefined) return ENTITIES[name] ?? whole;
    const point = Number(code);
    return point > 0x10ffff || (point >= 0xd800 && point < 0xe000) ? whole : String.fromCodePoint(point);
  });
}
