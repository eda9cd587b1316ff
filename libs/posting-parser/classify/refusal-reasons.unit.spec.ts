import { describe, expect, it } from '@jest/globals';
import { parsePosting } from '../index.js';

function reasons(text: string): string {
  const result = parsePosting({ text });
  return result.ok ? 'accepted' : result.reasons.join(' ');
}

describe('what is not a posting', () => {
  it.each([
    ['Hello there', /too short/],
    ['404. Page not found. The page you are looking for could not be found on this server.', /error/],
    [
      'Sorry, this job posting is no longer available. Please check our other openings and come back soon.',
      /no longer/,
    ],
    ['Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod tempor incididunt ut labore.', /lorem/],
    [
      'Order number: 12345\nThank you for your purchase!\n2 x Coffee beans $18.00\nSubtotal $36.00\nShipping $5.00\nTotal paid $41.00',
      /receipt/,
    ],
    [
      "import fs from 'node:fs';\nconst data = fs.readFileSync('x');\nfunction run() {\n  return data;\n}\nrun();\nexport const x = 1;",
      /source code/,
    ],
    [
      'Open positions\nSoftware Engineer\nBerlin\nData Analyst\nParis\nProduct Manager\nLondon\nAccount Executive\nMadrid\nOffice Manager\nRome\nView all jobs',
      /several jobs/,
    ],
    [
      'Careers at Acme\nJoin our talent community. Our values guide everything. Meet the team and learn about life at Acme.\nSee all open roles in our departments. Sign up for job alerts.',
      /careers/,
    ],
    [
      'The prime minister said on Tuesday that the economy had grown, according to a report. Shares rose sharply in the afternoon, and analysts were pleased with the outcome of the vote.',
      /article|does not|names no job/,
    ],
    [
      'The quick brown fox jumps over the lazy dog, and then it sleeps under the old tree until the morning.',
      /names no job/,
    ],
    [
      'Preheat the oven. Mix the ingredients: two tablespoons of butter, flour, and sugar. Bake for an hour and serve.',
      /./,
    ],
    [
      'Pancakes\n\nRequirements\n- 2 eggs\n- 200 g flour\n- Milk\n\nResponsibilities\n- Mix the flour with the milk\n- Bake until golden\n\nServes 4, with butter.',
      /recipe/,
    ],
    [
      'Elin Example\nSenior Software Engineer\nExperience\nSenior Software Engineer, Fjordpay, 2021 – present\n• Led the migration of 40 services\nSoftware Engineer, Kartverk, 2017 – 2021\nSkills\nGo, Kafka, PostgreSQL\nEducation\nMSc Computer Science',
      /CV/,
    ],
    [
      'What Does a Data Engineer Do?\nIn this guide we look at the job.\nResponsibilities\n- Build pipelines\nSkills required\n- Python and SQL\nThe average salary of a data engineer is $128,000 per year.\nHow to become a data engineer\nLearn SQL. Frequently asked questions',
      /explains an occupation/,
    ],
    [
      'Hi, thanks for applying for the role of Senior Data Analyst. Our team will review your application and contact you. This is an automated message, please do not reply.',
      /about an application/,
    ],
    [
      'Web Development Bootcamp\n12 weeks, online, $4,900\nWhat you’ll learn\n- React\nRequirements\n- A laptop\nGraduates work as software engineers. Enroll now, the next cohort starts in January.',
      /course/,
    ],
  ])('%j is refused', (text, why) => {
    const said = reasons(text);
    expect(said).not.toBe('accepted');
    expect(said).toMatch(why);
  });

  it('refuses what is longer than any posting', () => {
    expect(reasons('a'.repeat(1_000_001))).toMatch(/longer/);
  });
});

describe('what is one', () => {
  it.each([
    'We are hiring a Senior Backend Engineer. Requirements: 4+ years of Python; SQL; Docker.',
    'Barista wanted, part-time, evenings and weekends. Experience with espresso machines. Send your resume to us.',
    'Delivery Driver (Seasonal)\nAnchorage, AK\nPay: $23/hour\nDeliver up to 150 parcels a day. Clean driving record. Drug test required.',
    'Volunteer Trail Steward\nAsheville, North Carolina\nStewards walk their section once a month.\nWhat you need\nA pair of boots\nApply by 03/15/2027 at our web site.',
    'Wir suchen ab sofort eine Fachkraft (m/w/d) für unser Lager in Hamburg. Bewerbung bitte per Mail.',
    'Nous recherchons un développeur pour notre équipe à Lyon. Votre profil : trois ans d’expérience en Java.',
    'Hi! We are nine people in Hamburg who make schedules for zoos. We want a second backend person. You would work with Elixir, mostly from home. We pay 60 to 75 thousand euros. Write to us at jobs@okapi.example.',
  ])('%j is accepted', (text) => {
    expect(reasons(text)).toBe('accepted');
  });
});

describe('what came with a title', () => {
  const typed = (text: string): string => {
    const result = parsePosting({ text }, { title: 'Lock Keeper' });
    return result.ok ? 'accepted' : result.reasons.join(' ');
  };

  it.each([
    ['x', /too short/],
    ['404. Page not found. The page you are looking for does not exist.', /error/],
    ['This job posting is no longer available.', /no longer/],
    ['Lorem ipsum dolor sit amet, consectetur adipiscing elit.', /lorem/],
  ])('%j is refused', (text, why) => {
    expect(typed(text)).toMatch(why);
  });

  it.each([
    '',
    'Keep the lock and its gates.',
    'Keep gates. Patience with ships needed, boat provided.',
    'Requirements\n- Patience',
    '水門を管理する人を募集しています。',
  ])('%j is one', (text) => {
    expect(typed(text)).toBe('accepted');
  });
});
