import { createTransport, type Transporter } from 'nodemailer';
import type { Channel, Envelope, SendResult } from './channel.js';
import { composeMail, type MailSettings } from './mail.js';

interface SmtpError extends Error {
  code?: string;
  responseCode?: number;
  command?: string;
}

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
      maxConnections: 4,
      connectionTimeout: 10_000,
      socketTimeout: 30_000,
    });
  }

  async send(envelope: Envelope): Promise<SendResult> {
    const { headers, ...mail } = composeMail(envelope, this.settings);
    try {
      await this.transport.sendMail({ ...mail, headers });
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
  const final = error.responseCode !== undefined && error.responseCode >= 500;
  if (final && ABOUT_THE_MAIL.test(error.command ?? '')) return { outcome: 'refused', detail };
  if (error.code === 'EENVELOPE' && error.responseCode === undefined) return { outcome: 'refused', detail };
  if (error.command === 'DATA' && error.responseCode === undefined) return { outcome: 'unknown', detail };
  return { outcome: 'failed', detail };
}
