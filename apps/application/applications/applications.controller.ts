import { Controller, Inject } from '@nestjs/common';
import {
  createApplication,
  getApplication,
  getTimeline,
  listApplications,
  transitionApplication,
  type ApplicationView,
  type PostingCard,
  type RouteInput,
} from '#libs/contracts';
import { Database, type PageOf } from '#libs/data';
import { answer, Input, page, Route, WantsPage, type Answer, etagOf } from '#libs/platform';
import { once } from '../idempotency.js';
import { requirePosting } from '../saved/kept-postings.js';
import { applicationPage } from './application-page.js';
import { ApplicationReader } from './application-reader.js';
import { moveApplication } from './move-application.js';
import { startApplication, startOf, type Start } from './start-application.js';

@Controller()
export class ApplicationsController {
  constructor(
    @Inject(Database) private readonly db: Database,
    @Inject(ApplicationReader) private readonly reader: ApplicationReader,
  ) {}

  @Route(createApplication)
  async create(@Input() { body, headers }: RouteInput<typeof createApplication>): Promise<Answer<ApplicationView>> {
    const start = await this.startFrom(body);
    const { id } = await once(this.db, headers['idempotency-key'], ['create', body], async (tx) => ({
      id: (await startApplication(tx, start)).id,
    }));
    return this.answerWith(201, id);
  }

  @Route(listApplications)
  list(@Input() { query }: RouteInput<typeof listApplications>): Promise<PageOf<ApplicationView>> {
    return this.reader.list(query);
  }

  @Route(getApplication)
  async get(
    @Input() { params }: RouteInput<typeof getApplication>,
    @WantsPage() asPage: boolean,
  ): Promise<Answer<ApplicationView | string>> {
    return asPage ? page(applicationPage(await this.reader.get(params.id))) : this.answerWith(200, params.id);
  }

  @Route(transitionApplication)
  async move(
    @Input() { params, body, headers }: RouteInput<typeof transitionApplication>,
  ): Promise<Answer<ApplicationView>> {
    const at = body.at === undefined ? new Date() : new Date(body.at);
    const move = { to: body.to, at, note: body.note ?? null, by: 'candidate' as const };
    const request = ['move', params.id, body];
    await once(this.db, headers['idempotency-key'], request, async (tx) => ({
      version: (await moveApplication(tx, params.id, headers['if-match'], move)).version,
    }));
    return this.answerWith(200, params.id);
  }

  @Route(getTimeline)
  timeline(@Input() { params, query }: RouteInput<typeof getTimeline>) {
    return this.reader.timeline(params.id, query);
  }

  private async startFrom({
    postingId,
    title,
    company,
    url,
    status,
  }: RouteInput<typeof createApplication>['body']): Promise<Start> {
    if (postingId === undefined)
      return { postingId: null, title: title ?? '', company: company ?? null, url: url ?? null, status };
    const { card } = await requirePosting(this.db, postingId);
    return startOf(postingId, card as unknown as PostingCard, status);
  }

  private async answerWith(status: number, id: string): Promise<Answer<ApplicationView>> {
    const view = await this.reader.get(id);
    return answer(status, view, {
      etag: etagOf(view),
      ...(status === 201 ? { location: `/v1/applications/${id}` } : {}),
    });
  }
}
