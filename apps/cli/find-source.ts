import { listSources, type Source, type SourceKind, uuid, getSource } from '#libs/contracts';
import { Failure } from './failure.js';
import type { Instance } from './instance.js';

/** Every source, newest first. */
export async function allSources(instance: Instance, kind?: SourceKind): Promise<Source[]> {
  const sources: Source[] = [];
  let cursor: string | undefined;
  do {
    const page = await instance.ask(listSources, { query: { limit: '200', kind, cursor } });
    sources.push(...page.items);
    cursor = page.nextCursor ?? undefined;
  } while (cursor !== undefined);
  return sources;
}

/** The one with that name, or null. @throws Failure where several have it. */
export function oneNamed(sources: readonly Source[], name: string): Source | null {
  const found = sources.filter((source) => source.name === name);
  if (found.length > 1)
    throw new Failure(`several sources are called ${JSON.stringify(name)}: ${found.map(({ id }) => id).join(', ')}.`);
  return found[0] ?? null;
}

/** By its id, or by its name where only one has it. @throws Failure where there is none. */
export async function findSource(instance: Instance, idOrName: string): Promise<Source> {
  if (uuid.safeParse(idOrName).success) return instance.ask(getSource, { params: { id: idOrName } });
  const source = oneNamed(await allSources(instance), idOrName);
  if (!source) throw new Failure(`there is no source ${JSON.stringify(idOrName)}; hirewire sources list shows them.`);
  return source;
}
