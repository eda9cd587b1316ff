import { v5 as uuidv5, validate } from 'uuid';
import { InvalidEventError, parseEvent, type Event } from '#libs/contracts';

/** An event as a carrier hands it over: nothing checked yet. */
export interface RawMessage {
  topic: string;
  key: string;
  /** CloudEvents attributes as far as the carrier knows them. */
  attributes: Record<string, unknown>;
  /** The data, still as text. */
  data: string;
}

// Names the identity of messages that carry none, so that the same broken bytes are parked once.
const BROKEN = '3d0a1d3c-64a9-5a7e-9d0f-5f1c9f6f4f70';

/** The event's id, or one made from its content when it has none. */
export const messageId = (message: RawMessage): string => {
  const { id } = message.attributes;
  return typeof id === 'string' && validate(id)
    ? id
    : uuidv5(`${message.topic}\n${message.key}\n${message.data}`, BROKEN);
};

/** @throws InvalidEventError */
export function decode(message: RawMessage): Event {
  const event = parseEvent({ ...message.attributes, data: parseData(message.data) });
  // Order and holding back go by the key: under another one than its own an event would pass others of its aggregate.
  if (event.subject !== message.key)
    throw new InvalidEventError(`the key ${JSON.stringify(message.key)} is not the subject ${event.subject}`);
  return event;
}

function parseData(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    throw new InvalidEventError(`data is not JSON: ${(error as Error).message}`);
  }
}
