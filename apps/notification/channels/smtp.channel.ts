import { createTransport, type Transporter } from 'nodemailer';
import type { Channel, Envelope, SendResult } from './channel.js';
import { composeMail, type MailSettings } from './mail.js';

interface SmtpError extends Error {
  code?: string;
  responseCode?: number;
  command?: string;
}

/** As many mails are under way at once: none waits for a connection while the clock of its attempt runs. */
export const SMTP_CONNECTIONS = 4;
/** Of silence. The deadline of the attempt comes before it: who takes a mail slowly is not sent it twice for that. */
const SOCKET_TIMEOUT_MS = 120_000;

/** Mail through an SMTP server. */
export class SmtpChannel implements Channel {
  readonly name = 'email';
  private readonly transport: Transporter;

  constructor(
    url: string,
    private readonly settings: MailSettings,
  ) {
    this.transport = createTransport({
      url,
      pool: true,
      maxConnections: SMTP_CONNECTIONS,
      connectionTimeout: 10_000,
      socketTimeout: SOCKET_TIMEOUT_MS,
    });
  }

  async send(envelope: Envelope, deadline: AbortSignal): Promise<SendResult> {
    const { headers, ...mail } = composeMail(envelope, this.settings);
    try {
      await this.transport.sendMail({ ...mail, headers, signal: deadline });
      return { outcome: 'delivered' };
    } catch (error) {
      return outcomeOf(error as SmtpError);
    }
  }

  close(): void {
    this.transport.close();
  }
}

/** Commands whose refusal is about this mail. A refused login or greeting is about us, and mended one day. */
const ABOUT_THE_MAIL = /^(MAIL|RCPT|DATA)/;

/** RFC 5321: 5yz is final, 4yz is not. A connection that broke after DATA may have delivered. */
function outcomeOf(error: SmtpError): SendResult {
  const detail = error.message;
  if (error.code === 'EABORT') return { outcome: 'unknown', detail: 'the server was too slow, the connection was cut' };
  const final = error.responseCode !== undefined && error.responseCode >= 500;
  if (final && ABOUT_THE_MAIL.test(error.command ?? '')) return { outcome: 'refused', detail };
  if (error.code === 'EENVELOPE' && error.responseCode === undefined) return { outcome: 'refused', detail };
  if (error.command === 'DATA' && error.responseCode === undefined) return { outcome: 'unknown', detail };
  return { outcome: 'failed', detail };
}
