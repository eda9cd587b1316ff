/** Written for these tests; the companies do not exist. */
export const INTERNSHIP = `Robotics Software Intern (Summer 2027)
Fennmoor Instruments
Location: Boston, MA (hybrid)
Employment type: Internship
Department: Navigation

About Fennmoor Instruments
Fennmoor Instruments builds boats that map the sea floor without a crew.

About the internship
As a Robotics Software Intern you will join our Navigation team for a 10-week internship. You will work 40 hours per week, starting June 14, 2027.

What you'll do
- Write C++ and Python code that steers survey boats
- Test it on the water with our engineers

Minimum qualifications
- Currently enrolled in a Bachelor's degree in Computer Science
- Experience with Python

Compensation
The hourly pay for this internship is $36 - $44 per hour.

How to apply
Applications close on January 29, 2027 at 5:00 PM ET. Apply at https://careers.fennmoor.example/jobs/robotics-intern.
`;

export const FULL_TIME = `Senior Data Engineer
Company: Tallgrass Ledger
Location: Denver, CO; Chicago, IL
Employment type: Full-time
Requisition ID: TL-7731

About the role
You will own the pipelines that feed every report our customers read.

Responsibilities
- Run Apache Kafka and PostgreSQL for forty teams
- Design data models that outlive us

Requirements
- 5+ years of experience with Python
- Strong knowledge of SQL

Pay
The base salary range in Denver, CO is $140,000 - $172,000 per year.
The base salary range in Chicago, IL is $151,000 - $186,500 per year.

How to apply
Apply at https://jobs.tallgrass.example/7731 before February 26, 2027.
`;

export const RECIPE = `Grandmother's plum cake
Beat four eggs with two hundred grams of sugar until pale. Fold in the flour, spread the dough on a tray
and press the halved plums into it. Bake for forty minutes and eat it warm with whipped cream.
`;
