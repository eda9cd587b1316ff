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
});
