import { Controller, Inject } from '@nestjs/common';
import {
  addSourceSecret,
  createSource,
  deleteSource,
  getSource,
  getSourceHealth,
  importIntoSource,
  listReadings,
  listSources,
  listSourceSecrets,
  revokeSourceSecret,
  syncSource,
  updateSource,
  type RouteInput,
  type Source,
  type SourceHealth,
  type SourceReading,
} from '#libs/contracts';
import type { PageOf } from '#libs/data';
import { answer, Input, page, Route, WantsPage, type Answer } from '#libs/platform';
import { Imports } from '../receive/imports.js';
import { healthPage } from '../health/health-page.js';
import { SourceHealthReader } from '../health/source-health.js';
import { Readings } from '../pull/readings.js';
import { Sources } from './sources.js';

@Controller()
export class SourcesController {
  constructor(
    @Inject(Sources) private readonly sources: Sources,
    @Inject(Imports) private readonly imports: Imports,
    @Inject(Readings) private readonly readings: Readings,
    @Inject(SourceHealthReader) private readonly reader: SourceHealthReader,
  ) {}

  @Route(createSource)
  async create(@Input() { body }: RouteInput<typeof createSource>): Promise<Answer<Source>> {
    const made = await this.sources.create(body);
    return answer(201, made, { location: `/v1/sources/${made.id}` });
  }

  @Route(listSources)
  list(@Input() { query }: RouteInput<typeof listSources>): Promise<PageOf<Source>> {
    return this.sources.list(query);
  }

  @Route(getSource)
  get(@Input() { params }: RouteInput<typeof getSource>): Promise<Source> {
    return this.sources.get(params.id);
  }

  @Route(updateSource)
  update(@Input() { params, body }: RouteInput<typeof updateSource>): Promise<Source> {
    return this.sources.update(params.id, body);
  }

  @Route(deleteSource)
  remove(@Input() { params }: RouteInput<typeof deleteSource>): Promise<void> {
    return this.sources.remove(params.id);
  }

  @Route(addSourceSecret)
  addSecret(@Input() { params, body }: RouteInput<typeof addSourceSecret>): Promise<Source> {
    return this.sources.addSecret(params.id, body.secret);
  }

  @Route(listSourceSecrets)
  secrets(@Input() { params }: RouteInput<typeof listSourceSecrets>) {
    return this.sources.secrets(params.id);
  }

  @Route(revokeSourceSecret)
  revokeSecret(@Input() { params }: RouteInput<typeof revokeSourceSecret>): Promise<void> {
    return this.sources.revokeSecret(params.id, params.secretId);
  }

  @Route(syncSource)
  async sync(@Input() { params }: RouteInput<typeof syncSource>): Promise<Answer<Source>> {
    return answer(202, await this.sources.requestSync(params.id));
  }

  @Route(listReadings)
  async listReadings(@Input() { params }: RouteInput<typeof listReadings>): Promise<PageOf<SourceReading>> {
    const source = await this.sources.get(params.id);
    return this.readings.of(source.id);
  }

  @Route(getSourceHealth)
  async health(
    @Input() { params }: RouteInput<typeof getSourceHealth>,
    @WantsPage() asPage: boolean,
  ): Promise<SourceHealth | Answer<string>> {
    const source = await this.sources.get(params.id);
    const health = await this.reader.of(source);
    return asPage ? page(healthPage(source, health)) : health;
  }

  @Route(importIntoSource)
  async import(
    @Input() { params, headers, body }: RouteInput<typeof importIntoSource>,
  ): Promise<Answer<{ receiptId: string }>> {
    const source = await this.sources.get(params.id);
    const receiptId = await this.imports.take(source.id, body, headers['content-type'], headers['idempotency-key']);
    return answer(202, { receiptId }, { location: `/v1/receipts/${receiptId}` });
  }
}
