import { describe, expect, it } from '@jest/globals';
import { htmlToLines } from './html-to-lines.js';

const words = (html: string): string[] =>
  (htmlToLines(html)?.lines ?? []).map(({ text }) => text).filter((text) => text !== '');

describe('what frames a page', () => {
  it.each([
    ['nav', '<nav><ul><li>Our lathes<li>Our mills</ul></nav><main><h1>Turner</h1><p>You turn.</main>'],
    ['footer', '<main><h1>Turner</h1><p>You turn.</p></main><footer><ul><li>Imprint</ul></footer>'],
    ['aside', '<main><h1>Turner</h1><p>You turn.</p></main><aside><ul><li>Other jobs</ul></aside>'],
    ['header', '<header><a href="/">Mills</a><ul><li>Shop</ul></header><main><h1>Turner</h1><p>You turn.</main>'],
  ])('%s is left out', (_, html) => expect(words(`<body>${html}</body>`)).toEqual(['Turner', 'You turn.']));

  it.each([
    ['a header with the title', '<header><h1>Turner</h1><p>You turn.</p></header>'],
    ['a header of the article', '<article><header><p>Turner</p></header><p>You turn.</p></article>'],
    ['a footer of the article', '<main><p>Turner</p><footer><p>You turn.</p></footer></main>'],
    ['a header that never ends', '<header><p>Turner</p><p>You turn.</p>'],
    ['a page that is nothing else', '<footer><p>Turner</p><p>You turn.</p></footer>'],
  ])('%s stays', (_, html) => expect(words(`<body>${html}</body>`)).toEqual(['Turner', 'You turn.']));
});
