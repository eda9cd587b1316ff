import { describe, expect, it } from '@jest/globals';
import { parsePosting } from '../index.js';

const now = new Date('2026-10-01T09:00:00Z');

function closing(line: string, zone?: string, more = ''): unknown {
  const text = `Data Analyst\nWe are looking for a Data Analyst to join our team.\n${more}\n${line}\nYou will build reports.`;
  const result = parsePosting({ text }, zone === undefined ? { now } : { now, zone });
  if (!result.ok) throw new Error(result.reasons.join(' '));
  const read = result.posting.closing;
  if (read?.evidence) expect(result.posting.text).toContain(read.evidence);
  return read && (read.at ?? read.grade);
}

describe('a deadline without a year', () => {
  const text =
    'Data Analyst\nWe are looking for a Data Analyst to join our team.\nApply by July 26\nYou will build reports.';
  const at = (options: object, line = '') => {
    const result = parsePosting({ text: `${text}\n${line}` }, { now, ...options });
    return result.ok ? result.posting.closing?.at : null;
  };
  it.each([
    ['is the next after the day of publication', { datePosted: '2026-01-11' }, '2026-07-26T23:59:59Z'],
    ['is the next from now where that day is not known', {}, '2027-07-26T23:59:59Z'],
    ['is the next from now for what is renewed for years', { datePosted: '2024-01-11' }, '2027-07-26T23:59:59Z'],
    ['is the next from now for what is posted tomorrow', { datePosted: '2026-10-02' }, '2027-07-26T23:59:59Z'],
  ])('%s', (_, options, expected) => expect(at(options)).toBe(expected));

  it('follows the day that the text names', () => {
    expect(at({}, 'Date posted: January 11, 2026')).toBe('2026-07-26T23:59:59Z');
  });
});

describe('a stated deadline', () => {
  it.each([
    ['Applications close on 15 January 2027 at 17:00 CET', '2027-01-15T17:00:00+01:00'],
    ['Apply by March 3', '2027-03-03T23:59:59Z'],
    ['Apply before 12/20.', '2026-12-20T23:59:59Z'],
    ['Applications close 31.12. and are read in January.', '2026-12-31T23:59:59Z'],
    ['Candidature avant le 15 décembre 2026 à 18h', '2026-12-15T18:00:00Z'],
    ['Open until filled; priority deadline December 15, 2026', 'rolling'],
    ['Applications are read until 24/7 support begins.', null],
    ['Final Filing Date: Friday, November 20, 2026 at 5:00 PM PST', '2026-11-20T17:00:00-08:00'],
    [
      'Closing date: 4 December 2026. Send it by 11:59 p.m. Eastern Time on the closing date.',
      '2026-12-04T23:59:00-05:00',
    ],
    ['Send a resume and one page about a study you liked by 11:59 PM CT on December 4.', '2026-12-04T23:59:00-06:00'],
    ['Write to us by December 18!', '2026-12-18T23:59:59Z'],
    ['How to apply\nThrough our portal by 23:59 on 31 January 2027', '2027-01-31T23:59:00Z'],
    ['Reageer voor 1 februari 2027.', '2027-02-01T23:59:59Z'],
    ['Aplikuj do 15.12.2026', '2026-12-15T23:59:59Z'],
    ['Vacante abierta hasta el 30 de noviembre de 2026.', '2026-11-30T23:59:59Z'],
    ['Apply by November 3', '2026-11-03T23:59:59Z'],
    ['deadline: 2026-12-31', '2026-12-31T23:59:59Z'],
    ['Application deadline: December 1st, 2026, 11:59 PM PT', '2026-12-01T23:59:00-08:00'],
    ['Application Deadline\nJanuary 8, 2027', '2027-01-08T23:59:59Z'],
    ['We anticipate the application window to close on or around July 15, 2027.', '2027-07-15T23:59:59Z'],
    ['The application window closes 5 Feb 2027.', '2027-02-05T23:59:59Z'],
    ['Closing date: 30/11/2026', '2026-11-30T23:59:59Z'],
    ['Please submit your application no later than Friday, 20 November 2026, noon GMT.', '2026-11-20T12:00:00Z'],
    ['Applications for this role are accepted until September 21st, 2026.', '2026-09-21T23:59:59Z'],
    ['This position will remain posted until December 15, 2026.', '2026-12-15T23:59:59Z'],
    ['Job posting end date: 01/31/2027', '2027-01-31T23:59:59Z'],
    ['Applications must be received by 9 a.m. Eastern Time, Monday, March 1, 2027', '2027-03-01T09:00:00-05:00'],
    ['Bewerbungsfrist: 31.01.2027', '2027-01-31T23:59:59Z'],
    ['Candidates must apply before 1 June 2027.', '2027-06-01T23:59:59Z'],
    ['The posting expires on 2027-02-01.', '2027-02-01T23:59:59Z'],
  ])('is read from "%s"', (line, at) => {
    expect(closing(line)).toBe(at);
  });

  it.each([
    'We closed our Series B on March 3, 2025 and are growing.',
    'Our Leeds office closed on 1 June 2024.',
    'The acquisition closed on 12 May 2025.',
    'Last year we closed 14 deals by 31 December 2025.',
    'Employees must submit timesheets by 5 January 2026.',
    'We expire old certificates before 31 January 2026.',
    'Our application deadline for the 2025 cohort was 1 May 2025.',
    'The office is closed on 25 December 2026 and 1 January 2027.',
    'We are closing our second fund on 30 June 2027.',
    'You help banks to meet the regulatory deadline of 17 January 2027.',
    'The patent expires on 1 February 2027.',
    'Invoices are due by 15 January 2027.',
  ])('is not read from "%s"', (line) => {
    expect(closing(line)).toBeNull();
  });

  it.each([
    ['Closes: 5 Feb 2027', '2027-02-05T23:59:59Z'],
    ['Expires 2027-02-01', '2027-02-01T23:59:59Z'],
    ['Applications open on 4 January 2027 and close on 31 January 2027.', '2027-01-31T23:59:59Z'],
    ['The position closes on 31 January 2027.', '2027-01-31T23:59:59Z'],
    ['Applications closed on 1 September 2026.', '2026-09-01T23:59:59Z'],
    ['The application deadline was extended to 15 December 2026.', '2026-12-15T23:59:59Z'],
    ['Applications are due by 15 January 2027.', '2027-01-15T23:59:59Z'],
    ['Please submit your documents by 15 January 2027.', '2027-01-15T23:59:59Z'],
  ])('is read from "%s" all the same', (line, at) => expect(closing(line)).toBe(at));

  it('is kept though it is past', () => {
    expect(closing('Apply by 5 January 2020.')).toBe('2020-01-05T23:59:59Z');
  });

  it('ends with the day where the caller is', () => {
    expect(closing('Apply by March 20, 2027', 'America/Los_Angeles')).toBe('2027-03-20T23:59:59-07:00');
  });

  it.each([
    ['Berlin, Germany', '2027-01-31T23:59:59+01:00'],
    ['London, United Kingdom', '2027-01-31T23:59:59+00:00'],
    ['Bangalore, India', '2027-01-31T23:59:59+05:30'],
    ['Boston, MA or Pittsburgh, PA', '2027-01-31T23:59:59-05:00'],
    ['Denver, CO', '2027-01-31T23:59:59-07:00'],
    ['Boston, MA or Seattle, WA', '2027-01-31T23:59:59+09:00'],
    ['Berlin, Germany; Paris, France', '2027-01-31T23:59:59+01:00'],
    ['Remote - United States', '2027-01-31T23:59:59+09:00'],
  ])('ends with the day in %s', (place, at) => {
    expect(closing('Apply by January 31, 2027', 'Asia/Tokyo', `Location: ${place}`)).toBe(at);
  });

  it.each([
    ['This posting is open until filled.', 'rolling'],
    ['Applications are reviewed on a rolling basis.', 'rolling'],
    ['Deadline to apply: None. Applications will be reviewed on a rolling basis.', 'rolling'],
  ])('is rolling in "%s"', (line, grade) => {
    expect(closing(line)).toBe(grade);
  });

  it('beats rolling where both are said', () => {
    expect(closing('Applications are reviewed on a rolling basis until 1 March 2027.')).toBe('2027-03-01T23:59:59Z');
  });

  it('stays open where day and month cannot be told apart', () => {
    expect(closing('Deadline: 03/04/2027')).toBe('none');
    expect(closing('Deadline: 03/04/2027', undefined, 'Location: London, United Kingdom')).toBe(
      '2027-04-03T23:59:59+01:00',
    );
    expect(closing('Deadline: 03/04/2027', undefined, 'Location: Austin, TX')).toBe('2027-03-04T23:59:59-06:00');
  });

  it.each([
    'Start date: June 1, 2027',
    'The company was founded on 3 May 2012.',
    'The internship runs from June 1, 2027 to August 20, 2027.',
    'Interviews take place on November 12, 2026.',
    'Posted on September 1, 2026',
    'You are able to work to tight deadlines.',
    'You will meet deadlines, and ship 3 releases by June 2027.',
  ])('is not read from "%s"', (line) => {
    expect(closing(line)).toBeNull();
  });

  it('needs to know today for a date without a year', () => {
    const text = 'Line cook wanted. Part-time, experience with grills required. Apply by March 3.';
    const result = parsePosting({ text });
    expect(result).toMatchObject({ ok: true, posting: { closing: { at: null, grade: 'none' } } });
  });
});
