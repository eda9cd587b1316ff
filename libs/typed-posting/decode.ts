import { SourceError, type SourceDocument } from './source-posting.js';

const CHARSET = /;\s*charset\s*=\s*["']?([\w.:-]+)/i;
const XML_ENCODING = /^<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w.:-]+)["']/;
const META_CHARSET = /<meta[^>]{0,200}?charset\s*=\s*["']?([\w-]+)/i;
const HEAD = 2_048;

/** The text of a document, by its byte order mark, content type, or what it says of itself; else UTF-8. */
export function decode({ bytes, contentType }: SourceDocument): string {
  if (bytes.byteLength === 0) throw new SourceError('empty-document', 'The document is empty.');
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(HEAD, bytes.byteLength)).toString('latin1');
  const named = charsetByMark(bytes) ?? CHARSET.exec(contentType ?? '')?.[1] ?? XML_ENCODING.exec(head)?.[1];
  const charset = named ?? (/^\s*</.test(head) ? META_CHARSET.exec(head)?.[1] : undefined) ?? 'utf-8';
  return decoder(charset).decode(bytes);
}

function charsetByMark(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : undefined;
}

function decoder(charset: string): { decode: (bytes: Uint8Array) => string } {
  let made: InstanceType<typeof TextDecoder>;
  try {
    made = new TextDecoder(charset, { fatal: true });
  } catch {
    throw new SourceError('unknown-charset', `The charset ${charset.slice(0, 40)} is not known.`);
  }
  return {
    decode: (bytes) => {
      try {
        return made.decode(bytes);
      } catch {
        throw new SourceError(
          'wrong-charset',
          `The bytes are no ${made.encoding} text: say in which charset it is, in the content type or in the document.`,
        );
      }
    },
  };
}
