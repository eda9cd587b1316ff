import { SOURCE_KINDS, type SourceKind } from '#libs/contracts';
import { UsageError } from './failure.js';

/** @throws UsageError that lists the kinds there are. */
export function sourceKind(text: string): SourceKind {
  const kind = SOURCE_KINDS.find((one) => one === text);
  if (kind === undefined) throw new UsageError(`--kind must be one of ${SOURCE_KINDS.join(', ')}.`);
  return kind;
}
