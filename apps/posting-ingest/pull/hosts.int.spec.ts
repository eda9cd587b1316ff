import { describe, expect, it } from '@jest/globals';
import { useTestDatabase } from '#libs/testing';
import { FetchError } from '../fetch/fetch-error.js';
import { HOST_FAILURES, Hosts } from './hosts.js';

const db = useTestDatabase();

describe('the breaker of a host', () => {
  const { signal } = new AbortController();
  const ask = (host: string, of: 'source' | 'caller', error?: FetchError) =>
    new Hosts(db)
      .ask(host, () => (error ? Promise.reject(error) : Promise.resolve('read')), signal, of)
      .catch(({ code }: FetchError) => code);
  const failing = async (host: string, of: 'source' | 'caller', error: FetchError) => {
    const answers = [];
    for (let i = 0; i < HOST_FAILURES; i++) answers.push(await ask(host, of, error));
    return answers;
  };
  const silent = new FetchError('unreachable', 'no answer');

  it('opens after failures in a row of what sources ask', async () => {
    expect(await failing('source.example', 'source', silent)).toEqual(Array(HOST_FAILURES).fill('unreachable'));
    expect(await ask('source.example', 'source')).toBe('host-resting');
    expect(await ask('source.example', 'caller')).toBe('host-resting');
  });

  it('is not opened by the addresses that callers hand in', async () => {
    await failing('caller.example', 'caller', silent);
    expect(await ask('caller.example', 'source')).toBe('read');
  });

  it('is tried again by a source, and closed by any answer', async () => {
    const restOver = () => db.pool.query(`UPDATE posting.host SET open_until = now() WHERE name = 'back.example'`);
    await failing('back.example', 'source', silent);
    await restOver();
    // Neither takes the turn of the next.
    expect(await ask('back.example', 'caller', silent)).toBe('unreachable');
    expect(await ask('back.example', 'source', silent)).toBe('unreachable');
    expect(await ask('back.example', 'source')).toBe('host-resting');
    await restOver();
    expect(await ask('back.example', 'caller', new FetchError('http-404', 'gone', 404))).toBe('http-404');
    expect(await ask('back.example', 'source', silent)).toBe('unreachable');
    expect(await ask('back.example', 'source')).toBe('read');
  });

  it('is not opened by what another host answers, to which a caller was redirected', async () => {
    const elsewhere = new FetchError('http-503', 'busy', 503, 3_600_000, 'elsewhere.example');
    await ask('redirecting.example', 'caller', elsewhere);
    expect(await ask('redirecting.example', 'source')).toBe('read');
  });

  it('is opened by a host that asks to be left alone, whoever asked it', async () => {
    await ask('busy.example', 'caller', new FetchError('http-503', 'busy', 503, 30_000));
    expect(await ask('busy.example', 'source')).toBe('host-resting');
  });
});
