import { scrubText } from '../scrub.js';

export interface HealthCheck {
  name: string;
  /** A critical part that is down makes the process not ready; another one is only reported. */
  critical: boolean;
  /** Resolves with details worth showing; throws when the part is down. */
  check: () => unknown;
  timeoutMs?: number;
}

export interface PartHealth {
  status: 'up' | 'down';
  critical: boolean;
  durationMs: number;
  detail?: unknown;
  error?: string;
}
export interface Readiness {
  status: 'ready' | 'degraded' | 'not-ready' | 'draining';
  parts: Record<string, PartHealth>;
}

export interface HealthOptions {
  /** How long an answer is reused, so that a probe storm does not become a query storm. */
  cacheMs?: number;
  timeoutMs?: number;
  draining?: () => boolean;
}

/** What a process needs to do its work, asked in parallel, each part with its own time limit. */
export class HealthRegistry {
  private readonly checks = new Map<string, HealthCheck>();
  private cached: { at: number; answer: Promise<Readiness> } | undefined;

  constructor(private readonly options: HealthOptions = {}) {}

  register(check: HealthCheck): void {
    if (this.checks.has(check.name)) throw new Error(`health check "${check.name}" is registered twice`);
    this.checks.set(check.name, check);
    this.cached = undefined;
  }

  /**
   * Watch work that reports progress: down when nothing moved for `maxAgeMs`. Returns the function to call on
   * every step (also on an idle round: no work is progress too).
   */
  registerProgress(name: string, maxAgeMs: number, critical = true): () => void {
    let last = Date.now();
    this.register({
      name,
      critical,
      check: () => {
        const ageMs = Date.now() - last;
        if (ageMs > maxAgeMs) throw new Error(`no progress for ${ageMs} ms`);
        return { ageMs };
      },
    });
    return () => {
      last = Date.now();
    };
  }

  /** Never rejects and never waits longer than the largest time limit of a part. */
  async readiness(): Promise<Readiness> {
    if (this.options.draining?.()) return { status: 'draining', parts: {} };
    const { cacheMs = 500 } = this.options;
    if (!this.cached || Date.now() - this.cached.at > cacheMs) {
      this.cached = { at: Date.now(), answer: this.ask() };
    }
    return this.cached.answer;
  }

  private async ask(): Promise<Readiness> {
    const entries = await Promise.all(
      [...this.checks.values()].map(async (check) => [check.name, await this.askPart(check)] as const),
    );
    const down = entries.filter(([, part]) => part.status === 'down');
    const status = down.some(([, part]) => part.critical) ? 'not-ready' : down.length > 0 ? 'degraded' : 'ready';
    return { status, parts: Object.fromEntries(entries) };
  }

  private async askPart({
    check,
    critical,
    timeoutMs = this.options.timeoutMs ?? 1_000,
  }: HealthCheck): Promise<PartHealth> {
    const started = performance.now();
    let timer: NodeJS.Timeout | undefined;
    const limit = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new Error(`no answer within ${timeoutMs} ms`)), timeoutMs);
    });
    const since = () => Math.round(performance.now() - started);
    try {
      const detail = await Promise.race([Promise.resolve().then(check), limit]);
      return { status: 'up', critical, durationMs: since(), ...(detail === undefined ? {} : { detail }) };
    } catch (error) {
      return { status: 'down', critical, durationMs: since(), error: reason(error) };
    } finally {
      clearTimeout(timer);
    }
  }
}

/** pg and ioredis gather several tries in an AggregateError with an empty message. */
function reason(error: unknown): string {
  if (error instanceof AggregateError && error.message === '') return error.errors.map(reason).join('; ');
  return scrubText(error instanceof Error ? error.message : String(error));
}
