import { expect, it } from '@jest/globals';
import { one, place, read } from './sources.harness.js';

it('smartrecruiters: title is `name`, countries are small letters, a page is not everything', () => {
  const item = {
    ...{ id: '74', name: 'Lock Keeper', refNumber: 'R-2', company: { identifier: 'Brack', name: 'Brackwater' } },
    location: { city: 'Munich', country: 'de', remote: true, fullLocation: 'Munich, , Germany' },
    typeOfEmployment: { id: 'permanent', label: 'Part-time' },
  };
  const page = read('smartrecruiters', { offset: 0, totalFound: 3, content: [item] });
  expect(page).toMatchObject({ complete: false, listed: 1 });
  expect(page.postings[0]).toMatchObject({
    ...{ title: 'Lock Keeper', requisitionId: 'R-2', employmentType: 'part-time', workplace: 'remote' },
    ...{
      url: 'https://jobs.smartrecruiters.com/Brack/74',
      locations: [place('Munich, Germany', 'Munich', null, 'DE', true)],
    },
  });
  const jobAd = {
    sections: { jobDescription: { title: 'Job', text: '<p>Mend</p>' }, qualifications: { title: 'You', text: '' } },
  };
  expect(one('smartrecruiters', { ...item, jobAd }).body).toEqual({ html: '<h3>Job</h3>\n<p>Mend</p>' });
});
