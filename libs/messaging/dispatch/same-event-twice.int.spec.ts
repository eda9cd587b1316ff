import { expect, it } from '@jest/globals';
import { v7 as uuidv7 } from 'uuid';
import { dataschema, type Event } from '#libs/contracts';
import { useTestDatabase } from '#libs/testing';
import type { Handlers } from '../handler-registry.js';
import { Dispatcher } from './dispatcher.js';

const db = useTestDatabase();

it('an event that is in a batch twice is handled once', async () => {
  const handled: string[][] = [];
  const handle = (events: Event[]) => Promise.resolve(void handled.push(events.map(({ id }) => id)));
  const handlers = new Map([
    ['posting.unsaved', { kind: 'batch', name: 'test', holdBehindParked: true, handle }],
  ]) as unknown as Handlers;
  const dispatcher = new Dispatcher({ group: 'test', handlers, db });
  const [id, subject] = [uuidv7(), uuidv7()];
  const message = {
    topic: 'hirewire.application',
    key: subject,
    attributes: {
      ...{ id, subject, type: 'posting.unsaved', source: '/application', sequence: 1 },
      ...{ time: new Date().toISOString(), dataschema: dataschema('posting.unsaved') },
      ...{ correlationid: uuidv7(), causationid: null, tenantid: uuidv7() },
    },
    data: JSON.stringify({ ownerId: uuidv7(), postingId: subject, savedId: subject }),
  };
  expect(await Promise.all([dispatcher.dispatch(message), dispatcher.dispatch(message)])).toEqual([true, true]);
  expect(handled).toEqual([[id]]);
});
