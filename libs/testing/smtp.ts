import { once } from 'node:events';
import { simpleParser, type ParsedMail } from 'mailparser';
import { SMTPServer } from 'smtp-server';

export interface TestSmtp {
  url: string;
  /** Everything received so far, oldest first. */
  mails: ParsedMail[];
  /** The first mail, received already or still to come, that satisfies `predicate`. */
  waitForMail(predicate: (mail: ParsedMail) => boolean, timeoutMs?: number): Promise<ParsedMail>;
  /** Later recipients are refused with this reply, until called without one. 4xx is temporary, 5xx is final. */
  refuse(reply?: { code: number; message: string }): void;
  /** From now on a recipient is answered only after this time. */
  dawdle(ms: number): void;
  stop(): Promise<void>;
}

const refusal = ({ code, message }: { code: number; message: string }): Error =>
  Object.assign(new Error(message), { responseCode: code });

/** Keeps what arrives, and tells those who wait for it. */
class Mails {
  readonly all: ParsedMail[] = [];
  private readonly watchers = new Set<(mail: ParsedMail) => void>();

  add(mail: ParsedMail): void {
    this.all.push(mail);
    for (const watch of this.watchers) watch(mail);
  }

  first(predicate: (mail: ParsedMail) => boolean, timeoutMs: number): Promise<ParsedMail> {
    const known = this.all.find(predicate);
    if (known) return Promise.resolve(known);
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        this.watchers.delete(watch);
        const seen = this.all.map((mail) => mail.subject ?? '(no subject)').join(', ') || 'none';
        reject(new Error(`no such mail within ${timeoutMs} ms; received: ${seen}`));
      }, timeoutMs);
      const watch = (mail: ParsedMail): void => {
        if (!predicate(mail)) return;
        clearTimeout(timer);
        this.watchers.delete(watch);
        resolve(mail);
      };
      this.watchers.add(watch);
    });
  }
}

/** A real SMTP server on a free port that keeps what it is sent. */
export async function startSmtp(): Promise<TestSmtp> {
  const mails = new Mails();
  let refused: { code: number; message: string } | undefined;
  let dawdleMs = 0;
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo: (_address, _session, callback) => {
      setTimeout(() => callback(refused && refusal(refused)), dawdleMs);
    },
    onData: (stream, _session, callback) => {
      simpleParser(stream).then((mail) => {
        // The sender learns of the acceptance only after the mail can be found.
        mails.add(mail);
        callback();
      }, callback);
    },
  });
  // A sender killed in the middle of a dialogue is part of some tests.
  server.on('error', () => undefined);
  const listening = server.listen(0, '127.0.0.1');
  await once(listening, 'listening');
  const { port } = listening.address() as { port: number };
  return {
    url: `smtp://127.0.0.1:${port}`,
    mails: mails.all,
    waitForMail: (predicate, timeoutMs = 10_000) => mails.first(predicate, timeoutMs),
    refuse: (reply) => {
      refused = reply;
    },
    dawdle: (ms) => {
      dawdleMs = ms;
    },
    stop: () =>
      new Promise((done) => {
        server.close(done);
      }),
  };
}
