/** Knows which offsets of a partition are being handled or done, and up to where everything is done. */
export class OffsetTracker {
  private readonly open = new Set<bigint>();
  private readonly done = new Set<bigint>();

  /** @param next the first offset that is not done. */
  constructor(private next: bigint) {}

  /** @returns false when the offset is being handled or done already. */
  begin(offset: bigint): boolean {
    if (offset < this.next || this.open.has(offset) || this.done.has(offset)) return false;
    this.open.add(offset);
    return true;
  }

  finish(offset: bigint): void {
    this.open.delete(offset);
    this.done.add(offset);
  }

  get tracked(): number {
    return this.open.size + this.done.size;
  }

  /**
   * Advance over what is done. Offsets of a partition have gaps (compaction, transaction markers), so the end of
   * progress is the lowest unfinished offset, or `end` when there is none.
   * @param end the first offset that was not fetched yet.
   */
  advance(end: bigint): bigint {
    let lowest = end;
    for (const offset of this.open) if (offset < lowest) lowest = offset;
    if (lowest > this.next) this.next = lowest;
    for (const offset of this.done) if (offset < this.next) this.done.delete(offset);
    return this.next;
  }
}
