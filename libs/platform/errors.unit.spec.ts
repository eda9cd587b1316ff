import { describe, expect, it } from '@jest/globals';
import { classify, codeOf, PermanentError, ProblemError, TransientError } from './errors.js';

const withCode = (code: string) => Object.assign(new Error('x'), { code });

describe('classify', () => {
  it.each(['08006', '40001', '40P01', '53300', '57P01', '55P03', 'P1001', 'P2034', 'ECONNRESET', 'ETIMEDOUT'])(
    '%s is transient',
    (code) => expect(classify(withCode(code))).toBe('transient'),
  );
  it.each(['23505', '22P02', 'P2002', 'ENOENT', 'whatever'])('%s is a bug', (code) =>
    expect(classify(withCode(code))).toBe('bug'),
  );

  it('believes the kinds of our own errors', () => {
    expect(classify(new PermanentError('no-such-alert', 'gone'))).toBe('permanent');
    expect(classify(new TransientError('busy', 'later'))).toBe('transient');
    expect(classify(new ProblemError({ status: 422, code: 'x', title: 'x' }))).toBe('permanent');
  });

  it('believes what travels, not the class', () => {
    expect(classify({ kind: 'permanent', code: 'x', message: 'from another copy' })).toBe('permanent');
    expect(classify(Object.assign(new Error('x'), { name: 'KafkaJSProtocolError', retriable: true }))).toBe(
      'transient',
    );
    expect(classify(Object.assign(new Error('x'), { name: 'MaxRetriesPerRequestError' }))).toBe('transient');
    expect(classify(new Error('LOADING Redis is loading the dataset in memory'))).toBe('transient');
  });

  it('looks at causes, but not for ever', () => {
    expect(classify(new Error('query failed', { cause: withCode('57P03') }))).toBe('transient');
    const loop: { cause?: unknown } = {};
    loop.cause = loop;
    expect(classify(loop)).toBe('bug');
  });

  it('takes everything else for a bug', () => {
    expect(classify(new TypeError('undefined is not a function'))).toBe('bug');
    expect(classify('a string')).toBe('bug');
    expect(classify(null)).toBe('bug');
  });

  it('reads the code for logs', () => {
    expect(codeOf(withCode('40001'))).toBe('40001');
    expect(codeOf(new Error('x'))).toBe('unexpected');
    expect(codeOf(undefined)).toBe('unexpected');
  });
});
