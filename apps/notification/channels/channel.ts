/** What a channel needs to send. `deliveryId` is the idempotency key: the same for every attempt. */
export interface Envelope {
  deliveryId: string;
  notificationId: string;
  tenantId: string;
  ownerId: string;
  destination: string;
  correlationId: string;
  title: string;
  body: string;
  link: string | null;
}

export type SendResult =
  | { outcome: 'delivered' }
  /** The other side said no for good. */
  | { outcome: 'refused'; detail: string }
  /** Nothing left; another attempt may succeed. */
  | { outcome: 'failed'; detail: string }
  /** It may or may not have left: tried again under the same idempotency key. */
  | { outcome: 'unknown'; detail: string };

/** A way to reach somebody outside of the product. */
export interface Channel {
  readonly name: string;
  /** After `deadline` another attempt may begin: whatever can still be stopped is stopped then. */
  send(envelope: Envelope, deadline: AbortSignal): Promise<SendResult>;
}

export const CHANNELS = Symbol('CHANNELS');
