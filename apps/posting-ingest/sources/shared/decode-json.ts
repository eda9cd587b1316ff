import { decode, SourceError, type SourceDocument } from '#libs/typed-posting';
import { readJson } from '#libs/platform';

/** JSON as strict as every other JSON that comes in: a key twice, or nesting without end, is refused. */
export function decodeJson(document: SourceDocument): unknown {
  const source = decode(document);
  try {
    return readJson(source);
  } catch (error) {
    const detail = (error as { problem?: { detail?: string } }).problem?.detail;
    throw new SourceError('invalid-json', detail ?? 'The document is not JSON.');
  }
}
