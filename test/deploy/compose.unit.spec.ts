import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

interface Service {
  image?: string;
  ports?: string[];
  environment?: Record<string, unknown>;
  depends_on?: Record<string, { condition: string }>;
  healthcheck?: { test?: unknown[]; disable?: boolean };
}
const { services } = parse(readFileSync('docker-compose.yml', 'utf8'), { merge: true }) as {
  services: Record<string, Service>;
};
const cases = Object.entries(services);

describe('the compose file', () => {
  // Compose refuses the whole file for one argument that YAML reads as a map, e.g. an unquoted `a ? 0: 1`.
  it.each(cases.filter(([name]) => name !== 'migrate'))('%s has a health check of words', (_, { healthcheck }) => {
    expect(healthcheck?.test?.length).toBeGreaterThan(1);
    expect(healthcheck?.test?.filter((word) => typeof word !== 'string')).toEqual([]);
  });

  it('gives the services the password that PostgreSQL is made with, outside the address', () => {
    const password = services['postgres']?.environment?.['POSTGRES_PASSWORD'];
    expect(password).toMatch(/^\$\{POSTGRES_PASSWORD:-/);
    for (const name of ['migrate', 'posting-ingest', 'application', 'notification'])
      expect(services[name]?.environment).toMatchObject({
        DATABASE_URL: expect.not.stringMatching(/[$]/),
        PGPASSWORD: password,
      });
  });

  it.each(cases)('%s waits for services there are, in a state they can reach', (_, { depends_on = {} }) => {
    for (const [name, { condition }] of Object.entries(depends_on)) {
      const ends = services[name]?.healthcheck?.disable === true;
      expect([name, condition]).toEqual([name, ends ? 'service_completed_successfully' : 'service_healthy']);
      expect(Object.keys(services)).toContain(name);
    }
  });

  // What is needed is up before and goes after: migrations stand for the database, which they wait for.
  it.each(['posting-ingest', 'application', 'notification'])('starts and stops %s between its engines', (name) => {
    const needed = ['kafka', 'migrate', 'redis', ...(name === 'notification' ? ['mailpit'] : [])];
    expect(Object.keys(services[name]?.depends_on ?? {}).sort()).toEqual(needed.sort());
  });

  it('publishes the proxy and the mail page, on this machine alone', () => {
    const published = cases.flatMap(([name, { ports = [] }]) => ports.map((port) => `${name} ${port}`));
    expect(published).toEqual(['mailpit 127.0.0.1:8025:8025', 'proxy 127.0.0.1:8080:8080']);
  });

  it('gives every service variables that the schema of the environment has', () => {
    // PGPASSWORD is read by the PostgreSQL client itself.
    const ours = [...readFileSync('.env.example', 'utf8').matchAll(/^#? ?([A-Z_]+)=/gm)].map((match) => match[1]);
    const known = [...ours, 'PGPASSWORD'];
    for (const name of ['posting-ingest', 'application', 'notification'])
      expect(Object.keys(services[name]?.environment ?? {}).filter((key) => !known.includes(key))).toEqual([]);
  });
});
