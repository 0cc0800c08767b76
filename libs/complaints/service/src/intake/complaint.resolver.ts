import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Occurred } from '@standing/complaints/rules';
import type { Actor } from '@standing/platform/auth';
import { Allow, CurrentActor, OperationReads, Reads, Uuid } from '@standing/platform/graphql';
import { ComplaintForComplainant, ComplaintReceipt, FileComplaintInput } from './complaint.graphql.js';
import { ComplaintQueries } from './complaint.queries.js';
import { FileComplaint } from './file-complaint.js';

@Resolver()
export class ComplaintResolver {
  constructor(
    private readonly file: FileComplaint,
    private readonly queries: ComplaintQueries,
  ) {}

  @Mutation(() => ComplaintReceipt, {
    description: 'Files a complaint. The same form sent again is answered with the same reference and code.',
  })
  @Allow('file', 'Complaint')
  async fileComplaint(
    @Args('input', { type: () => FileComplaintInput }) input: FileComplaintInput,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<ComplaintReceipt> {
    const { about, narrative, clauses, name, contact, nameVisibility } = input;
    const said = { about, narrative, clauses, name, contact, nameVisibility, occurred: occurredIn(input) };
    const id = await this.file.execute({ ...said, codeEditionId: input.codeEditionId ?? null }, key, actor);
    return this.queries.receipt(reads, id, key);
  }

  @Query(() => ComplaintForComplainant, {
    description: 'The complaint that a reference and its return code open. COMPLAINTS_CODE_NOT_ACCEPTED for any other.',
  })
  @Allow('follow', 'Complaint')
  followComplaint(
    @Args('reference', { type: () => String }) reference: string,
    @Args('code', { type: () => String }) code: string,
    @Reads() reads: OperationReads,
  ): Promise<ComplaintForComplainant> {
    return this.queries.follow(reads, reference, code);
  }
}

/** A day that was not given is an empty one, which the rules refuse in its place. */
function occurredIn(input: FileComplaintInput): Occurred {
  const { occurredKind, occurredFrom, occurredUntil, occurredWords } = input;
  switch (occurredKind) {
    case 'day':
      return { kind: 'day', day: occurredFrom ?? '' };
    case 'period':
      return { kind: 'period', from: occurredFrom ?? '', until: occurredUntil ?? '' };
    case 'about':
      return { kind: 'about', words: occurredWords ?? '' };
  }
}
