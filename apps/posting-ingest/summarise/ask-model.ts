import { Inject, Injectable } from '@nestjs/common';
import type { PostingContent } from '#libs/contracts';
import { LOGGER, sharedAbort, ShutdownRegistry, type Logger } from '#libs/platform';
import { Breaker } from './breaker.js';
import { endOfAnswer, endOfFailure, MOST_ATTEMPTS } from './how-it-ended.js';
import type { LanguageModel } from './language-model.js';
import { ModelError } from './model-error.js';
import { INSTRUCTIONS, MOST_TOKENS_OUT, promptOf } from './prompt.js';
import { costOf, SUMMARY_SETTINGS, type SummarySettings, type Tokens } from './settings.js';
import { SummaryMetrics } from './summary-metrics.js';
import { anotherDay, SummaryStore, type Claim, type Ending, type Spent, type Text } from './summary-store.js';

export type Asked =
  | { is: 'made'; summary: Omit<PostingContent['summary'], 'by'> }
  | { is: 'given-up'; why: string }
  | { is: 'later'; until: Date; why: string }
  | { is: 'taken' };

/** Beyond the request itself. */
const LEASE_MORE_MS = 30_000;
const CHARS_A_TOKEN = 3;
const NOTHING: Tokens = { in: 0, out: 0 };

/** Asks the model for a text: once at a time, within the budget, and not while the provider fails. */
@Injectable()
export class AskModel {
  private model: Promise<LanguageModel> | undefined;
  private readonly breaker = new Breaker();
  private readonly stopped = sharedAbort();

  constructor(
    @Inject(SummaryStore) private readonly store: SummaryStore,
    @Inject(SummaryMetrics) private readonly metrics: SummaryMetrics,
    @Inject(SUMMARY_SETTINGS) private readonly settings: SummarySettings | null,
    @Inject(ShutdownRegistry) shutdown: Pick<ShutdownRegistry, 'register'>,
    @Inject(LOGGER) private readonly logger: Pick<Logger, 'warn'>,
  ) {
    // Jobs are waited for in the same phase: a request that would take half a minute ends now, and is made again later.
    shutdown.register('workers', 'requests to language models', () => this.stopped.abort());
  }

  async ask(text: Text, posting: PostingContent): Promise<Asked> {
    if (!this.settings) return { is: 'given-up', why: 'no language model is configured' };
    const restMs = this.breaker.enter();
    if (restMs > 0) return { is: 'later', until: new Date(Date.now() + restMs), why: 'the provider fails' };
    try {
      const prompt = promptOf(posting);
      const guess = costOf(this.settings, { in: guessTokens(prompt), out: MOST_TOKENS_OUT });
      const { timeoutMs, budget } = this.settings;
      const claimed = await this.store.claim(text, timeoutMs + LEASE_MORE_MS, guess, budget);
      if ('refused' in claimed)
        return claimed.refused === 'taken' ? { is: 'taken' } : { ...TOMORROW, until: tomorrow() };
      return await this.askFor(claimed.claim, posting, prompt, guess);
    } finally {
      this.breaker.left();
    }
  }

  private async askFor(claim: Claim, posting: PostingContent, prompt: string, guess: number): Promise<Asked> {
    const started = performance.now();
    const { ending, tokens, cost } = await this.tryOnce(claim, posting, prompt, guess);
    const spent: Spent = { tokens, cost, ms: performance.now() - started };
    await this.store.settle(claim, ending, spent);
    this.metrics.asked(ending.state, 'reason' in ending ? ending.reason : '', spent);
    return toAsked(ending);
  }

  private async tryOnce(claim: Claim, posting: PostingContent, prompt: string, guess: number): Promise<Tried> {
    // Whoever asked for it so often died of it each time.
    if (claim.attempts > MOST_ATTEMPTS) return { ...FREE, ending: { state: 'failed', reason: 'too-many-attempts' } };
    try {
      const { draft, tokens } = await this.asked(prompt);
      return { ending: endOfAnswer(draft, posting), tokens, cost: this.costOf(tokens) };
    } catch (error) {
      if (!(error instanceof ModelError)) throw error;
      const ending = endOfFailure(error, claim.attempts, Date.now());
      const { tokens } = error.more;
      // What was broken off is paid for all the same, as far as anybody knows.
      if (error.code === 'timeout' || error.fault === 'stopped') return { ending, tokens: NOTHING, cost: guess };
      return { ending, tokens: tokens ?? NOTHING, cost: this.costOf(tokens ?? NOTHING) };
    }
  }

  private async asked(prompt: string): ReturnType<LanguageModel['ask']> {
    const model = await this.load();
    try {
      const answer = await model.ask(prompt, this.stopped.signal);
      this.breaker.succeeded();
      return answer;
    } catch (error) {
      if (error instanceof ModelError) this.tellBreaker(error);
      throw error;
    }
  }

  /** The SDK is 24 MB in memory: instances without a model do without. */
  private load(): Promise<LanguageModel> {
    const { settings } = this;
    if (!settings) throw new ModelError('provider', 'no-model');
    return (this.model ??= import('./language-model.js').then((file) => new file.LanguageModel(settings)));
  }

  private tellBreaker({ fault, code, more }: ModelError): void {
    if (fault === 'stopped') return;
    if (fault !== 'provider') return this.breaker.succeeded();
    this.breaker.failed(more.retryAfterMs);
    this.logger.warn({ code, model: this.settings?.model }, 'the language model gave no summary');
  }

  private costOf(tokens: Tokens): number {
    return this.settings ? costOf(this.settings, tokens) : 0;
  }
}

interface Tried {
  ending: Ending;
  tokens: Tokens;
  cost: number;
}
const FREE = { tokens: NOTHING, cost: 0 } as const;
const TOMORROW = { is: 'later', why: 'the budget of the day is used up' } as const;

const guessTokens = (prompt: string): number => Math.ceil((prompt.length + INSTRUCTIONS.length) / CHARS_A_TOKEN);

/** The next day of UTC. */
function tomorrow(): Date {
  const now = new Date();
  return new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate() + 1));
}

function toAsked(ending: Ending): Asked {
  switch (ending.state) {
    case 'done':
      return { is: 'made', summary: ending.summary };
    case 'waiting':
      return { is: 'later', until: ending.nextAt, why: ending.reason };
    case 'failed':
      return { is: 'later', until: anotherDay(new Date()), why: ending.reason };
    case 'fallback':
      return { is: 'given-up', why: ending.reason };
  }
}
