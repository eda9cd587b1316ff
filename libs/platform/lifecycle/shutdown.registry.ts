import type { OnModuleDestroy } from '@nestjs/common';
import type { Logger } from '../logger.js';

/** First nothing new comes in, then what runs finishes, then what it stands on goes. */
export const SHUTDOWN_PHASES = ['http', 'consumers', 'workers', 'relay', 'redis', 'database'] as const;
export type ShutdownPhase = (typeof SHUTDOWN_PHASES)[number];

/**
 * By when a phase is over, as a share of the whole time: what the phases before it left is its own too, so that a job
 * has most of it when nothing else hangs, and a broker that is away takes nobody's last moment.
 */
const OVER_BY: Record<ShutdownPhase, number> = {
  http: 0.35,
  consumers: 0.58,
  workers: 0.77,
  relay: 0.83,
  redis: 0.88,
  database: 0.92,
};

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
    /** The whole shutdown takes no longer, whatever hangs. */
    private readonly wholeMs: number,
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
    const from = performance.now();
    for (const phase of SHUTDOWN_PHASES) {
      const timeoutMs = Math.round(Math.max(0, OVER_BY[phase] * this.wholeMs - (performance.now() - from)));
      await Promise.all((this.parts.get(phase) ?? []).map((part) => this.close(phase, part, timeoutMs)));
    }
  }

  private async close(phase: ShutdownPhase, part: Part, timeoutMs: number): Promise<void> {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<'late'>((resolve) => {
      timer = setTimeout(() => resolve('late'), timeoutMs);
    });
    try {
      const closing = Promise.resolve().then(part.close);
      if ((await Promise.race([closing, late])) === 'late') {
        closing.catch(() => undefined);
        this.logger.warn({ phase, part: part.name, timeoutMs }, 'did not close in time, going on');
      }
    } catch (error) {
      this.logger.error({ phase, part: part.name, err: error }, 'failed to close, going on');
    } finally {
      clearTimeout(timer);
    }
  }
}
