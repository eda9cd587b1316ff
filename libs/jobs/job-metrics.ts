import { Counter, Histogram } from 'prom-client';
import type { MetricsRegistry } from '#libs/platform';

const buckets = [0.005, 0.025, 0.1, 0.5, 1, 5, 30, 120, 600, 3_600];

/** `outcome`: done, skipped, retry (will run again) or failed (will not). */
export class JobMetrics {
  private readonly total: Counter<'queue' | 'name' | 'outcome'>;
  private readonly duration: Histogram<'queue' | 'name'>;
  private readonly lateness: Histogram<'queue' | 'name'>;

  constructor(registry: MetricsRegistry) {
    const registers = [registry];
    this.total = new Counter({
      name: 'hirewire_jobs_total',
      help: 'Job runs by outcome',
      labelNames: ['queue', 'name', 'outcome'],
      registers,
    });
    const labelNames = ['queue', 'name'] as const;
    const duration = { name: 'hirewire_job_duration_seconds', help: 'Duration of job runs' };
    this.duration = new Histogram({ ...duration, labelNames, buckets, registers });
    const lateness = { name: 'hirewire_job_lateness_seconds', help: 'Start of the first run after its due time' };
    this.lateness = new Histogram({ ...lateness, labelNames, buckets, registers });
  }

  ran(queue: string, name: string, outcome: string, seconds: number): void {
    this.total.inc({ queue, name, outcome });
    this.duration.observe({ queue, name }, seconds);
  }

  started(queue: string, name: string, latenessMs: number): void {
    this.lateness.observe({ queue, name }, Math.max(0, latenessMs) / 1_000);
  }
}
