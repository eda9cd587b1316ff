import { describe, expect, it } from '@jest/globals';
import type { ParsedPosting } from '#libs/contracts';
import { parsePosting } from '../index.js';

const HEAD =
  'Harbour Systems Engineer\nTidewright\nKiel, Germany\n\nAbout Tidewright\nTidewright runs ports with Tidewright.';

function parse(required: string, before = ''): ParsedPosting {
  const result = parsePosting({ text: `${HEAD}\n${before}\n\nRequirements\n${required}\n\nBenefits\n- Lunch` });
  if (!result.ok) throw new Error(result.reasons.join(' '));
  return result.posting;
}

const skills = (required: string, before?: string): string[] => parse(required, before).skills.map(({ name }) => name);

describe('names in lists of what is asked for', () => {
  it.each([
    [
      '- Practical work with crane control (e.g. Kranwerk, Hafenix, QUAY-9, or comparable)',
      ['Kranwerk', 'Hafenix', 'QUAY-9'],
    ],
    ['- Experience with log tools such as Splunk, Tidelog and Buoyscan', ['Tidelog', 'Buoyscan']],
    ['- Hands-on experience with Kelpgrid or similar schedulers', ['Kelpgrid']],
    ['- Fundierte Kenntnisse in Netzen (z. B. KRX7, BerthNet)', ['KRX7', 'BerthNet']],
    [
      '- Du bringst Erfahrung in Schleusensteuerung und Deichverteidigung mit',
      ['Schleusensteuerung', 'Deichverteidigung'],
    ],
    ['- Deine Kenntnisse in KRX-Prozessen und SQL sind fundiert', ['KRX']],
    ['- Work with tables (pandas, kelparray)', ['pandas', 'kelparray']],
    ['- Experience with pandas, kelparray and Buoyview', ['pandas', 'kelparray', 'Buoyview']],
    ['- Gute Kenntnisse in Hydraulik und Pneumatik', ['Hydraulik', 'Pneumatik']],
    ['- You hold a KRMarine or a Berth Registration including a Licence of Pilots', ['KRMarine']],
    ['- Strong fundamentals: ISO 27001, berth planning, mooring rules', ['berth planning', 'mooring rules']],
  ])('%s', (line, names) => {
    expect(skills(line)).toEqual(expect.arrayContaining(names));
  });

  it('are no words that stand in brackets behind a law or an office, nor what says how something is', () => {
    const found = skills(
      '- Subject to the Pilots Act 1974 (Exceptions) Order\n- Work in our office (Holtenau)\n- You meet the following Physical, Cognitive and AI-driven\n- SQL',
    );
    expect(found.filter((name) => /Exceptions|Holtenau|Physical|Cognitive|AI-/.test(name))).toEqual([]);
  });

  it('are neither subjects and levels of people nor kinds of business', () => {
    const found = skills('- Degree in a STEM field or MINT-Studium\n- Senior level (IC4)\n- Experience in B2B and SQL');
    expect(found).toContain('SQL');
    expect(found.filter((name) => /STEM|MINT|IC4|B2B/.test(name))).toEqual([]);
  });

  it('are neither days nor money', () => {
    const found = skills('- Available from June 7 or June 14\n- Closing 100k ACV deals\n- OTE CHF 180,000\n- SQL');
    expect(found).toContain('SQL');
    expect(found.filter((name) => /June|100k|OTE/.test(name))).toEqual([]);
  });

  it('are neither departments nor marks of a board', () => {
    const found = skills('- Work cross-functionally with Legal, Quayside, and Finance teams\n- SQL\n- #LI-Harbour');
    expect(found).toContain('SQL');
    expect(found.filter((name) => /Legal|Quayside|LI-/.test(name))).toEqual([]);
  });
});

describe('soft skills in other words', () => {
  it.each([
    ['- Teamwork', 'teamwork'],
    ['- You work well in a small team', 'teamwork'],
    ['- Du arbeitest gerne im Team', 'teamwork'],
    ['- Esprit d’équipe', 'teamwork'],
    ['- Good interpersonal skills', 'communication'],
    ['- Strong communications skills', 'communication'],
    ['- Excellent verbal and written skills', 'communication'],
    ['- Strong analytical and investigation skills', 'analytical thinking'],
    ['- Organizational and planning skills', 'organization'],
    ['- You are a continuous learner', 'willingness to learn'],
    ['- An eye for detail', 'attention to detail'],
    ['- Selbstständige Arbeitsweise', 'work independently'],
  ])('%s → %s', (line, name) => {
    const skill = parse(`- SQL\n${line}`).skills.find((one) => one.name === name);
    expect(skill).toMatchObject({ kind: 'soft', required: true });
  });

  it('are none where the employer has a team', () => {
    expect(skills('- SQL', 'You join a small team at our port. You work in the Lock team.')).not.toContain('teamwork');
  });
});

describe('the order of skills', () => {
  it('has what is required first, also at the end of a long list', () => {
    const duties =
      'Responsibilities\n- Run Kafka, Redis, Jenkins, Ansible, Docker and Kafka again\n- More Kafka and Redis';
    const asked = [
      'Python',
      'SQL',
      'Terraform',
      'Prometheus',
      'Grafana',
      'Linux',
      'Bash',
      'Splunk',
      'Helm',
      'Kubernetes',
    ];
    const found = skills(`- Experience with ${asked.join(', ')}`, duties);
    expect(found.slice(0, asked.length).sort()).toEqual([...asked].sort());
  });

  it('has each of several parted by slashes', () => {
    expect(skills('- Run web servers such as Apache/Zephyrline/QRM')).toEqual(
      expect.arrayContaining(['Zephyrline', 'QRM']),
    );
  });

  it('goes on behind a bracket within a list', () => {
    expect(skills('- Experience with clouds (AWS, Azure), Kubernetes, Zephyrline')).toContain('Zephyrline');
  });

  it.each(['AWS Transit Gateway', 'Azure Service Fabric', 'Cisco ASA'])('has %s before who makes it', (name) => {
    const found = skills(`- Experience with ${name} and SQL`);
    expect(found).toContain(name);
    expect(found.indexOf(name)).toBeLessThan(found.indexOf(name.slice(0, name.indexOf(' '))));
  });

  it('has names before the subjects of a degree', () => {
    const found = skills(
      '- Bachelor’s degree in computer science or information systems\n- Experience with Linux, SQL and observability',
    );
    expect(found.indexOf('observability')).toBeLessThan(found.indexOf('computer science'));
  });
});

describe('the name of the employer', () => {
  it('is none where it is the first word of it', () => {
    const result = parsePosting({
      text: 'Data Engineer at KRX Harbours\nRemote\n\nAbout KRX Harbours\nWe plan ports.\n\nRequirements\n- SQL\n- Experience with Python, as development at KRX is in Python',
    });
    expect(result.ok && result.posting.skills.map(({ name }) => name)).not.toContain('KRX');
  });

  it('is a skill only where a requirement asks for it', () => {
    const result = (line: string) =>
      parsePosting({
        text: `Data Engineer at Grafana\nRemote\n\nAbout Grafana\nGrafana makes dashboards. Grafana is used a lot.\n\nRequirements\n- SQL\n${line}`,
      });
    const names = (line: string): string[] => {
      const parsed = result(line);
      return parsed.ok ? parsed.posting.skills.map(({ name }) => name) : [];
    };
    expect(names('- Knowledge of Grafana is a plus')).not.toContain('Grafana');
    expect(names('- Patience')).not.toContain('Grafana');
    expect(names('- Experience with Grafana')).toContain('Grafana');
  });
});
