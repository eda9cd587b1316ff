import type { OnModuleDestroy } from '@nestjs/common';
import type { Logger } from '../logger.js';

/** First nothing new comes in, then what runs finishes, then what it stands on goes. */
export const SHUTDOWN_PHASES = ['http', 'consumers', 'workers', 'relay', 'redis', 'database'] as const;
export type ShutdownPhase = (typeof SHUTDOWN_PHASES)[number];

interface Part {
  name: string;
  close: () => unknown;
}

/**
 * Closes the parts of a process in the order of the phases, once. Parts of one phase close together; a part
 * that hangs or fails is logged and does not keep the next phase from running.
 */
export class ShutdownRegistry implements OnModuleDestroy {
  private readonly parts = new Map<ShutdownPhase, Part[]>();
  private running: Promise<void> | undefined;

  constructor(
    private readonly logger: Logger,
    private readonly phaseTimeoutMs: number,
  ) {}

  /** True from the first moment of the shutdown on: readiness says so, so that no new traffic is sent. */
  get draining(): boolean {
    return this.running !== undefined;
  }

  register(phase: ShutdownPhase, name: string, close: () => unknown): void {
    this.parts.set(phase, [...(this.parts.get(phase) ?? []), { name, close }]);
  }

  run(): Promise<void> {
    this.running ??= this.closeAll();
    return this.running;
  }

  /** So that a plain `app.close()`, in a test too, closes in the same order. */
  async onModuleDestroy(): Promise<void> {
    await this.run();
  }

  private async closeAll(): Promise<void> {
    for (const phase of SHUTDOWN_PHASES) {
      await Promise.all((this.parts.get(phase) ?? []).map((part) => this.close(phase, part)));
    }
  }

  private async close(phase: ShutdownPhase, part: Part): Promise<void> {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<'late'>((resolve) => {
      timer = setTimeout(() => resolve('late'), this.phaseTimeoutMs);
    });
    try {
      const closing = Promise.resolve().then(part.close);
      if ((await Promise.race([closing, late])) === 'late') {
        closing.catch(() => undefined);
        this.logger.warn({ phase, part: part.name, timeoutMs: this.phaseTimeoutMs }, 'did not close in time, going on');
      }
    } catch (error) {
      this.logger.error({ phase, part: part.name, err: error }, 'failed to close, going on');
    } finally {
      clearTimeout(timer);
    }
  }
}
