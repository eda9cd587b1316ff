import { Inject } from '@nestjs/common';
import type { Event } from '#libs/contracts';
import type { SqlTx } from '#libs/data';
import { Consumer, OnEventBatch, type AfterCommit } from '#libs/messaging';
import { DeliveryQueue } from '../deliver/delivery-queue.js';
import { AlertTimers } from '../schedule/alert-timers.js';
import { reconcileClosingAlerts, type WatchRef } from '../schedule/reconcile-closing-alerts.js';
import { GROUP } from '../service.js';
import { learnClosed, learnClosing, learnPostings, learnWatches } from './facts.js';
import { tellWatchers } from './tell-watchers.js';

type PostingEvent = Event<'posting.updated' | 'posting.closing-date-changed' | 'posting.closed' | 'posting.reopened'>;

/** Keeps closing alerts in line with what happens to postings and with who saved them. */
@Consumer(GROUP)
export class WatchPostings {
  constructor(
    @Inject(AlertTimers) private readonly timers: AlertTimers,
    @Inject(DeliveryQueue) private readonly deliveries: DeliveryQueue,
  ) {}

  @OnEventBatch('posting.saved')
  async saved(events: Event<'posting.saved'>[], tx: SqlTx): Promise<AfterCommit> {
    await learnPostings(tx, events);
    await learnWatches(tx, events);
    return this.reconcile(tx, events.map(ofOwner));
  }

  @OnEventBatch('posting.unsaved')
  async unsaved(events: Event<'posting.unsaved'>[], tx: SqlTx): Promise<AfterCommit> {
    await learnWatches(tx, events);
    return this.reconcile(tx, events.map(ofOwner));
  }

  @OnEventBatch('posting.published')
  async published(events: Event<'posting.published'>[], tx: SqlTx): Promise<void> {
    await learnPostings(tx, events);
  }

  @OnEventBatch('posting.updated')
  async updated(events: Event<'posting.updated'>[], tx: SqlTx): Promise<AfterCommit> {
    await learnPostings(tx, events);
    return this.reconcile(tx, events.map(ofEverybody));
  }

  @OnEventBatch('posting.closing-date-changed')
  async closingDateChanged(events: Event<'posting.closing-date-changed'>[], tx: SqlTx): Promise<AfterCommit> {
    for (const event of events)
      await learnClosing(tx, event, event.data.postingId, event.data.postingVersion, event.data.to);
    const arm = await this.reconcile(tx, events.map(ofEverybody));
    return this.andSend(arm, await tellWatchers(tx, events));
  }

  @OnEventBatch('posting.closed')
  async closed(events: Event<'posting.closed'>[], tx: SqlTx): Promise<AfterCommit> {
    for (const event of events) await learnClosed(tx, event);
    const arm = await this.reconcile(tx, events.map(ofEverybody));
    return this.andSend(arm, await tellWatchers(tx, events));
  }

  @OnEventBatch('posting.reopened')
  async reopened(events: Event<'posting.reopened'>[], tx: SqlTx): Promise<AfterCommit> {
    await learnPostings(tx, events);
    const arm = await this.reconcile(tx, events.map(ofEverybody));
    return this.andSend(arm, await tellWatchers(tx, events));
  }

  private async reconcile(tx: SqlTx, watches: WatchRef[]): Promise<AfterCommit> {
    const alerts = await reconcileClosingAlerts(tx, watches, new Date());
    return () => this.timers.arm(alerts);
  }

  private andSend(arm: AfterCommit, mails: string[]): AfterCommit {
    return () => Promise.all([arm(), this.deliveries.enqueue(mails)]);
  }
}

const ofOwner = ({ tenantid, data, correlationid }: Event<'posting.saved' | 'posting.unsaved'>): WatchRef => ({
  tenantId: tenantid,
  ownerId: data.ownerId,
  postingId: data.postingId,
  correlationId: correlationid,
});
const ofEverybody = ({ tenantid, data, correlationid }: PostingEvent): WatchRef => ({
  tenantId: tenantid,
  ownerId: null,
  postingId: data.postingId,
  correlationId: correlationid,
});
