/** What the test runner (`npm test`) tells the tests about its engines. */
const NAMES = {
  databaseUrl: 'HIREWIRE_TEST_DATABASE_URL',
  template: 'HIREWIRE_TEST_TEMPLATE',
  redisUrl: 'HIREWIRE_TEST_REDIS_URL',
  kafkaBrokers: 'HIREWIRE_TEST_KAFKA_BROKERS',
  runFolder: 'HIREWIRE_TEST_RUN',
} as const;

/** @throws when the run has no such engine: start tests with `npm test`, not with Jest alone. */
export function testEnv(key: keyof typeof NAMES): string {
  const value = process.env[NAMES[key]];
  if (!value) throw new Error(`${NAMES[key]} is not set: run this spec file with "npm test -- <path>".`);
  return value;
}

/** The environment a spawned service starts from: this process's own, without what would point it elsewhere. */
export function inheritedEnv(): NodeJS.ProcessEnv {
  const {
    NODE_OPTIONS: _jest,
    DATABASE_URL: _database,
    REDIS_URL: _redis,
    KAFKA_BROKERS: _kafka,
    ...rest
  } = process.env;
  return rest;
}
