import { Module } from '@nestjs/common';
import { MessagingModule } from '#libs/messaging';
import { ENV } from '#libs/platform';
import { CloseExpired } from './expiry/close-expired.job.js';
import { SecretBox } from './connect/secret-box.js';
import { Sources } from './connect/sources.js';
import { SourcesController } from './connect/sources.controller.js';
import { ConcludeReadings } from './pull/conclude-readings.js';
import { FindDueSources } from './pull/find-due-sources.job.js';
import { Hosts } from './pull/hosts.js';
import { ReadBoard } from './pull/read-board.js';
import { ReadSource } from './pull/read-source.job.js';
import { Readings } from './pull/readings.js';
import { WebReader } from './fetch/web-reader.js';
import { Imports } from './receive/imports.js';
import { ReplayReceipts } from './receive/replay-receipts.js';
import { ProcessSourceReceipt } from './record/process-source-receipt.js';
import { Quarantine } from './webhooks/quarantine.js';
import { WebhookDoor } from './webhooks/webhook-door.js';
import { WebhooksController } from './webhooks/webhooks.controller.js';
import { Intake } from './receive/intake.js';
import { IntakeController } from './receive/intake.controller.js';
import { ReadPage } from './receive/read-page.js';
import { ReceiptReader } from './receive/receipt-reader.js';
import { ReceiptsController } from './receive/receipts.controller.js';
import { ReceiptStore } from './receive/receipt-store.js';
import { SettledReceipts } from './receive/settled-receipts.js';
import { Duplicates } from './duplicates/duplicates.js';
import { DuplicatesController } from './duplicates/duplicates.controller.js';
import { FindDuplicates } from './duplicates/find-duplicates.js';
import { FollowPostingChanges } from './follow-posting-changes.js';
import { Outages } from './health/outages.js';
import { SourceFacts } from './health/source-facts.js';
import { SourceHealthReader } from './health/source-health.js';
import { WatchSources } from './health/watch-sources.job.js';
import { EditPosting } from './record/edit-posting.js';
import { Normaliser } from './record/normaliser.js';
import { RecordPostingWhenReceiptStored } from './record/record-posting-when-receipt-stored.js';
import { PostingFacets } from './search/posting-facets.js';
import { IndexPostings } from './search/index-postings.job.js';
import { NewestMatches } from './search/newest-matches.js';
import { PostingSearch } from './search/posting-search.js';
import { PostingReader } from './search/posting-reader.js';
import { PostingsController } from './search/postings.controller.js';
import { GROUP } from './service.js';
import { AskModel } from './summarise/ask-model.js';
import { FindDueSummaries } from './summarise/find-due-summaries.job.js';
import { MakeSummary } from './summarise/make-summary.job.js';
import { SUMMARY_SETTINGS, summarySettings } from './summarise/settings.js';
import { SummaryMetrics } from './summarise/summary-metrics.js';
import { SummaryStore } from './summarise/summary-store.js';
import { SummaryWishes } from './summarise/summary-wishes.js';

/** Receive, normalise, record: from what arrives to a posting and its events. */
@Module({
  imports: [
    MessagingModule.forConsumer({
      group: GROUP,
      subscribes: ['receipt.stored', 'posting.published', 'posting.updated'],
    }),
  ],
  controllers: [
    IntakeController,
    ReceiptsController,
    PostingsController,
    DuplicatesController,
    SourcesController,
    WebhooksController,
  ],
  providers: [
    CloseExpired,
    WebReader,
    Hosts,
    ReadPage,
    ReadBoard,
    ReadSource,
    FindDueSources,
    ConcludeReadings,
    Readings,
    Intake,
    ReceiptStore,
    Imports,
    ReplayReceipts,
    SecretBox,
    Sources,
    WebhookDoor,
    Quarantine,
    ProcessSourceReceipt,
    ReceiptReader,
    SettledReceipts,
    Normaliser,
    RecordPostingWhenReceiptStored,
    PostingReader,
    NewestMatches,
    PostingSearch,
    PostingFacets,
    IndexPostings,
    EditPosting,
    Outages,
    SourceFacts,
    SourceHealthReader,
    WatchSources,
    FindDuplicates,
    Duplicates,
    FollowPostingChanges,
    { provide: SUMMARY_SETTINGS, useFactory: summarySettings, inject: [ENV] },
    SummaryWishes,
    SummaryStore,
    SummaryMetrics,
    AskModel,
    MakeSummary,
    FindDueSummaries,
  ],
})
export class PostingIngestModule {}
