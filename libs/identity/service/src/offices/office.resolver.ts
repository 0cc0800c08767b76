import { Args, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '@standing/platform/auth';
import { Allow, CurrentActor, DayScalar, member, type OperationReads, Reads, Uuid } from '@standing/platform/graphql';
import { CorrectOffice } from './correct-office.js';
import { EndOffice } from './end-office.js';
import { CorrectOfficeInput, MemberOffice, RecordOfficeInput } from './office.graphql.js';
import { OfficeQueries } from './office.queries.js';
import { RecordOffice } from './record-office.js';

const DAYS = 'IDENTITY_OFFICE_AHEAD, IDENTITY_OFFICE_REVERSED';

/** Who is on the board and who manages the budget of the complaints procedure. */
@Resolver()
export class OfficeResolver {
  constructor(
    private readonly queries: OfficeQueries,
    private readonly record: RecordOffice,
    private readonly end: EndOffice,
    private readonly correct: CorrectOffice,
  ) {}

  @Allow('read', 'Office')
  @Query(() => [MemberOffice], { description: 'The offices that a member holds or held, the latest first. For staff.' })
  officesOfMember(
    @Args('personId', { type: () => Uuid }) personId: string,
    @Reads() reads: OperationReads,
  ): Promise<MemberOffice[]> {
    return this.queries.ofMember(reads, personId);
  }

  @Allow('keep', 'Office')
  @Mutation(() => Uuid, {
    description: `Records an office of a member; the office's id. For registrars. Refused: IDENTITY_OFFICE_OF_OWN, IDENTITY_OFFICE_ALREADY, ${DAYS}.`,
  })
  recordOffice(
    @Args('input') input: RecordOfficeInput,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
  ): Promise<string> {
    return this.record.execute(member(actor), input, key);
  }

  @Allow('keep', 'Office')
  @Mutation(() => Uuid, {
    description: `Says the last day of an office. For registrars. Refused: IDENTITY_OFFICE_OF_OWN, IDENTITY_OFFICE_ENDED, IDENTITY_OFFICE_TAKEN_BACK, ${DAYS}.`,
  })
  endOffice(
    @Args('id', { type: () => Uuid }) id: string,
    @Args('revision', { type: () => Int, description: 'The revision that was read.' }) revision: number,
    @Args('untilOn', { type: () => DayScalar, description: "The last day, in the body's zone." }) untilOn: string,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
  ): Promise<string> {
    return this.end.execute(member(actor), { id, revision, untilOn }, key);
  }

  @Allow('keep', 'Office')
  @Mutation(() => Uuid, {
    description: `Sets an office right; what was said stays on record. For registrars. Refused: IDENTITY_OFFICE_OF_OWN, IDENTITY_OFFICE_ALREADY, ${DAYS}.`,
  })
  correctOffice(
    @Args('input') input: CorrectOfficeInput,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
  ): Promise<string> {
    return this.correct.execute(member(actor), input, key);
  }
}
