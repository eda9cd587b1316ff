/**
 * provider: it cannot be asked, or not now; another text would fare no better. text: it will not have this text.
 * answer: what it said cannot be used. stopped: we stopped asking.
 */
export type Fault = 'provider' | 'text' | 'answer' | 'stopped';

/** A model that did not answer as it should. Says a code and nothing else: messages of providers quote keys and texts. */
export class ModelError extends Error {
  constructor(
    readonly fault: Fault,
    /** Stable, kebab-case. */
    readonly code: string,
    readonly more: { retryAfterMs?: number; tokens?: { in: number; out: number } } = {},
  ) {
    super(`The model gave no summary (${code}).`);
    this.name = 'ModelError';
  }
}
