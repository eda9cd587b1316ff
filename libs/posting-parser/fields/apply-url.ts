import type { Context } from '../context.js';
import { matches } from '../text/matches.js';

const CUE = /\b(?:apply|application(?:s)?|bewerb\w*|bewirb|postul\w*|candidat\w*|solicit\w*|sollicit\w*|submit)\b/i;
const URL_IN_TEXT = /https?:\/\/[^\s<>"'`|\\^{}]{4,500}/giu;
const NOT_APPLYING =
  /\b(?:privacy|policy|cookie|terms|equal|eeo|accommodat\w*|fraud|linkedin\.com\/company|facebook\.com|twitter\.com|instagram\.com)\b/i;

/** Where to apply: an "apply" link of the page, or an address in a sentence about applying. */
export function findApplyUrl({ doc, url }: Context): string | null {
  for (const link of doc.links) {
    if (link.text.length > 60 || !CUE.test(link.text) || NOT_APPLYING.test(`${link.text} ${link.href}`)) continue;
    const address = toAddress(link.href, url);
    if (address !== null) return address;
  }
  for (const match of matches(doc.text, URL_IN_TEXT)) {
    const before = doc.text.slice(Math.max(0, match.index - 100), match.index);
    if (!CUE.test(before.slice(before.lastIndexOf('\n\n') + 1)) || NOT_APPLYING.test(before + match[0])) continue;
    const address = toAddress(match[0].replace(/[.,;:!?)\]]+$/, ''), null);
    if (address !== null) return address;
  }
  return null;
}

function toAddress(href: string, base: string | null): string | null {
  if (href.startsWith('#') || !URL.canParse(href, base ?? undefined)) return null;
  const address = new URL(href, base ?? undefined);
  return address.protocol === 'https:' || address.protocol === 'http:' ? address.href : null;
}
