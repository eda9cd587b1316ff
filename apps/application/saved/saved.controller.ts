import { Controller, Inject } from '@nestjs/common';
import { listSaved, savePosting, unsavePosting, type RouteInput, type SavedPostingView } from '#libs/contracts';
import type { PageOf } from '#libs/data';
import { Input, Route } from '#libs/platform';
import { SavedPostings } from './saved-postings.js';

@Controller()
export class SavedController {
  constructor(@Inject(SavedPostings) private readonly saved: SavedPostings) {}

  @Route(savePosting)
  save(@Input() { params }: RouteInput<typeof savePosting>): Promise<SavedPostingView> {
    return this.saved.save(params.postingId);
  }

  @Route(unsavePosting)
  unsave(@Input() { params }: RouteInput<typeof unsavePosting>): Promise<void> {
    return this.saved.unsave(params.postingId);
  }

  @Route(listSaved)
  list(@Input() { query }: RouteInput<typeof listSaved>): Promise<PageOf<SavedPostingView>> {
    return this.saved.list(query.limit, query.cursor);
  }
}
