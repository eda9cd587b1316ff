// The engine's methods by name. Most are the WebAssembly engine's own; it cannot replay migrations for two of them
// (only `diff` and `devDiagnostic` get the shadow database), so those are built from `diff`.
import { canConnect, createDatabase } from './database.mjs';
import { withEngine } from './engine.mjs';

const DATA_LOSS = /^.*\bDROP (?:TABLE|COLUMN|TYPE)\b.*$/gm;

export function methods(context) {
  const call = (fn) => withEngine(context, fn);

  /** The script that leads from the migrations to the schema; empty when there is nothing to change. */
  async function pending({ migrationsList, schema, filters }) {
    const from = { tag: 'migrations', ...migrationsList };
    const to = { tag: 'schemaDatamodel', ...schema };
    const { stdout } = await call((engine) => engine.diff({ from, to, script: true, exitCode: null, filters }));
    const script = stdout ?? '';
    return /^-- This is an empty migration/m.test(script) ? '' : script.trim();
  }

  const own = {
    createDatabase: async (params) => ({
      databaseName: await createDatabase(params.datasource.url ?? context.datasource.url),
    }),
    ensureConnectionValidity: async (params) => {
      await canConnect(params.datasource.url ?? context.datasource.url);
      return {};
    },
    getDatabaseVersion: (params) => call((engine) => engine.version(params)),
    async evaluateDataLoss(params) {
      const script = await pending(params);
      const lines = script.match(DATA_LOSS) ?? [];
      return {
        migrationSteps: script ? 1 : 0,
        unexecutableSteps: [],
        warnings: lines.map((line) => ({ message: `This statement may lose data: ${line.trim()}`, stepIndex: 0 })),
      };
    },
    async createMigration(params) {
      const script = await pending(params);
      const stamp = new Date().toISOString().replace(/\D/g, '').slice(0, 14);
      const name = params.migrationName
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '_')
        .slice(0, 200);
      return {
        connectorType: 'postgresql',
        generatedMigrationName: name ? `${stamp}_${name}` : stamp,
        migrationScript: script || params.draft ? `${script || '-- This is an empty migration.'}\n` : null,
        extension: 'sql',
      };
    },
  };
  return async (name, params) => (await (own[name] ?? ((p) => call((engine) => engine[name](p))))(params)) ?? {};
}
