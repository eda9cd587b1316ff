import { Inject, Injectable } from '@nestjs/common';
import { JobHandler, type JobOutcome } from '#libs/jobs';
import { SummaryWishes } from './summary-wishes.js';

@Injectable()
export class FindDueSummaries {
  constructor(@Inject(SummaryWishes) private readonly wishes: SummaryWishes) {}

  @JobHandler('postings', 'find-due-summaries')
  async run(): Promise<JobOutcome> {
    return (await this.wishes.handOutDue()) > 0 ? 'done' : { skipped: 'nobody waits for a summary' };
  }
}
