import { describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { toFieldErrors } from './read-input.js';

describe('the errors of fields', () => {
  const body = z.strictObject({ title: z.string().min(1), at: z.iso.datetime({ offset: true }) });
  const errors = (value: unknown) =>
    toFieldErrors('body', body.safeParse(value).error?.issues ?? []).map(({ path, message }) => `${path} ${message}`);

  it.each([
    [{ at: '2027-01-07T09:00:00Z' }, ['body.title is missing']],
    [{ title: '', at: '2027-01-07T09:00:00Z' }, ['body.title must not be empty']],
    [
      { title: 'Welder', at: '2027-01-07T09:00:00' },
      ['body.at must be a time with its zone, as in 2027-01-07T09:00:00Z or 2027-01-07T10:00:00+01:00'],
    ],
    [{ title: 'Welder', at: '2027-01-07T09:00:00Z', salary: 1 }, ['body.salary unknown field']],
  ])('of %j say what to do', (value, expected) => {
    expect(errors(value)).toEqual(expected);
  });

  const limits = z.object({
    text: z.string().max(5).optional(),
    note: z.string().min(2).optional(),
    tags: z.array(z.string()).max(1).optional(),
    ids: z.array(z.string()).min(1).optional(),
    limit: z.coerce.number().min(1).max(100).optional(),
    price: z.number().positive().lt(10).optional(),
    own: z.string().max(1, 'must be a letter').optional(),
  });
  it.each([
    [{ text: 'Welder' }, 'text must have at most 5 characters'],
    [{ note: 'a' }, 'note must have at least 2 characters'],
    [{ tags: ['a', 'b'] }, 'tags must have at most 1 items'],
    [{ ids: [] }, 'ids must not be empty'],
    [{ limit: 'many' }, 'limit must be a number'],
    [{ limit: '0' }, 'limit must be at least 1'],
    [{ limit: '101' }, 'limit must be at most 100'],
    [{ price: 0 }, 'price must be more than 0'],
    [{ price: 10 }, 'price must be less than 10'],
    [{ own: 'ab' }, 'own must be a letter'],
  ])('of %j name the limit', (value, expected) => {
    const found = toFieldErrors('query', limits.safeParse(value).error?.issues ?? []);
    expect(found.map(({ path, message }) => `${path} ${message}`)).toEqual([`query.${expected}`]);
  });
});
