import { v7 as uuidv7 } from 'uuid';
import type { Database } from '#libs/data';
import type { Channel, Envelope, SendResult } from './channel.js';
import { composeMail, type MailSettings } from './mail.js';

/** Mail of an instance without SMTP: kept, and shown on the mailbox page. The message id keeps it single. */
export class CapturedMailChannel implements Channel {
  readonly name = 'email';

  constructor(
    private readonly db: Database,
    private readonly settings: MailSettings,
  ) {}

  async send(envelope: Envelope): Promise<SendResult> {
    const { from, to, subject, text, html, messageId } = composeMail(envelope, this.settings);
    const { tenantId, ownerId } = envelope;
    await this.db.prisma.capturedMail.createMany({
      data: [{ id: uuidv7(), tenantId, ownerId, messageId, sender: from, recipient: to, subject, text, html }],
      skipDuplicates: true,
    });
    return { outcome: 'delivered' };
  }
}
