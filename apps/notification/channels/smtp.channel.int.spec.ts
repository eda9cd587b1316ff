import { afterEach, describe, expect, it } from '@jest/globals';
import { freePort } from '#libs/testing';
import type { Logger } from '#libs/platform';
import type { Envelope, SendResult } from './channel.js';
import { CUT, SILENCE, startScriptedSmtp, type Script, type ScriptedSmtp } from './scripted-smtp.harness.js';
import { SmtpChannel } from './smtp.channel.js';

const envelope: Envelope = {
  ...{ deliveryId: 'd', notificationId: 'n', tenantId: 't', ownerId: 'o', correlationId: 'c' },
  ...{ destination: 'a@example.org', title: 'Pilot', body: 'Call them.', link: null },
};
const settings = { from: 'h@example.org', publicUrl: 'http://127.0.0.1:3000' };
const PATIENT_MS = 20_000;
/** What was logged as an error: the setting that is named, and the answer. */
const logged: { setting: string; answer: string }[] = [];
const logger = { error: (fields: (typeof logged)[number]) => void logged.push(fields) } as unknown as Logger;

let smtp: ScriptedSmtp | undefined;
let channel: SmtpChannel | undefined;
afterEach(async () => {
  channel?.close();
  await smtp?.stop();
  [channel, smtp] = [undefined, undefined];
  logged.length = 0;
});

const sendTo = (url: string, to = envelope, ms = PATIENT_MS): Promise<SendResult> => {
  channel ??= new SmtpChannel(url, settings, logger);
  return channel.send(to, { deadline: AbortSignal.timeout(ms), handedOver: () => undefined });
};
const sendBy = async (script: Script, url = (plain: string) => plain): Promise<SendResult> => {
  smtp = await startScriptedSmtp(script);
  return sendTo(url(smtp.url));
};
/** What is kept of an answer is the answer. */
const said = (script: Script): unknown =>
  expect.stringContaining(
    Object.values(script)
      .filter((answer) => typeof answer === 'string')
      .join(),
  );
const loggedIn = (url: string): string => url.replace('smtp://', 'smtp://me:secret@');

describe('what a server answers', () => {
  it('delivered is what it takes', async () => {
    expect(await sendBy({}, loggedIn)).toEqual({ outcome: 'delivered' });
    expect(smtp?.received).toHaveLength(1);
  });

  it.each<[string, Script]>([
    ['the recipient', { RCPT: '550 nobody of that name' }],
    ['a mail before its text', { DATA: '554 nothing from you' }],
    ['a mail for its text', { end: '554 spam' }],
  ])('refused is, for good, %s', async (_, script) => {
    expect(await sendBy(script)).toEqual({ outcome: 'refused', detail: said(script) });
    expect(logged).toEqual([]);
  });

  it.each<[string, Script]>([
    ['the sender', { MAIL: '451 later' }],
    ['the recipient', { RCPT: '450 grey for now' }],
    ['a mail before its text', { DATA: '451 later' }],
    ['a mail after its text', { end: '452 no room' }],
    ['anybody', { greeting: '421 too many of you' }],
    // About us and not about the mail: somebody will mend it.
    ['us', { greeting: '554 no service' }],
  ])('failed is, for now, %s', async (_, script) => {
    expect(await sendBy(script)).toEqual({ outcome: 'failed', detail: said(script) });
    expect(logged).toEqual([]);
  });

  it.each<[string, string, Script]>([
    ['a login', 'SMTP_URL', { AUTH: '535 who are you' }],
    ['a sender', 'MAIL_FROM', { MAIL: '553 5.7.1 sender not owned' }],
    ['a client', 'MAIL_FROM', { MAIL: '550 5.7.1 relaying denied' }],
    ['a connection in plain text', 'SMTP_URL', { MAIL: '530 5.7.0 Must issue STARTTLS first' }],
    ['a recipient without a login', 'SMTP_URL', { RCPT: '530 5.7.0 Authentication required' }],
  ])('failed is %s that is not accepted: whoever mends %s gets the mail out', async (_, setting, script) => {
    expect(await sendBy(script, loggedIn)).toEqual({ outcome: 'failed', detail: said(script) });
    expect(logged).toEqual([{ setting: expect.stringContaining(setting), answer: said(script) }]);
  });

  it('a setting that keeps all mail back is named once in a while, and not for each mail', async () => {
    await sendBy({ MAIL: '553 sender not owned' });
    await sendTo(smtp?.url ?? '');
    expect(logged).toHaveLength(1);
  });

  it('a login that cannot be looked at for now is no error of ours', async () => {
    expect(await sendBy({ AUTH: '454 later' }, loggedIn)).toMatchObject({ outcome: 'failed' });
    expect(logged).toEqual([]);
  });
});

describe('where nothing is answered', () => {
  it('failed is a server that is not there', async () => {
    expect(await sendTo(`smtp://127.0.0.1:${await freePort()}`)).toEqual({
      outcome: 'failed',
      detail: expect.stringContaining('ECONNREFUSED'),
    });
  });

  it.each<[string, Script]>([
    ['before its greeting', { greeting: CUT }],
    ['at the recipient', { RCPT: CUT }],
    ['before the text of a mail', { DATA: CUT }],
  ])('failed is a connection that breaks %s: nothing has left', async (_, script) => {
    expect(await sendBy(script)).toMatchObject({ outcome: 'failed' });
    expect(smtp?.received).toHaveLength(0);
  });

  it.each<[string, Script]>([
    ['in the text of a mail', { part: CUT }],
    ['after the text of a mail', { end: CUT }],
  ])('unknown is a connection that breaks %s: it may have arrived', async (_, script) => {
    expect(await sendBy(script)).toMatchObject({ outcome: 'unknown' });
  });

  it.each<[string, SendResult['outcome'], Script]>([
    ['before the text of a mail', 'failed', { RCPT: SILENCE }],
    ['after the text of a mail', 'unknown', { end: SILENCE }],
  ])('what is cut off %s, because the time is up, is %s', async (_, outcome, script) => {
    smtp = await startScriptedSmtp(script);
    const result = await sendTo(smtp.url, envelope, 500);
    expect(result).toEqual({ outcome, detail: 'the server was too slow, the connection was cut' });
  });

  it('refused is an address that is none: no server is asked', async () => {
    smtp = await startScriptedSmtp();
    expect(await sendTo(smtp.url, { ...envelope, destination: 'nobody' })).toMatchObject({ outcome: 'refused' });
    expect(smtp.received).toHaveLength(0);
  });
});

it('one attempt sends a mail once, whatever becomes of the connection', async () => {
  await sendBy({ end: CUT });
  expect(smtp?.received).toHaveLength(1);
  await sendTo(smtp?.url ?? '');
  expect(smtp?.received).toHaveLength(2);
});
