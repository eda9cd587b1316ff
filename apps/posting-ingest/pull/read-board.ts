import { Inject, Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import type { SourceKind } from '#libs/contracts';
import { Database, type Prisma } from '#libs/data';
import { type SourceConfig, SourceError } from '#libs/typed-posting';
import { FetchError } from '../fetch/fetch-error.js';
import { WebReader, type WebAnswer } from '../fetch/web-reader.js';
import { sourceIdentity } from '../normalise/identity.js';
import { channelOf, ReceiptStore } from '../receive/receipt-store.js';
import { foldId } from '../sources/adapters.js';
import { Hosts } from './hosts.js';
import type { Board, Page } from './page.js';
import { isSame, toKnown, usable, type Known } from './reading-plan.js';

export interface SourceToRead {
  id: string;
  tenantId: string;
  ownerId: string;
  kind: SourceKind;
  config: SourceConfig;
  known: Known | null;
}

/** How a reading ended; `known` is what the source's one page was. */
export interface Fetched {
  unchanged: boolean;
  complete: boolean;
  paged: boolean;
  pages: number;
  /** Postings whose own answers are still to be read. */
  left: boolean;
  known: Known | null;
}

/** For a whole source. */
const READING_MS = 10 * 60_000;
const PAGE_MS = 30_000;
const MAX_BYTES = 32 * 1_024 * 1_024;
const MAX_PAGES = 100;
/** Postings whose own answer is read in one reading; the rest follows in the next. */
const MAX_DETAILS = 150;
/** A posting's own answer is read again after so long. */
const DETAIL_DAYS = 1;

/** Reads everything that a source has, politely. Every page is a durable receipt before the next is asked for. */
@Injectable()
export class ReadBoard {
  constructor(
    @Inject(Database) private readonly db: Database,
    @Inject(WebReader) private readonly web: WebReader,
    @Inject(Hosts) private readonly hosts: Hosts,
    @Inject(ReceiptStore) private readonly receipts: ReceiptStore,
  ) {}

  /** @throws FetchError or SourceError; what was stored before stays, and is processed. */
  async read(source: SourceToRead, board: Board, readingId: string): Promise<Fetched> {
    const until = Date.now() + READING_MS;
    const single = !board.next && !board.listed;
    const known = single && !(await this.lacksAny(source.id)) ? usable(source.known, source.config) : null;
    const first = await this.ask({ ...board.first, ...(known ? { validators: known } : {}) }, until);
    if (first.unchanged || isSame(known, first.body)) return { ...NOTHING_NEW, known };
    let pages = await this.store(source, readingId, 0, first);
    const listed = board.listed?.(first.body) ?? [];
    let last = { page: board.first, body: first.body };
    for (let page = next(board, last); page !== null; page = next(board, last)) {
      if (pages >= MAX_PAGES)
        return { unchanged: false, complete: false, paged: true, pages, left: false, known: null };
      const body = await this.page(source, readingId, pages, page, until);
      listed.push(...(board.listed?.(body) ?? []));
      last = { page, body };
      pages++;
    }
    const byId = new Map(listed.map((one) => [one.externalId, one.page]));
    const complete = !board.total || byId.size >= (board.total(first.body) ?? 0);
    const details = await this.details(source, readingId, pages, byId, until);
    pages += details.read;
    const toBe = single ? toKnown(first.body, source.config, first.validators) : null;
    return { unchanged: false, complete, paged: pages > 1, pages, left: details.left, known: toBe };
  }

  private ask(request: Parameters<WebReader['read']>[0], until: number): Promise<WebAnswer> {
    const host = URL.canParse(request.url) ? new URL(request.url).host : request.url;
    const ask = () => {
      const timeoutMs = Math.min(PAGE_MS, until - Date.now());
      if (timeoutMs <= 0) throw new FetchError('took-too-long', 'The whole source took too long.');
      return this.web.read(request, { timeoutMs, maxBytes: MAX_BYTES });
    };
    return this.hosts.ask(host, ask, this.web.ending, 'source');
  }

  private async page(source: SourceToRead, readingId: string, at: number, page: Page, until: number): Promise<Buffer> {
    const answer = await this.ask(page, until);
    if (answer.unchanged) throw new Error('a page that was not asked conditionally answered 304');
    await this.store(source, readingId, at, answer);
    return answer.body;
  }

  /** @returns how many there are of the reading by now. */
  private async store(
    { id: sourceId, tenantId, ownerId }: SourceToRead,
    readingId: string,
    at: number,
    answer: Exclude<WebAnswer, { unchanged: true }>,
  ): Promise<number> {
    if (answer.body.byteLength === 0) throw new SourceError('empty-answer', 'The source answered nothing.');
    await this.receipts.store({
      ...{ id: uuidv7(), tenantId, ownerId, sourceId, readingId, kind: 'file' },
      ...{ channel: channelOf(sourceId), deliveryKey: `reading ${readingId} ${at}` },
      ...{ body: answer.body, contentType: answer.contentType?.slice(0, 200) ?? null },
    });
    return at + 1;
  }

  /** Own answers of the postings that are new, or were not read in full for a day. @returns how many, and whether some are left. */
  private async details(
    source: SourceToRead,
    readingId: string,
    from: number,
    byId: ReadonlyMap<string, Page>,
    until: number,
  ): Promise<{ read: number; left: boolean }> {
    if (byId.size === 0) return { read: 0, left: false };
    const fresh = await this.readInFull(source, [...byId.keys()]);
    const all = [...byId].filter(([id]) => !fresh.has(id));
    const wanted = all.slice(0, MAX_DETAILS);
    let read = 0;
    for (const [, page] of wanted) {
      try {
        await this.page(source, readingId, from + read, page, until);
        read++;
      } catch (error) {
        // Taken down since the list was read, or one broken page: the list says that it is there.
        if (!(error instanceof FetchError) || error.status === null || error.status === 429) throw error;
      }
    }
    return { read, left: all.length > wanted.length };
  }

  private async readInFull({ id, kind, tenantId }: SourceToRead, ids: readonly string[]): Promise<Set<string>> {
    const byIdentity = new Map(ids.map((externalId) => [sourceIdentity(id, foldId(kind, externalId)), externalId]));
    const { rows } = await this.db.pool.query<{ identity: string }>(
      `SELECT identity FROM posting.posting WHERE tenant_id = $1 AND identity = ANY($2)
       AND full_at > now() - $3 * interval '1 day'`,
      [tenantId, [...byIdentity.keys()], DETAIL_DAYS],
    );
    return new Set(rows.map(({ identity }) => byIdentity.get(identity) ?? ''));
  }

  /** While a posting is missing the next reading has to be looked at, also when it is the same again. */
  private async lacksAny(sourceId: string): Promise<boolean> {
    const where: Prisma.PostingWhereInput = { sourceId, status: 'open', missingSince: { not: null } };
    return (await this.db.prisma.posting.findFirst({ where, select: { id: true } })) !== null;
  }
}

const NOTHING_NEW = { unchanged: true, complete: true, paged: false, pages: 0, left: false } as const;

const next = (board: Board, { page, body }: { page: Page; body: Uint8Array }): Page | null =>
  board.next?.(body, page) ?? null;
