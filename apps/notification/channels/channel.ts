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

/** The time that an attempt has. */
export interface AttemptTime {
  /** Then another attempt may begin: whatever can still be stopped is stopped. */
  deadline: AbortSignal;
  /** All of it has left and only the answer is missing: stopping stops nothing any more, so the answer is waited for. */
  handedOver: () => void;
}

/** A way to reach somebody outside of the product. */
export interface Channel {
  readonly name: string;
  send(envelope: Envelope, time: AttemptTime): Promise<SendResult>;
}

export const CHANNELS = Symbol('CHANNELS');
