import { Controller, Inject } from '@nestjs/common';
import {
  closePosting,
  editPosting,
  getPosting,
  getPostingFacets,
  listPostings,
  getPostingVersion,
  listPostingEdits,
  listPostingVersions,
  releasePostingStatus,
  reopenPosting,
  undoPostingEdit,
  type Posting,
  type RouteInput,
} from '#libs/contracts';
import { Database, type PageOf } from '#libs/data';
import { answer, etagOf, Input, me, page, ProblemError, Route, WantsPage, type Answer } from '#libs/platform';
import { close, release, reopen } from '../record/change-status.js';
import { EditPosting } from '../record/edit-posting.js';
import { postingPage } from './posting-page.js';
import { PostingFacets, type PostingFacetCounts } from './posting-facets.js';
import { PostingReader, postingNotFound } from './posting-reader.js';
import { PostingSearch } from './posting-search.js';

@Controller()
export class PostingsController {
  constructor(
    @Inject(Database) private readonly db: Database,
    @Inject(PostingReader) private readonly postings: PostingReader,
    @Inject(PostingSearch) private readonly finder: PostingSearch,
    @Inject(PostingFacets) private readonly facets: PostingFacets,
    @Inject(EditPosting) private readonly editor: EditPosting,
  ) {}

  @Route(getPosting)
  async get(
    @Input() { params }: RouteInput<typeof getPosting>,
    @WantsPage() asPage: boolean,
  ): Promise<Answer<Posting | string>> {
    const posting = await this.postings.get(params.id);
    return asPage ? page(postingPage(posting)) : answer(200, posting, { etag: etagOf(posting) });
  }

  @Route(editPosting)
  async edit(@Input() { params, body, headers }: RouteInput<typeof editPosting>): Promise<Answer<Posting>> {
    if (!(await this.editor.set(params.id, body, headers['if-match']))) throw postingNotFound(params.id);
    return this.show(params.id);
  }

  @Route(listPostingEdits)
  edits(@Input() { params }: RouteInput<typeof listPostingEdits>) {
    return this.postings.edits(params.id);
  }

  @Route(undoPostingEdit)
  async undo(@Input() { params, headers }: RouteInput<typeof undoPostingEdit>): Promise<Answer<Posting>> {
    if (!(await this.editor.unset(params.id, params.field, headers['if-match']))) throw postingNotFound(params.id);
    return this.show(params.id);
  }

  @Route(getPostingVersion)
  version(@Input() { params }: RouteInput<typeof getPostingVersion>) {
    return this.postings.version(params.id, params.version);
  }

  @Route(listPostings)
  list(@Input() { query }: RouteInput<typeof listPostings>): Promise<PageOf<Posting>> {
    return this.finder.search(query);
  }

  @Route(getPostingFacets)
  count(@Input() { query }: RouteInput<typeof getPostingFacets>): Promise<PostingFacetCounts> {
    return this.facets.count(query);
  }

  @Route(listPostingVersions)
  versions(@Input() { params }: RouteInput<typeof listPostingVersions>) {
    return this.postings.versions(params.id);
  }

  @Route(closePosting)
  async close(@Input() { params, body }: RouteInput<typeof closePosting>): Promise<Posting> {
    await this.postings.get(params.id);
    const { tenantId } = me();
    const closed = await this.db.transaction((tx) => close(tx, tenantId, params.id, body.reason, { byHand: true }));
    if (!closed) throw conflict('posting-already-closed', 'The posting is closed already');
    return this.postings.get(params.id);
  }

  @Route(reopenPosting)
  async reopen(@Input() { params }: RouteInput<typeof reopenPosting>): Promise<Posting> {
    await this.postings.get(params.id);
    const { tenantId } = me();
    const reopened = await this.db.transaction((tx) => reopen(tx, tenantId, params.id, { byHand: true }));
    if (!reopened) throw conflict('posting-already-open', 'The posting is open already');
    return this.postings.get(params.id);
  }

  @Route(releasePostingStatus)
  async release(@Input() { params }: RouteInput<typeof releasePostingStatus>): Promise<Posting> {
    await this.postings.get(params.id);
    const { tenantId } = me();
    await this.db.transaction((tx) => release(tx, tenantId, params.id));
    return this.postings.get(params.id);
  }

  private async show(id: string): Promise<Answer<Posting>> {
    const posting = await this.postings.get(id);
    return answer(200, posting, { etag: etagOf(posting) });
  }
}

const conflict = (code: string, title: string): ProblemError => new ProblemError({ status: 409, code, title });
