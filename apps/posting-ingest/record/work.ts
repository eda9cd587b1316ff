import { normalise, type Normalised } from '../normalise/normalise.js';
import { normaliseItems, type ItemResult } from '../normalise/normalise-items.js';
import { readReceived, type Reading, type Received } from '../normalise/read-received.js';
import type { SourceKind } from '#libs/contracts';
import type { SourceConfig, SourcePosting } from '#libs/typed-posting';

/** Pure work that may be done in another thread: everything in it can be cloned. */
export type Task =
  | { do: 'normalise'; body: Uint8Array; now: Date }
  | { do: 'read'; received: Received }
  | {
      do: 'items';
      source: { id: string; kind: SourceKind };
      config: SourceConfig;
      now: Date;
      postings: SourcePosting[];
      indices: number[];
      isPart: boolean;
    };

interface Results {
  normalise: Normalised;
  read: Reading;
  items: ItemResult[];
}
export type Made<T extends Task> = Results[T['do']];

export function work<T extends Task>(task: T): Made<T>;
export function work(task: Task): Results[Task['do']] {
  switch (task.do) {
    case 'normalise':
      return normalise(task.body, task.now);
    case 'read':
      return readReceived(task.received);
    case 'items':
      return normaliseItems(task.source, task.postings, { config: task.config, now: task.now }, task);
  }
}
