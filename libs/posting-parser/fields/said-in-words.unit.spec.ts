import type { ParsedPosting } from '#libs/contracts';
import { describe, expect, it } from '@jest/globals';
import { parsePosting } from '../parse-posting.js';

const BODY =
  'We are looking for somebody who keeps the lamps of our towers burning.\n\nRequirements\n- Two years of experience with lamps\n- Good eyes';

function read(text: string, head = 'Lamp Keeper'): ParsedPosting {
  const result = parsePosting({ text: `${head}\n\n${text}\n\n${BODY}` }, { now: new Date('2026-10-01') });
  if (!result.ok) throw new Error(result.reasons.join());
  return result.posting;
}

const places = (text: string, head?: string): string[] =>
  read(text, head).locations.map(({ city, region, country }) => [city, region, country].join('/'));

describe('the employer', () => {
  it.each([
    ['A keeper to join Quillmark during the winter. At Quillmark you work by night.', 'Quillmark'],
    ['Quillmark’s internship program shows how lamps are kept. Ask for Quillmark benefits.', 'Quillmark'],
    ['Client: Quillmark Lights', 'Quillmark Lights'],
    [
      'Join The Harbour Service (HS) and light the sea. The Harbour Service is old; ask Harbour Service.',
      'Harbour Service',
    ],
    ['A keeper for the tower at Moor House. Write to jobs@moorhouse.example, please.', 'Moor House'],
    ['Amber Finch are the retained recruiter for this post.', 'Amber Finch'],
  ])('%s', (text, name) => {
    expect(read(text).company?.name).toBe(name);
  });

  it('alone between the title and the text', () => {
    const result = parsePosting({ text: `Lamp Fitter\nMoorland Personnel\n\nThe tower is old.\n\n${BODY}` });
    expect(result.ok && result.posting.company?.name).toBe('Moorland Personnel');
  });

  it('keeps the whole of its legal form', () => {
    const text = 'Lamps by Contract\nQuillmark Lights GmbH & Co. KG\nHamburg\n\nWe light the coast.\n\n' + BODY;
    const result = parsePosting({ text });
    expect(result.ok && result.posting.company?.name).toBe('Quillmark Lights GmbH & Co. KG');
  });
});

describe('the title', () => {
  it('of one, where several are looked for', () => {
    const text = `Quillmark Lights is seeking experienced Lamp Engineers to join the crew.\n\n${BODY}`;
    const result = parsePosting({ text });
    expect(result.ok && result.posting.title).toBe('Lamp Engineer');
  });

  it('without "The Opportunity" and without the county', () => {
    expect(read('By the sea.', 'The Opportunity – Lamp Technician').title).toBe('Lamp Technician');
    expect(read('By the sea.', 'Lamp Technician East Ayrshire').title).toBe('Lamp Technician');
    expect(read('By the sea.', 'Head of Kent').title).toBe('Head of Kent');
  });
});

describe('places', () => {
  it.each([
    ['The role is based at our old tower office in Harrogate (HG1 1AA).', ['Harrogate//GB']],
    ['You will work at our site in Reedsville, PA There we keep the lamps.', ['Reedsville/PA/US']],
    ['Location: Bath, England, UK', ['Bath/England/GB']],
    ['Location: Scotland', ['/Scotland/GB']],
    ['Location: Harrowby', ['//']],
    ['Location: Harrowby\nOur Harrowby office is by the river.', ['Harrowby//']],
    ['Location: Flexible', []],
    ['Location: Toronto, Ontario (currently remote)', ['Toronto/ON/CA']],
    ['Excellent Working Hours Bournemouth, Dorset keepers are needed for the night.', ['Bournemouth/Dorset/GB']],
  ])('%s', (text, expected) => {
    expect(places(text)).toEqual(expected);
  });

  it('of the title, where nothing else tells', () => {
    expect(places('By the sea.', 'Lamp Technician East Ayrshire')).toEqual(['/East Ayrshire/GB']);
  });

  it('a large city at its end', () => {
    expect(read('Our office in Cardiff is by the sea.', 'Lamp Technician Cardiff').title).toBe('Lamp Technician');
    expect(places('By the sea near Cardiff.', 'Lamp Technician Cardiff')).toEqual(['Cardiff//GB']);
    expect(places('By the sea.', 'Lamp Technician Mobile')).toEqual([]);
  });

  it('said twice are one', () => {
    expect(places('Brisbane\nBrisbane - QLD', 'Lamp Keeper\nHarbour Office')).toEqual(['Brisbane/QLD/AU']);
  });
});

describe('terms', () => {
  it.each([
    ['Contract: 6 months', 'contract'],
    ['We look for keepers in full- and part time.', 'part-time'],
    ['This is a 12 month post, inside IR35.', 'contract'],
    ['Whoever joins will work for us full time, or nearly so.', 'full-time'],
    ['The terms and conditions of the Keeper Contract (Coast) apply to the position.', null],
  ])('%s', (text, type) => {
    expect(read(text).employmentType).toBe(type);
  });

  it.each([
    ['The role offers hybrid working. Fully remote applicants will not be considered.', 'hybrid'],
    ['You will work from our tower in an office-first setup.', 'on-site'],
    [
      'For office-based teams this means working in-person 3 days per week. Onsite roles require full-time presence.',
      'hybrid',
    ],
  ])('%s', (text, type) => {
    expect(read(text).workplace.type).toBe(type);
  });

  it('their length and their beginning', () => {
    expect(read('Contract: 6 months').duration).toEqual({ value: 6, unit: 'month' });
    expect(read('Whoever reads for a degree may join our 6 month co-op at sea.').duration).toEqual({
      value: 6,
      unit: 'month',
    });
    expect(read('The program dates are June 1, 2027 - August 7, 2027.').startsAt?.date).toBe('2027-06-01');
    expect(read('Start date: ideally beginning of February').startsAt?.raw).toBe('beginning of February');
    expect(read('By the sea.', 'Lamp Co-op, January-June 2027').startsAt?.raw).toBe('January-June 2027');
  });

  it('behind the mark of a quotation', () => {
    const posting = read('>Job title: Night Keeper\n>Location: Oslo, Norway');
    expect([posting.title, posting.locations[0]?.city]).toEqual(['Night Keeper', 'Oslo']);
  });
});

describe('the title of a sentence that begins with it', () => {
  it.each([
    [
      'As our Northern Lamp Specialist and leader, reporting to the harbour master you keep the towers.',
      'Northern Lamp Specialist',
    ],
    [
      'As a Lamp and Lens Repair (LLR) Engineer, you will play a part in every tower.',
      'Lamp and Lens Repair (LLR) Engineer',
    ],
    ['As Lamp Engineer at Quillmark, you will connect the towers.', 'Lamp Engineer'],
  ])('%s', (text, title) => {
    expect(read(text, 'About us').title).toBe(title);
  });
});
