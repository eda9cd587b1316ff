import { describe, expect, it } from '@jest/globals';
import { createContext, note, runInContext } from './context.js';
import { PermanentError } from './errors.js';
import { createLogger, NestLogger, wideEvent, type Logger } from './logger.js';

type Line = Record<string, unknown>;
function capture(): { logger: Logger; lines: Line[]; raw: string[] } {
  const raw: string[] = [];
  const lines: Line[] = [];
  const destination = {
    write: (text: string) => {
      raw.push(text);
      lines.push(JSON.parse(text) as Line);
    },
  };
  return { logger: createLogger({ service: 'test', level: 'trace', destination }), lines, raw };
}

describe('the log', () => {
  it('names the service and the correlation id of the running work', () => {
    const { logger, lines } = capture();
    runInContext(createContext({ correlationId: 'c-1' }), () => logger.info('hello'));
    logger.info('outside');
    expect(lines[0]).toMatchObject({ level: 'info', service: 'test', correlationId: 'c-1', msg: 'hello' });
    expect(lines[1]).not.toHaveProperty('correlationId');
  });

  it('keeps secrets out, however deep they are', () => {
    const { logger, raw } = capture();
    const err = Object.assign(new Error('connect postgres://app:hunter2@db/x failed'), {
      config: { password: 'hunter2' },
    });
    logger.error({ err, headers: { authorization: 'Bearer hunter2', cookie: 'sid=hunter2' } }, 'redis://:hunter2@r');
    logger.warn({ list: [{ apiKey: 'hunter2', nested: { clientSecret: 'hunter2' } }], accessToken: 'hunter2' });
    logger.info('Authorization: Bearer hunter2hunter2');
    expect(raw).toHaveLength(3);
    expect(raw.join('')).not.toContain('hunter2');
    expect(raw[0]).toContain('postgres://app:[redacted]@db/x');
  });

  it('survives what JSON cannot say', () => {
    const { logger, lines } = capture();
    const loop: Record<string, unknown> = { big: 10n, bytes: Buffer.from('x') };
    loop['self'] = loop;
    logger.info(loop, 'odd');
    expect(lines[0]).toMatchObject({ big: '10', bytes: '[1 bytes]' });
  });

  it("carries Nest's messages with their component", () => {
    const { logger, lines } = capture();
    new NestLogger(logger).warn('careful', 'Router');
    new NestLogger(logger).error('broken', 'Error: at x', 'Router');
    expect(lines).toMatchObject([
      { level: 'warn', component: 'Router', msg: 'careful' },
      { level: 'error', component: 'Router', stack: 'Error: at x' },
    ]);
  });
});

describe('wideEvent', () => {
  it('writes one line with what was noted on the way', async () => {
    const { logger, lines } = capture();
    const work = async () => {
      note({ postingId: 'p-1' });
      await Promise.resolve();
      note({ state: 'applied' });
      return 7;
    };
    await expect(wideEvent(logger, 'normalise', createContext({ correlationId: 'c-2' }), work)).resolves.toBe(7);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatchObject({ event: 'normalise', outcome: 'done', postingId: 'p-1', state: 'applied' });
    expect(lines[0]).toMatchObject({ correlationId: 'c-2', durationMs: expect.any(Number) });
  });

  it.each([
    [new PermanentError('not-a-posting', 'no'), 'warn', 'permanent', 'not-a-posting'],
    [new TypeError('oops'), 'error', 'bug', 'unexpected'],
  ])('says how a failure is classified: %s', async (error, level, outcome, code) => {
    const { logger, lines } = capture();
    await expect(wideEvent(logger, 'x', createContext(), () => Promise.reject(error))).rejects.toBe(error);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatchObject({ level, outcome, code });
  });
});
