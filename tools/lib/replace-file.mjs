import { renameSync, writeFileSync } from 'node:fs';

/** The old file or the new one, whole, whatever happens in between; for its owner only. One process at a time writes it. */
export function replaceFile(file, words) {
  const draft = `${file}.draft`;
  writeFileSync(draft, words, { mode: 0o600, flush: true });
  renameSync(draft, file);
}
