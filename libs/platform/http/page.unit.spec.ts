import { describe, expect, it } from '@jest/globals';
import { page, renderPage, wantsPage } from './page.js';

const EVIL = '"><script>alert(1)</script>';

describe('a page for people', () => {
  it('is for browsers; programs get JSON', () => {
    expect(wantsPage('text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8')).toBe(true);
    for (const accept of [undefined, '*/*', 'application/json', 'application/json, text/html;q=0.5'])
      expect(wantsPage(accept)).toBe(false);
  });

  it('takes nothing for markup and links no script', () => {
    const html = renderPage({
      title: EVIL,
      facts: [[EVIL, EVIL]],
      text: EVIL,
      link: { href: `https://a/${EVIL}`, label: EVIL },
    });
    expect(html).not.toContain('<script');
    expect(html).toContain('&#60;script&#62;');
    expect(renderPage({ title: 'a', facts: [], link: { href: 'javascript:alert(1)', label: 'x' } })).not.toContain(
      '<a ',
    );
  });

  it('leaves out what is not known, and allows nothing but its own style', () => {
    const { headers, body } = page({
      title: 'Engineer',
      facts: [
        ['Company', null],
        ['Status', 'open'],
      ],
    });
    expect(body).not.toContain('Company');
    expect(headers).toMatchObject({ 'content-type': 'text/html; charset=utf-8', vary: 'accept' });
    expect(headers['content-security-policy']).toContain("default-src 'none'");
  });
});
