import { describe, expect, it } from '@jest/globals';
import { parsePosting } from '../parse-posting.js';

const BODY = 'Requirements\n- Two years of experience with lathes\n- SQL';

function employer(text: string): string | null {
  const result = parsePosting({ text });
  if (!result.ok) throw new Error(result.reasons.join());
  return result.posting.company?.name ?? null;
}

describe('what is no employer', () => {
  it.each([
    ['Über uns', 'Seit 1963 bauen wir Drehbänke für kleine Werkstätten.'],
    ['Über uns', 'Mit 140 Kolleginnen bauen wir Drehbänke.'],
    ['Über uns', 'Als Familienunternehmen bauen wir Drehbänke.'],
    ['À propos', 'Depuis 1963 nous construisons des tours.'],
    ['About us', 'Client is a payments processor with two offices.'],
    ['About us', 'Employer is a small mill by the river.'],
  ])('the first words under "%s": %s', (heading, words) => {
    expect(employer(`Lathe Operator\n\n${heading}\n${words}\n\n${BODY}`)).toBeNull();
  });

  it.each([
    'Apply through our page on Workable: https://workable.com/j/1.',
    'You maintain our Salesforce. Read more on www.salesforce.com',
    'You maintain our Salesforce. The Salesforce of today is on www.salesforce.com',
    'You oil our Turnwell. Read more on www.turnwell.example',
  ])('a product by its address: %s', (words) => {
    expect(employer(`Lathe Operator\n\n${BODY}\n\n${words}`)).toBeNull();
  });

  it.each([
    'The lathes of Turnwell are old. Apply at www.turnwell.example today.',
    'The lathes of Turnwell are old. Write to jobs@turnwell.example today.',
    'The lathes of Turnwell are old. The people of Turnwell are not. More on www.turnwell.example',
  ])('but one whose address it is: %s', (words) => {
    expect(employer(`Lathe Operator\n\n${BODY}\n\n${words}`)).toBe('Turnwell');
  });

  it('and a name that begins like such a word', () => {
    expect(employer(`Lathe Operator\n\nAbout us\nConsort Mills is a mill by the river.\n\n${BODY}`)).toBe(
      'Consort Mills',
    );
  });
});
