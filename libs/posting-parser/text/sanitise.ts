import { Parser } from 'htmlparser2';

const ALLOWED = new Set(
  'h1 h2 h3 h4 h5 h6 p br hr ul ol li strong b em i u s a blockquote pre code table thead tbody tr th td div span dl dt dd sub sup'.split(
    ' ',
  ),
);
const VOID = new Set(['br', 'hr']);
/** Elements whose content is not text for readers. */
const DROPPED = new Set(
  'script style noscript template title svg math iframe object embed select option textarea button input head xmp noembed noframes plaintext'.split(
    ' ',
  ),
);
const SAFE_LINK = /^(?:https?:\/\/|mailto:|tel:|\/(?!\/))/i;
/** Deeper nesting is dropped: no posting needs it, and browsers choke on it. */
const MAX_DEPTH = 100;

/**
 * The posting's HTML as it may be shown. Everything is written anew from an allow-list: tags without attributes (but the
 * address of a link), text escaped. What is not on the list cannot come through, however it was spelt.
 */
export function sanitise(html: string): string {
  const out: string[] = [];
  let depth = 0;
  let dropped = 0;
  const open: boolean[] = [];
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (DROPPED.has(name)) dropped++;
        const shown = dropped === 0 && ALLOWED.has(name) && depth < MAX_DEPTH;
        open.push(shown);
        if (!shown) return;
        if (!VOID.has(name)) depth++;
        out.push(`<${name}${name === 'a' ? linkTo(attributes['href']) : ''}>`);
      },
      onclosetag(name) {
        const shown = open.pop() ?? false;
        if (DROPPED.has(name)) dropped = Math.max(0, dropped - 1);
        if (!shown || VOID.has(name)) return;
        depth--;
        out.push(`</${name}>`);
      },
      ontext(text) {
        if (dropped === 0) out.push(escapeHtml(text));
      },
    },
    { decodeEntities: true, lowerCaseTags: true },
  );
  parser.write(html);
  parser.end();
  return out.join('').trim();
}

function linkTo(href: string | undefined): string {
  // Browsers ignore controls and spaces inside a scheme, so they are gone before it is looked at.
  const address = (href ?? '').replace(/[\u0000-\u0020\u007f-\u00a0]/g, '');
  return SAFE_LINK.test(address) ? ` href="${escapeHtml(address)}" rel="noopener noreferrer nofollow"` : '';
}

function escapeHtml(text: string): string {
  // Each "<" that opens no tag comes by itself.
  if (text.length === 1) return ESCAPED[text] ?? text;
  if (!/[&<>"]/.test(text)) return text;
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
const ESCAPED: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
