import { describe, expect, it } from '@jest/globals';
import type { ParsedPosting } from '#libs/contracts';
import { parsePosting } from '../index.js';

function read(text: string): ParsedPosting {
  const result = parsePosting({ text }, { now: new Date('2026-10-01T00:00:00Z') });
  if (!result.ok) throw new Error(result.reasons.join(' '));
  return result.posting;
}

const BODY =
  '\n\nDuties\n- Care for the animals\n- Keep the records\n\nRequirements\n- Experience with horses\n- Good spoken English';
const keeper = (about: string): ParsedPosting => read(`Stable Keeper\n\n${about}${BODY}`);

describe('where the work is done', () => {
  const cities = ({ locations }: ParsedPosting): string[] =>
    locations.map(({ city, region, country }) => [city, region, country].filter((one) => one !== null).join(', '));

  it.each([
    ['The stay lasts all summer. It will be based at our clinic in Boston.', 'Boston, MA, US'],
    [
      'We are family owned in Pueblo, Colorado---a town of steel. You must be eligible to work in the US.',
      'Pueblo, CO, US',
    ],
    ['You must be authorized to work in Norway.', 'NO'],
    ['Our office is in Lisbon, and we eat there together.', 'Lisbon, PT'],
    ['Nos bureaux sont à Lyon, près du parc.', 'Lyon, FR'],
    ['Apply to our new Oslo office. Some colleagues are relocating from our headquarters in Vienna.', 'Oslo, NO'],
  ])('%s', (about, place) => expect(cities(keeper(about))).toEqual([place]));

  it('reads the town of a school behind its label, and the state above', () => {
    expect(
      cities(read(`Art Teacher\nPine Valley School District\nIdaho\n\nLocation(s): MOSCOW HIGH SCHOOL${BODY}`)),
    ).toEqual(['Moscow, ID, US']);
  });

  it('reads one town of several behind a label, and names the state once', () => {
    expect(cities(read(`Art Teacher\nLocation: Plymouth\nPay: £21 per hour${BODY}`))).toEqual(['Plymouth, GB']);
    expect(cities(read(`Field Ranger - Arizona\nBig Sky Fund\nPhoenix, AZ${BODY}`))).toEqual(['Phoenix, AZ, US']);
  });

  it('reads a town of the title in the region that the title names', () => {
    expect(cities(read(`Ohio Field Ranger (Marion)\n\nWe keep the woods open.${BODY}`))).toEqual(['Marion, OH, US']);
  });

  it('reads the city in the name of a university, where nothing else is said', () => {
    const text = `Tierpfleger (m/w/d)\n\nDie Hochschule für Tiermedizin Hannover ist eine alte Schule.\n\nDie Hochschule für Tiermedizin Hannover lehrt am Rand der Stadt.\n\nIhre Aufgaben:\n- Pflege der Pferde\n- Führen der Bücher\n\nIhr Profil:\n- Erfahrung mit Pferden\n- Gute Deutschkenntnisse`;
    const posting = read(text);
    expect(posting.company?.name).toBe('Hochschule für Tiermedizin Hannover');
    expect(cities(posting)).toEqual(['Hanover, DE']);
  });
});

describe('how the work is done', () => {
  it.each([
    ['You will be supervised by a vet. The role is based in our Ghent clinic.', 'on-site'],
    ['Flexible hours and the option of mobile working (mobile office policy)', 'hybrid'],
    ['Wir geben dir die Möglichkeit zum Home Office.', 'hybrid'],
    ['Le travail à distance est possible, ponctuellement.', 'hybrid'],
    ['You live near remote railway construction sites for some weeks.', null],
    ['Exceptions to our hybrid working policy apply to keepers.', null],
  ])('%s', (about, type) => expect(keeper(about).workplace.type).toBe(type));
});

describe('what else adverts of other trades say', () => {
  it('names the employer under the title or behind it', () => {
    expect(read(`Stable Keeper\nreiterhof GmbH\nKiel\n\nWir halten Pferde.${BODY}`).company?.name).toBe(
      'reiterhof GmbH',
    );
    const text = `Archive Keeper - Grey Heron Foundation\n\nThe Grey Heron Foundation was begun by Olga and Pia Lund.${BODY}`;
    expect(read(text).company?.name).toBe('Grey Heron Foundation');
  });

  it('knows freelancers and fellowships', () => {
    expect(read(`Stable Manager - Freelancer (m/f/x)\n\nWe keep horses.${BODY}`).employmentType).toBe('contract');
    expect(keeper('The fellowship is full time and is paid.').employmentType).toBe('full-time');
  });

  it('reads lengths in German and French words', () => {
    expect(keeper('Arbeitszeit: Vollzeit, befristet für zunächst drei Jahre').duration).toEqual({
      value: 3,
      unit: 'year',
    });
    expect(keeper('- Contrat — indépendant, un contrat de quatre mois renouvelable').duration).toEqual({
      value: 4,
      unit: 'month',
    });
  });

  it('reads facts behind a dash in a list', () => {
    const posting = keeper(
      '- Contrat — Vous êtes indépendant (freelance).\n- Date de début — Courant mars 2027. Venez nous voir.',
    );
    expect(posting).toMatchObject({ employmentType: 'contract', startsAt: { raw: 'Courant mars 2027' } });
  });

  it('quotes when the work begins', () => {
    expect(keeper('Wir suchen zum nächstmöglichen Zeitpunkt Hilfe.').startsAt?.raw).toBe(
      'zum nächstmöglichen Zeitpunkt',
    );
    expect(keeper('The fellowship runs from early May through the harvest.').startsAt?.raw).toBe('early May');
  });

  it('takes a first line for all genders for the title, and the firm below it for the employer', () => {
    const text = `Comercial de zona (m/f)\nQuesos del Norte S.L.\nBilbao, España\n\nEn Quesos del Norte buscamos ayuda.${BODY}`;
    expect(read(text)).toMatchObject({ title: 'Comercial de zona', company: { name: 'Quesos del Norte S.L.' } });
  });

  it('knows applications that are rolling', () => {
    expect(keeper('Applications for this post are rolling, so do not wait.').closing).toMatchObject({
      grade: 'rolling',
    });
  });

  it('reads pay with a slip of the pen, and pay that rises', () => {
    expect(keeper('Salary: $41, 250 a year').salaries).toMatchObject([{ min: 41_250, max: 41_250, period: 'year' }]);
    expect(keeper('Pay starts at £11/hr, rising to £13/hr after the first season.').salaries).toMatchObject([
      { min: 11, max: 13, period: 'hour' },
    ]);
  });
});
