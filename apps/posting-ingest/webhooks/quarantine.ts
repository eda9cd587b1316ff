import { Inject, Injectable } from '@nestjs/common';
import type { SourceKind } from '#libs/contracts';
import { Database } from '#libs/data';
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
   * @returns the key of the delivery that it stands for, now that it is believed. Otherwise null, and its receipt says why.
   */
  async verify(receiptId: string): Promise<string | null> {
    const receipt = await this.db.prisma.receipt.findFirst({ where: { id: receiptId, ...me() } });
    if (!receipt?.sourceId) return null;
    const { sourceId } = receipt;
    const source = await this.db.prisma.source.findFirst({
      where: { id: sourceId, ...me() },
      include: { secrets: true },
    });
    if (!source) return null;
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
      return null;
    }
    return scheme.keyOf(delivery);
  }

  /** The sender brought the same delivery again in the meantime. */
  async setAside(id: string): Promise<void> {
    const data = {
      state: 'ignored',
      reason: 'duplicate',
      details: ['The same delivery was received again and processed.'],
      settledAt: new Date(),
    };
    await this.db.prisma.receipt.update({ where: { id }, data });
  }
}
