import { describe, expect, it } from '@jest/globals';
import type { Event } from '#libs/contracts';
import { currentContext } from '#libs/platform';
import { inContextOf } from './dispatcher.js';

const event = (data: object) => ({ id: 'e', correlationid: 'c', tenantid: 't', data }) as Event;
const contextOf = (data: object) => inContextOf(event(data), () => Promise.resolve(currentContext()));

describe('the context of a handler', () => {
  it('has the owner that its event is about', async () => {
    expect(await contextOf({ ownerId: 'o' })).toMatchObject({ correlationId: 'c', causationId: 'e', ownerId: 'o' });
  });

  it('has no owner when the event is about none', async () => {
    const context = await contextOf({ postingId: 'p' });
    expect(context).toMatchObject({ tenantId: 't' });
    expect(context).not.toHaveProperty('ownerId');
  });
});
