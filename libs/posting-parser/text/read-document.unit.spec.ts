import { describe, expect, it } from '@jest/globals';
import { readDocument } from './read-document.js';

describe('HTML to text', () => {
  it('keeps blocks, bullets and entities, and drops scripts', () => {
    const html =
      '<style>p{}</style><h2>Tasks &amp; duties</h2><p>One<br>two</p><ul><li>a</li><li><b>b</b> c</li></ul><script>alert(1)</script>';
    expect(readDocument({ html }).text).toBe('Tasks & duties\n\nOne\ntwo\n\n• a\n• b c');
  });

  it('decodes markup that was escaped as a whole', () => {
    const html = '&lt;p&gt;Research &amp;amp; Development&lt;/p&gt;&lt;ul&gt;&lt;li&gt;a&lt;/li&gt;&lt;/ul&gt;';
    const doc = readDocument({ html });
    expect(doc.text).toBe('Research & Development\n\n• a');
    expect(doc.html).toBe('<p>Research &amp; Development</p><ul><li>a</li></ul>');
  });

  it.each([
    ['<p onclick="x()">a</p>', '<p>a</p>'],
    ['<img src=x onerror=alert(1)>a', 'a'],
    ['<a href="javascript:alert(1)">a</a>', '<a>a</a>'],
    ['<a href="java\nscript:alert(1)">a</a>', '<a>a</a>'],
    [
      '<a href="https://a.example/?x=1&y=2">a</a>',
      '<a href="https://a.example/?x=1&amp;y=2" rel="noopener noreferrer nofollow">a</a>',
    ],
    ['<scr<script>ipt>alert(1)</script>', expect.not.stringMatching(/<script/i)],
    ['<svg><p onload=x>a</p></svg>b', 'b'],
    ['<p>a', '<p>a</p>'],
    ['&lt;img src=x&gt; <b>b</b>', '&lt;img src=x&gt; <b>b</b>'],
  ])('%j is made safe', (html, safe) => {
    expect(readDocument({ html }).html).toEqual(safe);
  });
});

describe('HTML nested without end', () => {
  const words = 'Data Analyst</P>We are hiring a Data Analyst. You build R&amp;D reports; x < y<!-- no -->.';
  it.each([
    ['<b>', ''],
    ['<div>', ''],
    ['<li><p>', ''],
    ['<b></x>', ''],
    ['<b><!--</b>-->', ''],
    ['<b title="></b>">', ''],
    ['<i>', '</i>'],
  ])('of %j is read as text in time', (open, close) => {
    const times = Math.floor(500_000 / (open.length + close.length));
    const started = performance.now();
    const doc = readDocument({
      html: `<script>no("<b>")</script>${open.repeat(times)}${words}${close.repeat(times)}`,
    });
    expect(performance.now() - started).toBeLessThan(2000);
    expect(doc.text).toMatch(/Data Analyst\nWe are hiring a Data Analyst\. You build R&D reports; x < y/);
    expect(doc.text).not.toContain('no(');
    expect(doc.html).toBeNull();
  });

  it('is read as text where the tags were escaped', () => {
    const doc = readDocument({ html: `${'&lt;b&gt;'.repeat(50_000)}Data Analyst` });
    expect([doc.text, doc.html]).toEqual(['Data Analyst', null]);
  });

  it.each([
    ['many elements side by side', '<div><b>a</b></div>'.repeat(2000)],
    ['unclosed paragraphs and list items', `<p>a${'<p>b'.repeat(1000)}<ul>${'<li>c'.repeat(1000)}</ul>`],
    ['line breaks', '<br>a'.repeat(2000)],
    ['drawings', `<svg>${'<path d="M0"/>'.repeat(2000)}</svg>a`],
  ])('is not %s', (_, html) => {
    expect(readDocument({ html }).html).not.toBeNull();
  });
});

describe('an element without an end', () => {
  it.each(['svg', 'select', 'textarea', 'template', 'noscript', 'object', 'iframe', 'title', 'svg onload="x()"'])(
    '<%s> hides nothing of what comes after it',
    (tag) => {
      const { text, html } = readDocument({
        html: `<h1>Cook</h1><${tag}><h2>Requirements</h2><ul><li>Knives</li></ul>`,
      });
      expect(text).toContain('• Knives');
      expect(html).toContain('<li>Knives</li>');
      expect(html).not.toContain('onload');
    },
  );

  it.each(['script', 'style'])('<%s> is never text', (tag) => {
    expect(readDocument({ html: `<h1>Cook</h1><${tag}>alert(1)<p>Knives</p>` }).text).toBe('Cook');
  });

  it('that has one still hides its own content', () => {
    expect(readDocument({ html: '<p>a</p><select><option>b</select><p>c<svg><text>d</svg>' }).text).toBe('a\n\nc');
  });
});

describe('text', () => {
  it('is freed of controls, odd spaces and markup', () => {
    const { text } = readDocument({
      text: '\ufeffTitle\r\n\r\n\r\n\u00a0 **Bold** \u200bword\t x\u0000\u001b[1;31m\u001b[0m\n*  item\n# Head',
    });
    expect(text).toBe('Title\n\nBold word x\n• item\nHead');
  });

  it('is put together where it was wrapped', () => {
    const text =
      'We are looking for somebody who is able to read long lines of text that were\nwrapped by a mail program, and who does not mind that they go on and on and\non.';
    expect(readDocument({ text }).lines).toHaveLength(1);
  });

  it.each([
    ['📍 Location: Oslo', 'Location: Oslo'],
    ['- 🏝 Generous leave', 'Generous leave'],
    ['## 🎯 **What you do**', 'What you do'],
    ['_This is a remote role._ Write to a_b_c@lamps.example', 'This is a remote role. Write to a_b_c@lamps.example'],
    ['™ stays', '™ stays'],
    ['🏝', '🏝'],
  ])('reads %j as %j', (text, expected) => {
    expect(readDocument({ text }).lines.map((line) => line.text)).toEqual([expected]);
  });

  it('knows its lines by offset', () => {
    const doc = readDocument({ text: 'a\n\n- b\nc 😀 d\ne' });
    expect(doc.lines.map(({ start, end }) => doc.text.slice(start, end))).toEqual(['a', 'b', 'c 😀 d', 'e']);
  });
});
