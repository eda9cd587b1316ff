import sanitizeHtml from 'sanitize-html';

const OPTIONS: sanitizeHtml.IOptions = {
  allowedTags: 'h1 h2 h3 h4 h5 h6 p br hr ul ol li strong b em i u s a blockquote pre code table thead tbody tr th td div span dl dt dd sub sup'.split(
    ' ',
  ),
  allowedAttributes: { a: ['href'] },
  allowedSchemes: ['http', 'https', 'mailto', 'tel'],
  // Deeper nesting is dropped: no posting needs it, and browsers choke on it.
  nestingLimit: 100,
};

/** The posting's HTML as it may be shown: text markup and links only. */
export function sanitise(html: string): string {
  return sanitizeHtml(html, OPTIONS).trim();
}
