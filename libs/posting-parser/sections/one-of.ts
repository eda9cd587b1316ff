/** One pattern of several parts, of which any may fit: long lists are read, and changed, part by part. */
export const oneOf = (...parts: readonly RegExp[]): string => `(?:${parts.map(({ source }) => source).join('|')})`;
