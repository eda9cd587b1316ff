import { z } from 'zod';

const set = (value: unknown): unknown => (value === '' ? undefined : value);

/** What the command line reads of the environment. */
const cliEnv = z.object({
  /** The instance to talk to, where no `--url` names one. */
  HIREWIRE_URL: z.preprocess(set, z.string().optional()),
  /** The secret of a source, where no `--secret-file` names a file with it. */
  HIREWIRE_SOURCE_SECRET: z.preprocess(set, z.string().optional()),
});
export type CliEnv = Readonly<z.output<typeof cliEnv>>;

export const readCliEnv = (): CliEnv => cliEnv.parse(process.env);
