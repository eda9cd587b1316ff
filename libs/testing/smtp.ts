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
  stop(): Promise<void>;
}

const refusal = ({ code, message }: { code: number; message: string }): Error =>
  Object.assign(new Error(message), { responseCode: code });

/** A real SMTP server on a free port that keeps what it is sent. */
export async function startSmtp(): Promise<TestSmtp> {
  const mails: ParsedMail[] = [];
  const watchers = new Set<(mail: ParsedMail) => void>();
  let refused: { code: number; message: string } | undefined;

  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo: (_address, _session, callback) => {
      callback(refused && refusal(refused));
    },
    onData: (stream, _session, callback) => {
      simpleParser(stream).then((mail) => {
        mails.push(mail);
        // The sender learns of the acceptance only after the mail can be found.
        for (const watch of watchers) watch(mail);
        callback();
      }, callback);
    },
  });
  // A sender killed in the middle of a dialogue is part of some tests.
  server.on('error', () => undefined);
  const listening = server.listen(0, '127.0.0.1');
  await once(listening, 'listening');
  const { port } = listening.address() as { port: number };

  const waitForMail: TestSmtp['waitForMail'] = (predicate, timeoutMs = 10_000) => {
    const known = mails.find(predicate);
    if (known) return Promise.resolve(known);
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        watchers.delete(watch);
        const seen = mails.map((mail) => mail.subject ?? '(no subject)').join(', ') || 'none';
        reject(new Error(`no such mail within ${timeoutMs} ms; received: ${seen}`));
      }, timeoutMs);
      const watch = (mail: ParsedMail): void => {
        if (!predicate(mail)) return;
        clearTimeout(timer);
        watchers.delete(watch);
        resolve(mail);
      };
      watchers.add(watch);
    });
  };

  return {
    url: `smtp://127.0.0.1:${port}`,
    mails,
    waitForMail,
    refuse: (reply) => {
      refused = reply;
    },
    stop: () =>
      new Promise((done) => {
        server.close(done);
      }),
  };
}
