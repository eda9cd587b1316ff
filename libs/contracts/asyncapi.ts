import { attributes } from './envelope.js';
import { jsonSchemaOf } from './event-schemas.js';
import { EVENT_TYPES, EVENTS, TOPICS, type EventType } from './events.js';

type Json = Record<string, unknown>;

const ref = (path: string): Json => ({ $ref: `#/${path}` });

/** `posting.closing-date-changed` as a component name. */
const componentName = (type: EventType): string =>
  type.replace(/[.-](\w)/g, (_, letter: string) => letter.toUpperCase());
const channelName = (topic: string): string => topic.replaceAll('.', '_');

const message = (type: EventType): Json => ({
  name: type,
  title: type,
  summary: EVENTS[type].summary,
  contentType: 'application/json',
  headers: ref('components/schemas/CloudEventHeaders'),
  payload: jsonSchemaOf(EVENTS[type].data),
  'x-dataschema': `urn:hirewire:${type}:${EVENTS[type].version}`,
});

const typesOf = (topic: string): EventType[] => EVENT_TYPES.filter((type) => EVENTS[type].topic === topic);

const channel = (topic: string): Json => ({
  address: topic,
  description:
    'CloudEvents 1.0 in Kafka binary mode: attributes are `ce_` headers, the value is the data, the key is `ce_subject`.',
  messages: Object.fromEntries(
    typesOf(topic).map((type) => [componentName(type), ref(`components/messages/${componentName(type)}`)]),
  ),
});

const operation = (topic: string): Json => ({
  action: 'send',
  channel: ref(`channels/${channelName(topic)}`),
  messages: typesOf(topic).map((type) => ref(`channels/${channelName(topic)}/messages/${componentName(type)}`)),
});

/** Kafka header values are text; every attribute travels as `ce_<name>`. */
function headers(): Json {
  const shape = attributes.shape;
  const properties = Object.fromEntries(Object.keys(shape).map((name) => [`ce_${name}`, { type: 'string' }]));
  const required = Object.keys(shape)
    .filter((name) => name !== 'causationid')
    .map((name) => `ce_${name}`);
  return {
    type: 'object',
    properties: { ce_specversion: { const: '1.0' }, ...properties },
    required: ['ce_specversion', ...required],
  };
}

/** The event contract as an AsyncAPI 3.0 document, derived from the registry. */
export function toAsyncApi(version: string): Json {
  return {
    asyncapi: '3.0.0',
    info: { title: 'Hirewire events', version, license: { name: 'Apache-2.0' } },
    defaultContentType: 'application/json',
    channels: Object.fromEntries(TOPICS.map((topic) => [channelName(topic), channel(topic)])),
    operations: Object.fromEntries(TOPICS.map((topic) => [`send_${channelName(topic)}`, operation(topic)])),
    components: {
      messages: Object.fromEntries(EVENT_TYPES.map((type) => [componentName(type), message(type)])),
      schemas: { CloudEventHeaders: headers() },
    },
  };
}
