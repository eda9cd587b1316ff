import { Controller, Inject } from '@nestjs/common';
import { receiveWebhook, type RouteInput } from '#libs/contracts';
import { answer, Input, Route, type Answer } from '#libs/platform';
import { WebhookDoor } from './webhook-door.js';

@Controller()
export class WebhooksController {
  constructor(@Inject(WebhookDoor) private readonly door: WebhookDoor) {}

  @Route(receiveWebhook)
  async receive(
    @Input() { params, headers, body }: RouteInput<typeof receiveWebhook>,
  ): Promise<Answer<{ receiptId?: string }>> {
    const single = Object.fromEntries(
      Object.entries(headers).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])),
    );
    const bytes = Buffer.from(body.buffer, body.byteOffset, body.byteLength);
    const {
      status,
      receiptId,
      headers: echoed,
    } = await this.door.receive(params.sourceId, { body: bytes, headers: single });
    return answer(status, receiptId === undefined ? {} : { receiptId }, echoed);
  }
}
