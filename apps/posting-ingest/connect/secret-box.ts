import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { Inject, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { Database } from '#libs/data';
import { ENV, LOGGER, ProblemError, type Env, type Logger } from '#libs/platform';

const CIPHER = 'aes-256-gcm';
const NONCE = 12;
const TAG = 16;

/** Nonce, tag and ciphertext in one. `owner` is bound to it: moved to another row it cannot be opened. */
export function seal(key: Buffer, owner: string, secret: string): Buffer {
  const nonce = randomBytes(NONCE);
  const cipher = createCipheriv(CIPHER, key, nonce).setAAD(Buffer.from(owner));
  const sealed = Buffer.concat([cipher.update(secret, 'utf8'), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), sealed]);
}

/** @throws when it was sealed with another key, for another owner, or was changed. */
export function open(key: Buffer, owner: string, sealed: Uint8Array): string {
  const bytes = Buffer.from(sealed);
  const decipher = createDecipheriv(CIPHER, key, bytes.subarray(0, NONCE)).setAAD(Buffer.from(owner));
  decipher.setAuthTag(bytes.subarray(NONCE, NONCE + TAG));
  return Buffer.concat([decipher.update(bytes.subarray(NONCE + TAG)), decipher.final()]).toString('utf8');
}

/** Seals and opens the secrets of sources under the key of this instance. */
@Injectable()
export class SecretBox implements OnApplicationBootstrap {
  private readonly key: Buffer | null;

  constructor(
    @Inject(ENV) env: Pick<Env, 'HIREWIRE_SECRET_KEY'>,
    @Inject(Database) private readonly db: Database,
    @Inject(LOGGER) private readonly logger: Pick<Logger, 'error'>,
  ) {
    this.key = env.HIREWIRE_SECRET_KEY === undefined ? null : Buffer.from(env.HIREWIRE_SECRET_KEY, 'base64');
  }

  async onApplicationBootstrap(): Promise<void> {
    if (this.key !== null || (await this.db.prisma.sourceSecret.count()) === 0) return;
    this.logger.error(
      {},
      'HIREWIRE_SECRET_KEY is not set, but sources have secrets: their webhooks are refused until it is',
    );
  }

  seal(sourceId: string, secret: string): Uint8Array<ArrayBuffer> {
    return new Uint8Array(seal(this.need(), sourceId, secret));
  }

  open(sourceId: string, sealed: Uint8Array): string {
    const key = this.need();
    try {
      return open(key, sourceId, sealed);
    } catch {
      this.logger.error(
        { sourceId },
        'HIREWIRE_SECRET_KEY is not the key that the secret of this source was sealed with',
      );
      throw unavailable('secret-unreadable', 'The secret of this source cannot be read with the key of this instance');
    }
  }

  private need(): Buffer {
    if (this.key === null) {
      throw unavailable('secret-key-missing', 'This instance has no HIREWIRE_SECRET_KEY, which secrets are kept under');
    }
    return this.key;
  }
}

/** 503: senders try again, and by then it may be mended. */
const unavailable = (code: string, title: string): ProblemError => new ProblemError({ status: 503, code, title });
