import { describe, expect, it } from '@jest/globals';
import { one, read } from './sources.harness.js';

describe('personio', () => {
  const position = `<position><id>9</id><office>Leeds, United Kingdom</office><additionalOffices><office>York, United Kingdom</office></additionalOffices>
    <name>Lock Keeper (m/f/d)</name><subcompany>Brackwater &amp; Sons</subcompany><employmentType>permanent</employmentType><schedule>part-time</schedule>
    <jobDescriptions><jobDescription><name>Tasks</name><value><![CDATA[<ul><li>Mend</li></ul>]]></value></jobDescription></jobDescriptions>
    <createdAt>2026-08-15T08:00:00+0200</createdAt></position>`;
  it('reads offices, schedule and descriptions', () => {
    expect(
      one('personio', `<workzag-jobs>${position}</workzag-jobs>`, { url: 'https://brack.jobs.example/xml' }),
    ).toMatchObject({
      ...{
        title: 'Lock Keeper (m/f/d)',
        company: { name: 'Brackwater & Sons' },
        employmentType: 'part-time',
        datePosted: '2026-08-15',
      },
      ...{ url: 'https://brack.jobs.example/job/9', body: { html: '<h3>Tasks</h3>\n<ul><li>Mend</li></ul>' } },
      locations: [{ city: 'Leeds', country: 'GB' }, { city: 'York' }],
    });
  });
  it('an employer without openings is no error; a feed cut off is not everything', () => {
    expect(read('personio', '<workzag-jobs></workzag-jobs>')).toMatchObject({ listed: 0, complete: true });
    expect(read('personio', `<workzag-jobs>${position}<position><id>10</id>`)).toMatchObject({
      listed: 2,
      complete: false,
      problems: [{ code: 'no-title' }],
    });
  });
});
