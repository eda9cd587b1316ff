import { describe, expect, it } from '@jest/globals';
import { HealthRegistry } from './health.registry.js';

describe('HealthRegistry', () => {
  it('is ready when every part is up, with their details', async () => {
    const health = new HealthRegistry();
    health.register({ name: 'database', critical: true, check: () => Promise.resolve({ version: 18 }) });
    expect(await health.readiness()).toMatchObject({
      status: 'ready',
      parts: { database: { status: 'up', critical: true, detail: { version: 18 } } },
    });
  });

  it('tells a critical part from one that is only reported', async () => {
    const health = new HealthRegistry({ cacheMs: 0 });
    const down = () => Promise.reject(new Error('connect redis://:hunter2@r failed'));
    health.register({ name: 'mail', critical: false, check: down });
    expect((await health.readiness()).status).toBe('degraded');
    health.register({ name: 'database', critical: true, check: down });
    const readiness = await health.readiness();
    expect(readiness.status).toBe('not-ready');
    expect(readiness.parts['database']?.error).toBe('connect redis://:[redacted]@r failed');
  });

  it('does not wait for a part that hangs, nor lets it hide the others', async () => {
    const health = new HealthRegistry({ timeoutMs: 20 });
    health.register({ name: 'hung', critical: true, check: () => new Promise(() => undefined) });
    health.register({ name: 'fine', critical: true, check: () => undefined });
    expect(await health.readiness()).toMatchObject({
      status: 'not-ready',
      parts: { hung: { status: 'down', error: 'no answer within 20 ms' }, fine: { status: 'up' } },
    });
  });

  it('asks once for a storm of probes', async () => {
    const health = new HealthRegistry({ cacheMs: 60_000 });
    let asked = 0;
    health.register({ name: 'database', critical: true, check: () => ++asked });
    await Promise.all(Array.from({ length: 50 }, () => health.readiness()));
    await health.readiness();
    expect(asked).toBe(1);
  });

  it('turns down work that makes no progress', async () => {
    const health = new HealthRegistry({ cacheMs: 0 });
    const progress = health.registerProgress('relay', -1);
    progress();
    expect((await health.readiness()).parts['relay']?.error).toMatch(/no progress for \d+ ms/);
  });

  it('says that it drains', async () => {
    expect((await new HealthRegistry({ draining: () => true }).readiness()).status).toBe('draining');
  });

  it('refuses two checks of one name', () => {
    const health = new HealthRegistry();
    const check = { name: 'database', critical: true, check: () => undefined };
    health.register(check);
    expect(() => health.register(check)).toThrow('registered twice');
  });
});
