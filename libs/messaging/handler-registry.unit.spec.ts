import { describe, expect, it } from '@jest/globals';
import type { Type } from '@nestjs/common';
import { DiscoveryModule, DiscoveryService } from '@nestjs/core';
import { Test } from '@nestjs/testing';
import type { EventType } from '#libs/contracts';
import { findHandlers, type Handlers, type PreparedHandler } from './handler-registry.js';
import { Consumer, OnEvent, OnEventBatch, OnEventPrepared, type Prepared } from './on-event.decorator.js';

@Consumer('group')
class OnClosed {
  readonly seen: string[] = [];

  @OnEventPrepared('posting.closed', { ordering: 'version-guarded' })
  closed(event: { id: string }): Promise<Prepared<string[]>> {
    this.seen.push(event.id);
    return Promise.resolve({ value: this.seen, write: () => Promise.resolve() });
  }
}

@Consumer('group')
class OnClosedToo {
  @OnEventBatch('posting.closed')
  closed(): Promise<void> {
    return Promise.resolve();
  }
}

@Consumer('group')
class OnSaved {
  @OnEventBatch('posting.saved')
  saved(): Promise<void> {
    return Promise.resolve();
  }
}

@Consumer('another')
class OfAnotherGroup {
  @OnEvent('posting.closed')
  closed(): Promise<void> {
    return Promise.resolve();
  }
}

async function boot(subscribes: EventType[], ...providers: Type[]): Promise<Handlers> {
  const module = await Test.createTestingModule({ imports: [DiscoveryModule], providers }).compile();
  return findHandlers(module.get(DiscoveryService), 'group', subscribes);
}

describe('the handlers of a consumer group, at boot', () => {
  it('are found among the providers, bound to their instance, with what they ask for', async () => {
    const handlers = await boot(['posting.closed', 'posting.saved'], OnClosed, OnSaved, OfAnotherGroup);
    expect([...handlers.keys()].sort()).toEqual(['posting.closed', 'posting.saved']);
    expect(handlers.get('posting.closed')).toMatchObject({
      name: 'OnClosed.closed',
      kind: 'prepared',
      holdBehindParked: false,
    });
    expect(handlers.get('posting.saved')).toMatchObject({
      name: 'OnSaved.saved',
      kind: 'batch',
      holdBehindParked: true,
    });
    const { prepare } = handlers.get('posting.closed') as PreparedHandler;
    expect((await prepare({ id: 'x' } as never)).value).toEqual(['x']);
  });

  it('stop it when an event has none', async () => {
    await expect(boot(['posting.closed', 'posting.saved'], OnSaved)).rejects.toThrow(
      'Consumer "group" cannot start: posting.closed has no handler.',
    );
  });

  it('stop it when an event has two', async () => {
    await expect(boot(['posting.closed'], OnClosed, OnClosedToo)).rejects.toThrow(
      'posting.closed has 2 handlers (OnClosed.closed, OnClosedToo.closed)',
    );
  });

  it('stop it when one was not subscribed to: it would wait for ever', async () => {
    await expect(boot(['posting.closed'], OnClosed, OnSaved)).rejects.toThrow(
      'OnSaved.saved handles posting.saved, which is not subscribed to',
    );
  });

  it('are told with every problem at once', async () => {
    await expect(boot(['posting.closed', 'posting.reopened'], OnClosed, OnClosedToo, OnSaved)).rejects.toThrow(
      /posting\.closed has 2 handlers .*posting\.reopened has no handler; OnSaved\.saved handles/,
    );
  });
});
