import { existsSync } from 'node:fs';

// Tiers are file names: *.unit.spec.ts (no I/O), *.int.spec.ts (real engines), *.e2e.spec.ts (whole pipeline).
export default {
  rootDir: '.',
  roots: ['apps', 'libs', 'test'].filter((folder) => existsSync(folder)).map((folder) => `<rootDir>/${folder}`),
  testRegex: '\\.(unit|int|e2e)\\.spec\\.ts$',
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  testTimeout: 60_000,
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      {
        module: { type: 'es6' },
        jsc: {
          target: 'es2022',
          parser: { syntax: 'typescript', decorators: true },
          transform: { legacyDecorator: true, decoratorMetadata: true },
          keepClassNames: true,
        },
      },
    ],
  },
  moduleNameMapper: {
    // light-my-request requires the CommonJS cookie; version 2 is ESM only, which Jest's require cannot load.
    '^cookie$': 'cookie-cjs',
    '^#libs/(.*)$': '<rootDir>/libs/$1/index.ts',
    '^(\\.{1,2}/.*)\\.js$': '$1',
  },
};
