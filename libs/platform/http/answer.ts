import type { CallHandler, ExecutionContext, NestInterceptor } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { map, type Observable } from 'rxjs';

/** A status or headers other than the route's usual ones: `return answer(202, receipt, {location})`. */
export class Answer<T> {
  constructor(
    readonly status: number,
    readonly body: T,
    readonly headers: Readonly<Record<string, string>> = {},
  ) {}
}
export const answer = <T>(status: number, body: T, headers?: Readonly<Record<string, string>>): Answer<T> =>
  new Answer(status, body, headers);

export class AnswerInterceptor implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    if (context.getType() !== 'http') return next.handle();
    return next.handle().pipe(
      map((result: unknown) => {
        if (!(result instanceof Answer)) return result;
        context.switchToHttp().getResponse<FastifyReply>().status(result.status).headers(result.headers);
        return result.body as unknown;
      }),
    );
  }
}
