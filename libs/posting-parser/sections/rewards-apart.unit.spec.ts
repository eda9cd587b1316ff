import { describe, expect, it } from '@jest/globals';
import { readDocument } from '../text/read-document.js';
import { findSections } from './find-sections.js';
import { saysHowToApply } from './sentence-kind.js';

const HEAD =
  'Lamp Keeper\nQuillmark Lights\n\nWhat you will do\n- Trim the wicks every night\n- Polish the lenses\n\n' +
  'Requirements\n- Two years of experience with lamps\n- Knowledge of knots\n\n';

function kindOf(words: string, text: string): string | undefined {
  return findSections(readDocument({ text: HEAD + text })).find(({ items }) =>
    items.some((item) => item.text.startsWith(words)),
  )?.kind;
}

describe('what one gets under a heading of the employer', () => {
  const LIFE =
    'Who we are\n- We value quiet evenings over busy mornings\n- We offer full dental coverage to every keeper\n' +
    '- We provide generous equity and a pension to all of us\n- We live on nine islands along the coast\n' +
    '- Twice a year we get together for a company retreat on the mainland\n';

  it('is told apart, with the items between and what goes on with it', () => {
    expect(kindOf('We value quiet', LIFE)).toBe('overview');
    expect(kindOf('We offer full', LIFE)).toBe('benefits');
    expect(kindOf('We live on nine', LIFE)).toBe('benefits');
    expect(kindOf('Twice a year', LIFE)).toBe('benefits');
  });

  it('stays where the posting has benefits of its own', () => {
    expect(kindOf('We offer full', `${LIFE}\nBenefits\n- A cottage\n- Free oil\n`)).toBe('overview');
  });

  it('is told apart in a paragraph, sentence by sentence', () => {
    const life =
      'Who we are\nWe are a crew of singers, cooks and swimmers. We offer great salaries and unlimited vacation to all. ' +
      'Our office is in the old harbour.\n';
    expect(kindOf('We are a crew', life)).toBe('overview');
    expect(kindOf('We offer great', life)).toBe('benefits');
    expect(kindOf('Our office', life)).toBe('overview');
  });
});

describe('pay and ways to apply among what is told of the job', () => {
  const role = (line: string): string =>
    `About the role\nOur northern towers have burned for a hundred winters and need a keeper.\n${line}\n\nBenefits\n- A cottage\n- Oil\n`;

  it.each([
    ['The estimated hourly rate for this position is between $20 and $30 per hour.', 'benefits'],
    ['This role is eligible for life insurance and parental leave after a winter.', 'benefits'],
    ['To submit your application, send a resume and a drawing of a lamp to the harbour.', 'process'],
    ['Keepers and other employees in Norway (any island): EUR 60,000 - 75,000', 'benefits'],
    ['You will report to the harbour master and meet the crew once a month.', 'overview'],
  ])('%s', (line, kind) => {
    expect(kindOf(line.slice(0, 25), role(line))).toBe(kind);
  });
});

it('pay takes no sentence with it that is of the work', () => {
  const text =
    'About the role\nThe base salary range is $100,000 - $120,000 a year. Our crew uses ropes and oil to run the towers.\n';
  expect(kindOf('The base salary', text)).toBe('benefits');
  expect(kindOf('Our crew', text)).toBe('overview');
});

it.each([
  'We offer insurance companies the tools they need to price risk in the modern world.',
  'You will enjoy building our health insurance marketplace with a crew of nine.',
])('what the employer makes is no reward: %s', (sentence) => {
  expect(kindOf(sentence.slice(0, 20), `About us\n${sentence}\n`)).toBe('overview');
});

it.each([
  'Skip writing cover letters and draw us a lamp.',
  'Tell us of a lamp you love, your desired salary and your earliest possible start date.',
  'Dann melde dich bei mir, der Wärterin im Hafen.',
  'Oder bewerbe dich jetzt über unser Formular.',
])('how to apply: %s', (sentence) => expect(saysHowToApply(sentence)).toBe(true));
