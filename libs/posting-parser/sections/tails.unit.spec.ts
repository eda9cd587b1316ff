import { expect, it } from '@jest/globals';
import { parsePosting } from '../index.js';

function sectionsOf(...parts: string[]): Record<string, string> {
  const head = 'Lock Keeper\nTidewright\nKiel, Germany\n\nResponsibilities\n- Open the locks\n- Close the locks';
  const result = parsePosting({ text: [head, 'Requirements\n- Hydraulics\n- German', ...parts].join('\n\n') });
  if (!result.ok) throw new Error(result.reasons.join(' '));
  const { sections } = result.posting;
  return Object.fromEntries(sections.map(({ kind, items }) => [kind, items.join('\n')]));
}

it('finds fairness at the end of paragraphs of benefits, above a note on them', () => {
  const sections = sectionsOf(
    'What’s in it for you',
    'Rest well – thirty days of holidays and a pension, and the harbour pays for your way to work.',
    'Stay healthy – a gym in the lock house, and health insurance for you and your family from the first day.',
    'Tidewright is committed to fostering a fair and equal environment, and a diverse and inclusive workplace.',
    '* These benefits may be adjusted and do not apply to internships.',
  );
  expect(sections['legal']).toMatch(/^Tidewright is committed/);
  expect(sections['benefits']).not.toContain('committed');
});

it('finds the company again behind the small print', () => {
  const sections = sectionsOf(
    'Tidewright is an equal opportunity employer and does not discriminate against anybody.',
    "Tidewright's mission is to bring every ship home, and to keep the locks of the harbour open.",
  );
  expect(sections['legal']).toMatch(/^Tidewright is an equal/);
  expect(sections['overview']).toContain('mission');
});

it('finds what is paid behind a list of what is asked for', () => {
  const sections = sectionsOf(
    'Below is the annual On Target Compensation (OTE) range for candidates in Kiel. Your actual OTE will depend on what you know.',
  );
  expect(sections['benefits']).toMatch(/^Below is the annual/);
});

it('finds a stage of the interviews behind what is told of the company', () => {
  const sections = sectionsOf(
    'About Tidewright',
    'Tidewright keeps the locks of a harbour, and has done so since the first ships came through.',
    'Please note that applicants who progress to the offer stage of the interviews may be asked to come to Kiel.',
  );
  expect(sections['process']).toMatch(/^Please note/);
});
