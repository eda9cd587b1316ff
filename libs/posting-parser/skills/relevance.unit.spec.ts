import { describe, expect, it } from '@jest/globals';
import { parsePosting } from '../index.js';

function skills(title: string, body: string): string[] {
  const result = parsePosting({ text: `${title}\nTidewright\nKiel, Germany\n\n${body}\n\nBenefits\n- Lunch` });
  if (!result.ok) throw new Error(result.reasons.join(' '));
  return result.posting.skills.map(({ name }) => name);
}
const required = (...items: string[]): string => `Requirements\n${items.map((item) => `- ${item}`).join('\n')}`;

describe('the order of skills', () => {
  it('has what the title names among what is required', () => {
    const body = `Responsibilities\n- Do incident response\n\n${required('SQL', 'Teamwork', 'Experience with berth planning')}`;
    expect(skills('Engineer, Incident Response', body).indexOf('incident response')).toBeLessThan(2);
  });

  it('has the first examples of a list before those that may stand in for them', () => {
    const found = skills(
      'Engineer',
      required('Databases such as PostgreSQL, MySQL, Redis, MongoDB, Cassandra or SQLite', 'Kafka'),
    );
    expect(found.indexOf('Apache Kafka')).toBeLessThan(found.indexOf('SQLite'));
    expect(found.indexOf('PostgreSQL')).toBeLessThan(found.indexOf('SQLite'));
  });

  it('has the first subject of a degree before what is only welcome, and the others behind it', () => {
    const body = `${required('Bachelor’s degree in statistics, economics or physics')}\n\nNice to have\n- SQL\n- Python`;
    const found = skills('Analyst', body);
    expect(found[0]).toBe('statistics');
    expect(found.indexOf('economics')).toBeGreaterThan(found.indexOf('SQL'));
  });

  it('leaves out parts of longer names, and departments one works with', () => {
    const found = skills(
      'Engineer',
      `${required('Experience with berth planning and tide forecasting')}\n- Partner with Finance and Human Resources`,
    );
    expect(found).toEqual(expect.arrayContaining(['berth planning', 'tide forecasting']));
    expect(found).not.toEqual(expect.arrayContaining([expect.stringMatching(/^(?:finance|human resources)$/)]));
  });

  it('has an abbreviation and what it stands for as one', () => {
    const found = skills('Engineer', required('Experience with quay risk modelling (QRM)', 'You have run QRM before'));
    expect(found).toContain('quay risk modelling');
    expect(found).not.toContain('QRM');
  });

  it('has nothing that only the model knows where nobody asks for it', () => {
    const body = (heading: string) => `${heading}\n- Experience with log analysis\n\n${required('SQL')}`;
    expect(skills('Engineer', body('Responsibilities'))).toContain('log analysis');
    expect(skills('Engineer', body('About us'))).not.toContain('log analysis');
  });
});
