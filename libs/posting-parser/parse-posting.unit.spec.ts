import { describe, expect, it } from '@jest/globals';
import { parsedPosting } from '#libs/contracts';
import { parsePosting } from './index.js';

const now = new Date('2026-10-01T09:00:00Z');

const INTERNSHIP = `Software Engineering Intern (Summer 2027)
Harborlight Robotics
Location: Boston, MA or Pittsburgh, PA (hybrid)
Employment type: Internship
Department: Perception
Posted on: September 14, 2026

About Harborlight Robotics
Harborlight Robotics builds inspection robots for ports. We raised $40 million in Series B funding last year.

About the internship
As a Software Engineering Intern you will join our Perception team for a 12-week internship. You will work 40 hours per week, starting June 7, 2027. Interns come to the office three days a week and may work from home on the other days.

What you'll do
• Write C++ and Python code that runs on our robots
• Build dashboards in React to show what the robots see
• Present your results to the whole company

Minimum qualifications
- Currently enrolled in a Bachelor's or Master's degree in Computer Science
- Experience with Python or C++
- Good communication skills, fluent in English

Nice to have
- Go or Rust
- Some exposure to K8s or Postgres

Compensation
The hourly pay for this internship is $38 - $45 per hour. Interns also receive a $2,500 relocation stipend.

How to apply
Applications close on January 15, 2027 at 5:00 PM ET. Apply at https://careers.harborlight.example/jobs/swe-intern?gh_src=x1.

Harborlight Robotics is an equal opportunity employer.`;

describe('an internship as plain text', () => {
  const result = parsePosting({ text: INTERNSHIP }, { now });
  if (!result.ok) throw new Error(result.reasons.join(' '));
  const { posting } = result;

  it('fits the contract', () => {
    expect(parsedPosting.safeParse(posting).error).toBeUndefined();
  });

  it('names the job', () => {
    expect(posting).toMatchObject({
      title: 'Software Engineering Intern',
      company: { name: 'Harborlight Robotics' },
      department: 'Perception',
      seniority: 'intern',
      employmentType: 'internship',
      language: 'en',
      datePosted: '2026-09-14',
      html: null,
    });
  });

  it('says where', () => {
    expect(posting.workplace).toEqual({
      type: 'hybrid',
      policy: 'Interns come to the office three days a week and may work from home on the other days.',
    });
    expect(posting.locations).toEqual([
      { raw: 'Boston, MA', city: 'Boston', region: 'MA', country: 'US', remote: false },
      { raw: 'Pittsburgh, PA (hybrid)', city: 'Pittsburgh', region: 'PA', country: 'US', remote: false },
    ]);
  });

  it('says when', () => {
    expect(posting.duration).toEqual({ value: 12, unit: 'week', hours: 40 });
    expect(posting.startsAt).toEqual({ raw: 'June 7, 2027', date: '2027-06-07', year: 2027 });
    expect(posting.closing).toEqual({
      at: '2027-01-15T17:00:00-05:00',
      grade: 'stated',
      evidence: 'Applications close on January 15, 2027 at 5:00 PM ET.',
    });
  });

  it('says what is paid, and takes neither funding nor stipend for pay', () => {
    expect(posting.salaries).toEqual([
      {
        min: 38,
        max: 45,
        currency: 'USD',
        period: 'hour',
        appliesTo: null,
        evidence: expect.stringContaining('$38 - $45 per hour'),
      },
    ]);
  });

  it('is divided by meaning', () => {
    expect(posting.sections.map(({ kind, heading, items }) => [kind, heading, items.length])).toEqual([
      ['overview', null, 6],
      ['overview', 'About Harborlight Robotics', 1],
      ['overview', 'About the internship', 1],
      ['responsibilities', "What you'll do", 3],
      ['required', 'Minimum qualifications', 3],
      ['preferred', 'Nice to have', 2],
      ['benefits', 'Compensation', 1],
      ['process', 'How to apply', 1],
      ['legal', null, 1],
    ]);
  });

  it('names the skills with their place and whether they are asked for', () => {
    const asked = Object.fromEntries(posting.skills.map((skill) => [skill.name, skill.required]));
    expect(asked).toMatchObject({
      Python: true,
      'C++': true,
      communication: true,
      English: true,
      Go: false,
      Rust: false,
      Kubernetes: false,
      PostgreSQL: false,
      React: null,
    });
    const kubernetes = posting.skills.find((skill) => skill.name === 'Kubernetes');
    expect(kubernetes?.evidence.map(({ start, end }) => posting.text.slice(start, end))).toEqual(['K8s']);
    expect(posting.skills[0]?.name).toMatch(/Python|C\+\+/);
  });

  it('is summed up in its own words', () => {
    expect(posting.summary.by).toBe('extractive');
    expect(posting.summary.text).toContain('you will join our Perception team');
    expect(posting.summary.bullets.length).toBeGreaterThanOrEqual(6);
    for (const { evidence } of posting.summary.bullets) expect(posting.text).toContain(evidence);
  });

  it('links to the application', () => {
    expect(posting.applyUrl).toBe('https://careers.harborlight.example/jobs/swe-intern?gh_src=x1');
  });
});

const FULL_TIME = `<html><head><title>Senior Platform Engineer | Careers at Quillstone</title><script>steal()</script></head><body>
<h1>Senior Platform Engineer (m/f/d) - Req ID: R-20417</h1>
<p>San Francisco, CA &bull; New York, NY &bull; Full-time</p>
<h2>About Quillstone</h2>
<p>Quillstone is a $2 billion company whose ledgers move money for 3,000 banks.</p>
<h2>The role</h2>
<p>We are looking for a Senior Platform Engineer to join our Infrastructure team. This is a hybrid role: you will be in the office at least two days per week.</p>
<p><strong>What you will do:</strong></p>
<ul><li>Run our Kubernetes clusters on AWS</li><li>Design distributed systems in Go and Rust</li></ul>
<p><strong>Requirements</strong></p>
<ul><li>5+ years of experience with Linux &amp; Terraform</li><li>Strong knowledge of PostgreSQL</li></ul>
<h3>Bonus points</h3>
<ul><li>You have used Kafka or Spark</li></ul>
<h2>Pay and benefits</h2>
<p>The base salary range in San Francisco, CA is $185,000 - $230,000 per year.</p>
<p>The base salary range in New York, NY is $176,000 - $218,500 per year.</p>
<p>You also get equity, a 401(k) match of up to $6,000 and a $1,000 home-office stipend.</p>
<p>We anticipate the application window to close on or around March 31, 2027.</p>
<p><a href="/apply/20417">Apply now</a> <a href="javascript:alert(1)">x</a></p>
</body></html>`;

describe('a full-time posting as HTML with two regional ranges', () => {
  const result = parsePosting(
    { html: FULL_TIME },
    { now, zone: 'America/New_York', url: 'https://quillstone.example/jobs/20417' },
  );
  if (!result.ok) throw new Error(result.reasons.join(' '));
  const { posting } = result;

  it('fits the contract', () => {
    expect(parsedPosting.safeParse(posting).error).toBeUndefined();
  });

  it('names the job', () => {
    expect(posting).toMatchObject({
      title: 'Senior Platform Engineer',
      company: { name: 'Quillstone' },
      department: null,
      seniority: 'senior',
      employmentType: 'full-time',
      duration: null,
      startsAt: null,
      datePosted: null,
      language: 'en',
      applyUrl: 'https://quillstone.example/apply/20417',
    });
  });

  it('says where', () => {
    expect(posting.workplace).toEqual({
      type: 'hybrid',
      policy: 'This is a hybrid role: you will be in the office at least two days per week.',
    });
    expect(posting.locations.map(({ city, region, country }) => [city, region, country])).toEqual([
      ['San Francisco', 'CA', 'US'],
      ['New York', 'NY', 'US'],
    ]);
  });

  it('keeps both ranges and whom they are for', () => {
    expect(posting.salaries).toEqual([
      {
        min: 185000,
        max: 230000,
        currency: 'USD',
        period: 'year',
        appliesTo: 'San Francisco, CA',
        evidence: 'The base salary range in San Francisco, CA is $185,000 - $230,000 per year.',
      },
      {
        min: 176000,
        max: 218500,
        currency: 'USD',
        period: 'year',
        appliesTo: 'New York, NY',
        evidence: 'The base salary range in New York, NY is $176,000 - $218,500 per year.',
      },
    ]);
  });

  it('reads the deadline to the end of the day where the caller is', () => {
    expect(posting.closing).toEqual({
      at: '2027-03-31T23:59:59-04:00',
      grade: 'stated',
      evidence: 'We anticipate the application window to close on or around March 31, 2027.',
    });
  });

  it('is divided by meaning', () => {
    expect(posting.sections.map(({ kind, heading }) => [kind, heading])).toEqual([
      ['overview', 'Senior Platform Engineer (m/f/d) - Req ID: R-20417'],
      ['overview', 'About Quillstone'],
      ['overview', 'The role'],
      ['responsibilities', 'What you will do'],
      ['required', 'Requirements'],
      ['preferred', 'Bonus points'],
      ['benefits', 'Pay and benefits'],
      ['process', null],
    ]);
  });

  it('tells required from preferred skills', () => {
    const asked = Object.fromEntries(posting.skills.map((skill) => [skill.name, skill.required]));
    expect(asked).toMatchObject({
      Linux: true,
      Terraform: true,
      PostgreSQL: true,
      'Apache Kafka': false,
      'Apache Spark': false,
      Go: null,
      Rust: null,
      Kubernetes: null,
      'distributed systems': null,
    });
  });

  it('sums up, and shows no script', () => {
    expect(posting.summary.bullets.map(({ evidence }) => evidence)).toContain('Run our Kubernetes clusters on AWS');
    expect(posting.html).toContain('<h2>About Quillstone</h2>');
    expect(`${posting.html}${posting.text}`).not.toMatch(/script|steal|alert/);
  });
});

describe('short and foreign postings', () => {
  it('accepts four lines', () => {
    const text = `We are hiring a Senior Data Engineer to own our event pipelines. You will build Spark jobs and
model data in Snowflake, working with analysts every day.

Requirements: 4+ years of Python; strong SQL; experience with Airflow. dbt is a plus.`;
    const result = parsePosting({ text });
    expect(result).toMatchObject({
      ok: true,
      posting: { title: 'Senior Data Engineer', company: null, seniority: 'senior' },
    });
    if (!result.ok) return;
    expect(result.posting.sections.map(({ kind, items }) => [kind, items.length])).toEqual([
      ['overview', 1],
      ['responsibilities', 1],
      ['required', 3],
      ['preferred', 1],
    ]);
    const names = result.posting.skills.map(({ name }) => name);
    expect(names).toEqual(
      expect.arrayContaining(['Python', 'SQL', 'Apache Airflow', 'dbt', 'Apache Spark', 'Snowflake']),
    );
  });

  it('accepts a handwritten advert', () => {
    const text =
      'Line cook wanted at Blue Door Diner. Part-time, 20 hours per week, $18/hr. Apply by March 3, call 555-0100.';
    const result = parsePosting({ text }, { now });
    expect(result).toMatchObject({
      ok: true,
      posting: {
        employmentType: 'part-time',
        salaries: [{ min: 18, max: 18, currency: 'USD', period: 'hour' }],
        closing: { at: '2027-03-03T23:59:59Z', grade: 'stated' },
      },
    });
  });

  it('reads German', () => {
    const text = `Softwareentwickler (m/w/d) in Vollzeit
Standort: München, Deutschland

Deine Aufgaben
• Du entwickelst Dienste in Java und Kotlin
Dein Profil
• Erfahrung mit Spring Boot
• Sehr gute Deutschkenntnisse
Das bieten wir
• 65.000 € – 78.000 € brutto pro Jahr
Bewerbungsfrist: 31.01.2027`;
    const result = parsePosting({ text }, { zone: 'Europe/Berlin' });
    expect(result).toMatchObject({
      ok: true,
      posting: {
        title: 'Softwareentwickler',
        employmentType: 'full-time',
        language: 'de',
        locations: [{ city: 'Munich', country: 'DE' }],
        salaries: [{ min: 65000, max: 78000, currency: 'EUR', period: 'year' }],
        closing: { at: '2027-01-31T23:59:59+01:00' },
      },
    });
    if (!result.ok) return;
    expect(result.posting.sections.map(({ kind }) => kind)).toEqual([
      'overview',
      'responsibilities',
      'required',
      'benefits',
      'process',
    ]);
  });
});
