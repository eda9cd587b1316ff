import { Controller, Inject, Res, type OnModuleDestroy } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { setTimeout as delay } from 'node:timers/promises';
import { v7 as uuidv7 } from 'uuid';
import { streamNotifications, type NotificationView, type RouteInput } from '#libs/contracts';
import { Input, me, Route } from '#libs/platform';
import { NotificationReader } from './notification-reader.js';

const POLL_MS = 1_000;
const KEEP_ALIVE_ROUNDS = 15;
/** Longer than a transaction may take, from the making of an id to its commit. */
const OVERLAP_MS = 20_000;
const PAGE = 100;

/** Server-sent events. Read from the rows, so any process can serve any owner and nothing is missed. */
@Controller()
export class StreamController implements OnModuleDestroy {
  private readonly closing = new AbortController();

  constructor(@Inject(NotificationReader) private readonly reader: NotificationReader) {}

  onModuleDestroy(): void {
    this.closing.abort();
  }

  @Route(streamNotifications)
  async stream(
    @Input() { headers }: RouteInput<typeof streamNotifications>,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    reply.hijack();
    const { raw } = reply;
    raw.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store', 'x-accel-buffering': 'no' });
    raw.write(': connected\n\n');
    const gone = new AbortController();
    raw.on('close', () => gone.abort());
    await this.pump(raw, headers['last-event-id'] ?? uuidv7(), AbortSignal.any([gone.signal, this.closing.signal]));
    raw.end();
  }

  private async pump(out: { write(chunk: string): unknown }, from: string, signal: AbortSignal): Promise<void> {
    const owner = me();
    const sent = new Set<string>([from]);
    let last = from;
    for (let round = 1; !signal.aborted; round++) {
      const begin = goBack(last);
      let page: NotificationView[];
      let after = begin;
      do {
        page = await this.reader.since(owner, after, PAGE).catch(() => []);
        for (const item of page.filter(({ id }) => !sent.has(id))) {
          out.write(toEvent(item));
          sent.add(item.id);
        }
        after = page.at(-1)?.id ?? after;
        // However many came within the overlap, the page behind them is read too.
      } while (page.length === PAGE);
      if (after > last) last = after;
      for (const id of sent) if (id < begin) sent.delete(id);
      if (round % KEEP_ALIVE_ROUNDS === 0) out.write(': still here\n\n');
      await delay(POLL_MS, undefined, { signal }).catch(() => undefined);
    }
  }
}

/**
 * Ids are made before the commit, so a notification can appear behind one that was read already: each look goes back a
 * little, also behind the id a client resumes from. It may get one twice then; ids tell.
 */
function goBack(last: string): string {
  const msecs = Number.parseInt(last.replaceAll('-', '').slice(0, 12), 16) - OVERLAP_MS;
  return uuidv7({ msecs: Math.max(0, msecs), random: new Uint8Array(16), seq: 0 });
}

const toEvent = (item: NotificationView): string =>
  `id: ${item.id}\nevent: notification\ndata: ${JSON.stringify(item)}\n\n`;
