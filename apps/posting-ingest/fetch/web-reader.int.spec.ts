import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { WebReader } from './web-reader.js';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;
const LIMITS = { timeoutMs: 2_000, maxBytes: 10_000 };

describe('reading the web', () => {
  const servers: Server[] = [];
  let reader: WebReader;
  let stopReader: () => unknown;
  let answer: RequestListener;
  let address: string;
  /** Another server of the same machine, which nobody has allowed. */
  let inside: string;
  let insideAsked: number;

  const listen = async (listener: RequestListener): Promise<string> => {
    const server = createServer(listener);
    servers.push(server);
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    return `127.0.0.1:${(server.address() as AddressInfo).port}`;
  };
  beforeEach(async () => {
    insideAsked = 0;
    address = await listen((request, response) => answer(request, response));
    inside = await listen((_, response) => {
      insideAsked++;
      response.end('the secret of the machine');
    });
    const env = { FETCH_ALLOWED_HOSTS: [address], PUBLIC_URL: 'https://jobs.example.org' };
    reader = new WebReader(env, { register: (_phase, _name, stop) => (stopReader = stop) });
  });
  afterEach(async () => {
    await stopReader();
    for (const server of servers.splice(0)) server.close();
  });
  const read = (path = '/', more = {}) => reader.read({ url: `http://${address}${path}`, ...more }, LIMITS);

  it('gives body, type and validators, and says who asks', async () => {
    answer = (request, response) => {
      response.setHeader('etag', '"v1"').setHeader('content-type', 'text/plain');
      response.setHeader('content-encoding', 'gzip');
      response.end(gzipSync(`asked by ${request.headers['user-agent']}`));
    };
    const result = await read();
    expect(result).toMatchObject({ contentType: 'text/plain', validators: { etag: '"v1"' } });
    expect('body' in result && result.body.toString()).toBe('asked by Hirewire/0.1 (+https://jobs.example.org)');
  });

  it('asks whether what is known still holds', async () => {
    answer = (request, response) => response.writeHead(request.headers['if-none-match'] === '"v1"' ? 304 : 200).end();
    expect(await read('/', { validators: { etag: '"v1"' } })).toEqual({ unchanged: true });
  });

  it('follows redirects, but not for ever, and not into the network it stands in', async () => {
    answer = ({ url = '' }, response) => {
      const to = { '/once': '/there', '/loop': '/loop', '/in': `http://${inside}/`, '/file': 'file:///etc/passwd' }[
        url
      ];
      if (to === undefined) response.end('there');
      else response.writeHead(302, { location: to }).end();
    };
    expect(await read('/once')).toMatchObject({ url: `http://${address}/there` });
    await expect(read('/loop')).rejects.toMatchObject({ code: 'too-many-redirects' });
    await expect(read('/in')).rejects.toMatchObject({ code: 'url-not-allowed' });
    await expect(read('/file')).rejects.toMatchObject({ code: 'url-not-allowed' });
    expect(insideAsked).toBe(0);
  });

  it('connects to no private address that a name resolves to', async () => {
    await expect(reader.read({ url: 'http://localhost/' }, LIMITS)).rejects.toMatchObject({
      code: 'address-not-allowed',
    });
  });

  it('ends an answer that unpacks to more than it may', async () => {
    answer = (_, response) => {
      response.setHeader('content-encoding', 'gzip');
      response.end(gzipSync(Buffer.alloc(50_000_000)));
    };
    await expect(read()).rejects.toMatchObject({ code: 'response-too-large' });
  });

  it.each([
    ['never answers', () => undefined],
    ['begins and hangs', (_: unknown, response: { write: (text: string) => void }) => response.write('a')],
  ])('gives up a server that %s', async (_, listener) => {
    answer = listener;
    await expect(reader.read({ url: `http://${address}/` }, { ...LIMITS, timeoutMs: 300 })).rejects.toMatchObject({
      code: 'timeout',
    });
  });

  it('gives up a server that drips, however often memory is cleared, and hangs up', async () => {
    let hungUp: Promise<unknown> | undefined;
    answer = (_, response) => {
      const drip = setInterval(() => {
        response.write('a');
        collect();
      }, 20);
      hungUp = new Promise((done) => response.on('close', () => done(clearInterval(drip))));
    };
    await expect(reader.read({ url: `http://${address}/` }, { ...LIMITS, timeoutMs: 400 })).rejects.toMatchObject({
      code: 'timeout',
    });
    await hungUp;
  });

  it('lets go of what it reads when the process ends', async () => {
    answer = () => void stopReader();
    await expect(read()).rejects.toMatchObject({ code: 'interrupted' });
    await expect(read()).rejects.toMatchObject({ code: 'interrupted' });
  });

  it('says what a server refuses, and when it may be asked again', async () => {
    answer = (_, response) => response.writeHead(429, { 'retry-after': '120' }).end();
    await expect(read()).rejects.toMatchObject({ code: 'http-429', status: 429, retryAfterMs: 120_000 });
    answer = (request) => request.socket.destroy();
    await expect(read()).rejects.toMatchObject({ code: 'unreachable', status: null });
  });
});
