import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'prisma/config';

if (existsSync('.env')) process.loadEnvFile('.env');

// Prisma's CLI would download a native engine at its first command. This one comes with the packages.
process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= fileURLToPath(new URL('./tools/schema-engine.mjs', import.meta.url));

export default defineConfig({
  schema: 'prisma/schema',
  migrations: { path: 'prisma/migrations' },
  // `generate` needs no database; every other command says clearly that it cannot reach this one.
  datasource: { url: process.env.DATABASE_URL ?? 'postgresql://DATABASE_URL-is-not-set/hirewire' },
});
