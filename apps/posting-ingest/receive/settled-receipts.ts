import { setTimeout as delay } from 'node:timers/promises';
import { EventEmitter, once } from 'node:events';
import { Inject, Injectable } from '@nestjs/common';
import { Database } from '#libs/data';

const POLL_MS = 250;

/** Something is still to be made of it: nothing was yet, or that failed and can be tried again. */
export const isOpen = ({ state }: { state: string }): boolean => state === 'stored' || state === 'parked';

/** Lets a caller wait for a receipt's end: at once when this process settles it, by polling when another does. */
@Injectable()
export class SettledReceipts {
  private readonly settled = new EventEmitter().setMaxListeners(0);

  constructor(@Inject(Database) private readonly db: Database) {}

  announce(receiptId: string): void {
    this.settled.emit(receiptId);
  }

  /** @returns whether the receipt was settled within `ms` milliseconds. */
  async wait(receiptId: string, ms: number): Promise<boolean> {
    const end = Date.now() + ms;
    while (Date.now() < end) {
      const stop = new AbortController();
      const here = once(this.settled, receiptId, { signal: stop.signal }).catch(() => undefined);
      if (await this.isSettled(receiptId)) {
        stop.abort();
        return true;
      }
      await Promise.race([here, delay(Math.min(POLL_MS, Math.max(0, end - Date.now())))]);
      stop.abort();
    }
    return this.isSettled(receiptId);
  }

  private async isSettled(id: string): Promise<boolean> {
    const found = await this.db.prisma.receipt.findUnique({ where: { id }, select: { state: true } });
    return found !== null && found.state !== 'stored';
  }
}
