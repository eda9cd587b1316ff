import { Inject, Injectable } from '@nestjs/common';
import { Counter, Histogram } from 'prom-client';
import { METRICS, type MetricsRegistry } from '#libs/platform';
import type { Spent } from './summary-store.js';

const SECONDS = [0.25, 0.5, 1, 2.5, 5, 10, 20, 30, 60, 120];

/** `outcome`: done, fallback, failed, waiting (to be tried again) or cached (nobody was asked). */
@Injectable()
export class SummaryMetrics {
  private readonly requests: Counter<'outcome' | 'reason'>;
  private readonly tokens: Counter<'direction'>;
  private readonly cost: Counter;
  private readonly duration: Histogram;

  constructor(@Inject(METRICS) registry: MetricsRegistry) {
    const registers = [registry];
    const labelNames = ['outcome', 'reason'] as const;
    const requests = { name: 'hirewire_summary_requests_total', help: 'Summaries by a language model, by outcome' };
    this.requests = new Counter({ ...requests, labelNames, registers });
    const tokens = { name: 'hirewire_summary_tokens_total', help: 'Tokens of language models' };
    this.tokens = new Counter({ ...tokens, labelNames: ['direction'], registers });
    const cost = { name: 'hirewire_summary_cost_total', help: 'What they cost, by the prices that are configured' };
    this.cost = new Counter({ ...cost, registers });
    const duration = { name: 'hirewire_summary_duration_seconds', help: 'Duration of requests to language models' };
    this.duration = new Histogram({ ...duration, buckets: SECONDS, registers });
  }

  cached(): void {
    this.requests.inc({ outcome: 'cached', reason: '' });
  }

  asked(outcome: string, reason: string, { tokens, cost, ms }: Spent): void {
    this.requests.inc({ outcome, reason });
    this.tokens.inc({ direction: 'in' }, tokens.in);
    this.tokens.inc({ direction: 'out' }, tokens.out);
    this.cost.inc(cost);
    this.duration.observe(ms / 1_000);
  }
}
