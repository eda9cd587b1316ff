import { expect, it } from '@jest/globals';
import type { Location, PostingContent, Salary } from '#libs/contracts';
import { toCard } from './posting-card.js';

const PLACES = [...Array(4_200).keys()];

it('shows the first hundred places and salaries of a posting that has thousands', () => {
  const locations = PLACES.map((n): Location => ({
    raw: `Place ${n}`,
    city: `Place ${n}`,
    region: null,
    country: 'DE',
    remote: false,
  }));
  const salaries = PLACES.map((n): Salary => {
    const evidence = `${n} euros an hour`;
    return { min: n, max: null, currency: 'EUR', period: 'hour', appliesTo: `Place ${n}`, evidence };
  });
  // Only what the card is made of.
  const parsed = {
    title: 'Cook',
    workplace: { type: 'onsite' },
    summary: { text: '' },
    skills: [],
    locations,
    salaries,
  };
  const card = toCard(parsed as unknown as PostingContent, 'open');
  expect(card.locations).toEqual(locations.slice(0, 100));
  expect(card.salaries).toEqual(salaries.slice(0, 100));
  expect(JSON.stringify(card).length).toBeLessThan(30_000);
});
