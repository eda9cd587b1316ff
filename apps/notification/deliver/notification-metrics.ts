import { Inject, Injectable } from '@nestjs/common';
import { Counter } from 'prom-client';
import { METRICS, type MetricsRegistry } from '#libs/platform';

/** What an operator has to look at: it is given up, and nobody was told. */
@Injectable()
export class NotificationMetrics {
  private readonly failed: Counter<'kind'>;

  constructor(@Inject(METRICS) registry: MetricsRegistry) {
    const failed = { name: 'hirewire_alerts_failed_total', help: 'Alerts put aside because they could not be told' };
    this.failed = new Counter({ ...failed, labelNames: ['kind'], registers: [registry] });
  }

  alertFailed(kind: string): void {
    this.failed.inc({ kind });
  }
}
