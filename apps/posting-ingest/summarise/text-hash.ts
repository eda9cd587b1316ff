import { createHash } from 'node:crypto';

/** What a text is known by: the same words are the same text, whoever has them. */
export const textHash = (text: string): string => createHash('sha256').update(text).digest('hex');
