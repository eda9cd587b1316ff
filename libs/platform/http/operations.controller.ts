import { Controller, Inject, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { RouteOutput } from '#libs/contracts';
import { HealthRegistry } from '../health/health.registry.js';
import { METRICS, type MetricsRegistry } from '../metrics/metrics.js';
import { answer, type Answer } from './answer.js';
import { Route } from './route.decorator.js';
import { getLiveness, getMetrics, getReadiness } from './routes.js';

@Controller()
export class OperationsController {
  constructor(
    private readonly health: HealthRegistry,
    @Inject(METRICS) private readonly metrics: MetricsRegistry,
  ) {}

  @Route(getLiveness)
  live(): RouteOutput<typeof getLiveness> {
    return { status: 'live' };
  }

  @Route(getReadiness)
  async ready(): Promise<Answer<RouteOutput<typeof getReadiness>>> {
    const readiness = await this.health.readiness();
    const ok = readiness.status === 'ready' || readiness.status === 'degraded';
    return answer(ok ? 200 : 503, readiness, { 'cache-control': 'no-store' });
  }

  @Route(getMetrics)
  async scrape(@Res({ passthrough: true }) reply: FastifyReply): Promise<string> {
    void reply.header('content-type', this.metrics.contentType);
    return this.metrics.metrics();
  }
}
