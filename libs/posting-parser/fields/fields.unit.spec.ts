import { describe, expect, it } from '@jest/globals';
import type { ParsedPosting } from '#libs/contracts';
import { parsePosting } from '../index.js';
import { cleanTitle } from './clean-title.js';
import { detectLanguage } from './language.js';

function parse(text: string): ParsedPosting {
  const result = parsePosting({ text: `${text}\nYou will build reports. Experience with data is required.` });
  if (!result.ok) throw new Error(result.reasons.join(' '));
  return result.posting;
}

describe('title', () => {
  it.each([
    ['Buchhalterin – 20 Std./Woche', 'Buchhalterin'],
    ['Lamp Keeper, 37.5 hours per week', 'Lamp Keeper'],
    ['Data Analyst (m/f/d)', 'Data Analyst'],
    ['Data Analyst (m/w/d)*', 'Data Analyst'],
    ['Data Analyst at Acme', 'Data Analyst'],
    ['Data Analyst - Acme', 'Data Analyst'],
    ['Data Analyst | Berlin, Germany', 'Data Analyst'],
    ['Data Analyst - Remote', 'Data Analyst'],
    ['Data Analyst (Full-time)', 'Data Analyst'],
    ['Data Analyst (Req #12345)', 'Data Analyst'],
    ['Data Analyst - R-204417', 'Data Analyst'],
    ['Data Analyst, Boston, MA', 'Data Analyst'],
    ['Security Engineer, Detection & Response', 'Security Engineer, Detection & Response'],
    ['Software Engineer - Platform', 'Software Engineer - Platform'],
    ['Software Engineer (C++)', 'Software Engineer (C++)'],
    ['SECURITY OFFICER', 'Security Officer'],
    ['Position: Line Cook', 'Line Cook'],
    ['Vacature: Line Cook', 'Line Cook'],
    ['Line Cook - $20-$24/hr DOE', 'Line Cook'],
    ['Office Manager (12-month maternity cover)', 'Office Manager'],
    ['Data Analyst – Remote within Germany or hybrid in Leipzig', 'Data Analyst'],
    ['Lamp Keeper position opening at Acme', 'Lamp Keeper'],
    ['Lamp Keeper (2 positions)', 'Lamp Keeper'],
    ['Nurse vacancy', 'Nurse'],
    ['Head of Job Opportunities', 'Head of Job Opportunities'],
  ])('%s → %s', (raw, title) => {
    expect(cleanTitle(raw, 'Acme')).toBe(title);
  });

  it.each([
    ['Job Title: Payroll Clerk', 'Payroll Clerk'],
    ['Class Title: Library Technician II', 'Library Technician II'],
    ['Chargé(e) de communication\nBordeaux, France', 'Chargé(e) de communication'],
    ['Account Executive, Mid-Market. Bluedoor sells doors.', 'Account Executive, Mid-Market'],
    ['Data Engineer\nPosition: 12-month fixed term', 'Data Engineer'],
    ['Data Engineer\nContract: 6 months', 'Data Engineer'],
    ['Welder\nRole: Full-time, permanent', 'Welder'],
    ['Position: Temporary (6 months)\nForklift Driver', 'Forklift Driver'],
    ['Our bakery\nPosition: Contract Manager', 'Contract Manager'],
    ['We are looking for a Senior Data Engineer to join our team.', 'Senior Data Engineer'],
    ['Acme is hiring a Product Manager in Berlin.', 'Product Manager'],
    ['As a Solutions Architect at Acme, you will help customers.', 'Solutions Architect'],
    ['Wir suchen eine engagierte Projektleiterin für unser Team.', 'Projektleiterin'],
  ])('is found in "%s"', (text, title) => {
    expect(parse(text).title).toBe(title);
  });

  it.each([
    'We are hiring people for our team. Apply now.',
    'Our Chief Information Officer (CIO) leads the technology function.',
    'Oversee Bluedoor Partner Agreement Process and Collaborate with Legal',
    'Candidates must be on the West Coast',
    'Du berätst unsere Kundschaft bei der Einführung und Verbesserung von Türen',
    'The Lead will oversee all of our research.',
  ])('is not made up of "%s"', (text) => {
    expect(parse(text).title).toBeNull();
  });

  it('of mere rank is taken with its field', () => {
    expect(parse('As a Manager, Customer Success, you will lead a team.').title).toBe('Manager, Customer Success');
  });
});

describe('company', () => {
  it.each([
    ['Company: Blue Door Ltd', 'Blue Door Ltd'],
    ['Empresa: Puerta Azul S.L.', 'Puerta Azul S.L.'],
    ['Agency: City of Fernhollow', 'City of Fernhollow'],
    ['Why travel with Blue Door?', 'Blue Door'],
    ['Willkommen bei Blaue Tür', 'Blaue Tür'],
    ['Blue Door (YC W23) is a 12-person startup from Tel Aviv.', 'Blue Door'],
    ['Thornbury Architects is an award-winning practice.', 'Thornbury Architects'],
    ['La Porte Bleue, association de 14 salariés, recherche une personne.', 'La Porte Bleue'],
    ['O nas\nBlue Door tworzy drzwi dla aptek.', 'Blue Door'],
    ['Blue Door in Providence RI is looking for a barista.', 'Blue Door'],
    ['Data Analyst\nBlue Door Robotics (Ann Arbor, MI)', 'Blue Door Robotics'],
    ['About Blue Door\nWe sell doors.', 'Blue Door'],
    ['Blue Door is hiring a Data Analyst.', 'Blue Door'],
    ['Blue Door is looking for a Data Analyst to join us.', 'Blue Door'],
    ['Join Bluedoor as a Data Analyst.', 'Bluedoor'],
    ['As a Data Analyst at Bluedoor, you will help customers.', 'Bluedoor'],
    ['Bluedoor® has been making doors since 2001. Bluedoor is a company of doors.', 'Bluedoor'],
    ['Bluedoor secures doors for banks.\nPeople like Bluedoor doors. Call Bluedoor. Ask Bluedoor.', 'Bluedoor'],
    ['We work with leaders like Acorn, Time Inc., and others.', undefined],
    ['Doorworks’ mission is to open every house.', 'Doorworks'],
    ['We have been a Certified B Corp since 2021.', undefined],
    ['Identity is the key to everything. We keep the identity of people. Identity is hard.', undefined],
    ['Assurance is the practice of giving confidence. Our assurance team grows.', undefined],
    ['About the role\nWe are hiring a Data Analyst.', undefined],
    ['About Us\nWe are hiring a Data Analyst. The team is great.', undefined],
  ])('"%s"', (text, name) => {
    expect(parse(text).company?.name).toBe(name);
  });
});

describe('seniority', () => {
  it.each([
    ['Marketing Intern', 'intern'],
    ['Junior Developer', 'junior'],
    ['Sr. Developer', 'senior'],
    ['Staff Software Engineer', 'staff'],
    ['Staff, Site Reliability Engineer', 'staff'],
    ['Staff Customer Success Manager', 'staff'],
    ['Senior Staff Engineer', 'staff'],
    ['Staff Nurse', null],
    ['Chief of Staff', null],
    ['Kitchen Staff', null],
    ['Stage Manager', null],
    ['Late-Stage Product Engineer', null],
    ['Stage - Développeur', 'intern'],
    ['Co-op Store Keeper', null],
    ['Executive Assistant to the CEO', null],
    ['Assistant to the Director', null],
    ['Lead Generation Specialist', null],
    ['Principal Engineer', 'principal'],
    ['Lead Designer', 'lead'],
    ['Engineering Manager', 'manager'],
    ['Product Manager', null],
    ['Senior Director of Engineering', 'director'],
    ['VP of Sales Engineer', 'vp'],
    ['Software Engineer II', 'mid'],
    ['Software Engineer III', 'ic3'],
    ['Data Analyst IV', 'ic4'],
    ['Software Engineer, L5', 'ic5'],
    ['Clerk, Grade 7', null],
    ['Software Engineer (IC4)', 'ic4'],
    ['Data Analyst', null],
  ])('%s → %s', (title, seniority) => {
    expect(parse(title).seniority).toBe(seniority);
  });
});

describe('employment type', () => {
  it.each([
    ['Data Analyst (Part-Time)', 'part-time'],
    ['Data Analyst\nEmployment type: Contract', 'contract'],
    ['Data Analyst\nJob type: Full-time', 'full-time'],
    ['Data Analyst\nThis is a temporary position.', 'temporary'],
    ['Registered Nurse\nThis is a per diem position.', 'per-diem'],
    ['Data Analyst Internship', 'internship'],
    ['Data Analyst\nFull-time employees get health insurance.', null],
    ['Data Analyst\nYou will mentor interns.', null],
  ])('"%s" → %s', (text, type) => {
    expect(parse(text).employmentType).toBe(type);
  });
});

describe('a type in brackets', () => {
  it.each([
    ['Acme is hiring a User Researcher (Contract, 8 months) in Leeds.', 'contract'],
    ['Acme is hiring a Product Manager (Full-time) in Leeds.', 'full-time'],
    ['Acme is hiring a Product Manager (Growth) in Leeds.', null],
  ])('%s', (text, type) => expect(parse(text).employmentType).toBe(type));
});

describe('the small ones', () => {
  it('reads the department and the day of posting', () => {
    const posting = parse('Data Analyst\nDepartment: Finance & Operations\nDate posted: 2026-07-01');
    expect(posting.department).toBe('Finance & Operations');
    expect(posting.datePosted).toBe('2026-07-01');
  });

  it('counts "3 days ago" back from now', () => {
    const text = 'Data Analyst\nPosted 3 days ago\nYou will build reports. Experience required.';
    const result = parsePosting({ text }, { now: new Date('2026-10-04T10:00:00Z') });
    expect(result).toMatchObject({ ok: true, posting: { datePosted: '2026-10-01' } });
    expect(parse('Data Analyst\nPosted 3 days ago').datePosted).toBeNull();
  });

  it.each([
    ['Apply at https://jobs.example.com/1.', 'https://jobs.example.com/1'],
    ['Read our privacy policy for applicants: https://example.com/privacy-policy', null],
    ['See https://example.com', null],
  ])('%s', (line, url) => {
    expect(parse(`Data Analyst\n${line}`).applyUrl).toBe(url);
  });

  it.each([
    ['en', 'We are looking for a person who is able to work with the team and you will be happy.'],
    ['de', 'Wir suchen eine Person, die mit dem Team arbeitet und für uns da ist, und du bist nicht allein.'],
    ['fr', 'Nous recherchons une personne pour notre équipe, et vous êtes dans le bon endroit avec nos clients.'],
    ['es', 'Buscamos una persona para el equipo, con experiencia en la empresa y que se integre en nuestro grupo.'],
    ['nl', 'Wij zijn op zoek naar een collega voor het team en je werkt met ons aan de toekomst van dat bedrijf.'],
    ['ja', '私たちはソフトウェアエンジニアを募集しています。チームで一緒に働きましょう。'],
    [null, 'xyz 123'],
  ])('tells %s', (language, text) => {
    expect(detectLanguage(text)).toBe(language);
  });
});
