/** A JSON Schema, as far as the event contract uses it. */
export type Schema = Record<string, unknown>;

const asSchema = (value: unknown): Schema => (typeof value === 'object' && value !== null ? (value as Schema) : {});
const asList = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

const typesOf = ({ type }: Schema): unknown[] => (Array.isArray(type) ? type : type === undefined ? [] : [type]);

/**
 * What a consumer that was built on `before` could trip over in data made under `after`. Empty means compatible: an
 * event's data may gain fields; it may not lose one that was always there, change a type, or take new values where the
 * old ones were listed.
 */
export const incompatibilities = (before: Schema, after: Schema): string[] => trips(before, after, '', true);

/**
 * The other way round: what today's software could trip over in events of the same version that are in the log, or parked,
 * from before the change. So a new field has to be optional, and no value that was possible may be refused.
 */
export const unreadable = (before: Schema, after: Schema): string[] =>
  trips(after, before, '', false).map((problem) => `in events of before, as today's software reads them, ${problem}`);

/** @param told whether a field that may be missing counts as removed where it is not even declared */
function trips(before: Schema, after: Schema, path: string, told: boolean): string[] {
  const here = path === '' ? 'data' : path;
  const anyOf = variants(before, after, here, told);
  if (anyOf) return anyOf;
  const types = typesOf(after).filter((type) => !typesOf(before).includes(type));
  if (types.length > 0 && typesOf(before).length > 0) {
    return [`${here}: type ${JSON.stringify(before['type'])} became ${JSON.stringify(after['type'])}`];
  }
  return [
    ...properties(before, after, here, told),
    ...values(before, after, here),
    ...items(before, after, here, told),
    ...format(before, after, here),
  ];
}

function properties(before: Schema, after: Schema, path: string, told: boolean): string[] {
  const old = asSchema(before['properties']);
  const now = asSchema(after['properties']);
  const required = new Set(asList(after['required']));
  const needed = new Set(asList(before['required']));
  return Object.entries(old).flatMap(([name, schema]) => {
    const at = `${path}.${name}`;
    if (!(name in now)) return told || needed.has(name) ? [`${at}: was removed`] : [];
    const promised = needed.has(name) && !required.has(name);
    return [
      ...(promised ? [`${at}: was always there and is optional now`] : []),
      ...trips(asSchema(schema), asSchema(now[name]), at, told),
    ];
  });
}

function values(before: Schema, after: Schema, path: string): string[] {
  const old = asList(before['enum']);
  if (old.length === 0) return [];
  const fresh = asList(after['enum']).filter((value) => !old.includes(value));
  if (asList(after['enum']).length === 0) return [`${path}: may be anything now`];
  return fresh.map((value) => `${path}: has the new value ${JSON.stringify(value)}`);
}

const items = (before: Schema, after: Schema, path: string, told: boolean): string[] =>
  'items' in before ? trips(asSchema(before['items']), asSchema(after['items']), `${path}[]`, told) : [];

const format = (before: Schema, after: Schema, path: string): string[] =>
  before['format'] !== undefined && before['format'] !== after['format']
    ? [`${path}: format ${JSON.stringify(before['format'])} became ${JSON.stringify(after['format'] ?? 'none')}`]
    : [];

/** Every variant that is possible now must be one that was possible before. */
function variants(before: Schema, after: Schema, path: string, told: boolean): string[] | null {
  if (!('anyOf' in before) && !('anyOf' in after)) return null;
  const old = 'anyOf' in before ? asList(before['anyOf']) : [before];
  const now = 'anyOf' in after ? asList(after['anyOf']) : [after];
  return now.flatMap((variant) => {
    const found = old.map((candidate) => trips(asSchema(candidate), asSchema(variant), path, told));
    if (found.some((problems) => problems.length === 0)) return [];
    const closest = found.reduce((least, problems) => (problems.length < least.length ? problems : least));
    return old.length === 1 || closest.length < 3 ? closest : [`${path}: has a new form`];
  });
}

export interface ReleasedEvent {
  version: number;
  schema: Schema;
}
export type ReleasedEvents = Record<string, ReleasedEvent>;

/** Hold today's events against the released ones. A new version of an event may differ; the same version may not. */
export function brokenPromises(released: ReleasedEvents, current: ReleasedEvents): string[] {
  return Object.entries(released).flatMap(([type, { version, schema }]) => {
    const now = current[type];
    if (!now) return [`${type}: was removed`];
    if (now.version > version) return [];
    const problems = [...incompatibilities(schema, now.schema), ...unreadable(schema, now.schema)];
    return problems.map((problem) => `${type} (version ${version}): ${problem}`);
  });
}
