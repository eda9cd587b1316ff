import { expect, it } from '@jest/globals';
import { posting } from '#libs/typed-posting';
import { onceEach } from './once-each.js';

const item = (externalId: string, title: string) => posting({ externalId, title });
const placed = (...items: ReturnType<typeof item>[]) => ({ postings: items, indices: items.map((_, at) => at * 2) });

it('keeps the first of one id, leaves out what says the same, and tells of what says something else', () => {
  const { postings, indices, twice } = onceEach(
    'csv',
    placed(item('1', 'Baker'), item('1', 'Cook'), item('2', 'Smith'), item('2', 'Smith')),
  );
  expect(postings.map(({ title }) => title)).toEqual(['Baker', 'Smith']);
  expect(indices).toEqual([0, 4]);
  expect(twice).toEqual([
    {
      index: 2,
      externalId: '1',
      outcome: 'failed',
      postingId: null,
      code: 'id-twice',
      detail: 'Item 0 has the same id and says something else; this one was not used.',
    },
  ]);
});

it('takes ids for the same that the vendor does not tell apart', () => {
  expect(onceEach('workable', placed(item('AB12', 'Baker'), item('ab12', 'Cook'))).twice).toHaveLength(1);
});
