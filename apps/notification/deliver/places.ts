/** Places of those who do something at a time; the others wait in line. */
export class Places {
  private readonly line: (() => void)[] = [];

  constructor(private free: number) {}

  /** @returns what leaves the place to the next; called twice it leaves it once. */
  async take(): Promise<() => void> {
    if (this.free > 0) this.free--;
    else await new Promise<void>((resolve) => this.line.push(resolve));
    let taken = true;
    return () => {
      if (taken) this.leave();
      taken = false;
    };
  }

  private leave(): void {
    const next = this.line.shift();
    if (next) next();
    else this.free++;
  }
}
