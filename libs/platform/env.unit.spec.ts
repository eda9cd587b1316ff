import { describe, expect, it } from '@jest/globals';
import { envSchema, InvalidEnvError, readEnv } from './env.js';

const minimal = { DATABASE_URL: 'postgresql://u:p@localhost/hirewire' };
const problemsOf = (source: NodeJS.ProcessEnv): readonly string[] => {
  try {
    readEnv(source);
  } catch (error) {
    if (error instanceof InvalidEnvError) return error.problems;
    throw error;
  }
  return [];
};

describe('readEnv', () => {
  it('needs a database only and fills the rest', () => {
    expect(readEnv(minimal)).toMatchObject({
      PORT: 3000,
      HOST: '127.0.0.1',
      HIREWIRE_DATA: '.hirewire',
      MIGRATE: false,
    });
    expect(readEnv(minimal).REDIS_URL).toBeUndefined();
  });

  it('is frozen', () => {
    expect(Object.isFrozen(readEnv(minimal))).toBe(true);
  });

  it('takes an empty string for not set', () => {
    const env = readEnv({ ...minimal, PORT: '', REDIS_URL: ' ', KAFKA_BROKERS: '', MIGRATE: '' });
    expect(env).toMatchObject({ PORT: 3000, MIGRATE: false });
    expect(env.KAFKA_BROKERS).toBeUndefined();
    expect(problemsOf({ DATABASE_URL: '' })).toEqual(['DATABASE_URL is required and not set.']);
  });

  it('reads lists, numbers and flags', () => {
    const env = readEnv({ ...minimal, KAFKA_BROKERS: 'a:9092, b:9093', PORT: '8080', MIGRATE: 'TRUE' });
    expect(env).toMatchObject({ KAFKA_BROKERS: ['a:9092', 'b:9093'], PORT: 8080, MIGRATE: true });
  });

  it('lists all problems at once', () => {
    const problems = problemsOf({ PORT: 'many', REDIS_URL: 'localhost', KAFKA_BROKERS: 'nowhere', MIGRATE: 'perhaps' });
    expect(problems).toEqual([
      'PORT must be a number.',
      'DATABASE_URL is required and not set.',
      'REDIS_URL must be a valid URL that starts with redis:// or rediss://.',
      'KAFKA_BROKERS must be a comma list of host:port.',
      'MIGRATE must be true or false.',
    ]);
  });

  it('says what may be there instead', () => {
    const problems = problemsOf({
      ...minimal,
      PORT: '70000',
      DATABASE_POOL_MAX: '1.5',
      LOG_LEVEL: 'loud',
      SUMMARY_PRICE_IN: '1e10',
      SUMMARY_MODEL: 'm'.repeat(201),
    });
    expect(problems).toEqual([
      'PORT must be from 0 to 65535.',
      'DATABASE_POOL_MAX must be a whole number.',
      'LOG_LEVEL must be one of fatal, error, warn, info, debug, trace, silent.',
      'SUMMARY_MODEL must have at most 200 characters.',
      'SUMMARY_PRICE_IN must be at most 1000000000.',
    ]);
  });

  it('knows what a provider of summaries needs', () => {
    const local = { ...minimal, SUMMARY_PROVIDER: 'openai-compatible' };
    expect(problemsOf({ ...local, SUMMARY_DAILY_BUDGET: '5' })).toEqual([
      'SUMMARY_MODEL is required and not set.',
      'SUMMARY_BASE_URL is required and not set.',
      'SUMMARY_PRICE_IN is required and not set.',
      'SUMMARY_PRICE_OUT is required and not set.',
    ]);
    expect(problemsOf({ ...minimal, SUMMARY_PROVIDER: 'anthropic', SUMMARY_MODEL: 'm' })).toEqual([
      'SUMMARY_API_KEY is required and not set.',
    ]);
    expect(problemsOf({ ...local, SUMMARY_MODEL: 'm', SUMMARY_BASE_URL: 'http://localhost:1/v1' })).toEqual([]);
  });

  it('never prints a value', () => {
    const secret = 'hunter2-very-secret';
    const source = { DATABASE_URL: `mysql://u:${secret}@h/db`, SMTP_URL: secret, REDIS_URL: secret, LOG_LEVEL: secret };
    const problems = problemsOf({ ...source, KAFKA_BROKERS: secret, PORT: secret, MIGRATE: secret });
    expect(problems).toHaveLength(7);
    expect(problems.join()).not.toContain(secret);
  });

  it('keeps its schema open for the test of .env.example', () => {
    expect(Object.keys(envSchema.shape)).toContain('DATABASE_POOL_MAX');
  });
});
