import { once } from 'node:events';
import { createServer, type Socket } from 'node:net';

/** Points of a dialogue, in their order: `part` is reached when the first of a mail's text has come, `end` with its dot. */
type Step = 'greeting' | 'EHLO' | 'AUTH' | 'MAIL' | 'RCPT' | 'DATA' | 'part' | 'end' | 'RSET' | 'QUIT';
/** A reply; or the connection is cut; or nothing is ever said. A promise is waited for. */
type Answer = string | typeof CUT | typeof SILENCE;
export const CUT = Symbol('cut');
export const SILENCE = Symbol('silence');

/** What is said at `end` may depend on the mail. */
export type Script = Partial<Record<Step, Answer | Promise<Answer> | ((mail: string) => Answer)>>;

export interface ScriptedSmtp {
  url: string;
  /** Mails that came whole, whatever was answered. */
  received: string[];
  stop: () => Promise<void>;
}

const POLITE: Record<Step, Answer> = {
  greeting: '220 here',
  EHLO: '250-here\r\n250 AUTH PLAIN',
  AUTH: '235 you are',
  MAIL: '250 fine',
  RCPT: '250 fine',
  DATA: '354 go on',
  part: SILENCE,
  end: '250 taken',
  RSET: '250 fine',
  QUIT: '221 bye',
};

/** An SMTP server that says what it is told to at each point of a dialogue, and is polite otherwise. */
export async function startScriptedSmtp(script: Script = {}): Promise<ScriptedSmtp> {
  const sockets = new Set<Socket>();
  const received: string[] = [];
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined);
    converse(socket, { ...POLITE, ...script }, received);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const stop = async (): Promise<void> => {
    for (const socket of sockets) socket.destroy();
    server.close();
    await once(server, 'close');
  };
  return { url: `smtp://127.0.0.1:${(server.address() as { port: number }).port}`, received, stop };
}

function converse(socket: Socket, script: Required<Script>, received: string[]): void {
  let pending = '';
  let mail: string | undefined;
  const answer = async (step: Step, whole = ''): Promise<void> => {
    const scripted = script[step];
    const said = typeof scripted === 'function' ? scripted(whole) : await scripted;
    if (said === CUT) socket.destroy();
    else if (said !== SILENCE && !socket.destroyed) socket.write(`${said}\r\n`);
    if (step === 'DATA' && typeof said === 'string' && said.startsWith('354')) mail = '';
  };
  const readMail = (text: string): void => {
    if (mail === '') void answer('part');
    mail = `${mail ?? ''}${text}`;
    if (!mail.endsWith('\r\n.\r\n')) return;
    received.push(mail);
    void answer('end', mail);
    mail = undefined;
  };
  void answer('greeting');
  socket.on('data', (chunk) => {
    if (mail !== undefined) return readMail(chunk.toString());
    const lines = (pending + chunk.toString()).split('\r\n');
    pending = lines.pop() ?? '';
    for (const line of lines) void answer(line.slice(0, 4).toUpperCase() as Step);
  });
}
