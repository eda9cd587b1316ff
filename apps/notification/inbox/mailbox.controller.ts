import { Controller, Get, Header, Inject } from '@nestjs/common';
import { listMail, type RouteInput } from '#libs/contracts';
import { Database, newestFirst, pageById, type PageQuery, type Prisma } from '#libs/data';
import { ENV, Input, me, Route, type Env } from '#libs/platform';
import { mailboxPage } from './mailbox-page.js';

const ON_PAGE = 100;

/** Mail that was captured while no SMTP server was configured, as data and as a page. */
@Controller()
export class MailboxController {
  constructor(
    @Inject(Database) private readonly db: Database,
    @Inject(ENV) private readonly env: Pick<Env, 'SMTP_URL'>,
  ) {}

  @Route(listMail)
  async list(@Input() { query }: RouteInput<typeof listMail>) {
    return pageById(await this.newest(query), query.limit, toView);
  }

  @Get('/mailbox')
  @Header('content-type', 'text/html; charset=utf-8')
  @Header('content-security-policy', "default-src 'none'; style-src 'unsafe-inline'; frame-src 'self'")
  async page(): Promise<string> {
    return mailboxPage(await this.newest({ limit: ON_PAGE }), { sent: this.env.SMTP_URL !== undefined });
  }

  private newest(page: PageQuery) {
    return this.db.prisma.capturedMail.findMany(newestFirst(page, me()));
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
