import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A vendor's server that a test decides the answers of. Everything that is asked is remembered. */
export interface Boards {
  /** `host:port`, to be allowed. */
  host: string;
  url: string;
  asked: string[];
  /** By path, without the query. */
  answers: Map<string, string | RequestListener>;
  close: () => Promise<void>;
}

export async function openBoards(): Promise<Boards> {
  const answers: Boards['answers'] = new Map();
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://board.test');
    asked.push(request.url ?? '');
    const answer = answers.get(pathname);
    if (typeof answer === 'function') return answer(request, response);
    if (answer === undefined) return response.writeHead(404).end();
    response.setHeader('content-type', answer.startsWith('<') ? 'application/xml' : 'application/json').end(answer);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    ...{ host, asked, answers, url: `http://${host}` },
    close: () => {
      server.closeAllConnections();
      return new Promise((done) => void server.close(() => done()));
    },
  };
}
