import { expect, it } from '@jest/globals';
import { parsePosting } from '../index.js';

const HEAD = 'Lock Keeper\nTidewright\nKiel, Germany\n\nAbout us\nTidewright keeps the locks of a harbour.';
const MISSION =
  'Your mission\nThousands of captains trust our locks to bring their ships home, and you keep that trust for years to come.';
const ASKED = 'Requirements\n- Experience with hydraulics\n- German\n\nBenefits\n- Lunch';

function kindOfMission(text: string): string | undefined {
  const result = parsePosting({ text });
  if (!result.ok) throw new Error(result.reasons.join(' '));
  return result.posting.sections.find(({ heading }) => heading === 'Your mission')?.kind;
}

it('takes a mission beside a list of duties for a part of the overview', () => {
  const duties = 'What you will do\n- Open the locks\n- Close the locks\n- Write down who came through';
  expect(kindOfMission([HEAD, MISSION, duties, ASKED].join('\n\n'))).toBe('overview');
});

it('takes a mission for the duties where nothing else tells of them', () => {
  expect(kindOfMission([HEAD, MISSION, ASKED].join('\n\n'))).toBe('responsibilities');
});
