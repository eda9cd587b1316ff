import { parseArgs, type ParseArgsConfig } from 'node:util';
import { UsageError } from './failure.js';

type Options = NonNullable<ParseArgsConfig['options']>;

/** Options and file names of a command; a wrong one is a usage error in one sentence. */
export function readOptions<T extends Options>(
  args: readonly string[],
  options: T,
): ReturnType<typeof parseArgs<{ args: string[]; options: T; allowPositionals: true }>> {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    const [sentence = ''] = (error instanceof Error ? error.message : String(error)).split(/(?<=\.) |\n/);
    throw new UsageError(sentence.charAt(0).toLowerCase() + sentence.slice(1));
  }
}

/** @throws UsageError for anything but a whole number from `least` to `most`. */
export function wholeNumber(option: string, text: string, least: number, most: number): number {
  const value = /^\d{1,9}$/.test(text) ? Number(text) : NaN;
  if (!(value >= least && value <= most))
    throw new UsageError(`${option} must be a whole number from ${least} to ${most}.`);
  return value;
}
