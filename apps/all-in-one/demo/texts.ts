import { DateTime } from 'luxon';
import type { DemoRole } from './roles.js';

const bullets = (items: string[], mark: string): string => items.map((item) => `${mark} ${item}`).join('\n');

function deadline({ closes }: DemoRole, now: DateTime): string {
  if (closes === undefined) return '';
  if (closes === 'rolling') return 'Applications are reviewed on a rolling basis.';
  return `Apply by ${now.plus({ days: closes }).setLocale('en-US').toFormat('MMMM d, yyyy')}, 11:59 PM UTC.`;
}

/** Headings on lines of their own, bullets below: what most career pages give. */
const plain = (role: DemoRole, now: DateTime): string => `${role.title}
Company: ${role.company}
Location: ${role.place}
Employment type: ${role.type}

About us
${role.company} ${role.about}.

What you will do
${bullets(role.duties, '•')}

What you bring
${bullets(role.must, '•')}

Nice to have
${bullets(role.nice, '•')}
${role.pay ? `\nCompensation\nThe pay for this position is ${role.pay}.\n` : ''}
How to apply
${deadline(role, now)}`;

/** Markdown, as pasted from a document. */
const markdown = (role: DemoRole, now: DateTime): string => `# ${role.title}

**Company:** ${role.company}
**Where:** ${role.place}
**Type:** ${role.type}
${role.pay ? `**Salary:** ${role.pay}\n` : ''}
## The company
${role.company} ${role.about}.

## Responsibilities
${bullets(role.duties, '-')}

## Requirements
${bullets(role.must, '-')}

## Bonus points
${bullets(role.nice, '-')}

${deadline(role, now)}`;

/** Sentences instead of lists. */
const prose = (
  role: DemoRole,
  now: DateTime,
): string => `${role.company} is hiring a ${role.title} (${role.type}) in ${role.place}.

${role.company} ${role.about}. In this role you will ${role.duties.map(lower).join('; ')}.

Requirements: ${role.must.join('; ')}.

It helps if you also bring: ${role.nice.join('; ')}.
${role.pay ? `\nWe pay ${role.pay}.\n` : ''}
${deadline(role, now)}`;

const list = (items: string[]): string => `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;

const html = (role: DemoRole, now: DateTime): string =>
  `<h1>${role.title}</h1><p><b>Company:</b> ${role.company.replace('&', '&amp;')}<br><b>Location:</b> ${role.place}<br><b>Employment type:</b> ${role.type}</p>
<h2>About us</h2><p>${role.company.replace('&', '&amp;')} ${role.about}.</p><h2>Responsibilities</h2>${list(role.duties)}<h2>Requirements</h2>${list(role.must)}
<h2>Preferred</h2>${list(role.nice)}${role.pay ? `<h2>Pay</h2><p>${role.pay}</p>` : ''}<p>${deadline(role, now)}</p>`;

const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** The same role in one of four shapes, by its number. */
export function demoSubmission(role: DemoRole, number: number, now: DateTime): { text: string } | { html: string } {
  const shapes = [plain, markdown, prose] as const;
  if (number % 4 === 3) return { html: html(role, now) };
  return { text: (shapes[number % 4] ?? plain)(role, now) };
}
