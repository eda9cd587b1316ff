import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startSmtp, type TestSmtp } from '#libs/testing';
import { createTransport } from 'nodemailer';

describe('the SMTP server of the tests', () => {
  let smtp: TestSmtp;
  beforeAll(async () => (smtp = await startSmtp()));
  afterAll(() => smtp.stop());

  const send = (subject: string): Promise<unknown> =>
    createTransport(smtp.url).sendMail({ from: 'a@example.org', to: 'b@example.org', subject, text: 'Grüße' });

  it('hands over a mail that comes later, and one that came before', async () => {
    const waiting = smtp.waitForMail(({ subject }) => subject === 'Später');
    await send('Später');
    const mail = await waiting;
    expect(mail.text?.trim()).toBe('Grüße');
    await expect(smtp.waitForMail(({ subject }) => subject === 'Später')).resolves.toBe(mail);
  });

  it('says what did come when the expected one did not', async () => {
    await send('Another');
    await expect(smtp.waitForMail(() => false, 1)).rejects.toThrow(/no such mail within 1 ms.*Another/);
  });

  it('refuses when told', async () => {
    smtp.refuse({ code: 450, message: 'try later' });
    await expect(send('Refused')).rejects.toThrow('try later');
    smtp.refuse();
    await send('Taken again');
    expect(smtp.mails.map(({ subject }) => subject)).toContain('Taken again');
  });
});
