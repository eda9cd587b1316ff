import type { Readable } from 'node:stream';
import { createTransport, type Transporter } from 'nodemailer';
import type { Logger } from '#libs/platform';
import type { AttemptTime, Channel, Envelope, SendResult } from './channel.js';
import { composeMail, type MailSettings } from './mail.js';

interface SmtpError extends Error {
  code?: string;
  responseCode?: number;
  command?: string;
}

/**
 * As many mails are under way at once: none waits for a connection while the clock of its attempt runs. Far fewer send
 * at a time (`sendingAtOnce`); the others wait for a server that takes its time to answer.
 */
export const SMTP_CONNECTIONS = 50;
/** Of silence. The deadline of the attempt comes before it: who takes a mail slowly is not sent it twice for that. */
const SOCKET_TIMEOUT_MS = 15 * 60_000;

/** A setting that keeps all mail back is told again after so long: each mail is refused for it, attempt after attempt. */
const TELL_AGAIN_MS = 10 * 60_000;

/** A mail of an attempt on its way. */
interface UnderWay {
  text?: Readable;
  handedOver: () => void;
}

/** Mail through an SMTP server. */
export class SmtpChannel implements Channel {
  readonly name = 'email';
  private readonly transport: Transporter;
  /** By the deadline of its attempt, which travels with the mail. */
  private readonly underWay = new WeakMap<AbortSignal, UnderWay>();
  private toldAt = -Infinity;

  constructor(
    url: string,
    private readonly settings: MailSettings,
    private readonly logger: Pick<Logger, 'error'>,
  ) {
    this.transport = createTransport({
      url,
      pool: true,
      maxConnections: SMTP_CONNECTIONS,
      connectionTimeout: 10_000,
      socketTimeout: SOCKET_TIMEOUT_MS,
    });
    this.transport.use('stream', ({ data: { signal }, message }, done) => {
      const mail = signal && this.underWay.get(signal);
      if (mail) message.processFunc((text: Readable) => (mail.text = text.once('end', mail.handedOver)));
      done();
    });
  }

  async send(envelope: Envelope, { deadline, handedOver }: AttemptTime): Promise<SendResult> {
    const { headers, ...mail } = composeMail(envelope, this.settings);
    const underWay: UnderWay = { handedOver };
    this.underWay.set(deadline, underWay);
    try {
      await this.transport.sendMail({ ...mail, headers, signal: deadline });
      return { outcome: 'delivered' };
    } catch (error) {
      this.tellOfSetting(error as SmtpError);
      // It is read only once the server has said that it may come (354). An error itself does not tell how far a mail got.
      return outcomeOf(error as SmtpError, underWay.text?.readableDidRead ?? false);
    }
  }

  close(): void {
    this.transport.close();
  }

  private tellOfSetting(error: SmtpError): void {
    const setting = settingBehind(error);
    if (setting === null || performance.now() - this.toldAt < TELL_AGAIN_MS) return;
    this.toldAt = performance.now();
    const what = `the mail server accepts no mail of ours until ${setting} is corrected`;
    this.logger.error({ setting, answer: error.message }, what);
  }
}

/** Commands whose refusal is about this mail. A refused greeting, login or sender is about us, and mended one day. */
const ABOUT_THE_MAIL = /^(RCPT|DATA)/;
/** RFC 3207 and 4954: TLS or a login is wanted first, whatever was asked for. */
const ABOUT_THE_CONNECTION = new Set([530, 538]);

/** Of ours, that a final answer is about; null when it is about something else. */
function settingBehind({ responseCode = 0, command = '' }: SmtpError): string | null {
  if (responseCode < 500) return null;
  if (ABOUT_THE_CONNECTION.has(responseCode) || command.startsWith('AUTH')) return 'SMTP_URL';
  return command.startsWith('MAIL') ? 'MAIL_FROM (or the login in SMTP_URL)' : null;
}

/** RFC 5321: 5yz is final, 4yz is not. Where the text was begun and nothing was answered, it may have been delivered. */
function outcomeOf(error: SmtpError, begun: boolean): SendResult {
  const detail = error.code === 'EABORT' ? 'the server was too slow, the connection was cut' : error.message;
  if (error.responseCode === undefined) {
    if (error.code === 'EENVELOPE') return { outcome: 'refused', detail };
    return { outcome: begun ? 'unknown' : 'failed', detail };
  }
  const final = error.responseCode >= 500 && ABOUT_THE_MAIL.test(error.command ?? '') && settingBehind(error) === null;
  return { outcome: final ? 'refused' : 'failed', detail };
}
