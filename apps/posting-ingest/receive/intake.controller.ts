import { Controller, Inject } from '@nestjs/common';
import { createIntake, type Posting, type Receipt, type RouteInput } from '#libs/contracts';
import { answer, Input, ProblemError, Route, type Answer } from '#libs/platform';
import { PostingReader } from '../search/posting-reader.js';
import { Intake, kindOf } from './intake.js';
import { newReceipt, ReceiptReader } from './receipt-reader.js';
import { isOpen, SettledReceipts } from './settled-receipts.js';

const PATIENCE_MS = 10_000;

@Controller()
export class IntakeController {
  constructor(
    @Inject(Intake) private readonly intake: Intake,
    @Inject(SettledReceipts) private readonly settled: SettledReceipts,
    @Inject(ReceiptReader) private readonly receipts: ReceiptReader,
    @Inject(PostingReader) private readonly postings: PostingReader,
  ) {}

  @Route(createIntake)
  async create(@Input() { body, headers }: RouteInput<typeof createIntake>): Promise<Posting | Answer<Receipt>> {
    const { id, receivedAt } = await this.intake.take(body, headers['idempotency-key']);
    const async = headers.prefer?.includes('respond-async') ?? false;
    // The hot path: what was stored a moment ago need not be read again.
    if (async && receivedAt) return accepted(newReceipt(id, kindOf(body), receivedAt));
    const wait = async ? false : await this.settled.wait(id, PATIENCE_MS);
    const receipt = await this.receipts.get(id);
    if (!wait || isOpen(receipt)) return accepted(receipt);
    if (receipt.postingId !== null) return this.postings.get(receipt.postingId);
    throw refusal(receipt);
  }
}

const accepted = (receipt: Receipt): Answer<Receipt> =>
  answer(202, receipt, { location: `/v1/receipts/${receipt.id}` });

const refusal = (receipt: Receipt): ProblemError =>
  new ProblemError({
    status: 422,
    code: receipt.reason ?? 'not-a-posting',
    title: 'This does not read like a job posting',
    detail: receipt.details.join(' '),
    extensions: { reasons: receipt.details, receiptId: receipt.id },
  });
