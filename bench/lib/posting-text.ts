/** A posting of usual length (3 KB) as somebody would paste it. `[<id>]` is where a load generator may put a number. */
export const POSTING_TEXT = `Backend Engineer, Payments Platform [<id>]
Northwind Freight Ltd. · Rotterdam, Netherlands (hybrid, two days a week in the office) · Full-time

About us
Northwind Freight moves containers for eleven thousand small exporters. Our platform books vessels, prices cargo,
clears customs and settles invoices in nineteen currencies. We are two hundred and ten people in three offices, and the
payments team is nine of them.

About the role
You will own the services that take money in and pay carriers out: card and SEPA acquiring, the double-entry ledger and
the daily reconciliation against four banks. You will work with a product manager, a designer and two people of the
treasury desk who use what you build every morning at seven.

What you will do
- Design and run services in TypeScript and Go on PostgreSQL and Kafka, from the first sketch to the pager
- Take the ledger from one region to two without losing a cent or a night's sleep
- Replace the nightly batch reconciliation by one that runs as statements arrive
- Review designs and code of others, and ask for reviews of yours early
- Write down decisions, so that the person after you knows why
- Take part in the on-call rotation, one week in seven, paid

What you bring
- Five years or more of building backend systems that other people depend on
- A relational database you know well: you read query plans and have fixed a lock problem in production
- Experience with event-driven systems: ordering, duplicates, poison messages, replays
- You test what you ship, and you can say what you did not test
- Clear written English; Dutch is welcome and not needed

Nice to have
- Payments, accounting or another field where numbers must add up
- Kubernetes, Terraform, OpenTelemetry
- You have mentored somebody and both of you liked it

What we offer
- EUR 72,000 to EUR 94,000 gross a year, depending on experience, reviewed every January
- 8 % holiday allowance, pension with 6 % employer contribution, 28 days of leave
- A training budget of EUR 2,500 a year and the days to use it
- A laptop of your choice, a travel card, and a bicycle plan
- Relocation support and visa sponsorship for you and your family

How we hire
A call of thirty minutes with the hiring manager, a pairing session of ninety minutes on a small ledger problem, a
conversation about systems you have run, and a lunch with the team. We answer within three working days after each step.

Apply by 15 December 2026 with a CV; a cover letter is not needed. We welcome people of every background, and we will
adjust the process if something about it does not work for you. Questions go to jobs@northwind.example.
`;
