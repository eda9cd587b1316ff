import { describe, expect, it } from '@jest/globals';
import { parsePosting } from '../index.js';

const HEAD = 'Harbour Planner\nTidewright\nKiel, Germany\n\nAbout Tidewright\nTidewright plans the berths of ports.';

function skills(required: string): string[] {
  const result = parsePosting({ text: `${HEAD}\n\nRequirements\n${required}\n\nBenefits\n- Lunch` });
  if (!result.ok) throw new Error(result.reasons.join(' '));
  return result.posting.skills.map(({ name }) => name);
}

describe('terms of the field in what is asked for', () => {
  it.each([
    ['- Experience with berth allocation and mooring analysis', ['berth allocation', 'mooring analysis']],
    ['- Three years of experience operating crane booking programs', ['crane booking']],
    ['- Experience building, testing and maintaining lock controls', ['lock controls']],
    ['- Solid knowledge of modern tide forecasting techniques', ['tide forecasting']],
    ['- Strong dredging planning, quay surveying or hull inspection experience', ['quay surveying', 'hull inspection']],
    ['- Familiarity with practices such as bunkering, lashing and ballast exchange', ['lashing', 'ballast exchange']],
    ['- Confident with quay segmentation, Splunk and berth handling', ['quay segmentation', 'berth handling']],
    ['- Harbour pilotage', ['Harbour pilotage']],
    ['- Present your results to the harbour office (German and English)', ['German', 'English']],
    ['- Experience with IT infrastructure', ['IT infrastructure']],
    ['- Food hygiene\n- Stock rotation', ['Food hygiene', 'Stock rotation']],
    ['- Valid crane operator license', ['crane operator license']],
    ['- Care of Tides together with berth allocation experience', ['berth allocation']],
    ['- Five years building and shipping lock controls', ['lock controls']],
    ['- Experience working within a similar Tide Prevention role', ['Tide Prevention']],
    ['- Experience with locks, such as QuayAuth, lockkeys, KRX2 and sluices', ['QuayAuth', 'lockkeys', 'KRX2']],
    ['- Experience working on berth planning', ['berth planning']],
    ['- Strong background in quay engineering (QRM/BAX)', ['QRM', 'BAX']],
    ['- You understand lashing, mooring analysis and ballast exchange', ['lashing', 'ballast exchange']],
    ['- Knowledge of standard operating procedures', ['standard operating procedures']],
    ['- Fluency in a dynamic programming language', ['dynamic programming language']],
    ['- Experience with access control, key management and ballast exchange', ['key management']],
    ['- Excellent communication, interpersonal, and leadership skills', ['communication', 'leadership']],
    ['- Strong Collaboration & Communication: work with captains', ['collaboration', 'communication']],
    ['- Quay patrol or berth allocation team experience', ['berth allocation']],
    [
      '- Partnering with captains to support berth generation, focused on quay security',
      ['berth generation', 'quay security'],
    ],
    ['- You have run berths, QRM and quay scheduling on your own', ['QRM', 'quay scheduling']],
  ])('%s', (line, names) => {
    expect(skills(line)).toEqual(expect.arrayContaining(names));
  });

  it.each([
    '- Ability to lift up to 20 kg',
    '- Experience working with people and their needs in a changing environment',
    '- You write clearly, think ahead and enjoy the sea',
    '- Experience in a fast-paced team of a growing company',
    '- Comfortable with incomplete information and repainting as the harbour shifts',
    '- Interest in furthering this knowledge, currently pursuing',
    '- Experience shaping direction and exploring problem spaces',
    '- Experience in communicating them, MUST KNOW',
    '- Representing the harbour, surfacing findings, reduces friction, always looking for ballast findings',
    '- Work from 6PM to 6AM at a business/large-scale infrastructure',
    '- Please note: subject to checks (PAYE, 1.3MB)',
    '- Proven success in lively discussions with CFOs, CAOs, VPs',
    '- Experience of life between harbours in a helpful manner',
    '- Erfahrung mit Menschen und ihren Fragen rundet dein Profil ab',
  ])('nothing in "%s"', (line) => {
    expect(skills(`- SQL\n${line}`).filter((name) => !/SQL|communication|adaptability/.test(name))).toEqual([]);
  });

  it.each([
    'Sunday mornings',
    'Weekend availability',
    'Tidy appearance',
    'Rubber boots',
    'Immediate start',
    'Lifting 30 kg',
    'Own boat and insurance',
    'Three written references',
    'Quay work ethic',
    'Green card',
    'GCSEs',
    'Over 21s',
    'M-F',
    'UTC-3 to UTC+2',
    'P60',
    'W2',
    'Three consecutive days off',
    'Crew meals',
    '700k annual quota',
    'Abgeschlossene Lehre als Matrose',
    'Freude am Hafenleben',
    'Deux ans de mer',
    'mindestens C1',
  ])('nothing in the short item "%s"', (item) => {
    expect(skills(`- SQL\n- ${item}`)).toEqual(['SQL']);
  });

  it.each([
    ['Bereitschaft zur Nachtfahrt', []],
    ['Erfahrung als Matrose', []],
    ['Abgeschlossenes Studium', []],
    ['Hohe Belastbarkeit', ['adaptability']],
    ['Hydraulik, Pneumatik', ['Hydraulik', 'Pneumatik']],
    ['CNC-Drehen', ['CNC-Drehen']],
  ])('of the German item "%s"', (item, names) => {
    const text = `Matrose\nTidewright GmbH\nKiel, Deutschland\n\nÜber uns\nWir sind ein Team im Hafen und wir planen die Liegeplätze für die Schiffe, die bei uns auf dem Meer sind.\n\nDein Profil\n- SQL\n- ${item}\n\nWir bieten\n- Mittagessen`;
    const result = parsePosting({ text });
    const found = result.ok ? result.posting.skills.map(({ name }) => name) : [];
    expect(found.sort()).toEqual(['SQL', ...names].sort());
  });

  it('stand behind those that are asked for by name', () => {
    const found = skills('- You partner with captains on quay security\n- Experience with berth allocation\n- SQL');
    expect(found).toEqual(['SQL', 'berth allocation', 'quay security']);
  });

  it('are no headings among bulleted items', () => {
    expect(skills('- Experience with berth allocation\nMooring Demands\n- Lifting of 20 kg')).not.toContain(
      'Mooring Demands',
    );
  });

  it('stand in a list that a sentence asks for', () => {
    const result = parsePosting({
      text: `${HEAD}\nYou have notable skills in one or more of the following:\n• Kubernetes\n• SQL\n\nBenefits\n- Lunch`,
    });
    expect(result.ok && result.posting.skills.filter(({ required }) => required).map(({ name }) => name)).toEqual([
      'Kubernetes',
      'SQL',
    ]);
  });
});
