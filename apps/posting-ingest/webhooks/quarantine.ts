import { Inject, Injectable } from '@nestjs/common';
import type { SourceKind } from '#libs/contracts';
import { Database, Prisma } from '#libs/data';
import { me } from '#libs/platform';
import { SecretBox } from '../connect/secret-box.js';
import type { Delivery } from './scheme.js';
import { schemeOf } from './schemes.js';

/** Deliveries that could not be verified wait here, and are looked at again once the secret is mended. */
@Injectable()
export class Quarantine {
  constructor(
    @Inject(Database) private readonly db: Database,
    @Inject(SecretBox) private readonly box: SecretBox,
  ) {}

  /**
   * Verify once more, against the time it was received.
   * @returns whether it is believed now and is no duplicate. Otherwise its receipt says why.
   */
  async release(receiptId: string): Promise<boolean> {
    const receipt = await this.db.prisma.receipt.findFirst({ where: { id: receiptId, ...me() } });
    if (!receipt?.sourceId) return false;
    const { sourceId } = receipt;
    const source = await this.db.prisma.source.findFirst({
      where: { id: sourceId, ...me() },
      include: { secrets: true },
    });
    if (!source) return false;
    const scheme = schemeOf(source.kind as SourceKind);
    const delivery: Delivery = {
      body: Buffer.from(receipt.body),
      headers: (receipt.headers ?? {}) as unknown as Delivery['headers'],
    };
    const secrets = source.secrets.map(({ sealed }) => this.box.open(sourceId, sealed));
    const verdict =
      secrets.length === 0
        ? { ok: false as const, reason: 'no-secret' }
        : scheme.verify(delivery, secrets, receipt.receivedAt);
    if (!verdict.ok) {
      await this.db.prisma.receipt.update({ where: { id: receiptId }, data: { reason: verdict.reason } });
      return false;
    }
    return this.rename(receiptId, scheme.keyOf(delivery));
  }

  /** From now on it stands for its delivery; the sender may have brought that again in the meantime. */
  private async rename(id: string, deliveryKey: string): Promise<boolean> {
    try {
      await this.db.prisma.receipt.update({ where: { id }, data: { deliveryKey } });
      return true;
    } catch (error) {
      if (!(error instanceof Prisma.PrismaClientKnownRequestError) || error.code !== 'P2002') throw error;
      const data = {
        state: 'ignored',
        reason: 'duplicate',
        details: ['The same delivery was received again and processed.'],
        settledAt: new Date(),
      };
      await this.db.prisma.receipt.update({ where: { id }, data });
      return false;
    }
  }
}
