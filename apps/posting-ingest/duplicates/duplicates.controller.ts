import { Controller, Inject } from '@nestjs/common';
import { judgeDuplicate, listDuplicates, unjudgeDuplicate, type Duplicate, type RouteInput } from '#libs/contracts';
import { Input, Route } from '#libs/platform';
import { PostingReader } from '../search/posting-reader.js';
import { Duplicates } from './duplicates.js';

@Controller()
export class DuplicatesController {
  constructor(
    @Inject(Duplicates) private readonly duplicates: Duplicates,
    @Inject(PostingReader) private readonly postings: PostingReader,
  ) {}

  @Route(listDuplicates)
  async list(@Input() { params }: RouteInput<typeof listDuplicates>) {
    await this.postings.get(params.id);
    return this.duplicates.of(params.id);
  }

  @Route(judgeDuplicate)
  judge(@Input() { params, body }: RouteInput<typeof judgeDuplicate>): Promise<Duplicate> {
    return this.duplicates.say(params.id, params.otherId, body.verdict);
  }

  @Route(unjudgeDuplicate)
  unjudge(@Input() { params }: RouteInput<typeof unjudgeDuplicate>): Promise<void> {
    return this.duplicates.unsay(params.id, params.otherId);
  }
}
