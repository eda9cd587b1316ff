import { Inject, Injectable } from '@nestjs/common';
import type { PostingContent } from '#libs/contracts';
import { Database } from '#libs/data';
import { JobHandler, type JobData, type JobOutcome } from '#libs/jobs';
import { note } from '#libs/platform';
import type { INGEST_JOBS } from '../jobs.js';
import { AskModel } from './ask-model.js';
import { SUMMARY_SETTINGS, type SummarySettings } from './settings.js';
import { SummaryMetrics } from './summary-metrics.js';
import { anotherDay, SummaryStore, type Text } from './summary-store.js';
import { SummaryWishes, type Wish } from './summary-wishes.js';
import { textHash } from './text-hash.js';
import { contentOf } from '../record/stored-content.js';

/** What is shorter is its own summary. */
const LEAST_CHARS = 300;
/** Somebody else asks for the same text: by then it is there, mostly. */
const TAKEN_MS = 5_000;

/** A step of its own, long after the posting is recorded: its row says what is to be done, and nothing waits for it. */
@Injectable()
export class MakeSummary {
  constructor(
    @Inject(Database) private readonly db: Database,
    @Inject(SummaryStore) private readonly store: SummaryStore,
    @Inject(SummaryWishes) private readonly wishes: SummaryWishes,
    @Inject(AskModel) private readonly asker: AskModel,
    @Inject(SummaryMetrics) private readonly metrics: SummaryMetrics,
    @Inject(SUMMARY_SETTINGS) private readonly settings: SummarySettings | null,
  ) {}

  @JobHandler('summaries', 'make-summary')
  async run({ postingId }: JobData<typeof INGEST_JOBS, 'summaries', 'make-summary'>): Promise<JobOutcome> {
    if (!this.settings) return { skipped: 'no language model is configured' };
    const wish = await this.wishes.find(postingId);
    if (!wish) return { skipped: 'nobody waits for it' };
    const posting = await this.read(postingId);
    if (!posting) return this.end(wish, 'it is closed, or too short');
    const text = { textHash: textHash(posting.text), model: this.settings.model };
    return (await this.fromBefore(wish, text)) ?? this.ask(wish, text, posting);
  }

  private async read(id: string): Promise<PostingContent | null> {
    const row = await this.db.prisma.posting.findUnique({ where: { id }, select: { status: true, content: true } });
    if (row?.status !== 'open') return null;
    const content = contentOf(row.content);
    return content.text.length >= LEAST_CHARS ? content : null;
  }

  /** The same text was seen to before, for whomever. Null: somebody has to ask. */
  private async fromBefore(wish: Wish, text: Text): Promise<JobOutcome | null> {
    const before = await this.store.find(text);
    switch (before?.state) {
      case 'done':
        this.metrics.cached();
        return this.show(wish, text, before.summary);
      case 'fallback':
        this.metrics.cached();
        return this.end(wish, before.reason ?? 'fallback');
      case 'waiting':
        return this.later(wish, before.nextAt);
      case 'failed':
        return this.later(wish, before.endedAt && anotherDay(before.endedAt));
      default:
        return null;
    }
  }

  private async later(wish: Wish, until: Date | null): Promise<JobOutcome | null> {
    if (until === null || until <= new Date()) return null;
    await this.wishes.postpone(wish, until);
    return { skipped: 'it is tried again later' };
  }

  private async ask(wish: Wish, text: Text, posting: PostingContent): Promise<JobOutcome> {
    const result = await this.asker.ask(text, posting);
    note({ summary: result.is });
    switch (result.is) {
      case 'made':
        return this.show(wish, text, result.summary);
      case 'given-up':
        return this.end(wish, result.why);
      case 'later':
        await this.wishes.postpone(wish, result.until);
        return { skipped: result.why };
      case 'taken':
        await this.wishes.postpone(wish, new Date(Date.now() + TAKEN_MS));
        return { skipped: 'somebody else asks for this text' };
    }
  }

  private async show(wish: Wish, { textHash: hash, model }: Text, summary: unknown): Promise<JobOutcome> {
    const made = summary as Omit<PostingContent['summary'], 'by'>;
    const shown = await this.store.show(wish.postingId, { ...made, by: model, textHash: hash });
    await this.wishes.drop(wish);
    return shown ? 'done' : { skipped: 'its text is another by now' };
  }

  private async end(wish: Wish, why: string): Promise<JobOutcome> {
    await this.wishes.drop(wish);
    return { skipped: why };
  }
}
