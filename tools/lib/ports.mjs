import { createServer } from 'node:net';

function listen(port, host) {
  return new Promise((done, fail) => {
    const server = createServer();
    server.once('error', fail);
    server.listen({ port, host, exclusive: true }, () => {
      const bound = server.address().port;
      server.close(() => done(bound));
    });
  });
}

export const isFree = (port, host = '127.0.0.1') =>
  listen(port, host).then(
    () => true,
    () => false,
  );

/** A port nobody listens on at this moment. Ask for it as late as possible. */
export const freePort = () => listen(0, '127.0.0.1');

/** Why one cannot listen here: an errno code, or undefined when one can. */
export const listenError = (port, host) =>
  listen(port, host).then(
    () => undefined,
    (error) => error.code ?? error.message,
  );
