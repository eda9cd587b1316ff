// (b) outbox → transport → effect with inbox, events/s.
import 'reflect-metadata';
import { hirewire } from './pipeline/hirewire.js';
import { rawKafka } from './pipeline/raw-kafka.js';
import { stock } from './pipeline/stock.js';
import { finish, rounds } from './lib/report.js';
import { interleave, median, round } from './lib/stats.js';

const VARIANTS = {
  raw: { name: 'kafkajs produce + consume, same messages (the limit)', run: () => rawKafka(40_000) },
  kafkaBatch: {
    name: 'Hirewire on Kafka, @OnEventBatch',
    run: () => hirewire({ transport: 'kafka', handler: 'batch' }, 40_000),
  },
  postgresBatch: {
    name: 'Hirewire on the Postgres log, @OnEventBatch',
    run: () => hirewire({ transport: 'postgres', handler: 'batch' }, 40_000),
  },
  kafkaSingle: {
    name: 'Hirewire on Kafka, @OnEvent',
    run: () => hirewire({ transport: 'kafka', handler: 'single' }, 1_000),
  },
  postgresSingle: {
    name: 'Hirewire on the Postgres log, @OnEvent',
    run: () => hirewire({ transport: 'postgres', handler: 'single' }, 1_000),
  },
  stock: { name: 'ClientKafka.emit + @EventPattern + Prisma create', run: () => stock(1_000) },
};
type Variant = keyof typeof VARIANTS;
const keys = Object.keys(VARIANTS) as Variant[];

const runs = Object.fromEntries(keys.map((key) => [key, VARIANTS[key].run])) as Record<Variant, () => Promise<number>>;
const measured = await interleave(rounds(3), runs);
const ratio = (a: Variant, b: Variant) => median(measured[a].map((value, i) => value / measured[b][i]!));
const ofRaw = ratio('kafkaBatch', 'raw');
const ofStock = ratio('kafkaBatch', 'stock');

finish({
  title: '(b) Outbox → transport → effect with inbox, events/s',
  columns: ['', 'events/s', 'of raw', '× stock'],
  rows: keys.map((key) => [
    VARIANTS[key].name,
    Math.round(median(measured[key])),
    round(ratio(key, 'raw'), 2),
    round(ratio(key, 'stock'), 1),
  ]),
  targets: [
    { what: 'Kafka, batches, of raw kafkajs', target: '≥ 0.5', measured: `${round(ofRaw, 2)}`, met: ofRaw >= 0.5 },
    { what: 'Kafka, batches, times stock', target: '≥ 5', measured: `${round(ofStock, 1)}`, met: ofStock >= 5 },
  ],
  notes: [
    `${rounds(3)} rounds in turn, medians. Ours: from a full outbox (ten events a key) to the last committed effect.`,
    'The limit has no database at all; ours reads the outbox, publishes idempotently, claims each event in the inbox and commits its effect.',
    'Producer, consumer, broker and PostgreSQL share the machine; each variant is one Node process.',
  ],
});
