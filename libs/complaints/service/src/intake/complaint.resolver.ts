import { Args, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '@standing/platform/auth';
import { Allow, CurrentActor, OperationReads, Reads, Uuid } from '@standing/platform/graphql';
import { AskClosureReview } from './ask-closure-review.js';
import { ComplaintReceipt, FileComplaintInput } from './complaint.graphql.js';
import { ComplaintForComplainant } from './followed.graphql.js';
import { ReceiptChecked } from './receipt-checked.graphql.js';
import { AskClosureReviewInput } from './closure.graphql.js';
import { ComplaintQueries } from './complaint.queries.js';
import { complaintFrom } from './complaint-from-input.js';
import { FileComplaint } from './file-complaint.js';
import { Receipts } from './receipts.js';

@Resolver()
export class ComplaintResolver {
  constructor(
    private readonly file: FileComplaint,
    private readonly queries: ComplaintQueries,
    private readonly receipts: Receipts,
    private readonly review: AskClosureReview,
  ) {}

  @Mutation(() => ComplaintReceipt, {
    description:
      'Files a complaint. The same form sent again, and the same draft sent again from any window, is answered with the same reference and code. COMPLAINTS_DRAFT_CHANGED when the draft is not the one that was shown any more.',
  })
  @Allow('file', 'Complaint')
  async fileComplaint(
    @Args('input', { type: () => FileComplaintInput }) input: FileComplaintInput,
    @Args('draftAccess', { type: () => String, nullable: true, description: 'The draft that it was, if it was one.' })
    draftAccess: string | null,
    @Args('draftVersion', {
      type: () => Int,
      nullable: true,
      description: 'The version that was shown and declared.',
    })
    draftVersion: number | null,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<ComplaintReceipt> {
    const draft = draftAccess ? { access: draftAccess, version: draftVersion ?? 0 } : null;
    const id = await this.file.execute({ ...complaintFrom(input), draft }, key, actor);
    return this.queries.receipt(reads, id, key, draftAccess ?? null);
  }

  @Query(() => ComplaintForComplainant, {
    description: 'The complaint that a reference and its return code open. COMPLAINTS_CODE_NOT_ACCEPTED for any other.',
  })
  @Allow('follow', 'Complaint')
  followComplaint(
    @Args('reference', { type: () => String }) reference: string,
    @Args('code', { type: () => String }) code: string,
    @CurrentActor() { locale }: Actor,
    @Reads() reads: OperationReads,
  ): Promise<ComplaintForComplainant> {
    return this.queries.follow(reads, reference, code, locale);
  }

  @Mutation(() => Boolean, {
    description:
      'A complainant asks, with reference and code, that the closure of their complaint be looked at again. Refused: COMPLAINTS_CODE_MISTYPED, COMPLAINTS_CODE_NOT_ACCEPTED, COMPLAINTS_NOT_NOW, COMPLAINTS_REVIEW_TIME_OVER, COMPLAINTS_TEXT_MISSING, COMPLAINTS_TEXT_TOO_LONG.',
  })
  @Allow('follow', 'Complaint')
  async askClosureReview(
    @Args('input', { type: () => AskClosureReviewInput }) { reference, code, ground, reasons }: AskClosureReviewInput,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
  ): Promise<boolean> {
    await this.review.execute({ reference, code, ground, reasons }, key, actor);
    return true;
  }

  @Query(() => ReceiptChecked, {
    nullable: true,
    description:
      'What a receipt says, by its signature alone; null for one that this body did not sign or that was changed. Nothing is looked up.',
  })
  @Allow('follow', 'Complaint')
  checkComplaintReceipt(
    @Args('receipt', { type: () => String, description: 'As it was given, spaces and breaks left out.' })
    receipt: string,
    @CurrentActor() { bodyId }: Actor,
  ): ReceiptChecked | null {
    return this.receipts.read(bodyId, receipt);
  }

  @Query(() => String, { description: 'The public half of the key that signs receipts (Ed25519), in PEM.' })
  @Allow('follow', 'Complaint')
  complaintReceiptKey(@CurrentActor() { bodyId }: Actor): string {
    return this.receipts.publicKey(bodyId);
  }
}
