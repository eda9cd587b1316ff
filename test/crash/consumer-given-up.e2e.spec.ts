import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestDatabase, eventually, startKafka, startService, type RunningService } from '#libs/testing';
import { AssignerProtocol, Kafka, logLevel, type Admin, type Consumer, type PartitionAssigner } from 'kafkajs';

const GROUP = 'hirewire.notification';
const TOPIC = 'hirewire.application';
const PATIENT = { timeoutMs: 30_000 };

/** Shares partitions out in a way that nobody else in the group knows, and gives nobody any. */
const stranger: PartitionAssigner = () => ({
  name: 'stranger',
  version: 0,
  assign: ({ members }) =>
    Promise.resolve(
      members.map(({ memberId }) => ({
        memberId,
        memberAssignment: AssignerProtocol.MemberAssignment.encode({
          version: 0,
          assignment: {},
          userData: Buffer.alloc(0),
        }),
      })),
    ),
  protocol: ({ topics }) => ({
    name: 'stranger',
    metadata: AssignerProtocol.MemberMetadata.encode({ version: 0, topics, userData: Buffer.alloc(0) }),
  }),
});

/**
 * The one way from outside to an error of which kafkajs says that no retry mends it: a process is frozen for longer than
 * its session, meanwhile another program takes the group, with another protocol, and the process wants to come back.
 */
describe('a consumer that kafkajs gives up', () => {
  let kafka: Awaited<ReturnType<typeof startKafka>>;
  let database: Awaited<ReturnType<typeof createTestDatabase>>;
  let service: RunningService;
  let admin: Admin;
  let intruder: Consumer;

  beforeAll(async () => {
    [kafka, database] = await Promise.all([startKafka(), createTestDatabase()]);
    const client = new Kafka({ brokers: kafka.brokers, logLevel: logLevel.NOTHING });
    admin = client.admin();
    intruder = client.consumer({ groupId: GROUP, partitionAssigners: [stranger] });
    await admin.connect();
    service = await startService('notification', {
      DATABASE_URL: database.url,
      KAFKA_BROKERS: kafka.brokers.join(','),
      KAFKA_SESSION_TIMEOUT_MS: '2000',
    });
  }, 120_000);
  afterAll(async () => {
    await service.kill('SIGKILL');
    await intruder.disconnect();
    await admin.disconnect();
    await Promise.all([kafka.stop('SIGKILL'), database.drop()]);
  });

  const groupIs = async (state: string): Promise<void> =>
    eventually(async () => {
      const { groups } = await admin.describeGroups([GROUP]);
      expect(groups[0]?.state).toBe(state);
    }, PATIENT);

  it('ends its process, which would look alive otherwise, with a failure that says why', async () => {
    await groupIs('Stable');
    process.kill(service.pid, 'SIGSTOP');
    await groupIs('Empty');
    await intruder.connect();
    await intruder.subscribe({ topics: [TOPIC] });
    await intruder.run({ eachMessage: () => Promise.resolve() });
    await groupIs('Stable');
    process.kill(service.pid, 'SIGCONT');
    expect(await service.exited).toBe(1);
    expect(service.logs.find((line) => line.includes('uncaught error'))).toContain('INCONSISTENT_GROUP_PROTOCOL');
  }, 60_000);
});
