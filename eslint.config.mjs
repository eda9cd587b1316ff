import js from '@eslint/js';
import { defineConfig } from 'eslint/config';
import prettier from 'eslint-config-prettier';
import tseslint from 'typescript-eslint';

const ENV_FILES = ['**/env.ts', '**/*.env.ts', 'libs/testing/test-env.ts', 'prisma.config.ts'];
const NODE = { process: false, console: false, URL: false, fetch: false, AbortSignal: false, WebAssembly: false };
const TIMERS = { setTimeout: false, clearTimeout: false, setInterval: false, clearInterval: false, performance: false };

export default defineConfig(
  {
    ignores: [
      'dist',
      'coverage',
      '.hirewire',
      '.cache',
      'libs/data/generated',
      '**/*.model.ts',
      '**/*.data.ts',
      'apps/web',
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  // Texts from outside do contain control characters.
  { rules: { 'no-control-regex': 'off' } },

  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { project: './tsconfig.json', tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      // `type` and `interface` both have their place.
      '@typescript-eslint/consistent-type-definitions': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
      // A Promise where nothing is returned is fine in `beforeAll(async () => …)`; in conditions it is a bug.
      '@typescript-eslint/no-misused-promises': [
        'error',
        { checksVoidReturn: { arguments: false, properties: false } },
      ],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      // A type parameter used once documents what the caller gets.
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      // A handler may return nothing or a promise of nothing.
      '@typescript-eslint/no-invalid-void-type': 'off',
      '@typescript-eslint/no-confusing-void-expression': 'off',
      '@typescript-eslint/no-meaningless-void-operator': 'off',
      // `.catch((error: Error) => …)` of a library that rejects with errors only.
      '@typescript-eslint/use-unknown-in-catch-callback-variable': 'off',
      // Nest's modules and tokens are classes that take part in injection by their name alone.
      '@typescript-eslint/no-extraneous-class': 'off',
      '@typescript-eslint/ban-ts-comment': ['error', { 'ts-expect-error': 'allow-with-description' }],
      // Index signatures read with brackets show that the key may be missing.
      '@typescript-eslint/dot-notation': 'off',
      // Options are passed to Nest as literals.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      // Logs go through the logger; a program that cannot start has only its error output.
      'no-console': ['error', { allow: ['error'] }],
    },
  },
  {
    files: ['**/*.ts'],
    ignores: ENV_FILES,
    rules: {
      'no-restricted-properties': [
        'error',
        { object: 'process', property: 'env', message: 'Read the environment in an env file; pass values on.' },
      ],
    },
  },
  {
    files: ['**/*.spec.ts', 'test/**/*.ts', 'bench/**/*.ts'],
    rules: {
      // Children of a test get its environment.
      'no-restricted-properties': 'off',
      // What an assertion needs is known to be there.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      'no-console': 'off',
    },
  },
  {
    files: [
      'libs/posting-parser/skills/{model/*,chunk-table,match,read-skills,reader}.ts',
      'libs/posting-parser/text/word-scanner.ts',
    ],
    rules: {
      // Inner loops over arrays, whose indices are known to be there.
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  { files: ['tools/**/*.d.mts'], extends: [tseslint.configs.strict] },
  { files: ['**/*.{mjs,js}'], languageOptions: { globals: { ...NODE, ...TIMERS } } },
  {
    files: ['**/*.cjs'],
    languageOptions: { sourceType: 'commonjs', globals: { ...NODE, require: false, module: false, __dirname: false } },
    rules: { 'no-var': 'off' },
  },

  // A disabled rule says why.
  {
    plugins: { hirewire: { rules: { 'explained-disable': explainedDisable() } } },
    rules: { 'hirewire/explained-disable': 'error' },
  },
  prettier,
);

function explainedDisable() {
  const directive = /^\s*eslint-disable/;
  const isBare = (comment) => directive.test(comment.value) && !/ -- \S/.test(comment.value);
  return {
    meta: { type: 'suggestion', schema: [], messages: { bare: 'Say why after " -- ".' } },
    create: (context) => ({
      Program() {
        for (const comment of context.sourceCode.getAllComments().filter(isBare))
          context.report({ loc: comment.loc, messageId: 'bare' });
      },
    }),
  };
}
