export * from './on-event.decorator.js';
export * from './messaging.module.js';
export { EventConsumers } from './event-consumers.js';
export { OutboxLag, type Lag } from './lag.js';
export { ParkedEvents, type ParkedEventView, type ParkedFilter } from './parked/parked-events.js';
export { Relay } from './relay/relay.js';
export { type DispatchReport } from './dispatch/dispatcher.js';
export { KafkaLag } from './kafka/kafka-lag.js';
