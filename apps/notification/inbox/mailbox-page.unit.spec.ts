import { expect, it } from '@jest/globals';
import { mailboxPage } from './mailbox-page.js';

const page = (sent: boolean): string => mailboxPage([], { sent }).replaceAll(/<[^>]+>/g, ' ');

it('the mailbox says that mail is kept, and how to send it, where no SMTP server is configured', () => {
  expect(page(false)).toMatch(/No SMTP server is configured, so mail is kept here\. Set SMTP_URL/);
  expect(page(false)).toMatch(/No mail yet\. Alerts and reminders appear here/);
});

it('the mailbox says that mail is sent, and promises none, where an SMTP server is configured', () => {
  expect(page(true)).toContain('Mail is sent through the SMTP server that SMTP_URL names.');
  expect(page(true)).not.toMatch(/No SMTP server|appear here/);
});
