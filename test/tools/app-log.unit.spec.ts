import { describe, expect, it } from '@jest/globals';
import { createLogger, NestLogger, type Logger } from '#libs/platform';
import { forTerminal } from '#tools/lib/app.mjs';

/** What a person at the terminal sees of what the application's own logger writes. */
function shown(write: (logger: Logger) => void, everything = false): (string | undefined)[] {
  const lines: string[] = [];
  const destination = { write: (line: string) => void lines.push(line.trimEnd()) };
  write(createLogger({ service: 'all-in-one', level: 'trace', destination }));
  return lines.map((line) => forTerminal(line, everything));
}

describe('at the terminal', () => {
  it('warnings and errors are shown in a line of words', () => {
    const lines = shown((logger) => {
      logger.warn({ title: 'Pilot', status: 500 }, 'a demo posting was not taken');
      logger.error({ event: 'internal', method: 'GET', url: '/v1/x', err: new Error('no such row') }, 'internal');
      logger.fatal({ err: new TypeError('x is not a function') }, 'uncaught error');
      new NestLogger(logger).error('it broke', 'Error: it broke\n    at here', 'Exceptions');
    });
    expect(lines).toEqual([
      'warning: a demo posting was not taken (title Pilot, status 500)',
      'error: internal (method GET, url /v1/x): no such row',
      'fatal: uncaught error: x is not a function',
      'error: it broke (component Exceptions)',
    ]);
  });

  it('everything else stays in the log file', () => {
    const lines = shown((logger) => {
      for (const level of ['trace', 'debug', 'info'] as const) logger[level]('all is well');
    });
    expect(lines).toEqual([undefined, undefined, undefined]);
  });

  it('it is one line, whatever a field or message holds', () => {
    const [line] = shown((logger) => logger.warn({ title: '\u001b[2JPilot\r\n', err: new Error('one\ntwo') }, 'a\n b'));
    expect(line).toBe('warning: a b (title [2JPilot): one two');
  });

  it('what is no line of the logger is shown as it is: Node itself has something to say', () => {
    for (const line of ['Error: no module', '    at load', '{ not JSON']) expect(forTerminal(line, false)).toBe(line);
  });

  it('who asked for a level sees all of it as it is written', () => {
    const [line] = shown((logger) => logger.info('all is well'), true);
    expect(JSON.parse(line ?? '')).toMatchObject({ level: 'info', msg: 'all is well' });
  });
});
