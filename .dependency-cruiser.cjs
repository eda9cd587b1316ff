// The import rules of ARCHITECTURE.md ("Import rules"). Paths are from the repository's root.
const SERVICES = ['posting-ingest', 'application', 'notification'];
const SPEC = '\\.spec\\.ts$';

/** Only the files of `owners` may import the package `pattern`. */
const owned = (name, pattern, owners, comment) => ({
  name,
  comment,
  severity: 'error',
  from: { pathNot: owners },
  to: { path: pattern },
});

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      comment: 'Files that import each other in a circle can only be understood, tested and loaded together.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'resolvable',
      comment: 'An import that leads nowhere, or to a package that package.json does not name.',
      severity: 'error',
      from: {},
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
    {
      name: 'no-dev-dependencies-in-production',
      comment: 'The image of the services is installed without development packages.',
      severity: 'error',
      from: { path: '^(apps|libs)/', pathNot: ['^libs/testing/', SPEC] },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
    ...[...SERVICES, 'cli'].map((service) => ({
      name: `${service}-imports-libs-only`,
      comment: 'Services talk through events. One that imports another cannot be deployed without it.',
      severity: 'error',
      from: { path: `^apps/${service}/` },
      to: { path: '^apps/', pathNot: `^apps/${service}/` },
    })),
    {
      name: 'all-in-one-imports-service-modules-only',
      comment: 'The one process mounts whole services; their stages are their own.',
      severity: 'error',
      from: { path: '^apps/all-in-one/' },
      to: { path: `^apps/(${SERVICES.join('|')})/[^/]+/` },
    },
    {
      name: 'libs-do-not-import-apps',
      comment: 'What a library knows of an app ties every user of the library to that app.',
      severity: 'error',
      from: { path: '^libs/' },
      to: { path: '^apps/' },
    },
    {
      name: 'libs-through-their-index',
      comment: 'The index.ts of a library is its door; what is behind it can change.',
      severity: 'error',
      from: { path: '^(apps|libs/([^/]+))/', pathNot: SPEC },
      to: { path: '^libs/[^/]+/', pathNot: ['^libs/[^/]+/index\\.ts$', '^libs/$2/'] },
    },
    {
      name: 'contracts-know-zod-only',
      comment: 'Contracts are read by everything, outside of this repository too.',
      severity: 'error',
      from: { path: '^libs/contracts/', pathNot: SPEC },
      to: { pathNot: ['^libs/contracts/', '(^|/)node_modules/zod/'] },
    },
    {
      name: 'posting-parser-is-pure',
      comment: 'Text in, posting out: no framework, no input or output, so that it runs and is tested anywhere.',
      severity: 'error',
      from: { path: '^libs/posting-parser/', pathNot: SPEC },
      to: { path: ['(^|/)node_modules/@nestjs/', '^libs/(data|messaging|jobs|platform|identity|testing)/', '^apps/'] },
    },
    {
      name: 'posting-parser-does-no-io',
      comment: 'See posting-parser-is-pure.',
      severity: 'error',
      from: { path: '^libs/posting-parser/', pathNot: SPEC },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'typed-posting-is-pure',
      comment:
        'Intake and the command line read with it what is handed in: the same answer everywhere, and nothing to start.',
      severity: 'error',
      from: { path: '^libs/typed-posting/', pathNot: SPEC },
      to: {
        path: ['(^|/)node_modules/@nestjs/', '^libs/(data|messaging|jobs|platform|identity|testing)/', '^apps/'],
      },
    },
    {
      name: 'pure-stages',
      comment: 'normalise, decide and plan turn values into values: no framework, no database, no carrier.',
      severity: 'error',
      from: { path: '^apps/(posting-ingest/normalise|application/decide|notification/plan)/', pathNot: SPEC },
      to: {
        path: [
          '(^|/)node_modules/(@nestjs|@prisma|pg|kafkajs|bullmq|ioredis)/',
          '^libs/(data|messaging|jobs|testing)/',
        ],
      },
    },
    {
      name: 'testing-in-tests-only',
      comment: 'Engines and fakes are no part of the product.',
      severity: 'error',
      from: { path: '^(apps|libs)/', pathNot: ['^libs/testing/', SPEC, '\\.(contract|harness)\\.ts$', '/testing/'] },
      to: { path: '^libs/testing/' },
    },
    owned(
      'kafkajs-in-messaging',
      '(^|/)node_modules/kafkajs/',
      ['^libs/messaging/', '^bench/', '^test/', '^libs/testing/', SPEC],
      'kafkajs is looking for maintainers: one folder to change when it is replaced.',
    ),
    owned(
      'bullmq-in-jobs',
      '(^|/)node_modules/bullmq/',
      ['^libs/jobs/', '^bench/', '^test/', SPEC],
      'Queues and their two backends are behind one module.',
    ),
    owned(
      'ai-sdk-in-one-file',
      '(^|/)node_modules/(ai|@ai-sdk/[^/]+)/',
      ['^apps/posting-ingest/summarise/language-model\\.ts$'],
      'What asks a language model also counts, limits and checks: a second door to one goes around that. And the SDK moves fast.',
    ),
    owned(
      'database-in-data',
      ['(^|/)node_modules/(@prisma/[^/]+|pg)/', '^libs/data/generated/'],
      // BullMQ's migrations of its own tables take a client.
      ['^libs/data/', '^libs/jobs/engine\\.ts$', '^libs/testing/', '^tools/', '^bench/', '^test/', SPEC],
      'Owner filters, transactions and the outbox are in one library; a second door to the database goes around them.',
    ),
  ],
  options: {
    doNotFollow: { path: ['node_modules', '^libs/data/generated'] },
    exclude: { path: ['^dist/', '^apps/web/'] },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
