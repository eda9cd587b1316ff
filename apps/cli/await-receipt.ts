import { setTimeout as delay } from 'node:timers/promises';
import { getReceipt, type ReceiptDetail } from '#libs/contracts';
import { Failure } from './failure.js';
import type { Instance } from './instance.js';

const FIRST_MS = 100;
const LONGEST_MS = 2_000;

/** The receipt once it is settled. @throws Failure when that takes longer than `forMs`. */
export async function awaitReceipt(instance: Instance, id: string, forMs: number): Promise<ReceiptDetail> {
  const end = performance.now() + forMs;
  for (let pause = FIRST_MS; ; pause = Math.min(pause * 1.5, LONGEST_MS)) {
    const receipt = await instance.ask(getReceipt, { params: { id } });
    if (receipt.state !== 'stored') return receipt;
    if (performance.now() + pause > end)
      throw new Failure(`receipt ${id} is safe, and not processed after ${Math.round(forMs / 1_000)} s.`);
    await delay(pause);
  }
}
