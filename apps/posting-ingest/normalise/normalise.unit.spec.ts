import { expect, it } from '@jest/globals';
import { normalise } from './normalise.js';

const TEXT = `We are hiring people for our team. Apply now.

You will build the gates of our locks.

Requirements
- Two years of experience with gates
- SQL`;
const read = (submitted: object) => normalise(Buffer.from(JSON.stringify(submitted)), new Date('2026-10-01T00:00:00Z'));

it('gives a posting that names no title one to show', () => {
  expect(read({ text: TEXT })).toMatchObject({ parsed: { title: 'Untitled position' } });
  expect(read({ text: `Lock Keeper\n\n${TEXT}` })).toMatchObject({ parsed: { title: 'Lock Keeper' } });
});
