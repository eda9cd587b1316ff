import { describe, expect, it } from '@jest/globals';
import { parsePosting } from '../index.js';

const HEAD = 'Platform Engineer\nQuillstack · Remote (US)\n\nAbout Quillstack\n';

function skills(about: string, required: string): string[] {
  const result = parsePosting({
    text: `${HEAD}${about}\n\nWhat you bring\n${required}\n\nNice to have\n- Experience with eBPF`,
  });
  if (!result.ok) throw new Error(result.reasons.join(' '));
  return result.posting.skills.map(({ name }) => name);
}

describe('skills that are asked for', () => {
  it('come before those that are only welcome', () => {
    const found = skills('Quillstack is the writing tool of lawyers.', '- Deep knowledge of Kubernetes\n- Terraform');
    expect(found.slice(0, 2).sort()).toEqual(['Kubernetes', 'Terraform']);
    expect(found.indexOf('eBPF')).toBeGreaterThan(1);
  });

  it('are not what everybody there talks with, nor a round of funding', () => {
    const about = 'We raised $80M in Series C funding. We use Slack to talk and Notion to write.';
    const found = skills(about, '- Deep knowledge of Kubernetes');
    expect(found).toContain('Kubernetes');
    expect(found).not.toEqual(expect.arrayContaining([expect.stringMatching(/^(?:C|Slack|Notion)$/)]));
    expect(skills('', '- You run our Slack and Notion workspaces; experience with Slack is required')).toContain(
      'Slack',
    );
  });

  it('are only welcome where the words say so', () => {
    const result = parsePosting({
      text: `${HEAD}We make pens.\n\nRequirements: Kubernetes; Spanish or willingness to learn it.\n\nIt helps if you also bring: Terraform; PostgreSQL.`,
    });
    if (!result.ok) throw new Error(result.reasons.join(' '));
    const required = Object.fromEntries(result.posting.skills.map((skill) => [skill.name, skill.required]));
    expect(required).toMatchObject({ Kubernetes: true, Spanish: false, Terraform: false, PostgreSQL: false });
  });

  it.each([
    'No Java experience needed, we teach you',
    'You do not need to know Java',
    'We don’t expect any knowledge of Java',
    'No prior Java knowledge required',
  ])('are not what nobody needs: %s', (line) => {
    const found = skills('', `- Deep knowledge of Kubernetes\n- ${line}`);
    expect(found).toContain('Kubernetes');
    expect(found).not.toContain('Java');
  });

  it('are what is needed beside it', () => {
    expect(skills('', '- No degree needed, but Java is\n- There is no Python yet, so you bring it')).toEqual(
      expect.arrayContaining(['Java', 'Python']),
    );
  });

  it('are no words of every day, no places and no marks of a title', () => {
    const found = skills(
      '',
      '- Security engineers who keep systems secure\n- Kubernetes (m/w/d)\n- Work in Ann Arbor, MI',
    );
    expect(found.filter((name) => /^(?:security|engineers|systems|secure|MI|m\/w\/d)$/i.test(name))).toEqual([]);
  });
});
