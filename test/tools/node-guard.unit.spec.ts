import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from '@jest/globals';

const { complaint } = createRequire(import.meta.url)('../../tools/start.cjs') as {
  complaint: (version: string) => string | undefined;
};

describe('the check for an old Node', () => {
  it.each(['14.21.3', '16.20.2', '18.20.8', '20.18.3'])('refuses %s', (version) => {
    expect(complaint(version)).toBe(`Hirewire needs Node.js 20.19 or newer, and this is Node.js ${version}.`);
  });

  it.each(['20.19.0', '20.20.1', '22.0.0', '24.11.1', '26.0.0'])('takes %s', (version) => {
    expect(complaint(version)).toBeUndefined();
  });

  it('asks for what package.json asks for', () => {
    const { engines } = JSON.parse(readFileSync('package.json', 'utf8')) as { engines: { node: string } };
    expect(complaint('1.0.0')).toContain(engines.node.replace('>=', ''));
  });
});
