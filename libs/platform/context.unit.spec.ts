import { describe, expect, it } from '@jest/globals';
import { actAs, createContext, currentContext, me, runInContext } from './context.js';

const OWNER = { tenantId: 'tenant', ownerId: 'owner' };

describe('who acts', () => {
  it('is nobody by default, and work on an owner’s data fails', () => {
    const refusal = expect.objectContaining({ code: 'no-owner', kind: 'permanent' });
    expect(() => me()).toThrow(refusal);
    expect(() => runInContext(createContext(), me)).toThrow(refusal);
    // An event that is about a tenant and about no owner.
    expect(() => runInContext(createContext({ tenantId: 'tenant' }), me)).toThrow(refusal);
  });

  it('is who the request, the event or the job says', () => {
    expect(runInContext(createContext(OWNER), me)).toEqual(OWNER);
    const actor = runInContext(createContext(), () => {
      actAs(OWNER);
      return me();
    });
    expect(actor).toEqual(OWNER);
    expect(currentContext()).toBeUndefined();
  });
});
