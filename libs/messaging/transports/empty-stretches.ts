/**
 * Stretches of partitions with nothing to hand out: what was compacted away, marks of transactions. kafkajs passes over
 * them by itself and tells of them in an event only.
 */
export class EmptyStretches {
  private readonly ends = new Map<string, bigint>();

  note(partition: string, { firstOffset, lastOffset }: { firstOffset: string | null; lastOffset: string }): void {
    this.ends.set(`${partition} ${firstOffset ?? lastOffset}`, BigInt(lastOffset) + 1n);
  }

  /** @returns the first offset from `offset` on that is not known to lie in such a stretch. */
  behind(partition: string, offset: bigint): bigint {
    for (let at = offset; ;) {
      const end = this.ends.get(`${partition} ${at}`);
      if (end === undefined || end <= at) return at;
      at = end;
    }
  }

  clear(): void {
    this.ends.clear();
  }
}
