import { Args, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { EndedHow, RefusedBecause } from '@standing/complaints/rules';
import type { Actor } from '@standing/platform/auth';
import { Allow, CurrentActor, member, OperationReads, PageArgs, Reads, Uuid } from '@standing/platform/graphql';
import { ConfirmErasure } from './confirm-erasure.js';
import { LiftHold } from './lift-hold.js';
import { PlaceHold } from './place-hold.js';
import { ProposeErasure } from './propose-erasure.js';
import { RefuseErasure } from './refuse-erasure.js';
import {
  CaseToErase,
  EndedHowEnum,
  ErasedCaseConnection,
  PlaceHoldInput,
  RefusedBecauseEnum,
} from './retention.graphql.js';
import { RetentionTerm } from './retention-term.graphql.js';
import { RetentionQueries } from './retention.queries.js';
import { SetRetention } from './set-retention.js';

/** The end of cases: how long they are kept, what holds them, and the two keys by which one is erased. */
@Resolver()
export class RetentionResolver {
  constructor(
    private readonly queries: RetentionQueries,
    private readonly setTerm: SetRetention,
    private readonly place: PlaceHold,
    private readonly lift: LiftHold,
    private readonly propose: ProposeErasure,
    private readonly refuse: RefuseErasure,
    private readonly confirm: ConfirmErasure,
  ) {}

  @Query(() => [CaseToErase], {
    description:
      'Cases whose time is over, or will be within thirty days, for registrars: the one whose time was over first before the others.',
  })
  @Allow('keep', 'Case')
  casesToErase(@CurrentActor() actor: Actor, @Reads() reads: OperationReads): Promise<CaseToErase[]> {
    return this.queries.toErase(reads, member(actor));
  }

  @Query(() => ErasedCaseConnection, {
    description: 'What is left of the cases that were erased, for registrars, the latest first.',
  })
  @Allow('keep', 'Case')
  erasedCases(@Args() args: PageArgs, @Reads() reads: OperationReads): Promise<ErasedCaseConnection> {
    return this.queries.erased(reads, args);
  }

  @Query(() => [RetentionTerm], { description: 'For how long cases are kept, by how they ended; for administrators.' })
  @Allow('set', 'CaseRetention')
  retentionTerms(@Reads() reads: OperationReads): Promise<RetentionTerm[]> {
    return this.queries.terms(reads);
  }

  @Mutation(() => [RetentionTerm], {
    description:
      'Sets for how long cases that ended so are kept, those that ended before as well. Refused: COMPLAINTS_RETENTION_MONTHS.',
  })
  @Allow('set', 'CaseRetention')
  async setRetention(
    @Args('endedHow', { type: () => EndedHowEnum }) endedHow: EndedHow,
    @Args('months', { type: () => Int, description: 'Whole months, inside the bounds that the term says.' })
    months: number,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<RetentionTerm[]> {
    await this.setTerm.execute({ endedHow, months }, key, member(actor));
    reads.refresh();
    return this.queries.terms(reads);
  }

  @Mutation(() => [CaseToErase], {
    description:
      'Keeps a case although its time is over. Refused: COMPLAINTS_HOLD_NOT_AHEAD, COMPLAINTS_HOLD_TOO_LONG; NOT_FOUND for a case that the reader may not keep.',
  })
  @Allow('keep', 'Case')
  async placeHold(
    @Args('input', { type: () => PlaceHoldInput }) input: PlaceHoldInput,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<CaseToErase[]> {
    await this.place.execute(input, key, member(actor));
    return this.casesNow(actor, reads);
  }

  @Mutation(() => [CaseToErase], {
    description: 'Lifts a hold before its review. Refused: COMPLAINTS_HOLD_OVER; NOT_FOUND as above.',
  })
  @Allow('keep', 'Case')
  async liftHold(
    @Args('holdId', { type: () => Uuid }) holdId: string,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<CaseToErase[]> {
    await this.lift.execute(holdId, key, member(actor));
    return this.casesNow(actor, reads);
  }

  @Mutation(() => [CaseToErase], {
    description:
      'The first key: proposes that a case is erased. Refused: COMPLAINTS_CASE_NOT_ENDED, COMPLAINTS_ERASURE_TOO_EARLY, COMPLAINTS_ERASURE_HELD, COMPLAINTS_ERASURE_LINKED, COMPLAINTS_ERASURE_PROPOSED; NOT_FOUND as above.',
  })
  @Allow('keep', 'Case')
  async proposeErasure(
    @Args('caseId', { type: () => Uuid }) caseId: string,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<CaseToErase[]> {
    await this.propose.execute(caseId, key, member(actor));
    return this.casesNow(actor, reads);
  }

  @Mutation(() => [CaseToErase], {
    description:
      'Turns down that a case is erased, or takes the reader’s own proposal back. Refused: COMPLAINTS_ERASURE_NOT_PROPOSED; NOT_FOUND as above.',
  })
  @Allow('keep', 'Case')
  async refuseErasure(
    @Args('caseId', { type: () => Uuid }) caseId: string,
    @Args('because', { type: () => RefusedBecauseEnum }) because: RefusedBecause,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<CaseToErase[]> {
    await this.refuse.execute({ caseId, because }, key, member(actor));
    return this.casesNow(actor, reads);
  }

  @Mutation(() => [CaseToErase], {
    description:
      'The second key: the case is erased, for good and at once. Refused: COMPLAINTS_ERASURE_NOT_PROPOSED, COMPLAINTS_SECOND_PERSON_NEEDED, COMPLAINTS_ERASURE_NOT_YET, COMPLAINTS_ERASURE_HELD, COMPLAINTS_ERASURE_LINKED, COMPLAINTS_CASE_NOT_ENDED; NOT_FOUND as above.',
  })
  @Allow('keep', 'Case')
  async confirmErasure(
    @Args('caseId', { type: () => Uuid }) caseId: string,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<CaseToErase[]> {
    await this.confirm.execute(caseId, key, member(actor));
    return this.casesNow(actor, reads);
  }

  private casesNow(actor: Actor, reads: OperationReads): Promise<CaseToErase[]> {
    reads.refresh();
    return this.queries.toErase(reads, member(actor));
  }
}
