import { Controller, Get, Header, Inject } from '@nestjs/common';
import { listMail, type RouteInput } from '#libs/contracts';
import { Database, type Prisma } from '#libs/data';
import { Input, me, Route } from '#libs/platform';
import { mailboxPage } from './mailbox-page.js';

const ON_PAGE = 100;

/** Mail that was captured because no SMTP server is configured, as data and as a page. */
@Controller()
export class MailboxController {
  constructor(@Inject(Database) private readonly db: Database) {}

  @Route(listMail)
  async list(@Input() { query: { limit, cursor } }: RouteInput<typeof listMail>) {
    const rows = await this.newest(limit + 1, cursor);
    return {
      items: rows.slice(0, limit).map(toView),
      nextCursor: rows.length > limit ? (rows[limit - 1]?.id ?? null) : null,
    };
  }

  @Get('/mailbox')
  @Header('content-type', 'text/html; charset=utf-8')
  @Header('content-security-policy', "default-src 'none'; style-src 'unsafe-inline'; frame-src 'self'")
  async page(): Promise<string> {
    return mailboxPage(await this.newest(ON_PAGE));
  }

  private newest(take: number, cursor?: string) {
    return this.db.prisma.capturedMail.findMany({
      where: { ...me(), ...(cursor ? { id: { lt: cursor } } : {}) },
      orderBy: { id: 'desc' },
      take,
    });
  }
}

const toView = ({ sender, recipient, createdAt, ...mail }: Prisma.CapturedMailGetPayload<object>) => ({
  id: mail.id,
  from: sender,
  to: recipient,
  subject: mail.subject,
  text: mail.text,
  html: mail.html,
  createdAt: createdAt.toISOString(),
});
