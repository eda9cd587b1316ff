import { Inject, Injectable } from '@nestjs/common';
import { JobHandler, type JobOutcome } from '#libs/jobs';
import { AlertTimers } from './alert-timers.js';

@Injectable()
export class SweepAlerts {
  constructor(@Inject(AlertTimers) private readonly timers: AlertTimers) {}

  @JobHandler('alerts', 'sweep-alerts')
  async sweep(): Promise<JobOutcome> {
    const armed = await this.timers.sweep();
    return armed > 0 ? 'done' : { skipped: 'nothing due soon' };
  }
}
