import { expect, it } from '@jest/globals';
import { ConfigResourceTypes } from 'kafkajs';
import { once } from 'node:events';
import { createServer, type AddressInfo, type Socket } from 'node:net';
import { TOPICS } from '#libs/contracts';
import { testKafka } from '#libs/testing';
import { ensureTopics } from './ensure-topics.js';
import { createKafka, topicName } from './kafka-client.js';

it('topics are made with as many partitions, and keep events as long, as is asked for', async () => {
  const options = { ...testKafka(), clientId: 'test', partitions: 9, copies: 1, retentionDays: 30 };
  const kafka = createKafka(options);
  await ensureTopics(kafka, options, () => Promise.resolve());
  const admin = kafka.admin();
  await admin.connect();
  const { topics } = await admin.fetchTopicMetadata({ topics: TOPICS.map((topic) => topicName(options, topic)) });
  const [resource] = (
    await admin.describeConfigs({
      includeSynonyms: false,
      resources: [{ type: ConfigResourceTypes.TOPIC, name: topics[0]?.name ?? '', configNames: ['retention.ms'] }],
    })
  ).resources;
  await admin.disconnect();
  expect(resource?.configEntries).toMatchObject([{ configName: 'retention.ms', configValue: '2592000000' }]);
  expect(topics.map(({ partitions }) => partitions.length)).toEqual(TOPICS.map(() => 9));
});

it.each([
  [true, 0x16],
  [false, 0x00],
])('with ssl %s the first byte a broker sees is %i: a TLS handshake, or the length of a request', async (ssl, byte) => {
  const sockets: Socket[] = [];
  const server = createServer((socket) => sockets.push(socket.on('error', () => undefined))).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const brokers = [`127.0.0.1:${(server.address() as AddressInfo).port}`];
  const admin = createKafka({ brokers, clientId: 'test', ssl }).admin({ retry: { retries: 0 } });
  const connecting = admin.connect().catch(() => undefined);
  const [socket] = (await once(server, 'connection')) as [Socket];
  const [first] = (await once(socket, 'data')) as [Buffer];
  expect(first[0]).toBe(byte);
  for (const open of sockets) open.destroy();
  server.close();
  await connecting;
  await admin.disconnect();
});
